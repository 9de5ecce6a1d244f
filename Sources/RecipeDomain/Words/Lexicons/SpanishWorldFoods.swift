extension LexiconWords {
    /// Foods of the kitchens of the world, and what else is done with them, besides those that lines are told by.
    mutating func fillSpanishWorldFoods() {
        inedible = Self.words(
            """
            lejía cloro anticongelante gasolina gasóleo queroseno aguarrás trementina disolvente pintura barniz laca resina alquitrán
            asfalto betún cemento hormigón yeso masilla pegamento acetona amoníaco detergente lavavajillas suavizante champú
            dentífrico desodorante pintalabios jabón desinfectante desatascador limpiador limpiacristales pesticida insecticida
            herbicida fertilizante abono matarratas raticida veneno arsénico cianuro mercurio estricnina cicuta belladona aspirina
            ibuprofeno paracetamol píldoras medicamento laxante serrín aserrín grava estiércol tornillos
            limaduras pilas amianto poliestireno motor frenos lubricante tiza confeti pólvora naftalina orina
            """
        )
        moreFoods.formUnion(
            Self.words(
                """
                chuleta chuletas cacahuate colorante chicharrón gallina mazorca fabes chufa sillao
                azafrán cardamomo cúrcuma comino alcaravea cilantro fenogreco sumac anís badiana hinojo canela nuez macis enebro laurel tomillo
                romero orégano mejorana estragón perifollo eneldo perejil cebollino albahaca menta hierbabuena salvia epazote achiote
                huacatay rábano wasabi mostaza pimentón guindilla cayena ñora chipotle ancho guajillo pasilla habanero jalapeño
                serrano poblano rocoto curri curry vainilla jengibre citronela pimienta clavo
                ajo cebolla chalota cebolleta puerro zanahoria nabo chirivía rábano remolacha apio colinabo patata papa boniato
                camote batata yuca mandioca malanga ñame taro col repollo lombarda coliflor brócoli romanesco espinaca acelga rúcula
                canónigo lechuga escarola endivia berro espárrago alcachofa cardo berenjena calabacín calabaza pepino tomate
                tomatillo jitomate pimiento piquillo choclo elote maíz guisante habas haba judía alubia frijol lenteja garbanzo
                edamame champiñón seta boleto níscalo shiitake trufa nopal chayote jícama quelite huitlacoche
                manzana pera membrillo ciruela pasa albaricoque damasco melocotón durazno nectarina cereza guinda fresa frutilla
                frambuesa mora arándano grosella saúco ruibarbo uva higo dátil piña mango papaya kiwi plátano guayaba maracuyá
                chirimoya lúcuma guanábana tuna granada melón sandía naranja mandarina pomelo toronja limón lima coco
                almendra avellana nuez anacardo pecana pistacho piñón cacahuete maní ajonjolí sésamo tahini tahín lino chía amapola
                pipas harina maicena fécula sémola cuscús bulgur quinoa mijo espelta centeno avena polenta arroz fideo espagueti macarrón
                tallarín lasaña ñoquis levadura bicarbonato polvo azúcar panela piloncillo chancaca miel melaza sirope almíbar
                caramelo mermelada dulce cajeta manjar chocolate cacao turrón mazapán merengue galleta bizcocho soletilla
                leche nata crema requesón ricotta mascarpone yogur kéfir suero mantequilla manteca margarina queso manchego
                parmesano mozzarella feta brie cabrales roquefort cotija oaxaca panela sardo mar huevo clara yema
                ternera vaca res buey solomillo entrecot falda morcillo carrillera rabo cordero cabrito cerdo lomo costilla secreto
                presa panceta tocino jamón bacon chorizo salchicha salchichón morcilla sobrasada longaniza butifarra cecina fuet
                pollo pechuga muslo contramuslo alita pavo pato oca codorniz conejo liebre ciervo jabalí hígado riñón callos lengua
                salmón trucha bacalao merluza pescadilla lenguado rodaballo rape lubina besugo salmonete caballa sardina anchoa
                boquerón atún bonito pez raya gamba langostino cigala bogavante langosta centollo cangrejo mejillón almeja berberecho
                navaja ostra vieira calamar chipirón sepia pulpo
                soja salsa vinagre kétchup mayonesa alioli pesto harissa sriracha tofu tempeh seitan miso gochujang kimchi chucrut
                vino jerez oporto ron coñac brandy anís tequila mezcal pisco cerveza sidra cava café té caldo gelatina agar
                pan baguette molde rallado pita tortilla hojaldre empanada arepa masa-filo oblea tostada picatoste aceituna alcaparra
                pepinillo banderilla aguacate palta cebollín epazote hibisco jamaica horchata tamarindo
                """
            ).subtracting([
                "rape", "mar", "pasa", "ancho", "secreto", "presa", "raya", "navaja", "molde", "rallado", "polvo",
                "salsa", "manjar", "tuna", "cardo", "clara", "dulce", "falda", "pez", "rayo",
            ])
        )
        moreFoods.subtract(Self.words("dorada rape"))
        foodNames += Self.rows(
            """
            yuca mandioca casabe, cebollín cebolleta, anacardo marañón, pecana nuez pecán, cacahuete maní cacahuate, piloncillo panela chancaca,
            hierbabuena menta, alioli ajoaceite, boquerón anchoa, ñame yam, curry curri, sésame sésamo ajonjolí, haba habas, pasta fideo,
            manteca mantequilla, fécula almidón, ternera res vaca, haba judía, kétchup catsup, licuadora batidora, horno, freezer congelador, placa bandeja
            """
        ).filter { $0.count > 1 && !$0.isSuperset(of: ["haba", "judia"]) && !$0.contains("pecana") }
        moreFoods.formUnion(Self.words("corvina tilapia mero pargo robalo jurel palometa emperador"))
        foodKinds.merge(
            Self.byFirst(
                """
                pescado: corvina tilapia mero pargo robalo jurel trucha lenguado rodaballo caballa sardina bonito pescadilla, marisco: camarón
                pulpo vieira mejillón cangrejo, carne: cordero cabrito conejo costilla lomo panceta jamón tocino, verdura: acelga repollo calabaza
                coliflor pepino, fruta: naranja piña mora frambuesa melocotón higo, especia: clavo anís cardamomo, hierba: hierbabuena salvia,
                queso: cotija oaxaca panela sardo brie, chile: guajillo ancho chipotle jalapeño serrano árbol, legumbre: frijol judía haba
                """
            )
        ) { $0.union($1) }
        acts += Self.rows(
            """
            embarrar untar, espachurrar aplastar machacar, hidratar remojar, destapar abrir retirar, escamar limpiar, hundir presionar apretar meter, clavar pinchar meter,
            quebrar romper cascar, glasear pintar bañar, pellizcar cerrar sellar, trenzar enrollar, desespumar espumar, ahumar,
            macerar marinar reposar dejar, masajear frotar amasar trabajar, desmechar deshilachar desmenuzar deshebrar, deshilachar desmenuzar deshebrar,
            despellejar pelar, mondar pelar, descascarar pelar, desgranar pelar, desvenar limpiar, desalar remojar, escaldar hervir, bridar atar, atar liar,
            pinzar cerrar sellar, repulgar cerrar sellar, unir cerrar pegar, pegar agarrar quemar, agarrar pegar quemar, quemar pegar, templar calentar entibiar,
            flambear flamear, desglasar verter, espumar retirar, desgrasar retirar, envasar poner llenar verter meter guardar, conservar guardar envasar, esterilizar hervir,
            tapar filmar, desmoldar voltear, prensar apretar aplastar presionar, presionar apretar aplastar, agitar mover sacudir mezclar, sacudir agitar, mecer agitar mover,
            untar pintar, barnizar pincelar, empolvar espolvorear, rebanar laminar, ralla raspa, trocear partir romper, arrancar romper, romper partir, deshojar separar,
            remojar mojar empapar bañar, empapar mojar, apagar retirar, subir aumentar, aumentar subir, hacer preparar formar, bolear formar, armar montar formar, cubrir napar
            """
        )
        moreTools.formUnion(
            Self.words(
                "comal molcajete metate wok paellera tortillera gofrera tajine guantes tijeras frasco tarro rejilla manga"
            )
        )
        everydayTools.formUnion(Self.words("comal wok paellera frasco tarro"))
        fillers.formUnion(
            Self.words(
                """
                apenas dorada doradas dorado dorados doradita doraditos crujiente tierno tierna blanda transparente mitad punto centro borde bordes
                color forma bola bolas capa parte tanda tandas
                """
            ).subtracting(["bola", "bolas", "capa", "parte", "mitad"])
        )
    }
}
