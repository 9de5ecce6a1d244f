import Foundation
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("An answer that comes piece by piece")
struct StreamTests {
    private func chunk(_ delta: String, reason: String = "null") -> String {
        "data: {\"choices\":[{\"delta\":{\(delta)},\"finish_reason\":\(reason)}],\"usage\":null}\n\n"
    }

    private func envelope(_ events: String) throws -> JSON {
        let stream = CompletionStream()
        _ = stream.take(events.utf8)
        return try JSON(stream.envelope())
    }

    @Test("is put together as if it had come at once")
    func whole() throws {
        let events =
            ": hello\n\n" + chunk("\"role\":\"assistant\"") + chunk("\"content\":\"{\\\"a\\\":\"")
            + chunk("\"content\":\"1}\"") + chunk("", reason: "\"stop\"")
            + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":2}}\r\n\r\ndata: [DONE]\n\n"
        let answer = try ChatQuestion.envelope(try envelope(events).encoded())
        #expect(String(decoding: answer.content, as: UTF8.self) == "{\"a\":1}")
        #expect(answer.tokensIn == 7 && answer.tokensOut == 2)
    }

    @Test("tells what has been said after every byte, however it is cut, and takes any line end")
    func piecewise() throws {
        let events =
            chunk("\"content\":\"ä\u{2028}\"") + chunk("\"content\":\"b\"") + chunk("", reason: "\"stop\"")
        for end in ["\n", "\r\n", "\r"] {
            let stream = CompletionStream()
            let said = events.replacing("\n", with: end).utf8.map { stream.take(CollectionOfOne($0)) }
            #expect(Set(said) == ["", "ä\u{2028}", "ä\u{2028}b"] && said.last == "ä\u{2028}b")
            let answer = try ChatQuestion.envelope(stream.envelope())
            #expect(String(decoding: answer.content, as: UTF8.self) == "ä\u{2028}b")
        }
    }

    @Test("and breaks off is no answer, and is asked for again")
    func brokenOff() throws {
        for events in ["", chunk("\"content\":\"{\""), chunk("\"content\":\"a\"") + "data: {\"choi"] {
            #expect(throws: CompletionStream.BrokenOff.self) { try envelope(events) }
        }
        let problem = try ProviderProblem(noReply: CompletionStream.BrokenOff(), to: GateScene().request())
        #expect(problem.isTransient && problem.failure.cause.contains("broke off"))
    }

    @Test("may be a refusal, or an error on the way")
    func trouble() throws {
        let refusal = chunk("\"refusal\":\"I can't\"") + chunk("", reason: "\"stop\"")
        #expect(throws: RefusedContent.self) { try ChatQuestion.envelope(try envelope(refusal).encoded()) }
        let error = chunk("\"content\":\"a\"") + "data: {\"error\":{\"message\":\"overloaded\"}}\n\n"
        let reply = ModelReply(status: 200, headers: [:], body: try envelope(error).encoded())
        let problem = try #require(ProviderProblem(reply, of: GateScene().request()))
        #expect(problem.isTransient && problem.failure.cause.contains("overloaded"))
    }

    @Test("is asked for where the endpoint is to stream, and read from a real server")
    func server() async throws {
        let content = "{\\\"description\\\":\\\"A pan.\\\"}"
        let events = chunk("\"content\":\"\(content)\"") + chunk("", reason: "\"stop\"") + "data: [DONE]\n\n"
        let reply = ScriptedServer.Reply(headers: ["Content-Type": "text/event-stream"], body: events)
        try await Scene.with(reply, streams: true) { scene in
            let answer = try await scene.describe()
            #expect(answer.value.description == "A pan.")
            let body = try JSON(#require(scene.server.requests.first).body)
            #expect(body["stream"] == .bool(true) && body["stream_options"]?["include_usage"] == .bool(true))
        }
    }
}
