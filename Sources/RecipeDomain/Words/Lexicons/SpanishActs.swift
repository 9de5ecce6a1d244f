extension LexiconWords {
    mutating func fillSpanishActs() {
        acts = Self.rows(
            """
            mezclar remover revolver incorporar integrar batir combinar unir ligar juntar menear emulsionar amalgamar
            trabajar envolver, batir montar mezclar espumar, añadir agregar incorporar echar poner verter mezclar sumar meter
            colocar introducir volcar integrar tirar espolvorear repartir rociar regar poniendo pasar, verter echar volcar añadir
            rociar regar bañar, poner colocar disponer meter echar dejar pasar situar extender llevar repartir acomodar,
            pasar trasladar transferir verter volcar poner, sofreír freír saltear dorar rehogar pochar sellar marcar
            caramelizar tostar cocinar cocer asar hacer guisar rustir ablandar, freír cocinar dorar, tostar dorar asar,
            hornear asar cocer gratinar cocinar dorar, asar hornear cocinar tostar planchar, gratinar hornear dorar,
            cocer hervir cocinar guisar reducir escaldar estofar bullir borbotear sancochar calentar, guisar cocer estofar cocinar,
            reducir espesar cocer hervir, espesar reducir ligar, escaldar blanquear cocer hervir, estofar guisar cocinar,
            cortar picar trocear laminar filetear rebanar partir trinchar dividir juliana recortar despiezar abrir
            desmenuzar, picar triturar machacar moler, rallar raspar cortar, partir dividir abrir cortar, machacar majar
            aplastar chafar triturar prensar exprimir, aplastar chafar machacar prensar, desmenuzar desmigar deshebrar romper,
            triturar batir licuar moler procesar pasar mezclar, moler triturar majar, reposar dejar enfriar refrigerar levar
            fermentar templar marinar macerar guardar descansar esperar atemperar remojar hidratar cuajar reservar entibiar
            doblar leudar, enfriar templar refrigerar atemperar reposar entibiar, fermentar levar leudar doblar reposar,
            marinar macerar adobar remojar reposar, remojar hidratar empapar sumergir, congelar,
            calentar precalentar fundir derretir templar encender poner llevar recalentar, precalentar calentar encender,
            derretir fundir calentar, disolver diluir mezclar deshacer, llevar calentar,
            espolvorear decorar adornar rociar cubrir repartir esparcir coronar terminar rematar añadir echar poner bañar
            salpicar acompañar aliñar, decorar adornar coronar, cubrir tapar bañar napar extender, sazonar salpimentar salar
            condimentar aliñar aderezar adobar rectificar probar, salar sazonar añadir, salpimentar sazonar, aliñar aderezar
            rociar mezclar, untar pintar pincelar barnizar embadurnar extender cubrir engrasar, frotar untar adobar, servir
            emplatar disfrutar presentar acompañar comer degustar repartir, rebozar empanar pasar enharinar cubrir bañar,
            empanar rebozar, mojar empapar bañar sumergir, escurrir colar secar tirar, exprimir apretar escurrir prensar,
            colar tamizar escurrir, tamizar cernir, amasar trabajar mezclar, estirar extender aplanar, formar moldear hacer
            bolear dividir, enrollar envolver liar, lavar limpiar enjuagar, pelar mondar, secar escurrir, voltear girar dar
            volver, retirar quitar sacar apartar eliminar desechar, engrasar untar enmantequillar forrar, tapar cubrir cerrar
            envolver, rellenar llenar poner meter introducir, infusionar calentar hervir, cuajar cocinar hacer freír dorar, rebozar pasar cubrir, escalfar hervir cocer cuajar, desmoldar sacar volcar, enharinar pasar rebozar, cascar romper separar, deshuesar despepitar, pinchar marcar punzar, preparar hacer elaborar,
            doblar plegar cerrar, sellar cerrar presionar pinchar, ensartar pinchar, montar superponer armar disponer, apagar retirar apartar, bajar reducir,
            repartir distribuir dividir extender, guardar reservar conservar, rallar desmenuzar
            """
        )
        irregularForms = Self.toFirst(
            """
            calentar: calienta caliente calientan caliento, precalentar: precalienta precaliente, hervir: hierve hierva hirviendo
            hierven, freír: frie fria frien frito frita fritos fritas frei fríe, sofreír: sofrie sofria sofrito sofrien, remover:
            remueve remueva remueven, cocer: cuece cueza cuecen cocido cocida, poner: pon ponga pongan poned pongo ponemos pone
            ponen puesto puesta, hacer: haz haga hacemos hace hecho, servir: sirve sirva sirven sirvo, moler: muele muela, volcar:
            vuelca vuelque, verter: vierte vierta vierten, extender: extiende extienda extienden, derretir: derrite derrita
            derriten derritiendo, encender: enciende encienda, apretar: aprieta, envolver: envuelve envuelva envuelto, tostar:
            tuesta tueste tuestan, cerrar: cierra cierre, disolver: disuelve disuelva disuelto, mover: mueve mueva, regar: riega
            riegue, empezar: empieza empiece, revolver: revuelve revuelva revuelto, introducir: introduce introduzca, reducir:
            reduce reduzca, disponer: dispon disponga, distribuir: distribuye distribuya, probar: prueba pruebe, dar: da dale den,
            cubrir: cubierto cubierta, freir: frito, colar: cuela cuele, batir: bate, volver: vuelve, añadir: anade anada, cocinar:
            cocinado, picar: pique, abrir: abierto abierta, espesar: espesa, enfriar: enfria enfrie, romper: rompe roto, mantener:
            manten mantenga, pedir: pide, freir: frie, juntar: junta
            """
        )
        lightActs = Self.words(
            """
            poner hacer dejar llevar meter pasar dar seguir tener usar utilizar terminar empezar comenzar servir subir esperar
            guardar probar preparar presentar acompañar mover reservar colocar disponer continuar mantener tomar coger sacar
            retirar repetir disfrutar comer emplatar apartar situar trasladar ir bajar elaborar repartir
            """
        )
        anyHeat = Self.words("cocinar cocer hacer calentar")
        actSigns = Self.byFirst(
            """
            enfriar: nevera frigorifico frio, refrigerar: nevera frigorifico frio, reposar: nevera frigorifico refrigerador, calentar: fuego, hornear: horno, asar: horno
            parrilla barbacoa, cocer: horno, gratinar: gratinador grill, congelar: congelador, triturar: batidora licuadora robot,
            batir: batidora varilla, sofreír: sarten, freír: sarten, saltear: sarten wok, dorar: dorado dorada sarten, cortar: dado
            rodaja trozo tira lamina cubo juliana taco, picar: finito picado trocito, rallar: rallador, sazonar: sal pimienta,
            salpimentar: sal pimienta, salar: sal, hervir: ebullicion hervor, marinar: adobo marinada, fermentar: doble doblar
            volumen, levar: doble volumen, precalentar: horno, escurrir: colador escurridor, servir: plato, laminar: lamina rodaja
            """
        )
        gathering = Self.words(
            """
            añadir agregar incorporar echar poner verter mezclar combinar integrar remover decorar
            espolvorear rociar cubrir sazonar salpimentar cascar colocar repartir adornar coronar
            """
        )
        everything = Self.words("todo todos")
        nights = Self.words("noche")
        heatWords = Self.words("horno precalentar precalienta hornear hornea hornéalo")
        negations = Self.words("no sin nunca jamas ni")
        auxiliaries = Self.words("es son esta estan ha han he hemos sea sean este esten ser queda quedan")
        fillers = Self.words(
            """
            hasta bien bueno cuidado todo toda todos juntos nuevo tiempo rato momento después luego completamente
            uniformemente listo lista necesario deseado aproximadamente muy cada otro despacio poco rápidamente
            inmediatamente suficiente lado lados fuego medio alto bajo lento fuerte pequeño pequeña pequeños grande
            ligeramente finalmente finamente perfectamente resto encima dentro vez veces mismo antes durante mientras
            constantemente quede queden obtener tener conseguir hora minuto menos mínimo homogénea homogéneo suave textura
            consistencia además aparte entonces primero aquí casi forma continuación vuelta temperatura
            """
        )
        mixtures = Self.words(
            "masa salsa mezcla preparación relleno aliño vinagreta agua sal pimienta aceite marinada líquido base almíbar grasa cobertura sofrito especia polvo"
        )
        prepared = Self.words(
            """
            masa salsa mezcla preparación relleno crema aliño vinagreta agua sal pimienta aceite sopa ensalada pastel tarta pan
            carne pescado verdura hierba especia ingrediente fruta pasta jugo zumo polvo ralladura marinada caldo glaseado base bola
            líquido galleta plato fondo tortilla croqueta albóndiga flan torrija rebanada gazpacho almíbar puré sofrito cobertura bizcocho guiso grasa
            """
        )
        moreFoods = Self.words(
            """
            gelatina agar tofu tempeh polenta chirivía nabo alcachofa okra mango papaya lichi maracuyá
            mandarina grosella arándano chucrut pepinillo alcaparra anchoa caballa sardina rape lubina
            dorada rodaballo arenque anguila cangrejo sepia calamar pulpo ciervo conejo faisán codorniz oca
            pato hígado riñón corazón lengua rabo chorizo salchichón mortadela morcilla cecina roquefort
            camembert brie ricotta mascarpone burrata kéfir manteca melaza agave mazapán turrón praliné
            merengue tapioca cuscús bulgur mijo quinoa fideos pipas harissa sriracha tamarindo galanga citronela
            nori miso mirin sake vermut jerez oporto brandy coñac ron tequila vodka ginebra cava champán
            cerveza sidra baguette brioche cruasán muesli caramelo cacahuete macadamia castaña avellana nuez
            almendra pasas mayonesa atún guisantes miel mostaza setas
            """
        )
        foodNames = Self.rows(
            """
            patata papa, tomate jitomate, aguacate palta, gamba camarón langostino, judía alubia frijol, judia habichuela ejote,
            nata crema, zumo jugo, maíz elote choclo, mantequilla manteca, cacahuete maní cacahuate, plátano banana, fresa
            frutilla, calabacín zucchini calabacita, boniato batata camote, cebolleta cebollín, cebollino ciboulette,
            pimiento morrón, guisante chícharo arveja, chile guindilla ají, pavo guajolote, cerdo puerco, res ternera vaca,
            maicena almidón fécula, levadura polvo, melocotón durazno, albaricoque damasco, champiñón seta hongo, remolacha
            betabel, berenjena, requesón ricotta, ajonjolí sésamo, yogur yogurt, cilantro culantro, rúcula arúgula, piña
            ananá, col repollo, tocino bacon panceta, parmesano parmigiano, cebolla chalota, comino, pan tostada, picatoste
            crouton, espagueti pasta, macarrón pasta, tallarín pasta, fideo pasta, filete bistec, oregano, salchicha,
            pomelo toronja, nevera frigorífico refrigerador, cazuela olla cazo, bol tazón fuente, bandeja placa, harina
            """
        ).filter { $0.count > 1 && !$0.contains("chalota") && $0 != ["levadura", "polvo"] }
        foodKinds = Self.byFirst(
            """
            queso: parmesano mozzarella manchego feta cheddar gouda emmental ricotta requesón crema, pasta: espagueti espaguetis
            macarrón tallarín fideo lasaña, hierba: perejil albahaca tomillo romero orégano cilantro menta eneldo, especia:
            comino pimentón canela cúrcuma pimienta azafrán curry nuez, pescado: salmón atún bacalao merluza trucha dorada
            lubina, marisco: gamba mejillón almeja calamar langostino, carne: ternera cerdo pollo cordero res filete solomillo
            lomo pavo chorizo costilla, fruto: almendra nuez avellana pistacho, nuez: almendra avellana pistacho anacardo, pan:
            tostada baguette, verdura: zanahoria cebolla pimiento calabacín puerro apio tomate brócoli berenjena espinaca,
            fruta: fresa plátano manzana pera mango, pollo: pechuga muslo alita, chocolate: cacao, ensalada: lechuga rúcula,
            arroz: basmati bomba, aceite: oliva girasol, legumbre: garbanzo lenteja alubia, cebolla: cebolleta chalota, jamón:
            panceta bacon, seta: champiñón
            """
        )
        foodPairs = [:]
        qualifiers = Self.words(
            """
            grande grandes pequeño pequeña pequeños pequeñas fresco fresca frescos frescas mediano mediana rojo roja blanco
            blanca verde verdes negro negra amarillo molida molido picado picada picados rallado rallada seco seca entero
            entera tibia tibio fría frío caliente maduro madura virgen extra bueno buena fino fina dulce diente rebanada
            hoja rama ramita pizca puñado trozo loncha cocido cocida blando templada templado natural desnatado
            """
        )
    }
}
