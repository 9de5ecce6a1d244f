extension InventionDishes {
    static let freshSpanish: [InventionDish] = freshSpanishText.split(separator: "# ")
        .compactMap { InventionDish(String($0)) }

    private static let freshSpanishText: String = """

        # Ají de gallina
        speech: Hola hola, hoy ají de gallina, bien peruano.
        speech: Cocinamos dos pechugas de pollo en agua con sal, veinte minutos, y las deshilachamos. Guarden ese caldo.
        speech: Cuatro rebanadas de pan de molde remojadas en una taza de leche evaporada.
        speech: Una cebolla picadita, dos dientes de ajo, y media taza de pasta de ají amarillo, todo eso se sofríe a fuego lento diez minutos.
        speech: Licúan el pan con la leche, lo echan a la olla con un poco de caldo y al final el pollo y las pecanas molidas.
        + 2 pechugas de pollo
        + 1 taza de leche evaporada
        + 1/2 taza de pasta de ají amarillo
        > Cocer las pechugas 20 minutos en agua con sal, deshilacharlas y reservar el caldo.
        > Remojar el pan en la leche evaporada y licuarlo.
        > Sofreír la cebolla, el ajo y el ají amarillo a fuego lento durante 10 minutos.
        > Agregar el pan licuado con un poco de caldo y, al final, el pollo y las pecanas molidas.
        - 1 taza de pasta de ají amarillo
        - 1 taza de leche condensada
        - 100 g de queso parmesano
        < Freír las pechugas hasta que estén doradas.
        < Cocer las pechugas 50 minutos.
        < Servir con arroz blanco y aceitunas.
        # Pozole rojo
        caption: Pozole rojo para 8 🇲🇽\\n1.5 kg de carne de cerdo\\n1 kg de maíz pozolero precocido\\n6 chiles guajillo\\n2 chiles ancho\\n1 cabeza de ajo\\n1 cebolla\\n1 cdita de orégano\\nrábanos, lechuga, limón
        speech: La carne a la olla con la cebolla y el ajo, dos horas, que quede suavecita.
        speech: Los chiles sin semillas, los hidratan en agua caliente quince minutos, los licúan y me los cuelan, por favor.
        speech: Eso va a la olla con el maíz y el orégano, y media hora más.
        speech: Se sirve con rábano, lechuga y su limón.
        + 1,5 kg de carne de cerdo
        + 6 chiles guajillo
        + 1 cucharadita de orégano
        > Cocer la carne con la cebolla y el ajo por 2 horas, hasta que esté suave.
        > Remojar los chiles sin semillas en agua caliente 15 minutos, licuarlos y colarlos.
        > Añadir la salsa, el maíz y el orégano a la olla y cocinar 30 minutos más.
        > Servir con rábano, lechuga y limón.
        - 6 chiles ancho
        - 1.5 kg de pollo
        - 1 cucharada de orégano
        < Freír los chiles en manteca.
        < Remojar el maíz toda la noche.
        < Servir con aguacate y tostadas.
        # Salsa macha
        screen: 1 taza de aceite
        screen: ½ taza de cacahuates
        screen: 3 dientes de ajo
        screen: 40 g de chile de árbol
        screen: 2 cdas de ajonjolí
        screen: 1 cdita de sal
        screen: 1 cda de vinagre
        speech: ajo y cacahuates primero, que se doren, los sacas
        speech: en el mismo aceite ya apagado los chiles, treinta segundos, se queman rapidísimo
        speech: todo a la licuadora, a pulsos, que quede con trocitos
        + 1/2 taza de cacahuates
        + 40 g de chile de árbol
        + 2 cucharadas de ajonjolí
        > Dorar el ajo y los cacahuates en el aceite y retirarlos.
        > Con el fuego apagado, pasar los chiles 30 segundos por el mismo aceite.
        > Licuar todo a pulsos, dejando trocitos.
        - 1 taza de cacahuates
        - 2 cdas de sal
        - 40 g de chile chipotle
        < Freír los chiles 3 minutos a fuego alto.
        < Licuar hasta obtener una salsa totalmente lisa.
        < Dejar reposar la salsa 24 horas.
        # Lomo saltado
        speech: quinientos gramos de lomo en tiras, sal, pimienta y comino
        speech: wok humeante, la carne por partes para que no sude, un minutito y afuera
        speech: una cebolla roja en gajos gruesos, dos tomates también en gajos, un ají amarillo en tiras
        speech: tres cucharadas de sillao y dos de vinagre tinto por los bordes, que prenda candela
        speech: regresa la carne, culantro picado, y encima de las papas fritas
        + 500 g de lomo
        + 3 cucharadas de sillao
        + 2 cucharadas de vinagre tinto
        > Sazonar las tiras de lomo con sal, pimienta y comino.
        > Saltear la carne por tandas en un wok muy caliente, alrededor de 1 minuto, y retirarla.
        > Añadir el sillao y el vinagre por los bordes del wok.
        > Devolver la carne, agregar el culantro picado y servir sobre las papas fritas.
        - 3 cucharadas de vinagre tinto
        - 500 g de pollo
        - 1 pimiento rojo
        < Marinar la carne durante 30 minutos.
        < Hornear las papas a 200 °C.
        < Cocer la carne 15 minutos en el wok.
        # Mermelada de higos
        subtitles: Lavamos un kilo de higos, les quitamos el rabito y los cortamos en cuartos.
        subtitles: Añadimos 400 gramos de azúcar y el zumo de un limón, y lo dejamos macerar cuatro horas.
        subtitles: Lo cocemos a fuego medio unos 40 minutos, removiendo para que no se agarre.
        subtitles: Lo trituramos un poco con la batidora y lo envasamos en caliente.
        + 1 kg de higos
        + 400 g de azúcar
        + Zumo de 1 limón
        > Lavar los higos, retirar el rabito y cortarlos en cuartos.
        > Macerar con el azúcar y el zumo de limón durante 4 horas.
        > Cocer a fuego medio unos 40 minutos sin dejar que se pegue, removiendo.
        - 1 kg de azúcar
        - 400 g de higos
        - 1 rama de canela
        < Macerar durante 4 días.
        < Pelar los higos.
        < Hervir los tarros al baño maría 20 minutos.
        # Sancocho
        caption: Sancocho de gallina pa'l domingo 🇨🇴 2 lb de gallina · 3 plátanos verdes · 1 lb de yuca · 1 lb de papa · 2 mazorcas · 3 L de agua · cilantro · hogao
        screen: gallina + agua: 1 hora
        screen: plátano y mazorca: 20 min
        screen: yuca y papa: 25 min
        screen: cilantro al final
        + 2 libras de gallina
        + 3 plátanos verdes
        + 1 libra de yuca
        + 2 mazorcas
        > Cocinar la gallina en el agua durante 1 hora.
        > Agregar el plátano y la mazorca y cocinar 20 minutos.
        > Incorporar la yuca y la papa, cocer otros 25 minutos y terminar con el cilantro.
        - 3 plátanos maduros
        - 2 lb de yuca
        - 2 zanahorias
        < Freír los plátanos 20 minutos.
        < Cocinar la gallina en olla de presión.
        < Licuar un poco de yuca para espesar el caldo.
        # Escalivada
        speech: Dos berenjenas, tres pimientos rojos y dos cebollas, enteros, con su piel, a la bandeja.
        speech: Un chorro de aceite y al horno, doscientos grados, una hora, dándoles la vuelta a la mitad.
        speech: Los tapamos con un trapo y cuando se puedan tocar los pelamos y hacemos tiras con los dedos.
        speech: Sal, aceite del bueno, y si queréis unas anchoas por encima, yo se las pongo.
        + 2 berenjenas
        + 3 pimientos rojos
        + 2 cebollas
        > Asar las verduras enteras con un chorro de aceite a 200 °C durante 1 hora, girándolas a media cocción.
        > Taparlas con un trapo, pelarlas y cortarlas en tiras con los dedos.
        > Aliñar con sal y aceite y coronar con anchoas.
        - 2 pimientos verdes
        - 3 berenjenas
        - 1 cda de vinagre de Jerez
        < Pelar las verduras antes de hornearlas.
        < Asar las verduras a 200 °C durante 15 minutos.
        < Guardar en la nevera hasta el día siguiente.
        # Tostones
        screen: TOSTONES 🍌
        screen: 3 plátanos verdes
        screen: aceite para freír
        screen: rodajas de 3 cm
        screen: 1ª fritura: 4 min
        screen: aplastar
        screen: 2ª fritura: 2 min, hasta dorar
        screen: mojo: 4 ajos + ¼ taza aceite + jugo de 1 limón
        + 3 plátanos verdes
        + 4 dientes de ajo
        + 1/4 taza de aceite
        > Cortar los plátanos en rodajas de 3 cm.
        > Freír durante 4 minutos y aplastar.
        > Freír de nuevo 2 minutos, hasta que estén dorados.
        - ¾ taza de aceite
        - 3 plátanos maduros
        - 1 cdita de comino
        < Freír por segunda vez durante 12 minutos.
        < Remojar los plátanos en agua con sal.
        < Hornear los tostones hasta que estén crujientes.
        # Chipa
        speech: Chipá, sin gluten, facilísimo. Quinientos gramos de fécula de mandioca.
        speech: Cien gramos de manteca, dos huevos, trescientos de queso, yo mezclo mar del plata y sardo rallado.
        speech: Media taza de leche, la pongo de a poco, una cucharadita de sal.
        speech: Bolitas, a la placa, y al freezer diez minutos, ese es el truco.
        speech: Horno fuerte, doscientos veinte grados, doce minutos, tienen que quedar apenas doraditos.
        + 500 g de fécula de mandioca
        + 100 g de manteca
        + 1/2 taza de leche
        + 2 huevos
        > Agregar la leche de a poco.
        > Formar bolitas, ponerlas en una placa y llevarlas 10 minutos al freezer.
        > Hornear a 220 °C durante 12 minutos, hasta que estén apenas doradas.
        - 500 g de harina de trigo
        - 300 g de manteca
        - 1 cdita de polvo de hornear
        < Llevar las bolitas 10 horas al freezer.
        < Hornear a 120 °C durante 12 minutos.
        < Dejar levar la masa 1 hora.
        # Choripán
        caption: Choripán con salsa criolla, domingo de parrilla 🔥
        speech: los chorizos a fuego medio, sin pinchar, eh, quince minutos por lado
        speech: la criolla: un tomate, media cebolla, medio morrón rojo, todo en cubitos chiquitos
        speech: tres cucharadas de aceite, una de vinagre, sal, y que descanse mientras se hacen los chorizos
        speech: cuando faltan cinco minutos los abrís al medio, mariposa, y los das vuelta
        speech: pan francés tostado en la parrilla y listo
        + 1/2 cebolla
        + 3 cucharadas de aceite
        + 1 cucharada de vinagre
        > Asar los chorizos a fuego medio, 15 minutos de cada lado, sin pincharlos.
        > Picar el tomate, la cebolla y el morrón en cubitos y condimentar con aceite, vinagre y sal.
        > Cuando falten 5 minutos, abrir los chorizos al medio y darlos vuelta.
        > Tostar el pan en la parrilla.
        - 3 cucharadas de vinagre
        - 1 morrón verde
        - 2 cucharadas de perejil
        < Pinchar los chorizos antes de asarlos.
        < Hervir los chorizos 15 minutos.
        < Untar el pan con mayonesa.
        # Horchata
        screen: 1 taza de arroz
        screen: 1 raja de canela
        screen: 4 tazas de agua
        screen: 1 lata de leche evaporada
        screen: ½ taza de azúcar
        screen: 1 cdita de vainilla
        screen: remojar arroz + canela, 4 horas
        screen: licuar y colar
        screen: leche, azúcar, vainilla, mucho hielo
        + 1 taza de arroz
        + 1 raja de canela
        + 1 lata de leche evaporada
        > Remojar el arroz con la canela durante 4 horas.
        > Licuar y colar.
        > Mezclar con la leche, el azúcar y la vainilla y servir con mucho hielo.
        - 1 lata de leche condensada
        - 1 cda de vainilla
        - 1½ tazas de azúcar
        < Remojar durante 4 minutos.
        < Cocer el arroz con la canela.
        < Espolvorear con canela molida.
        # Pulpo a la gallega
        speech: Un pulpo de kilo y medio, congelado y descongelado, así sale tierno.
        speech: Agua hirviendo, lo asustamos tres veces, entra y sale, y luego treinta y cinco minutos.
        speech: Lo dejamos reposar un cuarto de hora en su agua, y en esa misma agua cocemos cuatro patatas.
        speech: Se corta con tijera, rodajas de un dedo, sobre las patatas.
        speech: Sal gorda, una cucharadita de pimentón picante y aceite de oliva sin miedo.
        + 1 pulpo de 1,5 kg
        + 4 patatas
        + 1 cucharadita de pimentón picante
        > Asustar el pulpo tres veces en agua hirviendo y cocerlo 35 minutos.
        > Dejarlo reposar 15 minutos en su agua y cocer en ella las patatas.
        > Cortar el pulpo en rodajas con tijeras y colocarlo sobre las patatas.
        > Terminar con sal gorda, pimentón y abundante aceite de oliva.
        - 1 cucharada de pimentón picante
        - 1 cucharadita de pimentón dulce
        - 1 hoja de laurel
        < Cocer el pulpo 55 minutos.
        < Marcar el pulpo a la plancha.
        < Golpear el pulpo para que quede tierno.
        """
}
