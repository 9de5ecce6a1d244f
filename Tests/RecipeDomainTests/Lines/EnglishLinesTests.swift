import Testing

@testable import RecipeDomain

@Suite("English ingredient lines")
struct EnglishLinesTests {
    @Test("are read as they are meant, at least 97 of 100, notes included in 95")
    func score() {
        let parser = IngredientLineParser()
        var right = 0
        var notesRight = 0
        for line in EnglishLines.all {
            let read = parser.parse(line.text)
            let agrees = line.agrees(with: read)
            right += agrees ? 1 : 0
            notesRight += agrees && read.note == line.note ? 1 : 0
            if !agrees || read.note != line.note {
                print(
                    "  \(line): \(read.quantity?.description ?? "-") \(read.unit?.rawValue ?? "-") \(read.food) (\(read.note ?? "-"))"
                )
            }
        }
        print("English lines: \(right) of \(EnglishLines.all.count) right, \(notesRight) with their notes")
        #expect(EnglishLines.all.count >= 300)
        #expect(right * 100 >= EnglishLines.all.count * 97)
        #expect(notesRight * 100 >= EnglishLines.all.count * 95)
    }

    @Test("are told from everything else", arguments: EnglishLines.all)
    func told(_ line: EnglishLines.Line) {
        // Without an amount and any word that says so, a food alone is told by its neighbours only.
        guard line.amount != nil || line.note != nil else { return }
        #expect(LineClassifier().kind(of: line.text) == .ingredient)
    }
}
