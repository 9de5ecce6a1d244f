import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import VideoWorkflow

/// Asks one server, for one person. All that is asked may be asked again.
struct ServiceConnection: Sendable {
    let client: HTTPClient
    let server: ServiceAddress
    let token: String?

    /// Bytes of an answer that is read whole.
    private static let largestAnswer = 16 << 20
    private static let pauses: [Duration] = [.milliseconds(200), .seconds(1), .seconds(3), .seconds(10)]

    struct Answer: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var body: ByteBuffer

        func value<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
            try JSONDecoder().decode(type, from: Data(body.readableBytesView))
        }
    }

    /// One answer, whatever its status says. Throws `ServiceProblem` where none came.
    func ask(
        _ method: HTTPMethod,
        _ path: String,
        headers: [(String, String)] = [],
        body: HTTPClientRequest.Body? = nil,
        within time: TimeAmount = .seconds(60)
    ) async throws -> Answer {
        let response = try await open(method, path, headers: headers, body: body, within: time)
        do {
            let body = try await response.body.collect(upTo: Self.largestAnswer)
            return Answer(status: Int(response.status.code), headers: response.headers, body: body)
        } catch { throw try problem(error) }
    }

    /// An answer whose body is read as it comes.
    func open(
        _ method: HTTPMethod,
        _ path: String,
        headers: [(String, String)] = [],
        body: HTTPClientRequest.Body? = nil,
        within time: TimeAmount
    ) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: server.url(path))
        request.method = method
        request.headers = HTTPHeaders(headers)
        request.headers.add(name: "User-Agent", value: "dinnerpeople")
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        request.body = body
        do { return try await client.execute(request, timeout: time) } catch { throw try problem(error) }
    }

    private func problem(_ error: any Error) throws -> ServiceProblem {
        try Task.checkCancellation()
        if error is CancellationError { throw error }
        return error as? ServiceProblem ?? .noAnswer(error, server: server.shown)
    }

    /// The answer if its status is one of those wanted; a few times where it may pass. Throws `ServiceProblem`.
    func persist(
        _ method: HTTPMethod,
        _ path: String,
        headers: [(String, String)] = [],
        body: HTTPClientRequest.Body? = nil,
        wanted: Set<Int>,
        isFirst: Bool = false
    ) async throws -> Answer {
        var pauses = Self.pauses[...]
        while true {
            do {
                let answer = try await ask(method, path, headers: headers, body: body)
                if wanted.contains(answer.status) { return answer }
                throw refusal(answer)
            } catch let problem as ServiceProblem where problem.mayPass && !isFirst {
                guard let pause = pauses.popFirst() else { throw problem }
                try await Task.sleep(for: pause)
            }
        }
    }

    func value<Value: Decodable>(
        _ type: Value.Type = Value.self,
        _ method: HTTPMethod,
        _ path: String,
        json: (some Encodable)?,
        isFirst: Bool = false
    ) async throws -> Value {
        let body = try json.map { HTTPClientRequest.Body.bytes(ByteBuffer(bytes: try JSONEncoder().encode($0))) }
        let answer = try await persist(
            method,
            path,
            headers: body == nil ? [] : [("Content-Type", "application/json")],
            body: body,
            wanted: [200, 201, 202],
            isFirst: isFirst
        )
        do { return try answer.value() } catch { throw ServiceProblem.otherServer(server: server.shown) }
    }

    func value<Value: Decodable>(_ type: Value.Type = Value.self, at path: String) async throws -> Value {
        try await value(type, .GET, path, json: String?.none)
    }

    /// What an answer that wasn't wanted means.
    func refusal(_ answer: Answer) -> ServiceProblem {
        struct Details: Decodable {
            var type: String
            var detail: String
        }
        guard let details = try? answer.value(Details.self) else { return .otherServer(server: server.shown) }
        let type = details.type.split(separator: ":").last.map(String.init) ?? ""
        // It is printed on a terminal.
        let detail = String(
            String.UnicodeScalarView(
                details.detail.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.prefix(1000)
            )
        )
        return .refused(status: answer.status, type: type, detail: detail)
    }
}
