import Foundation
import Logging
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

/// A server, a gateway before it, and what it remembers and writes down.
struct Scene: Sendable {
    let server: ScriptedServer
    let gateway: ModelGateway
    let memo = MemoryMemo()
    let ledger = MemoryLedger()
    let context = CallContext(owner: OwnerID(), run: RunID())

    static func with<Value: Sendable>(
        _ replies: ScriptedServer.Reply...,
        roles: [ModelRole] = ModelRole.allCases,
        budget: Int = 1_000_000,
        streams: Bool = false,
        _ body: (Scene) async throws -> Value
    ) async throws -> Value {
        try await with(replies, roles: roles, budget: budget, streams: streams, body)
    }

    static func with<Value: Sendable>(
        _ replies: [ScriptedServer.Reply],
        roles: [ModelRole] = ModelRole.allCases,
        budget: Int = 1_000_000,
        streams: Bool = false,
        _ body: (Scene) async throws -> Value
    ) async throws -> Value {
        let server = try await ScriptedServer.make(replies)
        let scene = try Scene(server: server, roles: roles, budget: budget, streams: streams)
        return try await withThrowingTaskGroup(of: Void.self) { services in
            services.addTask { await scene.gateway.run() }
            let outcome: Result<Value, any Error>
            do { outcome = .success(try await body(scene)) } catch { outcome = .failure(error) }
            try await scene.gateway.shutdown()
            try await server.stop()
            return try outcome.get()
        }
    }

    private init(server: ScriptedServer, roles: [ModelRole], budget: Int, streams: Bool) throws {
        self.server = server
        let endpoints = try roles.map {
            try ModelEndpoint(role: $0, url: server.url, model: "test-model", key: "sk-secret", streams: streams)
        }
        gateway = try ModelGateway(
            endpoints: endpoints,
            budgetMicroUSDPerDay: budget,
            memo: memo,
            ledger: ledger,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    func describe(_ jpeg: [UInt8] = [0xff, 0xd8, 1]) async throws -> Answer<FrameDescription> {
        try await #require(gateway.describer).describe(.shot(jpeg, at: 1200), for: context)
    }
}

extension VideoFrame {
    /// A frame for a model. `milliseconds`: of the video.
    static func shot(_ jpeg: [UInt8], at milliseconds: Int) -> VideoFrame {
        let time = Timestamp(milliseconds: milliseconds)
        let summary = FrameSummary(
            time: time,
            reason: .shot,
            sharpness: 1,
            textRegions: [],
            span: TimeRange(start: time, end: time),
            isForModel: true
        )
        return VideoFrame(summary: summary, jpeg: jpeg, luma: nil)
    }
}

extension ScriptedServer.Reply {
    /// A chat completion that says `content`.
    static func chat(_ content: String) -> Self {
        let message = String(decoding: (try? JSON.string(content).encoded()) ?? [], as: UTF8.self)
        return Self(
            body:
                "{\"choices\":[{\"message\":{\"content\":\(message)},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":20}}"
        )
    }

    static func failure(_ status: Int, _ message: String, code: String = "", headers: [String: String] = [:]) -> Self {
        Self(status: status, headers: headers, body: "{\"error\":{\"message\":\"\(message)\",\"code\":\"\(code)\"}}")
    }

    static let description = chat(
        "{\"description\":\"A pan.\",\"on_screen_text\":[\"2 eggs\"],\"foods\":[\"egg\"],\"equipment\":[\"pan\"],\"action\":null}"
    )
}
