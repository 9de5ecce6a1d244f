import Foundation
import Testing

@testable import LocalModels

@Suite("Pieces of words", .needsModel)
struct WordPieceTests {
    private struct Row: Decodable {
        var text: String
        var pieces: [Int32]
    }

    private func tokenizer() throws -> WordPieceTokenizer {
        let text = try MiniLMModel.vocabulary.open(in: InstalledModel.folder)
        return try WordPieceTokenizer(try Vocabulary([UInt8](text)))
    }

    @Test("are those of the model's own tokenizer, for 1,000 strings of every script")
    func reference() throws {
        let data = try Data(contentsOf: InstalledModel.reference.appending(path: "pieces.json"))
        let rows = try JSONDecoder().decode([Row].self, from: data)
        let tokenizer = try tokenizer()
        #expect(rows.count == 1000)
        for row in rows {
            #expect(tokenizer.tokens(of: row.text) == row.pieces, "\(row.text.debugDescription)")
        }
    }

    @Test("are bounded in number and time, whatever the text is made of")
    func hostile() throws {
        let tokenizer = try tokenizer()
        let long = 3_000_000
        let texts = [
            String(repeating: "a", count: long), String(repeating: "a ", count: long),
            String(repeating: " ", count: long), String(repeating: "[SEP]", count: long / 5),
            String(repeating: "[SEP", count: long / 4), "e" + String(repeating: "\u{301}\u{327}", count: long / 2),
            String(repeating: String(repeating: "qz", count: 50) + " ", count: long / 100),
            String(repeating: "飯", count: long), String(repeating: "\u{0}", count: long),
            String(repeating: "👩‍👩‍👧‍👦", count: long / 11),
        ]
        for (number, text) in texts.enumerated() {
            let begin = ContinuousClock.now
            let pieces = tokenizer.tokens(of: text)
            #expect((2...256).contains(pieces.count) && pieces.first == 101 && pieces.last == 102)
            // Takes 0.01 to 0.1 s; minutes if it grew faster than the text.
            #expect(ContinuousClock.now - begin < .seconds(2), "text \(number)")
        }
        #expect(tokenizer.tokens(of: "stir the pot", most: 4) == [101, 16130, 1996, 102])
    }

    @Test("of a vocabulary that lacks what is needed are none")
    func vocabularies() {
        func problem(_ text: String) -> String? {
            do {
                _ = try WordPieceTokenizer(try Vocabulary(Array(text.utf8)))
                return nil
            } catch { return String(describing: error) }
        }
        #expect(problem("") == "holds 0 pieces of words")
        #expect(problem("[PAD]\n[UNK]\n[CLS]\n[SEP]\nfood\n") == "lacks [MASK]")
        #expect(problem(String(repeating: "x\n", count: 3 << 20)) == "is larger than a vocabulary may be")
        #expect(problem(String(repeating: "\n", count: 1 << 20)) == "holds 1048576 pieces of words")
        #expect(problem("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]") == nil)
    }
}
