extension LexiconWords {
    static let spanish: LexiconWords = {
        var words = LexiconWords(.spanish)
        words.fillSpanishAmounts()
        words.fillSpanishKitchen()
        words.fillSpanishSurroundings()
        words.fillSpanishActs()
        words.fillSpanishAddress()
        words.fillSpanishDishes()
        words.fillSpanishTools()
        words.fillSpanishWorldFoods()
        words.fillSpanishCommonWords()
        return words
    }()

    private mutating func fillSpanishAmounts() {
        hasDecimalComma = true
        take(units: Self.metric, plurals: false)
        take(
            units: [
                (.milliliter, "cc"),
                (
                    .tablespoon,
                    """
                    cucharada, cda, cdas, cuchara, cuchara sopera, cucharada sopera, cucharadas soperas, cucharas soperas, cs, c s,
                    cuch, cucharada grande, cucharadas grandes, cucharón, cucharones, cucha
                    """
                ),
                (
                    .teaspoon,
                    """
                    cucharadita, cdta, cdtas, cdita, cditas, cucharita, cucharilla, cucharadita de postre, cucharada de postre,
                    cucharadita de café, cucharada de café, cuchara de postre, cuchara de café, cucharada pequeña, cdt, ctda, c p,
                    cucharaditas de café, cucharillas de café, cucharilla de café, cucharada chica
                    """
                ),
                (.cup, "taza, tz, tza"), (.glass, "vaso, copa, vasito"), (.pinch, "pizca, pellizco"),
                (.knifeTip, "punta de cuchillo, punta"), (.dash, "chorro, chorrito, golpe, chorreón"), (.drop, "gota"),
                (.handful, "puñado, puñadito, puñito, manojito"), (.clove, "diente"),
                (.slice, "rebanada, loncha, rodaja, lonja"),
                (
                    .piece,
                    "pieza, trozo, trocito, pedazo, unidad, unidades, ud, uds, porción, porciones, onza de chocolate, onzas de chocolate, cubito, pastilla"
                ),
                (.can, "lata, latita"), (.jar, "tarro, frasco, bote, pote"), (.tub, "tarrina"),
                (.package, "paquete, sobre, sobrecito, pack, bandeja"), (.bag, "bolsa, bolsita, malla"),
                (.box, "caja, brick, brik, cartón, cartones, tetrabrik"), (.bottle, "botella, botellín, botellines"),
                (.bunch, "manojo, atado, ramo, ramillete"), (.sprig, "ramita, rama"), (.stalk, "tallo, penca, vara"),
                (.stick, "barra, barrita"), (.head, "cabeza"), (.leaf, "hoja"), (.sheet, "lámina, plancha"),
                (.scoop, "bola, cacito, cazo, scoop"), (.knob, "nuez, dado"), (.inch, "pulgada"), (.pound, "libra"),
                (.ounce, "onza"),
            ],
            plurals: true
        )
        numbers = Self.values(
            (1, "uno"),
            (2, "dos"),
            (3, "tres"),
            (4, "cuatro"),
            (5, "cinco"),
            (6, "seis"),
            (7, "siete"),
            (8, "ocho"),
            (9, "nueve"),
            (10, "diez"),
            (11, "once"),
            (12, "doce"),
            (13, "trece"),
            (14, "catorce"),
            (15, "quince"),
            (16, "dieciséis"),
            (17, "diecisiete"),
            (18, "dieciocho"),
            (19, "diecinueve"),
            (20, "veinte"),
            (21, "veintiuno veintiún"),
            (22, "veintidós"),
            (23, "veintitrés"),
            (24, "veinticuatro"),
            (25, "veinticinco"),
            (26, "veintiséis"),
            (27, "veintisiete"),
            (28, "veintiocho"),
            (29, "veintinueve"),
            (30, "treinta"),
            (40, "cuarenta"),
            (50, "cincuenta"),
            (60, "sesenta"),
            (70, "setenta"),
            (80, "ochenta"),
            (90, "noventa"),
            (100, "cien ciento"),
            (200, "doscientos doscientas"),
            (300, "trescientos trescientas"),
            (400, "cuatrocientos cuatrocientas"),
            (500, "quinientos quinientas"),
            (600, "seiscientos seiscientas"),
            (700, "setecientos setecientas"),
            (800, "ochocientos ochocientas"),
            (900, "novecientos novecientas")
        )
        multiples = Self.values((12, "docena docenas"), (2, "par"))
        parts = Self.values((3, "tercio tercios"), (4, "cuarto cuartos"))
        for word in Self.words("medio media medios medias mitad") { fractions[word] = Rational(1, 2) }
        fractions["cuarto"] = Rational(1, 4)
        fractions["tercio"] = Rational(1, 3)
        articles = Self.words("un una")
        ands = Self.words("y")
        ranges = Self.words("- a o u")
        rangeOpenings = ["entre": ["y"], "de": ["a"]]
        optionals = Self.words("opcional opcionalmente")
        notUnits = Self.phrases("nuez moscada, barra pan, bola mozzarella, punta espárrago")
        ofs = Self.words("de del")
        leadIns = Self.words("aproximadamente aprox unos unas alrededor como casi ~ + . ≈ aproximado")
        sizes = Self.words(
            """
            colmada colmadas rasa rasas rasada pequeña pequeño grande grandes generosa generoso buena buen hermosa mediana mediano
            pequeñas pequeños gran llena escasa buenas generosas hermoso chica chico gordo gorda
            """
        )
        splashes = Self.words("chorro chorrito chorreón poco poquito pelín toque hilo hilito golpe lluvia")
        some = Self.words("algo algunos algunas unos unas poco bastante varios varias")
        fruitParts = Self.words("zumo jugo ralladura cáscara piel raspadura")
        preparations = Self.words(
            """
            picado picada picados picadas picadito picadita picaditos picaditas rallado rallada rallados ralladas cortado cortada
            cortados cortadas troceado troceada troceados troceadas laminado laminada laminados laminadas fileteado fileteada
            fileteados pelado pelada pelados peladas derretido derretida batido batida batidos batidas exprimido exprimida
            escurrido escurrida escurridos escurridas lavado lavada lavados lavadas machacado machacada machacados machacadas
            triturado triturada triturados tamizada tamizado hervido hervida hervidos hervidas cocido cocida cocidos cocidas
            tostado tostada tostados tostadas molido molida molidos deshuesado deshuesada deshuesados deshuesadas reblandecida
            desmenuzado desmenuzada remojados remojado remojadas caliente templada templado fría frío tibia tibio opcional
            blanda ablandada fundido fundida rebanado rebanada rebanados despepitado despepitados despepitada descongelado
            descongelados descongeladas aplastado aplastados limpio limpia limpios limpias congelado congelada separadas separada
            separadas trozeado pochada asado asada desvenado desvenados enjuagados enjuagadas partido partidos partida
            hidratados hidratado sancochadas rayado rayada majado majados entero suavizada montada semimontada
            """
        )
        manners = Self.words(
            "finamente muy bien recién finito fino fina finos finas groseramente toscamente ligeramente menudo"
        )
        noteOpenings = [
            "en": Self.words(
                """
                rodajas cubos cubitos dados daditos trozos trocitos tiras tiritas láminas juliana brunoise cuartos gajos medias
                aros pedazos rebanadas lonchas pomada polvo finas cuadritos bastones mitades conserva almíbar trozo
                """
            ).subtracting(["conserva", "almibar", "polvo", "lonchas"]),
            "a": Self.words("temperatura gusto trozos tiras cubos daditos ojo rodajas dados"),
            "al": Self.words("gusto dente ambiente"), "para": [], "segun": [], "opcional": [],
            "cantidad": Self.words("necesaria"),
            "sin": Self.words("piel semillas pepitas hueso cascara corteza tallo"), "con": Self.words("piel cascara"),
            "mas": [], "c": Self.words("n s"), "cn": [], "o": Self.words("mas"),
        ]
        namesOfTwo = Self.phrases(
            """
            carne picada, carne molida, ternera picada, cerdo picada, cerdo picado, pavo picado, pollo picado, res molida,
            pan rallado, queso rallado, parmesano rallado, mozzarella rallada, coco rallado, tomate triturado, tomate rallado,
            tomates triturados, almendra molida, almendras molidas, canela molida, comino molido, pimienta molida, jamón cocido,
            huevos cocidos, huevo cocido, huevo duro, garbanzos cocidos, lentejas cocidas, alubias cocidas, pollo asado, queso fundido,
            clavo molido, jengibre molido, pimiento asado, pimientos asados, cerdo molida, pollo molido, emmental rallado,
            cuajada, atún escurrido, nata montada, café molido, negra molida, cúrcuma molida, gambas peladas, queso crema batido
            """
        ).subtracting(
            Self.phrases(
                "cuajada, atún escurrido, tomate rallado, queso crema batido, nata montada, pollo asado, huevo duro"
            )
        )
    }

