import Testing

@testable import RecipeDomain

@Suite("Ingredient lines in other languages")
struct IngredientLinesTests {
    @Test(
        "are read as they are meant, at least 90 of 100, also where no one says the language",
        arguments: [RecipeLanguage.german, .french, .spanish]
    )
    func score(_ language: RecipeLanguage) {
        let lines = MeantLine.lines(of: "\(language)")
        #expect(lines.count >= 60)
        for given in [language, nil] {
            let parser = IngredientLineParser(language: given)
            let read = lines.map { (line: $0, parsed: parser.parse($0.text)) }
            let right = read.filter { $0.line.agrees(with: $0.parsed) }
            let notes = right.filter { $0.line.note == $0.parsed.note }
            for (line, parsed) in read where !line.agrees(with: parsed) || line.note != parsed.note {
                print("  \(line): \(parsed.line(withEstimates: true))")
            }
            print("\(language): \(right.count) of \(lines.count) right, \(notes.count) with their notes")
            #expect(right.count * 100 >= lines.count * 90)
            #expect(notes.count * 100 >= lines.count * 85)
        }
    }

    @Test("are told from everything else", arguments: [RecipeLanguage.german, .french, .spanish])
    func told(_ language: RecipeLanguage) {
        for line in MeantLine.lines(of: "\(language)") where line.amount != nil || line.note != nil {
            #expect(LineClassifier(language: language).kind(of: line.text) == .ingredient, "\(line)")
        }
    }

    @Test("written after the rules are read as well", arguments: RecipeLanguage.allCases)
    func fresh(_ language: RecipeLanguage) {
        let lines = MeantLine.lines(of: "fresh-\(language)")
        let wrong = lines.filter { !$0.agrees(with: IngredientLineParser().parse($0.text)) }
        for line in wrong {
            print("  fresh: \(line): \(IngredientLineParser().parse(line.text).line(withEstimates: true))")
        }
        print("fresh \(language): \(lines.count - wrong.count) of \(lines.count) right")
        #expect(lines.count >= 40)
        #expect(wrong.count * 100 <= lines.count * (language == .english ? 5 : 10))
    }
}
