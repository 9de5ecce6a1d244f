extension SpeechWords {
    static let spanish = SpeechWords(
        hesitations: words("eh em mmm ehh"),
        openers: phrases(
            """
            bueno, bueno pues, pues, pues nada, vale, a ver, entonces, y entonces, miren, mirad, mira, venga, nada, o sea, ok, sí,
            pues bien, bien, y bueno, ahora sí
            """
        ),
        closers: phrases("y listo, y ya está, y ya, vale, y ya estaría, no"),
        talk: phrases(
            """
            suscríbete, suscríbanse, suscribirte, suscribiros, suscribirse, campanita, comentarios, comentario, un like, dale like,
            me gusta, compartan, comparte, compartid, este video, este vídeo, próximo video, próximo vídeo, mi canal, link en, enlace,
            en la descripción, hasta la próxima, hasta luego, nos vemos, adiós, hola, bienvenidos, gracias por, buenos días, descuento,
            código, promoción, patrocinador, patrocinado, publicidad, sorteo, cuéntenme, cuéntame, cuéntanos, díganme, dime, síganme,
            sígueme, instagram, mi libro, buen provecho, que aproveche, a comer, regálenme, pídela, pídelo, compra ya, les gustó,
            os ha gustado, en el mercado, al mercado
            """
        ),
        announcements: phrases(
            """
            hoy, esta noche, la receta, una receta, esta receta, les traigo, os traigo, te traigo, vamos a hacer un, vamos a hacer una,
            vamos a hacer unas, vamos a hacer unos, vamos a preparar un, vamos a preparar una, les voy a enseñar, os voy a enseñar
            """
        ),
        cooks: words("yo nosotros ustedes tu"),
        beforeVerbs: words("y luego lo la los las le les se a ahora después vamos entonces hay que"),
        auxiliaries: words("he has ha hemos han habia habiamos"),
        definites: words("el la los las al del este esta estos estas mi mis tu tus su sus nuestro nuestra"),
        ends: words(
            """
            y e en con por para sobre hasta que a al lo la los las le les se o u mientras cuando si pero como dentro encima ya
            sin poco luego nada más bien es son está están más ahora después también aquí ahí hay del el
            """
        ),
        vague: words(
            """
            masa salsa sopa verdura verduras carne carnes fruta frutas especia especias hierba hierbas ensalada pastel bizcocho agua
            pescado relleno sofrito caldo jugo zumo polvo semilla extracto clara yema crema filete galleta hielo hueso piel mezcla
            pasta pulpo clavo muslo tostada dulce palta lomo col haba ron haba tortilla lonchas pasa
            """
        ),
        sequences: words("luego despues finalmente"),
        cuts: phrases(
            """
            y luego, luego, después, y después, y ahora, ahora, a continuación, por último, finalmente
            """
        ),
        ands: words("y e"),
        openEnds: words(
            """
            y e o u de del el la los las un una unos unas a al con en por para sin hasta que lo se le les su mi muy
            """
        ),
        continuations: words("de del con hasta para en por sobre que porque sin o a al como mientras")
    )
}
