import DurableJobs
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import People
import RecipeDomain
import SQLiteStorage
import Testing
import VideoWorkflow

@testable import WebServer

/// From the route table itself, so that a new route without a rule fails.
@Suite("Who may ask for what")
struct RightsTests {
    @Test("Whoever is not signed in is told to, on every route that isn't for anyone")
    func nobody() async throws {
        try await ServerScene.with(requiresSignIn: true) { (scene) async throws in
            let things = try await Things(scene)
            // Signing in with what is wrong is answered as not being signed in is.
            for route in scene.table.routes where route.name != "signIn" {
                let answer = try await things.ask(route, token: nil)
                #expect((answer.status == .unauthorized) == (route.right != .anyone), "\(route.name)")
            }
        }
    }

    @Test("A token that has expired, was revoked or is none is refused on every route")
    func expired() async throws {
        try await ServerScene.with(requiresSignIn: true) { (scene) async throws in
            let things = try await Things(scene)
            let revoked = try await things.token(of: things.owner, scopes: [.read, .write, .admin])
            for token in try await scene.parts.people.tokenStore.tokens(of: things.owner.id) {
                _ = try await scene.parts.people.tokenStore.revoke(token.id, of: things.owner.id)
            }
            let expired = try await things.token(of: things.owner, scopes: [.read, .write, .admin], lifetime: 0)
            for token in [expired, revoked, "dp_none"] {
                for route in scene.table.routes where route.right != .anyone {
                    #expect(try await things.ask(route, token: token).status == .unauthorized, "\(route.name)")
                }
            }
        }
    }

    @Test("A token for reading changes nothing, and a member sees after no accounts")
    func scopes() async throws {
        try await ServerScene.with(requiresSignIn: true) { (scene) async throws in
            let things = try await Things(scene)
            let reader = try await things.token(of: things.owner, scopes: [.read])
            let member = try await things.token(of: things.stranger, scopes: [.read, .write, .admin])
            for route in scene.table.routes {
                let answer = try await things.ask(route, token: reader)
                #expect(
                    (answer.status == .forbidden) == (route.right != .read && route.right != .anyone),
                    "\(route.name)"
                )
                guard route.right == .administer || route.right == .measure else { continue }
                #expect(try await things.ask(route, token: member).status == .forbidden, "\(route.name)")
            }
        }
    }

    @Test("What is another owner's is not there")
    func strangers() async throws {
        try await ServerScene.with(requiresSignIn: true) { (scene) async throws in
            let things = try await Things(scene)
            let stranger = try await things.token(of: things.stranger, scopes: [.read, .write])
            let owner = try await things.token(of: things.owner, scopes: [.read, .write, .admin])
            for route in scene.table.routes
            where route.right != .administer && route.right != .anyone && route.path.contains("{") {
                let answer = try await things.ask(route, token: stranger)
                #expect(answer.status == .notFound, "\(route.name) gives \(answer.status.code)")
            }
            // The things are there: their owner finds them.
            for path in [
                "/api/v1/recipes/\(things.recipe)", "/api/v1/videos/\(things.video)", "/api/v1/jobs/\(things.job)",
            ] {
                #expect(try await scene.ask(.get, path, headers: [.authorization: "Bearer \(owner)"]).status == .ok)
            }
            for list in ["recipes", "videos", "jobs", "tokens"] {
                let mine = try await scene.ask(.get, "/api/v1/\(list)", headers: [.authorization: "Bearer \(owner)"])
                let theirs = try await scene.ask(
                    .get,
                    "/api/v1/\(list)",
                    headers: [.authorization: "Bearer \(stranger)"]
                )
                #expect(mine.text.contains("\"id\""), "\(list)")
                #expect(list == "tokens" || !theirs.text.contains("\"id\""), "\(list)")
            }
        }
    }
}

/// Two accounts, and things of the first.
private struct Things: Sendable {
    let scene: ServerScene
    let owner: Account
    let stranger: Account
    let recipe: RecipeID
    let video: VideoID
    let job: String

    init(_ scene: ServerScene) async throws {
        self.scene = scene
        owner = try await scene.parts.people.accounts.add(
            name: "cook",
            password: "correct horse battery",
            role: .administrator
        )
        stranger = try await scene.parts.people.accounts.add(
            name: "guest",
            password: "correct horse battery",
            role: .member
        )
        #expect(owner.id == scene.database.household)
        recipe = try await scene.makeRecipe()
        video = try await scene.database.create(
            NewVideo(owner: owner.id, name: "a.mp4", caption: nil, options: ProcessingOptions())
        )
        job = try await scene.parts.process(video, owner: owner.id).description
    }

    func token(of account: Account, scopes: Set<Scope>, lifetime: Int? = nil) async throws -> String {
        try await scene.parts.people.tokens.issue(
            for: account.id,
            name: "test",
            scopes: scopes,
            lifetimeMilliseconds: lifetime
        ).secret.text
    }

    func ask(_ route: Route, token: String?) async throws -> TestResponse {
        var path = route.path
        let values = [
            "recipe": recipe.description, "video": video.description, "job": job, "milliseconds": "0", "version": "1",
            "upload": "AAAAAAAAAAAAAAAAAAAAAA", "token": APITokenID().description, "share": ShareID().description,
            "account": stranger.id.description, "secret": "x",
            "object": String(repeating: "a", count: 64),
        ]
        for (name, value) in values { path = path.replacingOccurrences(of: "{\(name)}", with: value) }
        #expect(!path.contains("{"), "\(route.name) names something new")
        var headers = HTTPFields()
        if let token { headers[.authorization] = "Bearer \(token)" }
        headers[HTTPField.Name("Tus-Resumable") ?? .server] = "1.0.0"
        headers[HTTPField.Name("Upload-Offset") ?? .server] = "0"
        headers[HTTPField.Name("Upload-Length") ?? .server] = "10"
        headers[.ifMatch] = "\"x\""
        if route.name == "overrideUpload" { headers[HTTPField.Name("X-HTTP-Method-Override") ?? .server] = "PATCH" }
        var body: ByteBuffer?
        switch route.body {
        case .none: break
        case .json(let schema, _):
            headers[.contentType] = "application/json"
            body = ByteBuffer(bytes: try JSONEncoder().encode(schema.sample))
        case .whole(let types, _):
            let type = types.keys.sorted().first ?? ""
            headers[.contentType] = type
            body = ByteBuffer(string: "{}")
        case .stream(let types, _):
            headers[.contentType] = types.first
            body = route.method == .post ? nil : ByteBuffer(string: "bytes")
        }
        if route.name.hasPrefix("watch") {
            // A stream that is let in has no end; a number from the future ends it at once.
            path += "?after=900000"
        }
        return try await scene.ask(route.method, path, headers: headers, body: body)
    }
}

extension Schema {
    /// The least that passes.
    var sample: JSONValue {
        switch self {
        case .string(let length, _):
            .string(String(repeating: "a", count: max(length.lowerBound, min(20, length.upperBound))))
        case .choice(let values): .string(values.first ?? "")
        case .integer(let range): .integer(range.lowerBound)
        case .number(let range): .number(range.lowerBound)
        case .boolean: false
        case .array(let element, let least, _): .array(Array(repeating: element.sample, count: least))
        case .object(let properties, _):
            .object(
                Dictionary(uniqueKeysWithValues: properties.filter(\.isRequired).map { ($0.name, $0.schema.sample) })
            )
        case .orNull, .named, .anything: .null
        }
    }
}
