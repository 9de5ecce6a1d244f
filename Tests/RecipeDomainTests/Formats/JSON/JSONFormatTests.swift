import Foundation
import Testing

@testable import RecipeDomain

@Suite("A recipe as JSON")
struct JSONFormatTests {
    @Test("holds everything: what was written is read back equal", arguments: UInt64(0)..<200)
    func roundTrip(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        let recipe = generator.recipe(isHostile: true)
        let imported = try JSONFormat.imported(from: try JSONFormat.string(from: recipe, video: SampleRecipe.video))
        #expect(imported == ImportedRecipe(recipe: recipe, video: SampleRecipe.video))
    }

    @Test("is as its schema says", arguments: UInt64(0)..<40)
    func schema(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        for recipe in [generator.recipe(isHostile: true), SampleRecipe.soup, SampleRecipe.dressing, Recipe(title: "")] {
            let json = try JSONFormat.string(
                from: recipe,
                video: SampleRecipe.video,
                image: "https://example.org/a.jpg"
            )
            var check = SchemaCheck(schema: try Self.schema)
            check.check(try JSONReader.node(from: json))
            #expect(check.errors == [])
        }
    }

    @Test("that is not as the schema says is told")
    func schemaRefuses() throws {
        let json = """
            {"version": 3, "recipe": {"ingredients": [{"food": 1, "original": "", "quantity": "x", "unit": "ells", "new": 1}],
              "steps": [{"text": "", "evidence": [{"kind": "seen", "quote": "", "confidence": 2}]}], "cover": -1}}
            """
        var check = SchemaCheck(schema: try Self.schema)
        check.check(try JSONReader.node(from: json))
        #expect(
            check.errors.sorted() == [
                "$.recipe has no title", "$.recipe.cover is too small", "$.recipe.ingredients[0].food is no string",
                "$.recipe.ingredients[0].new is not described",
                "$.recipe.ingredients[0].quantity does not match the pattern",
                "$.recipe.ingredients[0].unit is none of the values that may stand there",
                "$.recipe.steps[0].evidence[0].confidence is too large",
                "$.version is none of the values that may stand there",
            ]
        )
    }

    @Test("has a schema that knows every unit and every kind of evidence")
    func schemaIsWhole() throws {
        let definitions = try #require(try Self.schema["$defs"])
        let listed = { (name: String) in Set(definitions[name]?["enum"]?.elements.compactMap(\.string) ?? []) }
        #expect(listed("unit") == Set(RecipeDomain.Unit.allCases.map(\.rawValue)))
        #expect(listed("fact") == Set(RecipeFact.allCases.map(\.rawValue)))
        #expect(listed("evidenceKind") == Set(EvidenceKind.allCases.map(\.rawValue)))
    }

    @Test("says which facts a person stands by, in one order, and reads what was written before that")
    func acceptedFacts() throws {
        var soup = SampleRecipe.soup
        soup.factEvidence.accepted = [.author, .yield, .cookTime]
        let json = try JSONFormat.string(from: soup, video: nil)
        #expect(try JSONFormat.recipe(from: json.utf8) == soup)
        let words = json.split(whereSeparator: \.isWhitespace).joined()
        #expect(words.contains("\"accepted\":[\"yield\",\"cookTime\",\"author\"]"))
        let older = words.replacing("\"accepted\":[\"yield\",\"cookTime\",\"author\"],", with: "")
        #expect(older != words)
        #expect(try JSONFormat.recipe(from: older.utf8).factEvidence.accepted.isEmpty)
    }

    @Test("of version 1 is still read")
    func versionOne() throws {
        let json = """
            {"version": 1, "recipe": {"title": "Old", "equipment": [], "tags": [], "notes": [], "sources": ["speech"],
              "ingredients": [{"food": "flour", "original": "1 1/2 cups flour", "quantity": "3/2", "unit": "cup",
                "amountIsEstimated": false, "evidence": []}],
              "steps": [{"text": "Mix.", "timers": [], "temperatures": [], "evidence": [], "range": {"start": 1, "end": 2}}]},
             "video": {"name": "old.mp4", "durationMilliseconds": 1000}}
            """
        let imported = try JSONFormat.imported(from: json)
        #expect(imported.recipe.title == "Old" && imported.recipe.ingredients[0].conflicts.isEmpty)
        #expect(imported.recipe.ingredients[0].quantity == .exact(SampleRecipe.rational(3, 2)))
        #expect(imported.recipe.steps[0].ingredients.isEmpty && !imported.recipe.steps[0].isAccepted)
        #expect(imported.video == VideoReference(name: "old.mp4", url: nil, duration: Timestamp(seconds: 1)))
    }

    @Test(
        "that can't be read is one sentence with the line",
        arguments: [
            ("{\n\"version\": 9,\n\"recipe\": {}}", 2, "A version of 1 or 2 is expected."),
            ("{}", nil, "A version of 1 or 2 is expected."),
            ("{\"version\": 2,\n\"recipe\": {\n}}", 2, "recipe: “title” is missing."),
            (
                "{\"version\": 2, \"recipe\": {\"title\": \"\",\n\"ingredients\": [\n{\"food\": \"\", \"original\": \"\",\n\"quantity\": \"x\"}]}}",
                4, "recipe.ingredients[0].quantity: an amount such as 1/2 or 2-3 is expected."
            ),
            (
                "{\"version\": 2, \"recipe\": {\n\"title\":\n7}}", 3,
                "recipe.title: another kind of value is expected."
            ),
            ("{\"version\": 2,\n\"recipe\": oops}", 2, "“oops” is no JSON."),
        ] as [(String, Int?, String)]
    )
    func broken(json: String, line: Int?, message: String) {
        #expect(throws: RecipeImportProblem(line: line, message: message)) { try JSONFormat.imported(from: json) }
    }

    @Test("with absurd numbers, or more than a recipe can be, breaks nothing")
    func absurd() throws {
        let json = """
            {"version": 2, "recipe": {"title": "x", "prepSeconds": 9223372036854775807, "cookSeconds": -5,
              "ingredients": [{"food": "salt", "original": "", "quantity": "9223372036854775807/7"},
                {"food": "salt", "original": "", "quantity": "1/9223372036854775807"}],
              "steps": [{"text": "Add salt", "ingredients": [{"ingredient": 0}, {"ingredient": 99}, {"ingredient": -1}],
                "timers": [{"seconds": -9223372036854775808, "words": "salt"}],
                "range": {"start": 9223372036854775807, "end": -9223372036854775808}}]}}
            """
        let recipe = try JSONFormat.imported(from: json).recipe
        for text in [
            TextFormat.string(from: recipe, video: nil), MarkdownFormat.string(from: recipe, video: SampleRecipe.video),
            try JSONLDFormat.string(from: recipe, video: SampleRecipe.video),
            try HTMLFormat.string(from: recipe, video: nil),
            CooklangFormat.string(from: recipe, video: nil),
        ] { #expect(text.contains("salt")) }
        let many = (0..<501).map { _ in "{\"text\": \"x\"}" }.joined(separator: ",")
        #expect(throws: RecipeImportProblem(message: "The recipe has more than 500 ingredients or steps.")) {
            try JSONFormat.imported(from: "{\"version\": 2, \"recipe\": {\"title\": \"\", \"steps\": [\(many)]}}")
        }
    }

    private static var schema: JSONNode {
        get throws {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
            let file = root.appending(path: "docs/recipe.schema.json")
            return try JSONReader.node(from: try String(contentsOf: file, encoding: .utf8))
        }
    }
}
