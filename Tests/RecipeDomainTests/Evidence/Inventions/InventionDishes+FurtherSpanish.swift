extension InventionDishes {
    static let furtherSpanish: [InventionDish] = furtherSpanishText.split(separator: "# ")
        .compactMap { InventionDish(String($0)) }

    private static let furtherSpanishText = """

        # Tortilla de patatas
        caption: Tortilla de patatas CON cebolla (no se discute)\\n800 g de patatas\\n1 cebolla grande\\n7 huevos\\n300 ml de aceite de oliva suave\\nsal
        speech: pelamos las patatas y las cortamos en láminas finitas, la cebolla en juliana
        speech: las confitamos en el aceite a fuego medio unos veinticinco minutos
        speech: escurrimos, mezclamos con el huevo batido y dejamos reposar diez minutos, este es el truco
        speech: a la sartén, dos minutos por cada lado si la queréis jugosa
        + 800 g de patatas
        + 7 huevos
        + 300 ml de aceite de oliva suave
        > Pelar las patatas y cortarlas en láminas finas, y la cebolla en juliana.
        > Confitar en el aceite a fuego medio durante unos 25 minutos.
        > Escurrir, mezclar con los huevos batidos y dejar reposar 10 minutos.
        > Hacer en la sartén 2 minutos por cada lado.
        - 6 huevos
        - 300 g de patatas
        - 1 pimiento verde
        < Confitar durante 10 minutos.
        < Dejar reposar 2 horas.
        < Hornear las patatas a 200 °C.
        # Gazpacho
        screen: 1 kg de tomates maduros
        screen: 1 pepino
        screen: 1 pimiento verde
        screen: 1 diente de ajo
        screen: 50 ml de aceite de oliva
        screen: 2 cucharadas de vinagre de Jerez
        speech: lo troceamos todo y lo trituramos tres minutos a máxima potencia
        speech: lo colamos y a la nevera mínimo dos horas
        + 1 kg de tomates maduros
        + 50 ml de aceite de oliva
        + 2 cucharadas de vinagre de Jerez
        > Trocear todo y triturar 3 minutos a máxima potencia.
        > Colar y enfriar en la nevera al menos 2 horas.
        - 2 cucharaditas de vinagre de Jerez
        - 2 dientes de ajo
        - 100 g de pan duro
        < Triturar 30 minutos a máxima potencia.
        < Hervir los tomates y pelarlos.
        < Servir con jamón y huevo duro picados.
        # Arroz con leche
        caption: Arroz con leche asturiano\\n150 g de arroz redondo\\n1,5 l de leche entera\\n120 g de azúcar\\n1 rama de canela\\nla piel de 1 limón
        subtitles: Calentamos la leche con la canela y la piel de limón.
        subtitles: Cuando hierva echamos el arroz y bajamos el fuego al mínimo.
        subtitles: Cincuenta minutos removiendo a menudo.
        subtitles: El azúcar al final, cinco minutos más, y fuera.
        + 150 g de arroz redondo
        + 1,5 litros de leche entera
        + la piel de un limón
        > Calentar la leche con la canela y la piel de limón.
        > Cuando hierva, añadir el arroz y bajar el fuego al mínimo.
        > Cocer 50 minutos, removiendo a menudo.
        > Añadir el azúcar al final y cocer 5 minutos más.
        - 1 l de leche entera
        - 150 g de azúcar
        - 1 cucharadita de vainilla
        < Cocer 15 minutos, removiendo a menudo.
        < Añadir el azúcar al principio con la nata.
        < Espolvorear con canela molida y quemar con soplete.
        # Lentejas
        speech: buenas, hoy lentejas con chorizo, cuatrocientos gramos de lentejas pardinas, que no hace falta remojar
        speech: sofreímos una cebolla, dos zanahorias y un diente de ajo, diez minutitos
        speech: una cucharadita de pimentón, y rápido el tomate, doscientos gramos de tomate triturado
        speech: las lentejas, doscientos gramos de chorizo, un litro y medio de agua y cuarenta minutos a fuego lento
        + 400 g de lentejas pardinas
        + 2 zanahorias
        + 1 cucharadita de pimentón
        + 200 g de chorizo
        > Sofreír la cebolla, las zanahorias y el ajo durante 10 minutos.
        > Añadir el pimentón y enseguida el tomate triturado.
        > Incorporar las lentejas, el chorizo y el agua y cocinar 40 minutos a fuego lento.
        - 1 cucharada de pimentón
        - 400 g de chorizo
        - 1 hoja de laurel
        < Remojar las lentejas toda la noche.
        < Cocinar 20 minutos en olla rápida.
        < Agregar una patata en dados.
        # Pollo al ajillo
        screen: 1 pollo troceado
        screen: 10 dientes de ajo
        screen: 150 ml de vino blanco
        screen: 1 cucharada de perejil picado
        subtitles: Doramos el pollo a fuego fuerte doce minutos.
        subtitles: Bajamos el fuego y añadimos los ajos laminados.
        subtitles: Echamos el vino y dejamos reducir ocho minutos.
        + 1 pollo troceado
        + 10 dientes de ajo
        + 150 ml de vino blanco
        > Dorar el pollo a fuego fuerte durante 12 minutos.
        > Bajar el fuego y agregar los ajos en láminas.
        > Verter el vino y dejar reducir 8 minutos.
        - 150 ml de caldo de pollo
        - 4 dientes de ajo
        - 1 cucharada de vino blanco
        < Dorar el pollo durante 8 minutos a fuego lento.
        < Dejar reducir 12 minutos.
        < Añadir una guindilla y el zumo de medio limón.
        # Guacamole
        caption: Guacamole de verdad\\n3 aguacates\\n1/2 cebolla morada\\n1 jitomate\\n2 limones\\n1 chile serrano\\nun puño de cilantro
        speech: picas la cebolla, el chile y el cilantro bien finito
        speech: machacas los aguacates en el molcajete, que queden trozos
        speech: el jugo de los limones, el jitomate sin semillas, y listo
        + 3 aguacates
        + ½ cebolla morada
        + 1 chile serrano
        > Picar finamente la cebolla, el chile y el cilantro.
        > Machacar los aguacates en el molcajete, dejando trozos.
        > Agregar el jugo de los limones y el jitomate sin semillas.
        - 1 1/2 cebollas moradas
        - 3 limones
        - 1 diente de ajo
        < Licuar los aguacates hasta que quede liso.
        < Refrigerar 1 hora antes de servir.
        < Espolvorear con comino.
        # Magdalenas
        screen: 4 huevos
        screen: 200 g azúcar
        screen: 250 ml aceite de girasol
        screen: 250 g harina
        screen: 1 sobre de levadura
        screen: ralladura de 1 limón
        speech: batimos los huevos con el azúcar cinco minutos hasta que doblen el volumen
        speech: aceite, ralladura, y la harina tamizada con la levadura
        speech: la masa a la nevera una hora, y al horno a doscientos veinte grados trece minutos
        + 200 g de azúcar
        + 250 ml de aceite de girasol
        + 1 sobre de levadura
        > Batir los huevos con el azúcar 5 minutos hasta que doblen su volumen.
        > Incorporar el aceite, la ralladura y la harina tamizada con la levadura.
        > Dejar la masa 60 minutos en la nevera.
        > Hornear a 220 grados durante 13 minutos.
        - 200 ml de aceite de girasol
        - 2 sobres de levadura
        - 100 ml de leche
        < Hornear a 120 grados durante 13 minutos.
        < Dejar la masa 5 minutos en la nevera.
        < Decorar con pepitas de chocolate.
        # Ceviche
        caption: Ceviche peruano en 15 min 🐟\\n600 g de corvina\\n10 limones\\n1 cebolla roja\\n1 ají limo\\n2 ramas de cilantro\\n1 camote cocido
        subtitles: Cortamos el pescado en cubos de dos centímetros.
        subtitles: Cebolla en pluma, bien lavada.
        subtitles: Exprimimos los limones, sin apretar mucho para que no amargue.
        subtitles: Mezclamos todo con el ají y el cilantro y esperamos cinco minutos.
        subtitles: Servimos con el camote.
        + 600 g de corvina
        + 10 limones
        + 1 camote cocido
        > Cortar la corvina en cubos de 2 cm.
        > Exprimir los limones sin apretarlos demasiado.
        > Mezclar todo con el ají y el cilantro y esperar 5 minutos.
        > Servir con el camote.
        - 60 g de corvina
        - 2 cebollas rojas
        - 1 trozo de jengibre
        < Esperar 5 horas.
        < Cortar la corvina en cubos de 5 cm.
        < Servir con choclo y cancha.
        # Espinacas con garbanzos
        screen: 500 g de espinacas frescas
        screen: 400 g de garbanzos cocidos
        screen: 1 rebanada de pan
        screen: 1 cdta de comino
        screen: 1 cdta de pimentón dulce
        screen: 3 dientes de ajo
        speech: freímos el pan y los ajos, y los majamos en el mortero con el comino
        speech: en la misma sartén las espinacas, que bajen, tres o cuatro minutos
        speech: pimentón, el majado, los garbanzos, medio vaso de agua, y diez minutitos más
        + 500 g de espinacas frescas
        + 400 g de garbanzos cocidos
        + 1 cucharadita de comino
        > Freír el pan y los ajos y majarlos en el mortero con el comino.
        > Cocinar las espinacas en la misma sartén 3-4 minutos.
        > Añadir el pimentón, el majado, los garbanzos y medio vaso de agua y cocinar 10 minutos más.
        - 1 cucharada de comino
        - 500 g de garbanzos cocidos
        - 1 cebolla
        < Cocinar las espinacas 10 minutos.
        < Triturar los garbanzos con la batidora.
        < Añadir un chorrito de vinagre.
        # Flan de huevo
        caption: Flan de huevo sin complicaciones\\n4 huevos\\n500 ml de leche\\n125 g de azúcar + 100 g para el caramelo\\n180 °C al baño maría, 45 minutos
        speech: hacemos un caramelo con los cien gramos de azúcar y forramos el molde
        speech: batimos los huevos con el resto del azúcar, sin hacer espuma, y la leche
        speech: lo colamos encima del caramelo y al horno
        speech: cuando esté frío, toda la noche en la nevera
        + 4 huevos
        + 500 ml de leche
        + 125 g de azúcar
        > Hacer un caramelo con 100 g de azúcar y forrar el molde.
        > Batir los huevos con el azúcar restante y la leche, sin hacer espuma.
        > Colar sobre el caramelo y hornear al baño maría 45 minutos a 180 °C.
        > Una vez frío, dejar toda la noche en la nevera.
        - 250 ml de leche
        - 6 huevos
        - 1 lata de leche condensada
        < Hornear al baño maría 90 minutos a 180 °C.
        < Hornear al baño maría 45 minutos a 150 °C.
        < Cocer el flan en el microondas.
        # Croquetas
        speech: setenta y cinco gramos de mantequilla, se derrite, y el jamón picadito, ciento cincuenta gramos
        speech: cien gramos de harina, la tostamos dos minutos
        speech: un litro de leche caliente poco a poco, sin parar de remover, veinte minutos
        speech: la masa se enfría seis horas tapada a piel
        speech: harina, huevo, pan rallado, y a freír en aceite muy caliente
        + 75 g de mantequilla
        + 150 g de jamón picado
        + 1 l de leche caliente
        > Derretir la mantequilla y añadir el jamón picado.
        > Tostar la harina 2 minutos.
        > Agregar la leche caliente poco a poco, removiendo sin parar durante 20 minutos.
        > Enfriar la masa 6 horas, tapada a piel.
        > Pasar por harina, huevo y pan rallado y freír en aceite muy caliente.
        - 75 g de harina
        - 150 g de mantequilla
        - 1 pizca de nuez moscada
        < Tostar la harina 20 minutos.
        < Enfriar la masa 2 horas.
        < Hornear las croquetas a 200 °C.
        # Batido verde
        screen: 1 plátano congelado
        screen: 2 puñados de espinacas
        screen: 250 ml bebida de avena
        screen: 1 cda de crema de cacahuete
        screen: Batir 60 segundos
        + 1 plátano congelado
        + 250 ml de bebida de avena
        + 1 cucharada de crema de cacahuete
        > Batir durante 1 minuto.
        - 2 plátanos congelados
        - 1 cdta de crema de cacahuete
        - 1 cda de miel
        < Batir durante 60 minutos.
        < Añadir hielo y una cucharada de semillas de chía.
        # Fabada
        caption: Fabada asturiana para 6\\n500 g de fabes\\n2 chorizos asturianos\\n2 morcillas\\n300 g de panceta\\n1 cebolla\\nunas hebras de azafrán
        subtitles: Remojamos las fabes doce horas.
        subtitles: Las ponemos en agua fría con la cebolla y la panceta y desespumamos.
        subtitles: A la media hora añadimos los chorizos y las morcillas.
        subtitles: Cocemos a fuego muy suave dos horas y media y asustamos tres veces con agua fría.
        + 500 g de fabes
        + 2 morcillas
        + 300 g de panceta
        > Poner las fabes en remojo 12 horas.
        > Cubrir con agua fría, añadir la cebolla y la panceta y desespumar.
        > Añadir los chorizos y las morcillas a los 30 minutos.
        > Cocer dos horas y media a fuego muy suave, asustando 3 veces con agua fría.
        - 3 morcillas
        - 500 g de panceta
        - 2 cucharadas de pimentón
        < Poner las fabes en remojo 2 horas.
        < Cocer media hora a fuego fuerte.
        < Retirar la hoja de laurel y espesar con harina.
        """
}
