extension InventionDishes {
    /// Spanish ones, written when the others were done.
    static let spanishLater: [InventionDish] = spanishLaterText.split(separator: "# ").compactMap {
        InventionDish(String($0))
    }

    private static let spanishLaterText = """
        # Fabada
        caption: 500 g de fabes, 2 chorizos, 2 morcillas, 200 g de panceta, 1 cebolla, azafrán, laurel
        speech: Las fabes se dejan en remojo toda la noche.
        speech: Al día siguiente a la olla con la panceta, los chorizos, la cebolla entera y el laurel.
        speech: Cubrimos de agua fría y cuando rompa a hervir bajamos el fuego y quitamos la espuma.
        speech: Dos horas y media despacito, las morcillas en la última media hora.
        + 500 g de fabes
        + 2 chorizos
        + 200 g de panceta
        > Remojar las fabes toda la noche.
        > Poner las fabes en una olla con la panceta, el chorizo, la cebolla y el laurel.
        > Cubrir con agua fría, llevar a ebullición, bajar el fuego y retirar la espuma.
        > Cocer a fuego lento durante 2 horas y media y añadir las morcillas en los últimos 30 minutos.
        - 3 chorizos
        - 100 g de panceta
        < Cocer durante 1 hora.
        < Añadir las zanahorias.
        # Pisto
        screen: 2 calabacines
        screen: 1 pimiento rojo y 1 verde
        screen: 1 cebolla
        screen: 500 g de tomate triturado
        speech: Picamos la cebolla y los pimientos y los pochamos un cuarto de hora.
        speech: Después el calabacín en daditos, otros diez minutos.
        speech: Echamos el tomate, una pizca de azúcar, y veinte minutos más.
        speech: Encima un huevo frito y a comer.
        + 2 calabacines
        + 500 g de tomate triturado
        > Trocear la cebolla y los pimientos y rehogarlos 15 minutos.
        > Agregar el calabacín cortado en dados y cocinar 10 minutos.
        > Incorporar el tomate triturado y el azúcar y cocer 20 minutos.
        > Servir con un huevo frito.
        - 3 calabacines
        - 1 berenjena
        < Añadir la berenjena.
        < Cocer 50 minutos.
        # Empanadillas
        speech: Para el relleno: dos latas de atún, dos huevos cocidos y cuatro cucharadas de tomate frito.
        speech: Lo mezclamos todo y ponemos una cucharada en cada oblea.
        speech: Cerramos y sellamos los bordes con un tenedor.
        speech: Pincelamos con huevo y al horno, 200 grados, quince minutos.
        + 2 latas de atún
        + 4 cucharadas de tomate frito
        + 2 huevos cocidos
        > Mezclar el atún con los huevos cocidos y el tomate frito.
        > Rellenar cada oblea con 1 cucharada de la mezcla.
        > Cerrar las empanadillas y presionar los bordes con un tenedor.
        > Pintar con huevo y hornear a 200 °C durante 15 minutos.
        - 4 cucharaditas de tomate frito
        - 3 latas de atún
        < Freír las empanadillas en aceite.
        < Añadir las aceitunas picadas.
        # Crema de calabaza
        caption: 800 g de calabaza, 1 puerro, 1 patata, 700 ml de caldo, 100 ml de nata
        speech: Limpiamos el puerro, lo cortamos en rodajas y lo rehogamos con mantequilla cinco minutos.
        speech: La calabaza y la patata peladas y en trozos, removemos un poco.
        speech: Cubrimos con el caldo y veinticinco minutos a fuego medio.
        speech: Trituramos muy fino, la nata y pimienta recién molida.
        + 800 g de calabaza
        + 700 ml de caldo
        + 100 ml de nata
        > Lavar el puerro, cortarlo en rodajas y sofreírlo en mantequilla 5 minutos.
        > Añadir la calabaza y la patata troceadas y remover.
        > Verter el caldo y cocinar a fuego medio 25 minutos.
        > Batir hasta obtener una crema fina, incorporar la nata y sazonar con pimienta.
        - 200 ml de nata
        - 2 puerros
        < Cocinar a fuego medio 45 minutos.
        < Decorar con pipas de calabaza.
        # Gambas al ajillo
        screen: 400 g de gambas
        screen: 6 ajos
        screen: 1 guindilla
        screen: 150 ml de aceite
        screen: ajo y guindilla en aceite frío, fuego suave
        screen: cuando baile el ajo, gambas dentro
        screen: 2 min y perejil
        + 400 g de gambas
        + 150 ml de aceite
        > Calentar el aceite con el ajo y la guindilla a fuego suave.
        > Añadir las gambas y cocinar 2 minutos.
        > Espolvorear con perejil.
        - 4 ajos
        - 50 ml de brandy
        < Flambear con brandy.
        < Cocinar las gambas 10 minutos.
        # Arroz con leche
        speech: Un litro de leche con una rama de canela y la piel de un limón, a fuego lento.
        speech: 150 gramos de arroz redondo y a remover, cuarenta minutos.
        speech: Cien gramos de azúcar al final, cinco minutitos más.
        speech: En cuencos, se deja templar y canela en polvo por encima.
        + 1 litro de leche
        + 150 g de arroz redondo
        + 100 g de azúcar
        > Calentar la leche con la canela y la piel de limón a fuego bajo.
        > Agregar el arroz y cocinar 40 minutos sin dejar de remover.
        > Añadir el azúcar y cocer 5 minutos más.
        > Repartir en cuencos, dejar enfriar y espolvorear con canela molida.
        - 150 g de azúcar
        - 200 g de arroz redondo
        < Cocinar 20 minutos sin dejar de remover.
        < Añadir las pasas.
        # Merluza en salsa verde
        subtitles: Salad los lomos de merluza y pasadlos por harina.
        subtitles: Dorad tres dientes de ajo picados en aceite de oliva.
        subtitles: Añadid una cucharada de harina y un vaso de vino blanco, removed hasta que espese.
        subtitles: Meted la merluza y las almejas, tapad y dejad ocho minutos.
        subtitles: Mucho perejil picado y a la mesa.
        + 3 dientes de ajo
        + 1 cucharada de harina
        + 1 vaso de vino blanco
        > Sazonar la merluza con sal y enharinarla.
        > Freír el ajo picado en aceite de oliva.
        > Incorporar la harina y el vino blanco y remover hasta que la salsa espese.
        > Añadir la merluza y las almejas, tapar y cocinar 8 minutos.
        > Terminar con perejil picado.
        - 1 cucharadita de harina
        - 2 vasos de vino blanco
        < Añadir los espárragos.
        < Cocinar 20 minutos tapado.
        # Magdalenas
        screen: 3 huevos
        screen: 175 g de azúcar
        screen: 60 ml de leche
        screen: 190 ml de aceite de girasol
        screen: 210 g de harina
        screen: 7 g de levadura
        speech: Batimos los huevos con el azúcar hasta que doblen su volumen.
        speech: La leche y el aceite en hilo, sin parar de batir.
        speech: Tamizamos encima la harina con la levadura y removemos suave.
        speech: Una horita de nevera, llenamos los moldes tres cuartos y catorce minutos a 210 grados.
        + 3 huevos
        + 190 ml de aceite de girasol
        + 7 g de levadura
        > Batir los huevos y el azúcar hasta duplicar el volumen.
        > Incorporar la leche y el aceite poco a poco mientras se bate.
        > Añadir la harina tamizada con la levadura y mezclar con suavidad.
        > Refrigerar la masa, llenar los moldes y hornear a 210 °C durante 14 minutos.
        - 70 g de levadura
        - 90 ml de aceite de girasol
        < Hornear a 180 °C durante 14 minutos.
        < Añadir la ralladura de naranja.
        # Ceviche
        speech: Medio kilo de corvina en cubos de dos centímetros.
        speech: El zumo de diez limas, que lo cubra bien, y diez minutos en el frigorífico.
        speech: Cebolla morada en pluma, ají en rodajitas y cilantro.
        speech: Se sirve con maíz y boniato cocido.
        + 10 limas
        > Cortar la corvina en cubos de 2 cm.
        > Cubrir el pescado con el jugo de lima y dejar reposar 10 minutos en la nevera.
        > Agregar la cebolla morada, el ají y el cilantro.
        > Servir con maíz y batata.
        - 12 limas
        - 1 aguacate
        < Dejar reposar 2 horas en la nevera.
        < Añadir el aguacate en cubos.
        """
}
