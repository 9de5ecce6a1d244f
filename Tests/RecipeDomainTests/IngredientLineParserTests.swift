import Testing

@testable import RecipeDomain

@Suite("An ingredient line")
struct IngredientLineParserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var line: String
        var amount: String?
        var unit: Unit?
        var food: String
        var note: String?

        init(_ line: String, _ amount: String?, _ unit: Unit?, _ food: String, _ note: String? = nil) {
            (self.line, self.amount, self.unit, self.food, self.note) = (line, amount, unit, food, note)
        }

        var testDescription: String { line }
    }

    static let cases: [Case] = [
        Case("2 tbsp olive oil", "2", .tablespoon, "olive oil"),
        Case("½ cup sugar", "1/2", .cup, "sugar"),
        Case("1 1/2 cups flour", "3/2", .cup, "flour"),
        Case("1½ cups flour, sifted", "3/2", .cup, "flour", "sifted"),
        Case("200g spaghetti", "200", .gram, "spaghetti"),
        Case("3 cloves garlic, minced", "3", .clove, "garlic", "minced"),
        Case("salt to taste", nil, nil, "salt", "to taste"),
        Case("a pinch of nutmeg", "1", .pinch, "nutmeg"),
        Case("Pinch of salt", "1", .pinch, "salt"),
        Case("1-2 tsp chili flakes", "1-2", .teaspoon, "chili flakes"),
        Case("2 to 3 eggs", "2-3", nil, "eggs"),
        Case("1 (400 g) can chickpeas", "1", .can, "chickpeas", "400 g"),
        Case("1 14-oz can tomatoes", "1", .can, "tomatoes", "14 oz"),
        Case("250 ml milk", "250", .milliliter, "milk"),
        Case("juice of 1 lemon", "1", nil, "lemon", "juice"),
        Case("2 EGGS", "2", nil, "EGGS"),
        Case("about 2 cups water", "2", .cup, "water"),
        Case("1/2 onion (diced)", "1/2", nil, "onion", "diced"),
        Case("100 g / 3.5 oz butter", "100", .gram, "butter", "3.5 oz"),
        Case("1 cup (240 ml) milk", "1", .cup, "milk", "240 ml"),
        Case("two tablespoons of honey", "2", .tablespoon, "honey"),
        Case("one large egg", "1", nil, "large egg"),
        Case("1,5 l water", "3/2", .liter, "water"),
        Case("olive oil - 2 tbsp", "2", .tablespoon, "olive oil"),
        Case("flour: 200 g", "200", .gram, "flour"),
        Case("• 1 tsp. vanilla extract", "1", .teaspoon, "vanilla extract"),
        Case("2 fl oz cream", "2", .fluidOunce, "cream"),
        Case("1 T soy sauce", "1", .tablespoon, "soy sauce"),
        Case("1 t salt", "1", .teaspoon, "salt"),
        Case("half a lemon", "1/2", nil, "lemon"),
        Case("a handful of basil", "1", .handful, "basil"),
        Case("2 x 400 g tins chopped tomatoes", "2", .can, "chopped tomatoes", "400 g"),
        Case("1,000 g flour", "1000", .gram, "flour"),
        Case("1 cup all-purpose flour", "1", .cup, "all-purpose flour"),
        Case("3 lb. pork shoulder", "3", .pound, "pork shoulder"),
        Case("1 bunch of parsley, chopped", "1", .bunch, "parsley", "chopped"),
        Case("2 heaped tbsp cocoa powder", "2", .tablespoon, "cocoa powder"),
        Case("l tbsp soy sauce", "1", .tablespoon, "soy sauce"),
        Case("Y2 cup cream", "1/2", .cup, "cream"),
        Case("1Y2 cups rice", "3/2", .cup, "rice"),
        Case("2tbspolive oil", "2", .tablespoon, "olive oil"),
        Case("1O g yeast", "10", .gram, "yeast"),
        Case("olive oil", nil, nil, "olive oil"),
        Case("freshly ground black pepper", nil, nil, "freshly ground black pepper"),
    ]

    @Test("is read into amount, unit, food and note", arguments: cases)
    func reading(_ expected: Case) {
        let read = IngredientLineParser().parse(expected.line)
        #expect(read.quantity?.description == expected.amount)
        #expect(read.unit == expected.unit)
        #expect(read.food == expected.food)
        #expect(read.note == expected.note)
        #expect(read.original == expected.line)
    }

    @Test(
        "is told from steps, titles and chatter",
        arguments: [
            ("2 tbsp olive oil", true), ("2 eggs", true), ("salt to taste", true), ("200g spaghetti", true),
            ("Add 2 tbsp olive oil", false), ("Bake at 180°C for 25 minutes", false), ("10 minutes", false),
            ("STEP 2", false),
            ("Serves 4", false), ("Simmer until thick, 10 min", false), ("Garlic butter noodles", false),
            ("@cookwithme", false),
            ("Follow for more", false), ("Whisk 2 eggs", false), ("180°C", false), ("3. Fry the onion", false),
        ]
    )
    func telling(_ line: String, isIngredient: Bool) {
        #expect((LineClassifier().kind(of: line) == .ingredient) == isIngredient)
    }

    @Test("of any length and any characters is read without harm")
    func hostile() {
        for line in [
            String(repeating: "1/", count: 50_000), String(repeating: "9", count: 100_000), "1/0 cup", "٣ cups",
            "((((((", "-", "½½½½", "\u{0}\u{1b}[2J", "99999999999999999999 cups x",
        ] {
            _ = IngredientLineParser().parse(line)
            _ = LineClassifier().kind(of: line)
        }
    }
}
