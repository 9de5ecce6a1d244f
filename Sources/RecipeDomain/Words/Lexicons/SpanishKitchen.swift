extension LexiconWords {
    mutating func fillSpanishKitchen() {
        infinitives = Self.words(
            """
            abrir acompañar aderezar adobar agregar alargar aliñar amasar añadir apagar aplastar apartar aplanar armar asar
            aromatizar asegurar bajar bañar batir blanquear cascar calentar caramelizar cerrar chafar cocer cocinar colar colocar
            combinar comenzar confitar congelar cortar cubrir cuajar decorar dejar derretir desglasar desgranar deshuesar
            desmenuzar desmoldar desmigar desechar disolver disponer distribuir dividir dorar dar doblar echar elaborar
            emplatar empanar emulsionar enfriar engrasar enharinar enrollar envolver escaldar escurrir espesar espolvorear
            esparcir espumar esperar estirar exprimir extender extraer filetear flambear formar forrar freír fundir gratinar
            glasear guardar guisar hacer hervir hidratar hornear incorporar infusionar introducir integrar juntar laminar lavar
            ligar limpiar licuar llevar llenar machacar macerar majar marinar marcar meter mezclar mojar moler montar mover napar
            nivelar ofrecer partir pasar pelar perfumar picar pinchar pincelar pintar pochar poner precalentar preparar presentar
            prensar probar quitar rallar reducir refrigerar regar rehogar rellenar remojar remover repartir repetir reposar
            reservar retirar revolver rebozar rectificar rociar rebajar rehidratar salar salpimentar salpicar saltear sazonar
            secar sellar separar servir sofreír subir sumergir tamizar tapar templar tostar trabajar triturar trocear untar unir
            usar utilizar vaciar verter volcar voltear condimentar corregir terminar trinchar empezar girar fermentar levar disfrutar sacar enjuagar apretar desalar
            empapar encender ablandar acomodar adornar ajustar alternar barnizar bridar cernir comprobar conservar despegar
            despepitar estofar mantener medir pesar procesar rasgar raspar recortar recubrir rematar sancochar tirar trasladar
            traspasar transferir vigilar refrescar aprovechar atemperar caramelizar chamuscar cuajar descamar descongelar
            desescamar desmontar emborrachar encajar enmantequillar ensamblar entibiar escurrir espumar espesar hincar
            intercalar menear pegar pellizcar plegar presionar punzar reblandecer rebanar recoger recalentar redondear
            repartir restregar secar sofreír sujetar tamizar trenzar turbinar ventilar programar deshacer deshaz recortar
            desmontar confeccionar retomar desespumar tornear torrar embadurnar ensartar moldear
            """
        )
        let irregular = Self.words(
            """
            calienta caliente calentamos precalienta precaliente hierve hierva hervimos fríe fría freímos freíd sofríe sofría
            sofreímos remueve remueva removemos cuece cueza cocemos pon ponga ponemos pongan poned haz haga hacemos sirve sirva
            servimos muele muela vuelca vierte vierta vertemos extiende extienda extendemos derrite derrita derretimos enciende aprieta comprueba mantén mantenga mide mida transfiere cierne cuela cuele
            envuelve envuelva tuesta tueste cierra cierre disuelve disuelva mueve mueva riega riegue añade añada añadimos
            empieza empiece comienza comience revuelve revuelva introduce introduzca reduce reduzca dispón disponga distribuye
            distribuya prueba pruebe da dale deja deje dejamos enfría enfríe pica pique seca seque
            """
        )
        lightVerbs = Self.words(
            """
            hacer haz haga hacemos poner pon ponemos dar da dale pasar pasa pasamos abrir abre llevar lleva usar usa utilizar
            utiliza terminar termina empezar empieza comenzar comienza servir sirve subir sube esperar espera guardar guarda
            probar prueba preparar prepara cocinar cocina presentar acompañar acompaña unir une mover meter
            """
        )
        nounsToo = Self.words(
            """
            cocina mezcla tapa prueba salsa sal corte rebozado relleno plancha marinada adobo pique pinta asa baja parte pasta
            base fría caliente sirva seca cuenta guisa bate bañe nada colado llena llene forma marca pasa pasas
            """
        )
        verbs = VerbForms.spanish(infinitives).union(irregular)
        stepLeadIns = Self.words(
            """
            luego después ahora entonces primero finalmente mientras en con sobre a al para cuando una un el la los las por
            último seguidamente inmediatamente aparte y se sin tras antes ya pasado pasados transcurrido no vamos iremos
            posteriormente además cuidadosamente suavemente poco lo bien
            """
        )
        besideVerbs = Self.words(
            """
            caliente frío fría tibio fuego bajo medio alto lento finamente fino fina rodajas cubos dados trozos tiras láminas
            juliana cuartos mitad mitades resto juntos mezcla masa preparación relleno sofrito marinada temperatura ambiente
            nevera frigorífico congelador noche lado lados dorado dorada doradas dorados dore doren cocer hervir enfriar reposar
            freír sofreír pochar reducir mezclar bien todo encima dentro alrededor fondo bolas bolitas ebullición hervor tapado
            aparte mínimo máximo gusto punto suave homogénea homogéneo cremosa espesa  crujiente blanda blando tierno tierna
            poco minutos evaporar evapore sabor espuma grumos agua inmediatamente enseguida continuamente vuelta vueltas centro
            espese cocción burbujas molde moldes capas capa
            """
        )
        equipment = Self.words(
            """
            horno sartén olla cazuela cazo wok bandeja papel molde fuente bol tazón plato batidora licuadora robot varillas varilla
            cuchillo tabla colador tamiz espátula cucharón rallador rejilla microondas freidora plancha parrilla termómetro pelador
            rodillo paño film tapa vaso copa brocheta brochetas manga cacerola nevera frigorífico congelador perol airfryer thermomix
            """
        )
        foods = Self.words(
            """
            aceite aceituna acelga agua aguacate ajo ajonjolí albahaca alcachofa alcaparra alga almeja almendra almidón alubia
            anacardo anchoa anís apio arándano arroz atún avellana avena azafrán azúcar bacalao bacon batata berenjena berro
            bicarbonate bicarbonato bizcocho boniato boquerón brócoli burrata cacahuete cacao café calabacín calabaza calamar caldo
            camarón canela carne castaña cebolla cebolleta cebollino cerdo cereza cerveza champiñón chile chocolate chorizo
            cilantro ciruela clara clavo coco col coliflor comino cordero costilla crema cúrcuma curry dátil dulce eneldo
            endibia ensalada escarola especia espagueti espaguetis espárrago espinaca estragón extracto fideo filete frambuesa fresa frijol
            fruta galleta gamba garbanzo gelatina granada guindilla guisante haba harina helado hielo hierba hierbabuena higo
            hinojo hueso huevo jamón jengibre jitomate jerez judía jugo kiwi langostino lasaña laurel leche lechuga lenteja levadura lima
            limón lomo longaniza maicena maíz mandarina mango maní mantequilla manzana margarina mariscos mascarpone mayonesa
            mejillón melocotón melón membrillo menta merluza mermelada miel morcilla mostaza mozzarella nabo naranja nata nuez
            nuez moscada oliva orégano palta pan panceta papa papaya paprika parmesano pasa pasta patata pavo pechuga pepino pera
            perejil pescado pimentón pimienta pimiento picatoste piña piñón pistacho plátano polenta pollo polvo puerro pulpo queso quinoa
            rabanito rábano ravioli remolacha repollo requesón ricotta res romero ron rúcula sal salchicha salmón salsa sandía sardina semilla
            sésamo sepia seta soja solomillo tahini tallarines ternera tocino tofu tomate tomillo tortilla tostada totopo trigo trucha
            vainilla vinagre vino yema yogur yuca zanahoria zumo muslo macarrones chipotle crouton ketchup maizena manteca nachos
            lonchas quinoa costillas nutella moscada feta cheddar emmental ajetes hojaldre piel
            """
        )
        staples = Self.words(
            "sal pimienta aceite perejil albahaca tomillo romero orégano cilantro menta eneldo agua hielo pimentón comino laurel"
        )
        besideStaples = Self.words(
            "fresco fresca frescas molida negra blanca gorda marina virgen extra de del oliva girasol y seco seca dulce picante al gusto suave fría caliente en escamas"
        )
        openEnds = Self.words(
            "y o e u con el la los las de del un una en a al para por hasta sin sobre que su cada durante unos unas luego"
        )
        stop = Self.words(
            """
            el la los las un una unos unas de del y o e u a al en con sin para por que se lo le les su sus mi mis tu tus es son está
            están no más muy ya como cuando hasta sobre entre este esta estos estas eso esto nos os te me si pero todo todos toda
            todas cada luego después hay hoy bien qué
            """
        )
        // "una", "des" and the like are never verbs.
        verbs.subtract(stop)
    }
}
