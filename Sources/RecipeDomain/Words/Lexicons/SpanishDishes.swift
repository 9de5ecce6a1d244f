extension LexiconWords {
    mutating func fillSpanishDishes() {
        dishes = Self.words(
            """
            tortita tortitas panqueque panqueques crepe crepes gofre gofres tortilla frittata quiche shakshuka porridge gachas granola batido smoothie zumo jugo limonada cóctel sopa crema guiso estofado cocido fabada lentejas potaje puchero caldo
            gazpacho salmorejo ajoblanco boloñesa carbonara lasaña canelones gratinado risotto paella arroz fideuá curry salteado wok noodles fideos ramen sushi raviolis ñoquis pasta macarrones espaguetis ensalada ensaladilla rusa poke bowl pisto
            patatas bravas puré croqueta croquetas buñuelo buñuelos albóndiga albóndigas hamburguesa bocadillo sándwich montadito pincho pinchos tapa tapas taco tacos burrito fajitas quesadilla quesadillas enchiladas chilaquiles nachos tamales
            arepa arepas empanada empanadas empanadilla pupusas ceviche tiradito ají lomo saltado tostada tostadas kebab falafel pizza coca focaccia pan panecillo bollo bollos barra brioche croissant magdalena magdalenas muffin cupcake bizcocho pastel
            tarta tartas queso brownie galleta galletas cookie cookies alfajores polvorones mantecados churro churros rosquillas torrijas flan natillas arroz leche mousse tiramisú panna cotta helado sorbete granizado postre gelatina
            merengue hojaldre milhojas roscón bechamel salsa pesto alioli mojo chimichurri guacamole hummus pico gallo vinagreta adobo marinada mermelada compota almíbar caramelo paté escabeche brocheta brochetas pollo asado asada parrillada
            cordero cochinillo carne mechada ropa vieja milanesa milanesas escalope rollitos pulpo gambas ajillo boquerones bacalao pil pil calamares merluza zarzuela mejillones tallarines gratén soufflé tartar carpaccio mole pozole sancocho ajiaco
            birria carnitas barbacoa migas menestra escalivada esqueixada callos rabo toro plato receta té café chocolate caliente ponche sangría mojito horchata atole samosas rollo rollitos primavera pad thai dal naan masa huevos rotos revuelto
            """
        )
        occasions = Self.words(
            """
            fácil fáciles rápido rápida rápidos rápidas sencillo sencilla simple mejor perfecto perfecta clásico clásica casero casera caseros caseras sano sana saludable saludables cremoso cremosa crujiente crujientes picante dulce salado salada
            jugoso jugosa esponjoso esponjosa tierno tierna ligero ligera rico rica fresco fresca relleno rellena rellenos rellenas asado asada al horno frito frita a la plancha guisado estofado gratinado gratinada
            vegano vegana vegetariano vegetariana sin gluten lactosa azúcar huevo proteico proteica desayuno almuerzo comida cena merienda aperitivo entrante primero segundo plato principal acompañamiento guarnición postre bebida fiesta picnic navidad pascua
            cumpleaños verano invierno primavera otoño domingo lunes martes miércoles jueves viernes sábado noche semana familia familiar niños niño batch cooking económico económica barato barata presupuesto minuto minutos hora exprés ingrediente
            ingredientes horno sartén olla cazuela freidora aire microondas thermomix italiano italiana francés francesa español española griego griega turco indio india tailandés chino china japonés japonesa coreano mexicano mexicana americano
            americana argentino argentina peruano peruana colombiano colombiana venezolano cubano marroquí árabe mediterráneo mediterránea asiático asiática andaluz andaluza gallego gallega asturiano asturiana vasco vasca catalán catalana valenciano
            valenciana manchego manchega canario canaria madrileño madrileña riojana tradicional tradicionales auténtico auténtica abuela abuelo mamá papá madre secreto secreta famoso famosa favorito favorita viral tiktok cocina receta recetas repostería
            callejera de del la el los las con en y para un una mi estilo caliente frío fría blanco blanca verde rojo roja negro negra mini doble gigante delicioso deliciosa riquísimo buenísimo
            """
        )
        toolWords = Self.words(
            """
            báscula balanza vaso medidor cuchara madera cortapastas manga boquilla rejilla papel horno vegetal film transparente paño trapo molde moldes batidora mano eléctrica robot licuadora arrocera olla exprés gofrera tostadora hervidor mandolina
            rallador exprimidor mortero pinzas brocheta brochetas pincel espátula termómetro temporizador jarra tarro tarros bol bote tapa cazo cacerola cazuela cucharón espumadera colador chino aro ramequín bandeja fuente sartén parrilla plancha soplete tijeras
            tenedor molinillo picadora pelador prensa personas persona raciones ración porciones porción piezas pieza unidades rebanadas vasos unas unos grande pequeño pequeña
            """
        )
    }
}
