import HTTPTypes
import HummingbirdTesting
import RecipeDomain
import SQLiteStorage
import Testing
import VideoWorkflow

@testable import WebServer

@Suite("A recipe's history")
struct HistoryTests {
    @Test("is read page by page, each version once and with what it changed")
    func pages() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await scene.makeRecipe()
            let owner = scene.database.household
            for number in 2...7 {
                var recipe = try #require(try await scene.database.recipe(id, owner: owner)).recipe
                recipe.title = "Pancakes \(number)"
                _ = try await scene.database.add(recipe, to: id, owner: owner, basedOn: number - 1)
            }
            var seen: [Int] = []
            var next: String? = ""
            while let cursor = next {
                let query = cursor.isEmpty ? "" : "&cursor=\(cursor)"
                let page = try await scene.ask(.get, "/api/v1/recipes/\(id)/history?limit=3\(query)").json
                guard case .array(let items)? = page["items"] else { break }
                for item in items {
                    guard case .integer(let number)? = item["number"], case .array(let changes)? = item["changes"]
                    else {
                        continue
                    }
                    seen.append(number)
                    #expect(changes.isEmpty == (number == 1))
                }
                next = page["next"]?.string
            }
            #expect(seen == [7, 6, 5, 4, 3, 2, 1])
            #expect(try await scene.ask(.get, "/api/v1/recipes/\(id)/history?cursor=x").status == .badRequest)
        }
    }
}
