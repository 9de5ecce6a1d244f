/// Spanish dishes of a later set, written and labelled without a look at the check or at the other sets.
extension InventionDishes {
    static let novelSpanish: [InventionDish] = """

        # Salmorejo
        caption: Salmorejo cordobés 🍅 el fresquito del verano
        caption: 1 kg de tomates maduros\\n200 g de pan de telera\\n150 ml de aceite de oliva virgen extra
        caption: 1 diente de ajo\\n1 cucharadita de sal
        speech: trituramos el tomate y lo colamos para quitar pieles y pepitas
        speech: el pan dentro, que se empape diez minutos
        speech: ajo, sal y a triturar otra vez, y el aceite en hilo para que emulsione
        speech: dos horas de nevera por lo menos
        speech: por encima huevo duro y taquitos de jamón
        + 1 kg de tomates maduros
        + 150 ml de aceite de oliva virgen extra
        > Triturar los tomates y colarlos para eliminar la piel y las semillas.
        > Añadir el aceite en un hilo fino mientras se tritura, hasta que emulsione.
        > Servir con huevo duro y taquitos de jamón.
        - 150 g de pan de telera
        - 1 cucharada de sal
        - 1 pepino
        - 2 cucharadas de vinagre de Jerez
        < Dejar el pan en remojo en el tomate toda la noche.
        < Sofreír el ajo antes de triturarlo.
        # Ají de gallina
        speech: ají de gallina como me enseñó mi abuelita en Arequipa
        speech: una pechuga grande, la cocemos veinticinco minutos con apio y la deshilachamos, el caldo no se bota
        speech: cuatro rebanadas de pan de molde remojadas en una taza de leche evaporada
        speech: una cebolla, dos dientes de ajo y cuatro cucharadas de pasta de ají amarillo, todo eso diez minutos
        speech: licuamos el pan con la leche y al sartén, vamos aflojando con caldo
        speech: la gallina, cincuenta gramos de parmesano y treinta de pecanas molidas
        speech: con papa amarilla, arroz, aceituna y huevo
        + 4 rebanadas de pan de molde
        + 1 taza de leche evaporada
        + 50 g de parmesano
        > Cocer la pechuga con apio durante 25 minutos, deshilacharla y reservar el caldo.
        > Licuar el pan remojado con la leche, verterlo en la sartén e ir aligerando con caldo.
        - 4 cucharaditas de pasta de ají amarillo
        - 50 g de pecanas molidas
        - 1 cucharadita de palillo
        < Desechar el caldo de la pechuga.
        < Freír la pechuga empanizada antes de deshilacharla.
        < Decorar con hojas de lechuga y perejil picado.
        # Aguachile verde
        screen: AGUACHILE 🦐
        screen: ½ kg camarón crudo
        screen: 1 taza jugo de limón
        screen: 3 chiles serranos
        screen: 1 manojo cilantro
        screen: ½ cebolla morada
        screen: 1 pepino
        screen: licuar limón + chile + cilantro + sal
        screen: bañar camarón, 10 min máximo
        screen: con tostadas
        + 1/2 kg de camarón crudo
        + 1 taza de jugo de limón
        > Licuar el jugo de limón con el chile, el cilantro y la sal.
        > Cubrir el camarón con la mezcla y dejarlo 10 minutos como máximo.
        > Acompañar con tostadas.
        - 1½ kg de camarón crudo
        - 3 chiles habaneros
        - 1 aguacate
        < Hervir los camarones dos minutos y enfriarlos en agua con hielo.
        < Marinar en el refrigerador durante una hora.
        < Añadir salsa inglesa y un chorrito de soya.
        # Tortilla de patatas
        subtitles: Para una tortilla hermosa: 800 g de patatas y 8 huevos.
        subtitles: Una cebolla grande. Sí, con cebolla, no se discute.
        subtitles: Pochamos a fuego bajo, cubierto de aceite, 25 minutos. Que no se doren.
        subtitles: Escurrimos muy bien y mezclamos con el huevo. Reposo de 15 minutos.
        subtitles: Sartén bien caliente, cuajamos dos minutos por un lado, vuelta, y uno por el otro.
        subtitles: Por dentro tiene que quedar jugosa.
        + 800 g de patatas
        + 8 huevos
        + 1 cebolla grande
        > Pochar la patata y la cebolla en abundante aceite a fuego bajo durante 25 minutos, sin que se doren.
        > Escurrir bien, mezclar con el huevo y dejar reposar un cuarto de hora.
        > Cuajar 2 minutos por un lado, dar la vuelta y dejar 1 minuto más.
        - 18 huevos
        - 100 g de chorizo
        - 1 pimiento verde
        < Freír las patatas a fuego fuerte hasta que estén bien doradas.
        < Cuajar la tortilla ocho minutos por cada lado hasta que quede seca.
        # Chimichurri
        caption: Chimichurri argentino para el asado 🥩
        caption: 1 taza de perejil picado, 4 dientes de ajo, 2 cdas de orégano seco,
        caption: 1 cdita de ají molido, ¼ taza de vinagre de vino, ½ taza de aceite, sal gruesa
        speech: todo picado a cuchillo, ni se te ocurra la licuadora
        speech: la sal la disuelvo en dos cucharadas de agua caliente, eso es la salmuera
        speech: primero los secos con el vinagre y la salmuera, cinco minutos que se hidraten
        speech: después perejil, ajo y por último el aceite
        speech: de un día para el otro está mil veces mejor
        + 1 taza de perejil picado
        + 1/4 taza de vinagre de vino
        + 4 dientes de ajo
        > Disolver la sal gruesa en 2 cucharadas de agua caliente.
        > Hidratar el orégano y el ají molido cinco minutos con el vinagre y la salmuera.
        > Es mejor dejarlo reposar hasta el día siguiente.
        - ½ taza de vinagre de vino
        - 2 cdas de ají molido
        - 1 manojo de cilantro
        - 1 tomate, en cubitos
        < Procesar todos los ingredientes en la licuadora.
        < Echar el aceite en primer lugar.
        # Arroz con leche
        screen: arroz con leche asturiano
        screen: 1,5 l de leche entera
        screen: 150 g de arroz redondo
        screen: 120 g de azúcar
        screen: 1 rama de canela
        screen: piel de 1 limón
        speech: la leche con la canela y el limón, cuando hierva echamos el arroz
        speech: y ahora paciencia, fuego mínimo, hora y media, removiendo a menudo
        speech: el azúcar en los últimos diez minutos, si la echas antes el arroz se queda duro
        speech: en cazuelitas, azúcar por encima y lo quemamos con el hierro
        + 1,5 l de leche entera
        + 120 g de azúcar
        + 1 rama de canela
        > Agregar el arroz cuando hierva la leche con la canela y la piel de limón.
        > Incorporar el azúcar durante los diez minutos finales para que el arroz no se endurezca.
        > Repartir en cazuelitas, espolvorear con azúcar y quemarla con el hierro.
        - 120 g de arroz redondo
        - 1 lata de leche condensada
        - 100 g de pasas
        < Poner el azúcar con la leche desde el principio.
        < Cocinar a fuego fuerte durante media hora.
        < Colar la leche y batir dos yemas con ella.
        # Horchata de chufa
        subtitles: 250 gramos de chufa, en remojo 24 horas. Cambia el agua dos veces.
        subtitles: Se escurre y se tritura con un litro de agua muy fría.
        subtitles: Reposo de dos horas en la nevera.
        subtitles: Cuela con una gasa y aprieta bien, ahí está lo bueno.
        subtitles: 100 gramos de azúcar, al gusto. Y con fartons, claro.
        + 250 g de chufa
        + 100 g de azúcar
        > Remojar la chufa durante un día entero, cambiando el agua un par de veces.
        > Filtrar a través de una gasa, apretando con fuerza.
        - 250 g de azúcar
        - 1 rama de canela
        - 2 litros de agua muy fría
        < Tostar la chufa en el horno antes de remojarla.
        < Triturar la chufa con agua hirviendo.
        < Poner la chufa en remojo durante 4 horas.
        # Pupusas revueltas
        caption: Pupusas salvadoreñas 🇸🇻 3 tazas de harina de maíz, 2¾ tazas de agua tibia, 1 cdita de sal
        caption: relleno: 300 g de quesillo, 1 taza de frijoles molidos, 200 g de chicharrón molido
        caption: curtido: ½ repollo, 1 zanahoria, ½ taza de vinagre, 1 cda de orégano
        speech: el curtido se hace un día antes para que agarre sabor
        speech: la masa tiene que quedar suave como plastilina, si se raja le falta agua
        speech: me mojo las manos con agua y aceite, hago la bolita, el hueco, relleno y cierro
        speech: aplasto hasta que quede de un centímetro
        speech: comal bien caliente, cuatro minutos de cada lado hasta que salgan manchitas
        + 3 tazas de harina de maíz
        + 200 g de chicharrón molido
        + 1/2 repollo
        > Preparar el curtido el día anterior.
        > Con las manos mojadas en agua y aceite, formar bolitas, ahuecarlas, rellenarlas y cerrarlas.
        > Cocer en un comal muy caliente 4 minutos por lado, hasta que tengan manchitas.
        - 3 tazas de frijoles molidos
        - 1 cda de sal
        - 1 taza de loroco
        < Freír las pupusas en abundante aceite.
        < Aplastar hasta que queden de cinco centímetros de grosor.
        < Bañar con crema y salsa de tomate.
        # Croquetas de jamón
        speech: croquetas, que es de lo que me pedís siempre
        speech: ochenta gramos de mantequilla, media cebolla muy picada, y cien gramos de harina
        speech: que se tueste dos minutos
        speech: un litro de leche templada poco a poco y sin parar de remover, unos veinte minutos en total
        speech: ciento cincuenta gramos de jamón ibérico y una pizca de nuez moscada, ojo con la sal
        speech: a una fuente, film tocando la masa, y doce horas en la nevera
        speech: harina no, solo huevo y pan rallado, y las frío a ciento ochenta grados de cuatro en cuatro
        + 80 g de mantequilla
        + 1 l de leche templada
        + 150 g de jamón ibérico
        > Verter la leche poco a poco sin dejar de remover, durante unos veinte minutos.
        > Pasar la masa a una fuente, taparla con film a ras y refrigerarla 12 h.
        > Freír las croquetas a 180 °C en tandas de cuatro.
        - 180 g de mantequilla
        - 1/2 l de leche templada
        - 2 huevos duros, picados
        < Rebozarlas en harina, huevo y pan rallado.
        < Dejar enfriar la masa una hora a temperatura ambiente.
        < Hornear las croquetas hasta que se doren.
        # Gallo pinto
        speech: buenos días, desayuno tico, gallo pinto con lo que sobró de ayer
        speech: tres tazas de arroz ya cocido, frío de la refri, y dos tazas de frijoles negros con su caldito
        speech: media cebolla, medio chile dulce, un diente de ajo, en dos cucharadas de aceite
        speech: cuando huele rico van los frijoles con media taza del caldo
        speech: el arroz y tres cucharadas de Salsa Lizano, esa no se negocia
        speech: se mueve hasta que se seque un poquito, unos cinco minutos, y culantro al final
        screen: con huevo, natilla y tortilla
        + 3 tazas de arroz cocido
        + 2 tazas de frijoles negros
        + 3 cucharadas de Salsa Lizano
        > Sofreír la cebolla, el chile dulce y el ajo en el aceite.
        > Remover unos 5 minutos, hasta que se seque ligeramente, y terminar con culantro.
        - 3 cucharaditas de Salsa Lizano
        - 2 tazas de arroz cocido
        - 100 g de tocino
        - 1 cucharadita de comino
        < Enjuagar los frijoles y desechar el caldo.
        < Cocinar el arroz junto con los frijoles en la olla de presión.
        """.split(separator: "# ").compactMap { InventionDish(String($0)) }
}
