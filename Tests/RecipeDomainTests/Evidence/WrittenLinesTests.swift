import Foundation
import Testing

@testable import RecipeDomain

/// The local writer writes what the evidence says: the check finds it again, whichever language says it.
@Suite("Lines that the local writer takes from the evidence")
struct WrittenLinesTests {
    private struct Case: Decodable {
        var evidence: VideoEvidence
    }

    private static func cases() throws -> [(name: String, evidence: VideoEvidence)] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../Evaluation/recipes/tuning"
        )
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { file in
                let one = try JSONDecoder().decode(Case.self, from: Data(contentsOf: file))
                return (file.lastPathComponent, one.evidence)
            }
            .filter { _, evidence in
                !(evidence.caption ?? "").isEmpty || !evidence.onScreen.isEmpty || !evidence.segments.isEmpty
            }
    }

    @Test("are hardly ever marked")
    func written() throws {
        var (lines, marked) = (0, [String]())
        for (name, evidence) in try Self.cases() {
            for draft in RecipeRules().drafts(from: evidence) {
                let recipe = EvidenceCheck.check(draft, against: evidence)
                lines += recipe.ingredients.count + recipe.steps.count
                for line in recipe.ingredients where line.isEstimated || line.amountIsEstimated {
                    marked.append("\(name): \(line.original)")
                }
                for step in recipe.steps {
                    let isNumberEstimated =
                        step.timers.contains(where: \.isEstimated) || step.temperatures.contains(where: \.isEstimated)
                    if step.evidence.isEmpty || isNumberEstimated { marked.append("\(name): \(step.text)") }
                }
            }
        }
        for line in marked { print("marked: \(line)") }
        #expect(lines >= 400)
        #expect(marked.count * 200 <= lines)
    }
}
