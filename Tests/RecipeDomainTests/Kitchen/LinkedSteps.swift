@testable import RecipeDomain

/// A recipe of a few lines and what each of its steps uses, written by hand.
struct LinkedSteps: Sendable {
    /// "amount|unit|food", amount and unit may be empty; "@group" opens a group.
    var list: [String]
    /// The text, and the foods as the list has them, with "=words" where the text gives an amount.
    var steps: [(text: String, uses: [String])]

    var recipe: Recipe {
        var group: String?
        var ingredients: [Ingredient] = []
        for line in list {
            if line.hasPrefix("@") {
                group = String(line.dropFirst())
                continue
            }
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            ingredients.append(
                Ingredient(
                    quantity: Rational(exact: parts[0]).map { .exact($0) },
                    unit: Unit(rawValue: parts[1]),
                    food: parts[2],
                    group: group,
                    original: line
                )
            )
        }
        return Recipe(title: "", ingredients: ingredients, steps: steps.map { Step(text: $0.text) })
    }

    static let all: [LinkedSteps] = [
        LinkedSteps(
            list: [
                "1/2|cup|unsalted butter", "1|cup|brown sugar", "2||large eggs", "2|cup|all-purpose flour",
                "1|tsp|baking soda", "1/2|tsp|salt", "2|cup|chocolate chips", "1|tsp|vanilla extract",
            ],
            steps: [
                ("Preheat the oven to 350°F and line a baking sheet with parchment paper.", []),
                ("Cream the butter with half of the sugar for 3 minutes.", ["unsalted butter", "brown sugar=half"]),
                (
                    "Beat in the eggs one at a time, then the vanilla and the remaining sugar.",
                    ["large eggs", "vanilla extract", "brown sugar=remaining"]
                ),
                (
                    "Whisk 2 cups of the flour, the baking soda and 1/2 tsp salt in another bowl.",
                    ["all-purpose flour=2 cups", "baking soda", "salt=1/2 tsp"]
                ),
                (
                    "Fold the dry ingredients into the butter mixture, then stir in the chocolate chips.",
                    ["chocolate chips"]
                ),
                ("Scoop 2 tbsp of dough per cookie and bake for 10-12 minutes.", []),
            ]
        ),
        LinkedSteps(
            list: [
                "2||red bell peppers", "1|tsp|black pepper", "1|tsp|salt", "3|tbsp|olive oil", "1|tbsp|sesame oil",
                "2|tbsp|soy sauce", "500|g|chicken breast", "3|clove|garlic",
            ],
            steps: [
                ("Slice the peppers into thin strips.", ["red bell peppers"]),
                ("Season the chicken with salt and pepper.", ["chicken breast", "salt", "black pepper"]),
                (
                    "Heat 2 tbsp of the olive oil in a wok and fry the chicken until golden.",
                    ["olive oil=2 tbsp", "chicken breast"]
                ),
                ("Add a pinch of the black pepper and more salt.", ["black pepper=a pinch", "salt"]),
                ("Add the garlic cloves and the bell peppers.", ["garlic", "red bell peppers"]),
                ("Pour the soy sauce over and let the sauce thicken for 2 minutes.", ["soy sauce"]),
                ("Pour the sauce into a bowl.", []),
                ("Finish with the sesame oil.", ["sesame oil"]),
                ("Heat the oil again.", ["olive oil"]),
            ]
        ),
        LinkedSteps(
            list: [
                "1||yellow onion", "400|g|ground beef", "1|can|kidney beans", "2|tbsp|tomato paste",
                "800|g|crushed tomatoes", "2|cup|beef stock", "1|tbsp|chili powder", "1|tsp|ground cumin",
                "||sour cream",
            ],
            steps: [
                ("Brown the beef over high heat.", ["ground beef"]),
                ("Add the onion and cook for 5 min", ["yellow onion"]),
                (
                    "Stir in beans, tomatoes and 1 tbsp of the tomato paste.",
                    ["kidney beans", "crushed tomatoes", "tomato paste=1 tbsp"]
                ),
                (
                    "Add cumin and chili, pour in the stock and simmer for 1 hour.",
                    ["ground cumin", "chili powder", "beef stock"]
                ),
                ("Serve with a dollop of sour cream.", ["sour cream"]),
                (
                    "Stir in the rest of the tomato paste and 1 cup beef stock.",
                    ["tomato paste=rest", "beef stock=1 cup"]
                ),
            ]
        ),
        LinkedSteps(
            list: [
                "@For the dough", "300|g|flour", "100|g|butter", "1||egg", "@For the filling", "4||apples",
                "50|g|butter", "80|g|sugar", "1|tsp|cinnamon", "1||lemon",
            ],
            steps: [
                ("For the dough, rub the butter into the flour, then add the egg.", ["butter", "flour", "egg"]),
                ("Peel and slice the apples; toss with the lemon juice.", ["apples", "lemon"]),
                (
                    "For the filling, melt the butter and add 50 g sugar and the cinnamon.",
                    ["butter#2", "sugar=50 g", "cinnamon"]
                ),
                ("Squeeze half the lemon over the apples.", ["lemon=half", "apples"]),
                ("Sprinkle with the remaining 30 g sugar and bake at 180°C for 40 minutes.", ["sugar=30 g"]),
                ("Brush with a beaten egg.", ["egg=a"]),
            ]
        ),
        LinkedSteps(
            list: [
                "200|g|spaghetti", "2||egg yolks", "60|g|pecorino cheese", "100|g|guanciale", "||black pepper",
                "||salt",
            ],
            steps: [
                ("Cook the spaghetti in salted water.", ["spaghetti"]),
                (
                    "Whisk two egg yolks with the cheese and plenty of pepper.",
                    ["egg yolks=two", "pecorino cheese", "black pepper"]
                ),
                ("Crisp the guanciale in a dry pan.", ["guanciale"]),
                ("Toss the pasta with the egg mixture and a ladle of pasta water.", ["spaghetti"]),
                ("Grate over the rest of the pecorino.", ["pecorino cheese=rest"]),
                ("Salt the water.", ["salt"]),
            ]
        ),
        LinkedSteps(
            list: [
                "1|can|coconut milk", "2|tbsp|red curry paste", "1|tbsp|fish sauce", "1|cup|jasmine rice",
                "2|cup|vegetable stock", "1||lime", "200|g|shrimp", "1|tbsp|brown sugar", "1|bunch|cilantro",
            ],
            steps: [
                ("Fry the curry paste for a minute.", ["red curry paste"]),
                ("Pour in the coconut milk and half of the stock.", ["coconut milk", "vegetable stock=half"]),
                ("Simmer the curry for 10 minutes.", []),
                ("Add shrimps, 2 tsp fish sauce and sugar.", ["shrimp", "fish sauce=2 tsp", "brown sugar"]),
                ("Rinse the rice and cook it in 1 1/2 cups of water.", ["jasmine rice"]),
                ("Serve over rice with lime wedges and chopped cilantro.", ["jasmine rice", "lime", "cilantro"]),
                ("Drizzle with rice vinegar and serve.", []),
            ]
        ),
        LinkedSteps(
            list: ["4|slice|bread", "2|tbsp|peanut butter", "1||banana", "1|tbsp|honey", "1|tbsp|butter"],
            steps: [
                ("Butter the pan.", ["butter"]),
                ("Spread the peanut butter on 2 slices of the bread.", ["peanut butter", "bread=2 slices"]),
                ("Slice the banana and lay it on top, then drizzle with honey (1 tsp).", ["banana", "honey=1 tsp"]),
                ("Toast until the butter is brown.", ["butter"]),
            ]
        ),
        LinkedSteps(
            list: [
                "3||potatoes", "1||leek", "2||carrots", "1|l|chicken stock", "100|ml|heavy cream", "||salt and pepper",
                "2|sprig|thyme",
            ],
            steps: [
                ("Dice potatoes, carrots and leek.", ["potatoes", "carrots", "leek"]),
                (
                    "Add 800 ml of the chicken stock and the thyme sprigs, simmer for 20 minutes.",
                    ["chicken stock=800 ml", "thyme"]
                ),
                ("Stir in the cream and season with salt and pepper.", ["heavy cream", "salt and pepper"]),
                ("Chop 2 of the carrots finely.", ["carrots=2"]),
                (
                    "Combine all ingredients in a large pot.",
                    ["potatoes", "leek", "carrots", "chicken stock", "heavy cream", "salt and pepper", "thyme"]
                ),
            ]
        ),
        LinkedSteps(
            list: [
                "500|g|Mehl", "1|package|Trockenhefe", "250|ml|lauwarme Milch", "80|g|Zucker", "2||Eier",
                "100|g|weiche Butter", "1||Zwiebel", "2|tbsp|Olivenöl", "3||Knoblauchzehen",
            ],
            steps: [
                ("Das Mehl mit der Trockenhefe in einer Schüssel mischen.", ["Mehl", "Trockenhefe"]),
                ("Die Hälfte der Milch und 50 g Zucker dazugeben.", ["lauwarme Milch=Hälfte", "Zucker=50 g"]),
                (
                    "Die Eier verquirlen und unterrühren, dann die restliche Milch zugeben.",
                    ["Eier", "lauwarme Milch=restliche"]
                ),
                ("Zwiebeln und Knoblauch im Öl 5 Minuten anbraten.", ["Zwiebel", "Knoblauchzehen", "Olivenöl"]),
                ("Ein Ei trennen und die Butter schmelzen.", ["Eier=Ein", "weiche Butter"]),
                ("Den Teig im Ofen bei 180 °C backen.", []),
                ("Mit dem restlichen Zucker bestreuen.", ["Zucker=restlichen"]),
                ("Den Rest des Mehls einarbeiten.", ["Mehl=Rest"]),
            ]
        ),
        LinkedSteps(
            list: [
                "250|g|farine de blé", "125|g|beurre doux", "3||oeufs", "100|g|sucre en poudre", "2||gousses d'ail",
                "1||oignon", "3|tbsp|huile d'olive", "200|ml|crème fraîche",
            ],
            steps: [
                ("Mélanger la farine avec la moitié du sucre.", ["farine de blé", "sucre en poudre=moitié"]),
                ("Faire fondre le beurre dans une casserole.", ["beurre doux"]),
                ("Ajouter les œufs et le reste de la farine.", ["oeufs", "farine de blé=reste"]),
                (
                    "Faire revenir l'oignon et l'ail dans l'huile d'olive.",
                    ["oignon", "gousses d'ail", "huile d'olive"]
                ),
                ("Verser 100 ml de crème et le sucre restant.", ["crème fraîche=100 ml", "sucre en poudre=restant"]),
                ("Enfourner 25 minutes à 180 °C.", []),
            ]
        ),
        LinkedSteps(
            list: [
                "2||pechugas de pollo", "1||cebolla", "2||dientes de ajo", "400|g|tomates maduros",
                "100|ml|aceite de oliva", "1|tsp|pimentón dulce", "200|g|arroz", "500|ml|caldo de verduras",
            ],
            steps: [
                ("Cortar el pollo en trozos y salpimentar.", ["pechugas de pollo"]),
                ("Picar la cebolla y los ajos.", ["cebolla", "dientes de ajo"]),
                (
                    "Calentar la mitad del aceite en una sartén y dorar el pollo.",
                    ["aceite de oliva=mitad", "pechugas de pollo"]
                ),
                (
                    "Añadir el tomate, el pimentón y 300 ml de caldo.",
                    ["tomates maduros", "pimentón dulce", "caldo de verduras=300 ml"]
                ),
                ("Incorporar el arroz y el resto del caldo.", ["arroz", "caldo de verduras=resto"]),
            ]
        ),
        LinkedSteps(
            list: [
                "1|cup|rolled oats", "1|cup|almond milk", "1|tbsp|chia seeds", "1|tbsp|maple syrup",
                "1/2|cup|Greek yogurt", "1|cup|mixed berries", "1|tbsp|almond butter",
            ],
            steps: [
                ("Mix oats, chia and the milk in a jar.", ["rolled oats", "chia seeds", "almond milk"]),
                ("Stir in 2 tbsp of the yoghurt and the maple syrup.", ["Greek yogurt=2 tbsp", "maple syrup"]),
                ("Chill overnight.", []),
                (
                    "Top with berries and a tablespoon of almond butter.",
                    ["mixed berries", "almond butter=a tablespoon"]
                ),
                ("Add the remaining yogurt.", ["Greek yogurt=remaining"]),
            ]
        ),
        LinkedSteps(
            list: [
                "4||salmon fillets", "2|tbsp|lemon juice", "1|tsp|garlic powder", "1|tsp|smoked paprika",
                "1|bunch|green onions", "2|tbsp|rice vinegar", "1|cup|quinoa", "1||cucumber", "1|tbsp|sesame seeds",
            ],
            steps: [
                (
                    "Pat the salmon dry and rub with the garlic powder and paprika.",
                    ["salmon fillets", "garlic powder", "smoked paprika"]
                ),
                ("Cook 1 cup quinoa in 2 cups water.", ["quinoa=1 cup"]),
                ("Toss cucumber with 1 tbsp of the rice vinegar.", ["cucumber", "rice vinegar=1 tbsp"]),
                ("Scatter over the green onions and sesame.", ["green onions", "sesame seeds"]),
                ("Squeeze over the lemon juice.", ["lemon juice"]),
                ("Serve over steamed rice.", []),
            ]
        ),
    ]
}
