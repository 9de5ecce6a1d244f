import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import RecipeDomain
import Testing

@testable import WebServer

@Suite("Recipes over HTTP")
struct RecipeRoutesTests {
    @Test("A recipe is read in every format, by its ending and by what is accepted")
    func formats() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await scene.makeRecipe()
            for format in RecipeFormat.allCases {
                let byEnding = try await scene.ask(.get, "/api/v1/recipes/\(id).\(format.fileExtension)")
                #expect(byEnding.status == .ok)
                #expect(byEnding.headers[.contentType]?.hasPrefix(format.mediaType) == true)
                #expect(byEnding.text.contains("Pancakes"))
                let byHeader = try await scene.ask(.get, "/api/v1/recipes/\(id)", headers: [.accept: format.mediaType])
                #expect(byHeader.text == byEnding.text)
                let known = try #require(byEnding.headers[.eTag])
                let again = try await scene.ask(
                    .get,
                    "/api/v1/recipes/\(id).\(format.fileExtension)",
                    headers: [.ifNoneMatch: known]
                )
                #expect(again.status == .notModified)
            }
            let unknown = try await scene.ask(.get, "/api/v1/recipes/\(id)", headers: [.accept: "application/pdf"])
            #expect(unknown.status == .notAcceptable)
        }
    }

    @Test("Of what is wanted the most wanted is sent, and JSON where it is all the same")
    func accepted() throws {
        #expect(try RecipeRoutes.format(ending: nil, accept: nil) == .json)
        #expect(try RecipeRoutes.format(ending: nil, accept: "*/*") == .json)
        #expect(try RecipeRoutes.format(ending: nil, accept: "text/html,application/xhtml+xml,*/*;q=0.8") == .html)
        #expect(try RecipeRoutes.format(ending: nil, accept: "text/*;q=0.5, text/markdown") == .markdown)
        #expect(try RecipeRoutes.format(ending: "cook", accept: "text/html") == .cooklang)
        #expect(throws: Problem.self) {
            try RecipeRoutes.format(ending: nil, accept: "application/json;q=0, image/png")
        }
    }

    @Test("A change needs the version that was read, and nothing that was there is lost")
    func change() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await scene.makeRecipe()
            let path = "/api/v1/recipes/\(id)"
            let tag = try #require(try await scene.ask(.get, path).headers[.eTag])
            let patch: HTTPFields = [.contentType: "application/merge-patch+json"]
            #expect(try await scene.ask(.patch, path, headers: patch, json: #"{"title":"Crêpes"}"#).status.code == 428)
            var headers = patch
            headers[.ifMatch] = tag
            let changed = try await scene.ask(.patch, path, headers: headers, json: #"{"title":"Crêpes"}"#)
            #expect(changed.status == .ok)
            #expect(try changed.json["title"] == "Crêpes")
            // The same tag names what is there no longer.
            let late = try await scene.ask(.patch, path, headers: headers, json: #"{"title":"Blini"}"#)
            #expect(late.status == .preconditionFailed)
            let history = try await scene.ask(.get, path + "/history").json
            guard case .array(let versions)? = history["items"] else { return #expect(Bool(false), "no history") }
            #expect(versions.map { $0["number"] } == [2, 1])
            let restored = try await scene.ask(.post, path + "/history/1")
            #expect(try restored.json["title"] == "Pancakes")
            #expect(try restored.json["version"] == 3)
        }
    }

    @Test("A recipe is edited as Cooklang")
    func cooklang() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await scene.makeRecipe()
            let path = "/api/v1/recipes/\(id)"
            let text = try await scene.ask(.get, path + ".cook")
            let edited = text.text.replacingOccurrences(of: "200%g", with: "250%g")
            #expect(edited != text.text)
            let tag = try #require(text.headers[.eTag])
            let changed = try await scene.ask(
                .patch,
                path,
                headers: [.contentType: "text/x-cooklang", .ifMatch: tag],
                body: ByteBuffer(string: edited)
            )
            #expect(changed.status == .ok)
            #expect(try await scene.ask(.get, path + ".txt").text.contains("250 g"))
        }
    }

    @Test("A deleted recipe is gone, and so is one that never was")
    func delete() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await scene.makeRecipe()
            #expect(try await scene.ask(.delete, "/api/v1/recipes/\(id)").status == .noContent)
            for path in ["/api/v1/recipes/\(id)", "/api/v1/recipes/\(RecipeID())", "/api/v1/recipes/x", "/nowhere"] {
                let answer = try await scene.ask(.get, path)
                #expect(answer.status == .notFound)
                #expect(answer.headers[.contentType] == "application/problem+json")
            }
        }
    }

    @Test("Lists are read page by page, each recipe once")
    func pages() async throws {
        try await ServerScene.with { (scene) async throws in
            var made: Set<String> = []
            for number in 1...7 { made.insert(try await scene.makeRecipe(titled: "Dish \(number)").description) }
            var seen: [String] = []
            var next: String? = ""
            while let cursor = next {
                let query = cursor.isEmpty ? "" : "&cursor=\(cursor)"
                let page = try await scene.ask(.get, "/api/v1/recipes?limit=3\(query)").json
                guard case .array(let items)? = page["items"] else { break }
                seen += items.compactMap { $0["id"]?.string }
                next = page["next"]?.string
            }
            #expect(seen.count == 7)
            #expect(Set(seen) == made)
        }
    }
}
