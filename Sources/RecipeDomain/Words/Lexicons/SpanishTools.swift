extension LexiconWords {
    /// Ways of cooking and tools: what a recipe can't take for granted.
    mutating func fillSpanishTools() {
        heating = Self.words(
            """
            sofreír freír saltear dorar rehogar pochar sellar caramelizar tostar asar guisar hornear gratinar hervir escaldar
            estofar bullir borbotear sancochar blanquear flamear ahumar
            """
        )
        shaping = Self.words(
            """
            formar moldear extender cubrir tapar untar rellenar enrollar prensar presionar ligar alisar doblar voltear envolver
            montar estirar aplastar
            """
        )
        gathering.formUnion(
            Self.words(
                """
                rellenar extender untar batir revolver unir disponer bañar regar sumar meter introducir volcar pintar tapar ligar rebozar pasar coronar acomodar llenar forrar desmenuzar
                """
            )
        )
        foodParts = Self.byFirst("huevo: yema clara")
        cuts = [2: Self.words("mitad dos"), 4: Self.words("cuarto cuatro"), 8: Self.words("octavo ocho")]
        fats = Self.words("mantequill mantec aceit margarin")
        heatNouns = Self.words("fueg fuego velocidad potenci potencia presion")
        strengths = Self.rows("baj bajo lent lento suav suave, medi medio, alt alto fuert fuerte viv vivo")
        moreTools = Self.words(
            """
            gasa estameña palillo brocheta pincho aluminio plástico rejilla mandolina mortero almirez chino espumadera pinza cucharón
            balanza báscula temporizador ahumador vaporera olla-exprés thermomix licuadora exprimidor molinillo picadora soplete
            molde aro cortapastas tajine plancha barbacoa gofrera prensa pasapurés manga boquilla pincel brocha tetera hervidor
            tostadora tostador freidora microondas procesador procesadora refrigerador refri heladera
            """
        )
        everydayTools = Self.words(
            """
            sartén olla cazuela cazo fuente bol tazón plato cuchillo tabla cuchara tenedor vaso copa tapa molde bandeja mano mesa paño
            papel espátula recipiente bote fuego cacerola perol cucharón varilla cuenco
            """
        )
        toolActs = Self.byFirst(
            """
            horno: hornear asar gratinar precalentar, nevera: enfriar refrigerar, frigorífico: enfriar refrigerar, refrigerador: enfriar refrigerar, congelador: congelar, batidora: batir triturar,
            licuadora: licuar triturar batir, robot: triturar amasar picar, procesador: triturar procesar picar, procesadora: triturar procesar, grill: gratinar asar, parrilla: asar, barbacoa: asar,
            plancha: asar planchar sellar, rodillo: estirar extender, colador: colar escurrir tamizar, chino: colar, tamiz: tamizar, rallador: rallar, pelador: pelar, pincel: pincelar pintar, brocha: pincelar pintar,
            mortero: majar machacar moler, almirez: majar machacar, manga: rellenar, film: tapar cubrir envolver, aluminio: tapar cubrir envolver, freidora: freír, microondas: calentar derretir, vaporera: cocer,
            tostadora: tostar, soplete: caramelizar quemar, brocheta: ensartar pinchar, rejilla: enfriar, gratinador: gratinar
            """
        )
    }
}
