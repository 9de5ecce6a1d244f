import Testing

@testable import RecipeDomain

@Suite("Lines of videos in other languages")
struct ClassifiedLinesTests {
    @Test("are told for what they are", arguments: [RecipeLanguage.german, .french, .spanish])
    func kinds(_ language: RecipeLanguage) {
        let lines = ClassifiedLine.lines(of: "\(language)")
        #expect(lines.count >= 60)
        for line in lines {
            let kind = LineClassifier(language: language).kind(of: line.text)
            #expect(line.agrees(with: kind), "\(line) is \(kind) in \(language)")
        }
    }

    @Test(
        "are told also where no one says the language, 95 of 100",
        arguments: [RecipeLanguage.german, .french, .spanish]
    )
    func kindsUnsaid(_ language: RecipeLanguage) {
        let lines = ClassifiedLine.lines(of: "\(language)")
        let wrong = lines.filter { !$0.agrees(with: LineClassifier().kind(of: $0.text)) }
        #expect(wrong.count * 100 <= lines.count * 5, "\(wrong)")
    }

    @Test("written after the rules are told as well, 90 of 100", arguments: [RecipeLanguage.german, .french, .spanish])
    func fresh(_ language: RecipeLanguage) {
        let lines = ClassifiedLine.lines(of: "fresh-\(language)")
        let wrong = lines.filter { !$0.agrees(with: LineClassifier(language: language).kind(of: $0.text)) }
        print("fresh \(language): \(lines.count - wrong.count) of \(lines.count) told: \(wrong)")
        #expect(lines.count >= 40)
        #expect(wrong.count * 100 <= lines.count * 10)
    }
}