    private mutating func fillSpanishSurroundings() {
        durations = Self.values(
            (1, "s seg segs segundo segundos"),
            (60, "m min mins minuto minutos minutitos"),
            (3600, "h hr hrs hora horas horita horitas"),
            (86_400, "día días")
        )
        degrees = Self.words("grado grados")
        ingredientHeadings = Self.phrases(
            """
            ingredientes, los ingredientes, ingrediente, lista de ingredientes, lista de la compra, necesitas, vas a necesitar,
            necesitamos, qué necesitas, lo que necesitas, necesitarás, necesitaremos, vamos a necesitar, que necesitamos
            """
        )
        stepHeadings = Self.phrases(
            """
            preparación, elaboración, la preparación, pasos, los pasos, modo de preparación, receta, la receta, instrucciones,
            cómo se hace, procedimiento, paso a paso, modo de hacerlo, forma de preparación, método, cómo hacerlo, así se hace
            """
        )
        groups = Self.words(
            """
            salsa aliño relleno masa glaseado marinada adobo base cobertura aderezo guarnición decoración sofrito rebozado
            crema bizcocho topping vinagreta frosting caldo toppings almíbar majado picada
            """
        )
        groupOpenings = Self.words("para")
        servings = Self.words("personas persona raciones ración porciones porción comensales pax servicios")
        makes = Self.words("rinde salen da sirve")
        preparationTimes = Self.words("preparación prep")
        cookingTimes = Self.words("cocción cocinado horneado horno")
        totalTimes = Self.words("total listo lista")
        chatter = Phrases(
            Self.phrases(
                """
                sígueme, síguenos, sigue, suscríbete, suscribirte, suscríbanse, suscribete a, link en, enlace en, comenta, comentario,
                comentarios, coméntame, dale like, dale me gusta, me gusta, comparte, compártelo, etiqueta, guarda esta, guárdala,
                guarda este, guarda el, guárdalo, activa la, activa las, campanita, parte 1, parte 2, parte 3, hasta el final,
                más recetas, nueva receta, nuevo vídeo, nuevo video, receta en, receta completa, la receta, receta fácil,
                en la descripción, descripción, buen provecho, que aproveche, a disfrutar, disfrútalo, disfruta, pruébalo, pruébala,
                tienes que probar, tenéis que probar, tienes que, hazla, hazlo, cuéntame, cuéntanos, dime, bienvenidos, bienvenido, hola,
                gracias, hasta luego, hasta mañana, hasta la próxima, nos vemos, publicidad, código, sorteo, mi libro, mi blog,
                mi canal, sabías que, confía en mí, espera, activa el sonido, cada día, cada semana, todos los días, todos los domingos,
                vamos allá, empezamos, hoy os, hoy te, hoy les, os enseño, te enseño, hoy cocinamos, hoy preparamos, conmigo,
                desliza, truco, episodio, capítulo, no te pierdas, no olvides, no te olvides, a cocinar, vamos a cocinar, amigos
                """
            )
        )
        praise = Phrases(
            Self.phrases(
                """
                qué rico, riquísimo, riquísima, delicioso, deliciosa, mmm, mmh, wow, guau, increíble, perfecto, perfecta, brutal,
                buenísimo, buenísima, espectacular, y listo, listo, ya está, y ya está, una locura, una maravilla, una delicia, delicia, maravilla,
                irresistible, el mejor, la mejor, de muerte, viral, de vicio, rico, rica, fácil y rápido, qué pinta
                """
            )
        )
        remarks = Self.words(
            """
            ingredientes recetas receta ideas trucos errores razones formas maneras estrellas veces años semanas meses seguidores
            likes visitas calorías kcal días ciento amor pasos paso euros secretos minutos después ingrediente versiones
            """
        )
    }
}
