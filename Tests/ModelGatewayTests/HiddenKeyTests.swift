import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("The key of a model's server")
struct HiddenKeyTests {
    private static let key = "sk-canary-0123456789"

    private func hidden(_ text: String, key: String?) -> String {
        var reply = ModelReply(status: 200, headers: [:], body: Array(text.utf8))
        reply.hide(key)
        return String(decoding: reply.body, as: UTF8.self)
    }

    @Test("is taken out of what the server says, wherever and however often it stands there")
    func hides() {
        let key = Self.key
        #expect(hidden("\(key) and \(key)\(key).", key: key) == "(key) and (key)(key).")
        #expect(hidden("sk-canary-012345678 sk-sk-canary-0123456789", key: key) == "sk-canary-012345678 sk-(key)")
        #expect(hidden("", key: key) == "" && hidden("nothing", key: key) == "nothing")
        #expect(hidden("none of it", key: nil) == "none of it")
        // A word that somebody chose where no key is needed.
        #expect(hidden("the onion is fried", key: "onion") == "the onion is fried")
    }

    @Test("is not in a failure, also where the words are cut off in the middle of it")
    func failure() async throws {
        let padding = String(repeating: "x", count: 190)
        let server = try await ScriptedServer.make([
            .init(status: 401, body: #"{"error":{"message":"\#(padding)\#(Self.key)"}}"#)
        ])
        let endpoint = try ModelEndpoint(role: .text, url: server.url, model: "m", key: Self.key)
        var cause = ""
        do { _ = try await ModelGateway.check(endpoint) } catch let failure as Failure { cause = failure.cause }
        try await server.stop()
        #expect(cause.contains(padding) && !cause.contains("sk-canary"))
    }
}
