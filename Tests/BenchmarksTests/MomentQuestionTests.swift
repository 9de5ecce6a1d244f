import Foundation
import RecipeDomain
import Testing

@testable import MomentSearch
@testable import benchmarks

@Suite("The score of a search")
struct MomentQuestionTests {
    private func moment(_ text: String, at milliseconds: Int? = nil) -> FoundMoment {
        let time = milliseconds.map { Timestamp(milliseconds: $0) }
        return FoundMoment(
            kind: .step,
            range: time.map { TimeRange(start: $0, end: $0) },
            still: nil,
            text: text,
            words: [],
            likeness: nil
        )
    }

    private func question(_ answers: String) throws -> MomentQuestion {
        try JSONDecoder().decode(MomentQuestion.self, from: Data("{\"query\": \"q\", \"answers\": \(answers)}".utf8))
    }

    @Test("is full for the answer in the first place, and less further down, further in and without the moment")
    func grades() throws {
        let question = try question("[{\"dish\": \"soup\", \"from\": 5000, \"to\": 9000}]")
        let (right, wrong) = (moment("Simmer", at: 5200), moment("Serve", at: 20_000))
        #expect(question.score([("soup", [right])]) == 1)
        #expect(abs(question.score([("soup", [wrong, right])]) - 3.0 / 7) < 1e-9)
        #expect(abs(question.score([("soup", [wrong])]) - 1.0 / 7) < 1e-9)
        #expect(abs(question.score([("stew", [right]), ("soup", [right])]) - 1 / log2(3.0)) < 1e-9)
        #expect(question.score([("stew", [right])]) == 0 && question.score([]) == 0)
        #expect(question.score((0..<10).map { _ in ("stew", [right]) } + [("soup", [right])]) == 0)
    }

    @Test("counts a dish once, takes the whole dish where nothing more is said, and words where there is no time")
    func answers() throws {
        let whole = try question("[{\"dish\": \"soup\"}]")
        #expect(whole.score([("soup", []), ("soup", [])]) == 1)
        let said = try question("[{\"dish\": \"rolls\", \"says\": \"rise\"}]")
        #expect(said.score([("rolls", [moment("Let it RISE")])]) == 1)
        let two = try question("[{\"dish\": \"soup\"}, {\"dish\": \"rolls\"}]")
        #expect(two.score([("soup", []), ("rolls", [])]) == 1 && two.score([("soup", [])]) < 0.7)
    }

    @Test("is of sixty questions about dishes that are there")
    func questions() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let sets = try EvaluationFiles.read([MomentQuestion].self, in: root + "/Evaluation/moments")
        #expect(sets.map(\.name) == ["held-out", "tuning"] && sets.map(\.value.count) == [20, 40])
        for answer in sets.flatMap(\.value).flatMap(\.answers) {
            let isThere = ["captioned", "recipes"].contains { kind in
                FileManager.default.fileExists(atPath: "\(root)/Evaluation/\(kind)/tuning/\(answer.dish).json")
            }
            #expect(isThere, "\(answer.dish)")
        }
    }
}
