import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import VideoWorkflow

/// A server's reply.
struct ModelReply: Sendable {
    var status: Int
    /// Lower-case names.
    var headers: [String: String]
    var body: [UInt8]
}

/// One attempt: sends a body, gives the reply. Throws `ProviderProblem` where there was none.
protocol ModelTransport: Sendable {
    func send(_ body: [UInt8], to request: GateRequest) async throws -> ModelReply
}

/// Over HTTP. A longer reply than `longestReply` is no answer of a model.
struct HTTPModelTransport: ModelTransport {
    static let longestReply = 32 << 20

    let client: HTTPClient

    func send(_ body: [UInt8], to request: GateRequest) async throws -> ModelReply {
        var http = HTTPClientRequest(url: request.endpoint.base + request.path)
        http.method = .POST
        http.headers.add(name: "Content-Type", value: request.contentType)
        http.headers.add(name: "Accept", value: "application/json")
        http.body = .bytes(ByteBuffer(bytes: body))
        return try await reply(
            to: http,
            endpoint: request.endpoint,
            stage: request.stage,
            timeout: request.endpoint.timeout
        )
    }

    func reply(to http: HTTPClientRequest, endpoint: ModelEndpoint, stage: Stage, timeout: Int64) async throws
        -> ModelReply
    {
        var http = http
        if let key = endpoint.key { http.headers.add(name: "Authorization", value: "Bearer \(key)") }
        http.headers.add(name: "User-Agent", value: "dinnerpeople")
        do {
            let response = try await client.execute(http, timeout: .seconds(timeout))
            let body = try await response.body.collect(upTo: Self.longestReply)
            let headers = Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
            return ModelReply(status: Int(response.status.code), headers: headers, body: [UInt8](buffer: body))
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            try Task.checkCancellation()
            throw ProviderProblem(unreachable: error, endpoint: endpoint, stage: stage)
        }
    }
}
