import Testing

@testable import RecipeDomain

@Suite("Ingredient lines")
struct IngredientLinesTests {
    /// How many of the lines are right, and how many with their notes; prints what is not.
    private func score(_ lines: [MeantLine], in language: RecipeLanguage?) -> (right: Int, notes: Int) {
        let parser = IngredientLineParser(language: language)
        var score = (right: 0, notes: 0)
        for line in lines {
            let read = parser.parse(line.text)
            let agrees = line.agrees(with: read)
            score.right += agrees ? 1 : 0
            score.notes += agrees && read.note == line.note ? 1 : 0
            if !agrees || read.note != line.note {
                print(
                    "  \(line): \(read.quantity?.description ?? "-") \(read.unit?.rawValue ?? "-") \(read.food) (\(read.note ?? "-"))"
                )
            }
        }
        print(
            "\(language?.rawValue ?? "any language"): \(score.right) of \(lines.count) right, \(score.notes) with their notes"
        )
        return score
    }

    @Test(
        "in other languages are read as they are meant, at least 90 of 100, also where no one says the language",
        arguments: [(RecipeLanguage.german, GermanLines.all), (.french, FrenchLines.all), (.spanish, SpanishLines.all)]
    )
    func others(_ language: RecipeLanguage, lines: [MeantLine]) {
        #expect(lines.count >= 60)
        for given in [language, nil] {
            let (right, notes) = score(lines, in: given)
            #expect(right * 100 >= lines.count * 90)
            #expect(notes * 100 >= lines.count * 85)
        }
    }
}
