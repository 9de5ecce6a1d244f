import ClipMaker
import Foundation
import RecipeDomain
import Testing

@Suite("Writing from evidence alone")
struct WriteVerbTests {
    private struct Line: Decodable {
        var file: String
        var model: String
        var recipes: [Recipe]?
        var failure: String?
    }

    private static let evidence = """
        {"about": ["caption only"], "expected": {"language": "en", "recipes": []}, "evidence":
          {"caption": "Omelette\\n2 eggs\\n1 tbsp butter\\nWhisk the eggs.\\nFry in the butter for 2 minutes.",
           "duration": 1000, "onScreen": [], "segments": [], "descriptions": []}}
        """

    private func lines(_ output: String) throws -> [Line] {
        try output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test("gives what the model wrote, looked up in the evidence, in the order of the files, and keeps no recipe")
    func written() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let case1 = try clips.file("a.json", Array(Self.evidence.utf8))
        let broken = try clips.file("b.json", Array("{}".utf8))
        let outcome = try await line.run("write", case1, broken, case1, "--simulate", "instant")
        let lines = try lines(outcome.output)
        #expect(outcome.status == 1 && lines.map(\.file) == [case1, broken, case1])
        #expect(lines[1].recipes == nil && lines[1].failure?.contains("evidence") == true)
        let recipe = try #require(lines[0].recipes?.first)
        #expect(lines[0].model == "simulator, instant" && recipe.ingredients.count == 2)
        #expect(recipe.ingredients.allSatisfy { !$0.evidence.isEmpty } && recipe.steps.count == 2)
        #expect(try await line.run("list", "--quiet").output.isEmpty)
    }

    @Test("needs a text model, which one sentence says")
    func noModel() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let outcome = try await line.run("write", try clips.file("a.json", Array(Self.evidence.utf8)))
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.notes.contains("models.text.url") && outcome.notes.split(separator: "\n").count == 1)
        #expect(try await line.run("write", "a.json", "--simulate", "nothing").notes.contains("is no profile"))
    }
}
