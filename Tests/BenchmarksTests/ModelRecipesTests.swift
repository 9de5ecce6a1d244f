import Foundation
import RecipeDomain
import Testing

@testable import benchmarks

@Suite("What a model wrote of the cases")
struct ModelRecipesTests {
    private func read(_ lines: [String]) throws -> ModelRecipes? {
        try ModelRecipes(lines: Data(lines.joined(separator: "\n").utf8))
    }

    @Test("is read line by line, with what it failed on")
    func lines() throws {
        let written = try #require(
            try read([
                #"{"file":"a.json","model":"m","recipes":[{"title":"Soup","ingredients":[{"food":"leek","original":"leek"}]}]}"#,
                #"{"failure":"it refused","file":"b.json","model":"m"}"#,
                #"{"file":"c.json","model":"m","recipes":[]}"#, "",
            ])
        )
        #expect(written.model == "m" && written.failures == ["it refused"])
        #expect(written.recipes["a.json"]?.first?.ingredients.map(\.food) == ["leek"])
        #expect(written.recipes["b.json"] == nil && written.recipes["c.json"] == [])
    }

    @Test("is nothing where no model is configured, and an error where it is no such line")
    func nothing() throws {
        #expect(try read([]) == nil)
        #expect(throws: (any Error).self) { try read(["{\"file\": 1}"]) }
    }
}
