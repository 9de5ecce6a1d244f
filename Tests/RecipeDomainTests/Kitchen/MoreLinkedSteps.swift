extension LinkedSteps {
    /// Steps as people tell them, in four languages.
    static let told: [LinkedSteps] = [
        LinkedSteps(
            list: [
                "3/2|cup|warm water", "9/4|tsp|active dry yeast", "1|tsp|sugar", "7/2|cup|bread flour",
                "2|tbsp|olive oil", "2|tsp|salt", "1|cup|pizza sauce", "8|oz|fresh mozzarella", "||fresh basil leaves",
                "||cornmeal",
            ],
            steps: [
                (
                    "Combine the water, yeast and sugar and let it foam for 5 minutes.",
                    ["warm water", "active dry yeast", "sugar"]
                ),
                (
                    "Add 3 cups of flour, the salt and the oil; knead for 8 minutes, adding more flour as needed.",
                    ["bread flour=3 cups", "salt", "olive oil"]
                ),
                ("Oil a large bowl and let the dough rise for 1 hour.", ["olive oil"]),
                ("Spread 1/4 cup of the pizza sauce over each pizza.", ["pizza sauce=1/4 cup"]),
                ("Cut the pizza in slices.", []),
                ("Tear the mozzarella over the top and bake until the cheese bubbles.", ["fresh mozzarella"]),
                ("Scatter with basil.", ["fresh basil leaves"]),
            ]
        ),
        LinkedSteps(
            list: [
                "12|oz|dark chocolate", "5/4|cup|heavy cream", "4||egg whites", "1/4|cup|sugar",
                "1|tbsp|espresso powder", "1|pinch|salt", "6|tbsp|butter", "5||garlic cloves", "1||lemon",
                "12|oz|linguine", "1/2|tsp|chili flakes",
            ],
            steps: [
                ("Melt the chocolate with 1/4 cup of the cream.", ["dark chocolate", "heavy cream=1/4 cup"]),
                ("Stir in the espresso and salt.", ["espresso powder", "salt"]),
                ("Whip the remaining cream to soft peaks.", ["heavy cream=remaining"]),
                (
                    "Beat egg whites with two tablespoons of sugar until stiff.",
                    ["egg whites", "sugar=two tablespoons"]
                ),
                ("Fold the whites into the chocolate.", ["egg whites", "dark chocolate"]),
                ("Cook linguine, reserving 1/2 cup pasta water.", ["linguine"]),
                ("Add four of the garlic cloves and the chili flakes.", ["garlic cloves=four", "chili flakes"]),
                ("Deglaze with the juice of half a lemon.", ["lemon=half a"]),
                ("Whisk in the remaining 3 tbsp butter.", ["butter=3 tbsp"]),
            ]
        ),
        LinkedSteps(
            list: [
                "500|g|Hähnchenbrustfilet", "2||rote Paprikaschoten", "1|can|Kokosmilch", "2|tbsp|rote Currypaste",
                "200|g|Basmatireis", "1|piece|Ingwer", "2|tbsp|Sojasauce", "1||Limette", "||Frühlingszwiebeln",
                "1|pinch|Salz",
            ],
            steps: [
                ("Den Reis nach Packungsanweisung kochen.", ["Basmatireis"]),
                (
                    "Das Hähnchen in Streifen schneiden, die Paprika würfeln.",
                    ["Hähnchenbrustfilet", "rote Paprikaschoten"]
                ),
                (
                    "Currypaste mit dem Ingwer anrösten und mit der Kokosmilch ablöschen.",
                    ["rote Currypaste", "Ingwer", "Kokosmilch"]
                ),
                (
                    "Mit 1 EL Sojasauce, einer Prise Salz und Limettensaft abschmecken.",
                    ["Sojasauce=1 EL", "Salz=einer Prise", "Limette"]
                ),
                ("Die Sauce 10 Minuten köcheln lassen.", []),
                ("Frühlingszwiebeln in Ringe schneiden und darüberstreuen.", ["Frühlingszwiebeln"]),
            ]
        ),
        LinkedSteps(
            list: [
                "4||pommes de terre", "200|g|lardons", "1||oignon", "1||reblochon", "100|ml|vin blanc",
                "200|ml|crème liquide", "||sel", "2|tbsp|huile d'olive",
            ],
            steps: [
                ("Éplucher les pommes de terre et les couper en rondelles.", ["pommes de terre"]),
                ("Faire revenir l'oignon émincé avec les lardons.", ["oignon", "lardons"]),
                ("Déglacer au vin blanc puis ajouter la crème.", ["vin blanc", "crème liquide"]),
                (
                    "Ajouter une pincée de sel et 1 cuillère à soupe d'huile.",
                    ["sel=une pincée", "huile d'olive=1 cuillère à soupe"]
                ),
                ("Déposer le reblochon coupé en deux et enfourner.", ["reblochon"]),
            ]
        ),
        LinkedSteps(
            list: [
                "4||huevos", "500|g|patatas", "1||cebolla", "200|ml|aceite de oliva", "||sal", "1||pimiento rojo",
                "50|ml|vinagre de jerez",
            ],
            steps: [
                ("Pelar y cortar las patatas y la cebolla.", ["patatas", "cebolla"]),
                ("Freírlas en el aceite a fuego lento.", ["aceite de oliva"]),
                (
                    "Batir los huevos con una pizca de sal y mezclar con las patatas.",
                    ["huevos", "sal=una pizca", "patatas"]
                ),
                ("Cuajar la tortilla en una sartén con una cucharada de aceite.", ["aceite de oliva=una cucharada"]),
                ("Trocear el pimiento y añadir la mitad del vinagre.", ["pimiento rojo", "vinagre de jerez=mitad"]),
            ]
        ),
    ]
}
