/// Spanish ingredient lines of blogs, captions and overlays, of Spain and of America.
enum SpanishLines {
    static let all = MeantLine.lines(table)

    private static let table = """
        200 g de harina | 200 | g | harina
        250 gr de mantequilla | 250 | g | mantequilla
        500 gramos de carne picada | 500 | g | carne picada
        2 cucharadas de aceite de oliva | 2 | tbsp | aceite de oliva
        1 cucharadita de sal | 1 | tsp | sal
        2 cdas de azúcar | 2 | tbsp | azúcar
        1 cda. de vinagre | 1 | tbsp | vinagre
        1 cdta de comino | 1 | tsp | comino
        1/2 cdita de canela | 1/2 | tsp | canela
        1 cucharada sopera de miel | 1 | tbsp | miel
        1 cucharadita de café de levadura | 1 | tsp | levadura
        media cucharadita de pimienta negra | 1/2 | tsp | pimienta negra
        1 pizca de sal | 1 | pinch | sal
        una pizca de nuez moscada | 1 | pinch | nuez moscada
        2 dientes de ajo | 2 | clove | ajo
        3 dientes de ajo picados | 3 | clove | ajo | picados
        1 cebolla picada | 1 | | cebolla | picada
        1 cebolla grande, finamente picada | 1 | | cebolla grande | finamente picada
        3 huevos | 3 | | huevos
        4 huevos M | 4 | | huevos M
        2 yemas de huevo | 2 | | yemas de huevo
        1 taza de arroz | 1 | cup | arroz
        1 taza y media de leche | 3/2 | cup | leche
        2 tazas y media de harina | 5/2 | cup | harina
        1 vaso de vino blanco | 1 | glass | vino blanco
        medio vaso de agua | 1/2 | glass | agua
        1,5 l de caldo de pollo | 3/2 | l | caldo de pollo
        medio litro de leche | 1/2 | l | leche
        medio kilo de patatas | 1/2 | kg | patatas
        1 kilo y medio de tomates maduros | 3/2 | kg | tomates maduros
        un cuarto de kilo de gambas | 1/4 | kg | gambas
        200 ml de nata para montar | 200 | ml | nata | para montar
        1 lata de atún escurrido | 1 | can | atún | escurrido
        1 lata de tomate triturado (400 g) | 1 | can | tomate triturado | 400 g
        1 bote de garbanzos cocidos | 1 | jar | garbanzos cocidos
        1 sobre de levadura química | 1 | package | levadura química
        1 paquete de pasta | 1 | package | pasta
        1 manojo de perejil | 1 | bunch | perejil
        2 ramitas de tomillo | 2 | sprig | tomillo
        2 hojas de laurel | 2 | leaf | laurel
        4 lonchas de jamón serrano | 4 | slice | jamón serrano
        2 rebanadas de pan | 2 | slice | pan
        1 puñado de espinacas | 1 | handful | espinacas
        un puñado de almendras tostadas | 1 | handful | almendras | tostadas
        un chorrito de aceite | | | aceite | un chorrito
        un poco de perejil picado | | | perejil | un poco, picado
        Sal y pimienta | | | Sal y pimienta
        Sal al gusto | | | Sal | al gusto
        sal y pimienta negra a gusto | | | sal y pimienta negra | a gusto
        aceite de oliva virgen extra | | | aceite de oliva virgen extra
        aceite para freír | | | aceite | para freír
        el zumo de 1 limón | 1 | | limón | el zumo
        zumo de medio limón | 1/2 | | limón | zumo
        jugo de 2 limas | 2 | | limas | jugo
        ralladura de una naranja | 1 | | naranja | ralladura
        2 o 3 zanahorias | 2-3 | | zanahorias
        2-3 patatas medianas | 2-3 | | patatas medianas
        de 2 a 3 cucharadas de agua | 2-3 | tbsp | agua
        Harina: 300 g | 300 | g | Harina
        Azúcar 150 g | 150 | g | Azúcar
        Huevos: 4 | 4 | | Huevos
        1 pimiento rojo cortado en tiras | 1 | | pimiento rojo | cortado en tiras
        100 g de queso rallado | 100 | g | queso rallado
        2 pechugas de pollo, en dados | 2 | | pechugas de pollo | en dados
        unos 300 g de champiñones | 300 | g | champiñones
        dos cucharadas de salsa de soja | 2 | tbsp | salsa de soja
        • 1 aguacate maduro | 1 | | aguacate maduro
        """
}
