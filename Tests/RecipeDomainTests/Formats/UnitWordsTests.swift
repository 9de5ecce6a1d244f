import Testing

@testable import RecipeDomain

@Suite("Units in the recipe's language")
struct UnitWordsTests {
    @Test(
        "are named by a word that is read back as the same unit",
        arguments: [RecipeLanguage.german, .french, .spanish]
    )
    func names(language: RecipeLanguage) {
        for unit in Unit.allCases {
            for isPlural in [false, true] {
                let line = "2 \(unit.text(isPlural: isPlural, in: language)) salt"
                let words = LineTokens(line, lexicon: .of(language)).words
                let read = Lexicon.of(language).unit(at: 1, in: words, before: words.count)?.measure
                // Plurals that a lexicon doesn't list are read by nobody here, and understood by any cook.
                #expect(read == NamedUnit(unit: unit) || isPlural && read == nil, "\(line)")
            }
        }
    }

    private func line(_ amount: Int, _ unit: Unit?, _ food: String, in language: RecipeLanguage) -> String {
        let quantity = Rational(amount).map { Quantity.exact($0) }
        let ingredient = Ingredient(quantity: quantity, unit: unit, food: food, original: food, isAccepted: true)
        return ingredient.line(withEstimates: false, in: language)
    }

    @Test("stand before the food as that language's cooks write it")
    func lines() {
        #expect(line(2, .tablespoon, "Olivenöl", in: .german) == "2 EL Olivenöl")
        #expect(line(1, .clove, "Knoblauch", in: .german) == "1 Zehe Knoblauch")
        #expect(line(2, .tablespoon, "huile d'olive", in: .french) == "2 c. à s. d'huile d'olive")
        #expect(line(200, .gram, "haricots verts", in: .french) == "200 g de haricots verts")
        #expect(line(3, nil, "œufs", in: .french) == "3 œufs")
        #expect(line(1, .cup, "leche", in: .spanish) == "1 taza de leche")
        #expect(line(2, .cup, "flour", in: .english) == "2 cups flour")
    }

    @Test("are the recipe's own in what people read, and English in what programs read")
    func formats() throws {
        let quantity = Rational(2).map { Quantity.exact($0) }
        let oil = Ingredient(quantity: quantity, unit: .tablespoon, food: "Öl", original: "2 EL Öl", isAccepted: true)
        var recipe = Recipe(title: "Salat", ingredients: [oil], language: "de-AT")
        #expect(TextFormat.string(from: recipe, video: nil).contains("- 2 EL Öl"))
        #expect(MarkdownFormat.string(from: recipe, video: nil).contains("- 2 EL Öl"))
        #expect(try HTMLFormat.string(from: recipe, video: nil).contains("2 EL</span> Öl"))
        #expect(try JSONLDFormat.string(from: recipe, video: nil).contains("2 tbsp Öl"))
        #expect(CooklangFormat.string(from: recipe, video: nil).contains("{2%tbsp}"))
        recipe.language = "it"
        #expect(TextFormat.string(from: recipe, video: nil).contains("- 2 tbsp Öl"))
    }
}
