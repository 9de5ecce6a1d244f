import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import VideoWorkflow

/// Over HTTP. A longer reply than `longestReply` is no answer of a model.
struct HTTPModelTransport: ModelTransport {
    static let longestReply = 32 << 20

    let client: HTTPClient
    let clock: GateClock

    func send(
        _ body: RequestBody,
        to request: GateRequest,
        limits: AttemptLimits,
        part: @escaping @Sendable (_ content: String) -> Void
    ) async throws -> ModelReply {
        var http = HTTPClientRequest(url: request.endpoint.base + request.path)
        http.method = .POST
        http.headers.add(name: "Content-Type", value: request.contentType)
        http.headers.add(name: "Accept", value: "application/json, text/event-stream")
        http.body = .stream(body, length: .known(Int64(body.count)))
        return try await reply(to: http, of: request, limits: limits, part: part)
    }

    func reply(
        to http: HTTPClientRequest,
        of request: GateRequest,
        limits: AttemptLimits,
        part: @escaping @Sendable (_ content: String) -> Void
    ) async throws -> ModelReply {
        var http = http
        if let key = request.endpoint.key { http.headers.add(name: "Authorization", value: "Bearer \(key)") }
        http.headers.add(name: "User-Agent", value: "dinnerpeople")
        do {
            let total = TimeAmount.milliseconds(Int64(max(0, min(limits.total, 86_400)) * 1000))
            let response = try await client.execute(http, timeout: total)
            let isStream = response.headers.first(name: "Content-Type")?.hasPrefix("text/event-stream") == true
            let stream = isStream ? CompletionStream() : nil
            let body = try await IdleWatch(seconds: limits.idle, clock: clock)
                .collect(response.body, upTo: Self.longestReply) { bytes in
                    if let stream { part(stream.take(bytes)) }
                }
            let headers = Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
            return ModelReply(
                status: Int(response.status.code),
                headers: headers,
                body: try stream?.envelope() ?? body
            )
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            try Task.checkCancellation()
            throw ProviderProblem(noReply: error, to: request)
        }
    }

    /// The permits decide how many requests are under way; the client must not decide it a second time.
    static func makeClient() -> HTTPClient {
        var configuration = HTTPClient.Configuration()
        configuration.timeout = .init(connect: .seconds(10))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = RefusingServerLimit.highest * 2
        // Connecting again is a retry, and those have one owner.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.redirectConfiguration = .disallow
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }
}
