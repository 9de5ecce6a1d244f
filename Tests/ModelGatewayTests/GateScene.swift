import Foundation
import Logging
import RecipeDomain
import Synchronization
import Testing
import VideoWorkflow

@testable import ModelGateway

/// A gate on a clock that is moved by hand, before a transport whose replies the test gives one by one.
final class GateScene: Sendable {
    let clock = ManualClock()
    let transport = HandTransport()
    let memo = MemoryMemo()
    let ledger = MemoryLedger()
    let gate: ModelGate
    let owner = OwnerID()
    let role: ModelRole

    init(
        role: ModelRole = .vision,
        urls: [String] = ["https://api.example.com"],
        model: String = "gpt-4o-mini",
        caps: SpendingCaps = SpendingCaps(microUSDPerDay: 1_000_000_000),
        settings: GatewaySettings = GatewaySettings(),
        telemetry: Telemetry = .system()
    ) throws {
        self.role = role
        let endpoints = try urls.map { try ModelEndpoint(role: role, url: $0, model: model, key: "sk-secret") }
        gate = ModelGate(
            pools: try ModelGate.pools(of: endpoints, settings: settings, clock: clock.clock),
            caps: caps,
            prices: settings.prices,
            memo: memo,
            ledger: ledger,
            transport: transport,
            clock: clock.clock,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            telemetry: telemetry,
            retry: RetryPolicy(random: { 1 })
        )
    }

    /// Runs `body` beside the gate's service.
    func run<Value: Sendable>(_ body: @escaping @Sendable (GateScene) async throws -> Value) async throws -> Value {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                await self.gate.calls.run()
                return nil
            }
            defer { gate.calls.close() }
            return try await body(self)
        }
    }

    var pool: EndpointPool { get throws { try #require(gate.pools[role]) } }

    var endpoint: ModelEndpoint { get throws { try pool.members[0].endpoint } }

    func context(
        run: RunID = RunID(),
        deadline: Double? = nil,
        region: String? = nil,
        fence: String? = nil
    ) -> CallContext {
        CallContext(owner: owner, run: run, deadline: deadline.map(clock.instant), region: region, fence: fence)
    }

    func request(_ name: String = "frame") throws -> GateRequest {
        GateRequest(
            endpoint: try pool.members[0].endpoint,
            path: "/chat/completions",
            contentType: "application/json",
            body: { _ in RequestBody(Array(name.utf8)) },
            memoKey: try MemoKey(canonical: .string(name)),
            estimate: .init(tokensIn: 1000, tokensOut: 100),
            stage: .describe
        )
    }

    func call(_ name: String = "frame", _ context: CallContext? = nil) throws -> GateCall {
        GateCall(
            request: try request(name),
            context: context ?? self.context(),
            pool: try pool,
            deadline: .infinity,
            envelope: { ProviderAnswer(content: $0, tokensIn: 1000, tokensOut: 50) },
            check: { _ in },
            repair: { _, _ in nil },
            part: { _ in }
        )
    }

    /// Asks, and gives the reply's body as a string.
    func ask(_ name: String = "frame", _ context: CallContext? = nil) async throws -> Answer<String> {
        try await gate.ask(
            try request(name),
            for: context ?? self.context(),
            envelope: { ProviderAnswer(content: $0, tokensIn: 1000, tokensOut: 50) },
            shape: { String(decoding: $0, as: UTF8.self) },
            repair: { _, _ in nil }
        )
    }
}

/// Keeps every request until the test replies to it.
final class HandTransport: ModelTransport {
    struct Sent: Sendable {
        var id: Int
        var host: String
        var body: String
        var limits: AttemptLimits
        var part: @Sendable (String) -> Void
    }

    private struct State {
        var sent: [Sent] = []
        var waiting: [Int: CheckedContinuation<ModelReply, any Error>] = [:]
        var cancelled: Set<Int> = []
    }

    private let state = Mutex(State())

    /// All that ever left, in order.
    var sent: [Sent] { state.withLock { $0.sent } }
    /// Those given up by who sent them.
    var cancelled: Set<Int> { state.withLock { $0.cancelled } }

    /// Waits until so many have left.
    func waitForSent(_ count: Int) async { while sent.count < count { await Task.yield() } }

    func send(
        _ body: RequestBody,
        to request: GateRequest,
        limits: AttemptLimits,
        part: @escaping @Sendable (String) -> Void
    ) async throws -> ModelReply {
        let id = state.withLock { state in
            let text = String(decoding: body.joined, as: UTF8.self)
            state.sent.append(
                Sent(id: state.sent.count, host: request.endpoint.host, body: text, limits: limits, part: part)
            )
            return state.sent.count - 1
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isCancelled = state.withLock { state in
                    if state.cancelled.contains(id) { return true }
                    state.waiting[id] = continuation
                    return false
                }
                if isCancelled { continuation.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            let waiting = state.withLock { state in
                state.cancelled.insert(id)
                return state.waiting.removeValue(forKey: id)
            }
            waiting?.resume(throwing: CancellationError())
        }
    }

    /// Replies to one request, once it waits.
    func reply(_ id: Int, _ status: Int = 200, _ body: String = "\"ok\"", headers: [String: String] = [:]) async {
        await finish(id, .success(ModelReply(status: status, headers: headers, body: Array(body.utf8))))
    }

    func fail(_ id: Int, _ error: any Error) async { await finish(id, .failure(error)) }

    private func finish(_ id: Int, _ result: Result<ModelReply, any Error>) async {
        while true {
            let (waiting, isGone) = state.withLock { ($0.waiting.removeValue(forKey: id), $0.cancelled.contains(id)) }
            if let waiting { return waiting.resume(with: result) }
            if isGone { return }
            await Task.yield()
        }
    }
}
