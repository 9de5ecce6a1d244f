/// The words that answers are made of; which ones, a digest decides.
enum Larder {
    struct Item: Sendable {
        /// As an overlay shows it: "250 g flour".
        var line: String
        var food: String
    }

    static let items: [Item] = [
        Item(line: "250 g flour", food: "flour"), Item(line: "2 eggs", food: "egg"),
        Item(line: "120 ml milk", food: "milk"), Item(line: "1 tsp salt", food: "salt"),
        Item(line: "2 tbsp olive oil", food: "olive oil"), Item(line: "3 cloves garlic", food: "garlic"),
        Item(line: "1 onion", food: "onion"), Item(line: "400 g tomatoes", food: "tomato"),
        Item(line: "100 g butter", food: "butter"), Item(line: "½ tsp black pepper", food: "black pepper"),
        Item(line: "200 g spaghetti", food: "spaghetti"), Item(line: "50 g parmesan", food: "parmesan"),
        Item(line: "1 lemon", food: "lemon"), Item(line: "1 cup basmati rice", food: "basmati rice"),
        Item(line: "300 g chicken breast", food: "chicken breast"), Item(line: "1½ tsp paprika", food: "paprika"),
        Item(line: "2 carrots", food: "carrot"), Item(line: "150 g mushrooms", food: "mushroom"),
        Item(line: "75 g brown sugar", food: "brown sugar"), Item(line: "1 tbsp soy sauce", food: "soy sauce"),
        Item(line: "500 g potatoes", food: "potato"), Item(line: "1 bunch basil", food: "basil"),
        Item(line: "80 g spinach", food: "spinach"), Item(line: "1 tbsp honey", food: "honey"),
    ]

    struct Deed: Sendable {
        /// "stir the flour" without the food.
        var verb: String
        var seen: String
        var tool: String
    }

    static let deeds: [Deed] = [
        Deed(verb: "chop", seen: "A knife chops", tool: "knife"),
        Deed(verb: "stir", seen: "A spoon stirs", tool: "wooden spoon"),
        Deed(verb: "whisk", seen: "A whisk beats", tool: "whisk"),
        Deed(verb: "fry", seen: "A pan fries", tool: "frying pan"),
        Deed(verb: "boil", seen: "A pot boils", tool: "pot"),
        Deed(verb: "bake", seen: "An oven bakes", tool: "oven"),
        Deed(verb: "grate", seen: "A grater grates", tool: "grater"),
        Deed(verb: "mix", seen: "Two hands mix", tool: "bowl"),
        Deed(verb: "pour", seen: "A jug pours out", tool: "jug"),
        Deed(verb: "sprinkle", seen: "Fingers sprinkle", tool: "plate"),
    ]

    static func item(_ number: UInt64) -> Item { items[Int(number % UInt64(items.count))] }
    static func deed(_ number: UInt64) -> Deed { deeds[Int(number / 97 % UInt64(deeds.count))] }
}
