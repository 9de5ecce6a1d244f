extension InventionDishes {
    /// Spanish ones, their steps told anew.
    static let spanish: [InventionDish] = spanishText.split(separator: "# ").compactMap { InventionDish(String($0)) }

    private static let spanishText = """
        # Tortilla de patatas
        caption: 600 g de patatas\\n6 huevos\\n1 cebolla\\n250 ml de aceite de oliva\\nSal
        speech: Pelamos las patatas y las cortamos en láminas finas, la cebolla en juliana.
        speech: Las freímos despacio en el aceite unos veinte minutos, hasta que estén blanditas.
        speech: Escurrimos bien y mezclamos con los huevos batidos, lo dejamos diez minutos.
        speech: A la sartén, tres minutos por cada lado y lista.
        + 600 g de patatas
        + 6 huevos
        + 250 ml de aceite de oliva
        > Pelar las patatas y laminarlas; cortar la cebolla en juliana.
        > Cocinar las patatas y la cebolla en el aceite a fuego lento durante 20 minutos.
        > Escurrir, mezclar con los huevos batidos y dejar reposar 10 minutos.
        > Cuajar la tortilla 3 minutos por cada lado.
        - 4 huevos
        - 1 kg de patatas
        - 100 g de chorizo
        < Añadir el chorizo picado.
        < Dejar reposar 1 hora.
        # Gazpacho
        screen: 1 kg de tomates maduros
        screen: 1 pepino
        screen: 1 pimiento verde
        screen: 2 cucharadas de vinagre de Jerez
        screen: 100 ml de aceite de oliva
        speech: Se trocea todo y se mete en la batidora con el vinagre y un poco de sal.
        speech: Se tritura y se va añadiendo el aceite poco a poco.
        speech: Se cuela y a la nevera dos horas.
        + 1 kg de tomates maduros
        + 2 cucharadas de vinagre de Jerez
        + 100 ml de aceite de oliva
        > Cortar los tomates, el pepino y el pimiento en trozos.
        > Triturar con el vinagre y la sal, incorporando el aceite en hilo.
        > Colar el gazpacho y refrigerar durante 2 horas.
        - 2 cucharaditas de vinagre de Jerez
        - 500 g de tomates maduros
        - 100 g de pan
        < Añadir el pan remojado.
        < Refrigerar durante 30 minutos.
        # Lentejas
        speech: Picamos una cebolla, dos zanahorias y un pimiento y lo sofreímos todo con un chorrito de aceite.
        speech: Añadimos una cucharadita de pimentón y 400 gramos de lentejas.
        speech: Cubrimos con agua, echamos el chorizo y una hoja de laurel.
        speech: Cuarenta y cinco minutos a fuego medio.
        + 2 zanahorias
        + 1 cucharadita de pimentón
        + 400 g de lentejas
        > Picar la cebolla, las zanahorias y el pimiento y sofreírlos en aceite.
        > Agregar el pimentón y las lentejas.
        > Cubrir con agua, incorporar el chorizo y el laurel y cocer 45 minutos.
        - 1 cucharada de pimentón
        - 500 g de lentejas
        - 3 zanahorias
        < Cocer 90 minutos.
        < Añadir la morcilla.
        # Croquetas
        caption: 100 g de mantequilla, 120 g de harina, 1 litro de leche, 200 g de jamón, nuez moscada, pan rallado, 2 huevos
        speech: Derretimos la mantequilla y rehogamos el jamón picadito.
        speech: Echamos la harina y la tostamos un par de minutos.
        speech: Vamos vertiendo la leche caliente sin dejar de remover, quince minutos, hasta que espese.
        speech: Dejamos enfriar la masa en la nevera toda la noche.
        speech: Formamos las croquetas, las pasamos por huevo y pan rallado y las freímos en aceite bien caliente.
        + 100 g de mantequilla
        + 1 litro de leche
        + 200 g de jamón
        > Fundir la mantequilla y saltear el jamón picado.
        > Añadir la harina y tostarla ligeramente.
        > Incorporar la leche caliente poco a poco, removiendo durante 15 minutos hasta que espese.
        > Enfriar la masa en el frigorífico durante toda la noche.
        > Dar forma a las croquetas, rebozarlas en huevo y pan rallado y freírlas en aceite caliente.
        - 120 g de mantequilla
        - 200 g de pollo
        - 3 huevos
        < Hornear las croquetas.
        < Añadir el queso rallado.
        # Arroz con pollo
        screen: 300 g de arroz
        screen: 4 muslos de pollo
        screen: 1 cebolla, 2 dientes de ajo
        screen: 750 ml de caldo
        screen: dorar el pollo 10 min
        screen: sofreír cebolla y ajo
        screen: arroz + caldo, 18 min
        screen: reposar 5 min tapado
        + 300 g de arroz
        + 4 muslos de pollo
        + 2 dientes de ajo
        > Sellar los muslos de pollo durante 10 minutos.
        > Rehogar la cebolla y el ajo.
        > Agregar el arroz y el caldo y cocinar 18 minutos.
        > Tapar y dejar reposar 5 minutos.
        - 400 g de arroz
        - 3 dientes de ajo
        - 500 ml de caldo
        < Añadir los guisantes.
        < Cocinar 28 minutos.
        # Guacamole
        speech: Aplastamos tres aguacates bien maduros con un tenedor.
        speech: Le ponemos el zumo de una lima, media cebolla muy picada y un tomate en cubitos.
        speech: Cilantro fresco, sal, y quien quiera un chile jalapeño.
        speech: Se remueve y a mojar nachos.
        + 3 aguacates
        > Machacar los aguacates con un tenedor.
        > Añadir el jugo de lima, la cebolla picada y el tomate en cubos.
        > Incorporar el cilantro y la sal, mezclar y servir con nachos.
        - 2 aguacates
        - 1 diente de ajo
        < Añadir el ajo machacado.
        < Dejar en la nevera 2 horas.
        # Flan
        screen: 4 huevos
        screen: 500 ml de leche
        screen: 120 g de azúcar
        speech: Hacemos un caramelo con cinco cucharadas de azúcar y cubrimos el molde.
        speech: Batimos los huevos con el azúcar y añadimos la leche tibia.
        speech: Vertemos en el molde y lo horneamos al baño maría a 160 grados durante 50 minutos.
        speech: Lo dejamos enfriar y lo desmoldamos.
        + 4 huevos
        + 500 ml de leche
        + 120 g de azúcar
        > Preparar un caramelo con 5 cucharadas de azúcar y bañar el molde.
        > Batir los huevos y el azúcar e incorporar la leche templada.
        > Verter la mezcla en el molde y cocer al baño maría en el horno a 160 °C durante 50 minutos.
        > Dejar enfriar y desmoldar.
        - 6 huevos
        - 200 g de azúcar
        < Hornear a 200 °C durante 50 minutos.
        < Aromatizar con canela.
        # Albóndigas
        subtitles: Mezclad 500 gramos de carne picada con un huevo, dos cucharadas de pan rallado y perejil.
        subtitles: Haced bolas del tamaño de una nuez y pasadlas por harina.
        subtitles: Freídlas hasta que estén doradas y reservadlas.
        subtitles: En la misma sartén pochad la cebolla y añadid 400 gramos de tomate triturado.
        subtitles: Meted las albóndigas en la salsa y dejadlas veinte minutos a fuego lento.
        + 500 g de carne picada
        + 2 cucharadas de pan rallado
        + 400 g de tomate triturado
        > Combinar la carne picada con el huevo, el pan rallado y el perejil.
        > Formar bolitas y enharinarlas.
        > Dorar las albóndigas en aceite y apartarlas.
        > Sofreír la cebolla y agregar el tomate triturado.
        > Cocer las albóndigas en la salsa a fuego lento durante 20 minutos.
        - 2 cucharaditas de pan rallado
        - 2 huevos
        - 800 g de carne picada
        < Cocer las albóndigas 1 hora.
        < Añadir vino blanco a la salsa.
        # Pollo al horno
        caption: 1 pollo entero, 4 patatas, 1 limón, 1 cabeza de ajo, tomillo, 100 ml de vino blanco
        speech: Salpimentamos el pollo y metemos el limón y el tomillo dentro.
        speech: Ponemos las patatas en rodajas en la bandeja, el pollo encima y regamos con el vino.
        speech: Horno precalentado a 190 grados, una hora y media.
        + 4 patatas
        + 100 ml de vino blanco
        + 1 cabeza de ajo
        > Sazonar el pollo con sal y pimienta y rellenarlo con el limón y el tomillo.
        > Colocar las patatas en rodajas en una bandeja, poner el pollo encima y rociar con el vino blanco.
        > Asar en el horno a 190 °C durante 90 minutos.
        - 2 limones
        - 200 ml de vino blanco
        < Asar en el horno a 190 °C durante 45 minutos.
        < Untar el pollo con mostaza.
        # Salmorejo
        screen: 1 kg de tomates
        screen: 200 g de pan
        screen: 150 ml de AOVE
        screen: 1 diente de ajo
        screen: triturar tomates y ajo
        screen: pan a remojo 10 min
        screen: añadir aceite y emulsionar
        screen: huevo duro + jamón por encima
        + 1 kg de tomates
        + 200 g de pan
        + 1 diente de ajo
        > Batir los tomates con el ajo.
        > Remojar el pan durante 10 minutos.
        > Agregar el aceite y triturar hasta emulsionar.
        > Decorar con huevo duro y jamón.
        - 100 g de pan
        - 2 dientes de ajo
        < Añadir vinagre al gusto.
        < Remojar el pan durante 30 minutos.
        # Bizcocho de yogur
        speech: Un yogur de limón, y usamos el vasito de medida: dos de azúcar, tres de harina y uno de aceite.
        speech: Batimos tres huevos con el azúcar, luego el yogur y el aceite.
        speech: Tamizamos la harina con un sobre de levadura y lo integramos todo.
        speech: Al molde engrasado, 35 minutos a 180 grados.
        + 3 huevos
        + 1 sobre de levadura
        > Batir los huevos con el azúcar y añadir el yogur y el aceite.
        > Tamizar la harina con la levadura e incorporarla a la masa.
        > Verter en un molde engrasado y hornear a 180 °C durante 35 minutos.
        - 4 huevos
        - 2 sobres de levadura
        < Hornear a 180 °C durante 55 minutos.
        < Añadir pepitas de chocolate.
        # Sopa de ajo
        speech: Laminamos seis dientes de ajo y los doramos en aceite.
        speech: Rehogamos el pan duro en rebanadas y una cucharada de pimentón dulce.
        speech: Añadimos un litro de caldo y lo dejamos hervir un cuarto de hora.
        speech: Al final escalfamos dos huevos dentro.
        + 6 dientes de ajo
        + 1 cucharada de pimentón dulce
        + 1 litro de caldo
        > Cortar los ajos en láminas y freírlos en aceite.
        > Agregar el pan y el pimentón y rehogar.
        > Verter el caldo y cocinar 15 minutos.
        > Escalfar los huevos en la sopa.
        - 1 cucharadita de pimentón dulce
        - 4 dientes de ajo
        - 3 huevos
        < Añadir jamón en taquitos.
        < Cocinar 45 minutos.
        # Pasta boloñesa
        screen: 400 g de espaguetis
        screen: 300 g de carne picada
        screen: 1 zanahoria, 1 rama de apio, 1 cebolla
        speech: Primero el sofrito: la cebolla, la zanahoria y el apio bien picados, diez minutos.
        speech: Echamos la carne y que coja color.
        speech: Medio vaso de vino tinto y medio kilo de tomate frito, cuarenta minutos a fuego bajo.
        speech: Cocemos los espaguetis y los servimos con la salsa y parmesano.
        + 400 g de espaguetis
        + 300 g de carne picada
        + 1/2 vaso de vino tinto
        > Picar la cebolla, la zanahoria y el apio y sofreír 10 minutos.
        > Incorporar la carne picada y dorarla.
        > Añadir el vino tinto y el tomate frito y cocinar a fuego lento 40 minutos.
        > Hervir los espaguetis y servirlos con la salsa y el parmesano.
        - 500 g de espaguetis
        - 1 vaso de leche
        < Cocinar a fuego lento 2 horas.
        < Añadir las setas.
        # Torrijas
        speech: Infusionamos medio litro de leche con canela y piel de limón.
        speech: Empapamos las rebanadas de pan, las pasamos por huevo batido y a la sartén.
        speech: Dos minutos por lado, y luego por azúcar y canela.
        + 1/2 litro de leche
        > Calentar la leche con la canela y la piel de limón.
        > Remojar las rebanadas de pan en la leche y pasarlas por huevo batido.
        > Freír 2 minutos por cada lado y rebozar en azúcar y canela.
        - 1 litro de leche
        - 100 ml de miel
        < Bañar las torrijas con miel.
        < Freír 5 minutos por cada lado.
        # Ensaladilla
        caption: 3 patatas, 2 zanahorias, 3 huevos, 2 latas de atún, 150 g de mayonesa, aceitunas
        speech: Cocemos las patatas y las zanahorias veinticinco minutos y los huevos diez.
        speech: Lo pelamos todo y lo cortamos en daditos.
        speech: Se mezcla con el atún escurrido y la mayonesa, y unas aceitunas por encima.
        + 3 patatas
        + 2 latas de atún
        + 150 g de mayonesa
        > Hervir las patatas y las zanahorias durante 25 minutos.
        > Pelar y cortar en dados pequeños.
        > Escurrir el atún, mezclarlo con la mayonesa y decorar con aceitunas.
        - 1 lata de atún
        - 250 g de mayonesa
        < Añadir los guisantes.
        < Hervir las patatas durante 40 minutos.
        """
}
