import HTTPTypes
import HummingbirdTesting
import People
import RecipeDomain
import Testing

@testable import WebServer

@Suite("Searching over HTTP")
struct SearchRoutesTests {
    private func titles(_ answer: JSONValue) -> [String] {
        guard case .array(let items)? = answer["items"] else { return [] }
        return items.compactMap { $0["title"]?.string }
    }

    @Test("finds recipes by words and filters, and says what it did without")
    func search() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await scene.makeRecipe()
            let found = try await scene.ask(.get, "/api/v1/search?q=flour").json
            #expect(titles(found) == ["Pancakes"])
            guard case .array(let items)? = found["items"] else { return }
            #expect(items[0]["recipe"]?.string == id.description)
            #expect(items[0]["links"]?["recipe"]?.string == "/api/v1/recipes/\(id)")
            #expect(
                titles(try await scene.ask(.get, "/api/v1/search?q=ingredient%3Amilk%20equipment%3Apan").json) == [
                    "Pancakes"
                ]
            )
            #expect(titles(try await scene.ask(.get, "/api/v1/search?q=without%3Amilk").json).isEmpty)
            for query in ["", "?q=", "?q=%22", "?q=the%20of", "?q=NEAR(%22zz%22%20AND", "?q=time%3Asoon"] {
                let answer = try await scene.ask(.get, "/api/v1/search\(query)")
                #expect(answer.status == .ok, "\(query)")
                #expect(titles(try answer.json).isEmpty)
            }
            for query in ["flour%00", "%00%01flour%1B%5B2J", "fl%C3our%FF%20flour", "flour%0D%0A%0D%0A", "%22flour"] {
                #expect(titles(try await scene.ask(.get, "/api/v1/search?q=\(query)").json) == ["Pancakes"], "\(query)")
            }
            let words = (0..<6000).map { "w\($0)" }.joined(separator: "%20")
            let long = try await scene.ask(.get, "/api/v1/search?q=flour%20\(words)").json
            #expect(titles(long) == ["Pancakes"])
            guard case .array(let notes)? = long["notes"] else { return }
            #expect(notes.contains { $0.string?.contains("long query") == true })
            #expect(try await scene.ask(.get, "/api/v1/search?q=a&limit=0").status == .badRequest)
            #expect(try await scene.ask(.get, "/api/v1/search?q=a&limit=51").status == .badRequest)
        }
    }

    @Test("finds recipes like one, and none like what isn't there")
    func similar() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await scene.makeRecipe()
            _ = try await scene.makeRecipe(titled: "Blini")
            #expect(titles(try await scene.ask(.get, "/api/v1/recipes/\(id)/similar").json) == ["Blini"])
            #expect(try await scene.ask(.get, "/api/v1/recipes/\(RecipeID())/similar").status == .notFound)
        }
    }

    @Test("never finds another owner's")
    func owners() async throws {
        try await ServerScene.with(requiresSignIn: true) { (scene) async throws in
            let accounts = scene.parts.people.accounts
            let owner = try await accounts.add(name: "cook", password: "correct horse battery", role: .administrator)
            let stranger = try await accounts.add(name: "guest", password: "correct horse battery", role: .member)
            let id = try await scene.makeRecipe()
            for (account, isOwner) in [(owner, true), (stranger, false)] {
                let secret = try await scene.parts.people.tokens.issue(
                    for: account.id,
                    name: "test",
                    scopes: [.read],
                    lifetimeMilliseconds: nil
                ).secret.text
                let headers: HTTPFields = [.authorization: "Bearer \(secret)"]
                for query in ["flour", "ingredient%3Aflour", "%22flour%22"] {
                    let found = try await scene.ask(.get, "/api/v1/search?q=\(query)", headers: headers).json
                    #expect(titles(found) == (isOwner ? ["Pancakes"] : []))
                }
                let similar = try await scene.ask(.get, "/api/v1/recipes/\(id)/similar", headers: headers)
                #expect(similar.status == (isOwner ? .ok : .notFound))
            }
        }
    }
}
