import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers every request: the model paths, the list of models, the counts, and 404 for the rest.
struct SimulatorResponder: HTTPResponder {
    let profile: SimulatorProfile
    let ledger: CallLedger
    let limits: LimitBook

    func respond(to request: Request, context: SimulatorContext) async throws -> Response {
        let path = request.uri.path
        if let endpoint = Endpoint(rawValue: path) {
            guard request.method == .post else { return response(FaultAnswer(Self.wrongMethod(request.method, path))) }
            return try await call(endpoint, request, context)
        }
        switch (request.method, path) {
        case (.get, "/v1/models"): return json(200, JSONWriter.bytes(["object": "list", "data": .array(Self.models)]))
        case (.get, "/simulator/counts"): return json(200, [UInt8](try JSONEncoder().encode(ledger.counts)))
        case (.post, "/simulator/reset"):
            ledger.reset()
            limits.reset()
            return json(200, Array("{}".utf8))
        default: return response(FaultAnswer(Self.unknownPath(request.method, path)))
        }
    }

    private func call(_ endpoint: Endpoint, _ request: Request, _ context: SimulatorContext) async throws -> Response {
        let presence = try await context.presence()
        let key = request.headers[.authorization] ?? ""
        let prepared: PreparedCall
        do {
            let body = try await body(of: request, most: endpoint.largestBody)
            if let wanted = profile.key, key != "Bearer \(wanted)" { throw Self.wrongKey }
            prepared = try PreparedCall(
                endpoint,
                body: body,
                contentType: request.headers[.contentType] ?? "",
                profile: profile
            )
        } catch {
            let ticket = ledger.begin(endpoint.role, at: .now) { _ in }
            guard let problem = error as? RequestProblem else {
                ledger.end(ticket, .cancelled)
                throw error
            }
            ledger.end(ticket, .failed, status: problem.status)
            return response(FaultAnswer(problem), closes: problem.status == 413)
        }
        let call = SimulatedCall(prepared, key: key, profile: profile, ledger: ledger, limits: limits)
        return try await call.response(Delivery(presence: presence, channel: context.channel))
    }

    private func body(of request: Request, most: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length <= most {
            bytes.reserveCapacity(length)
        }
        for try await piece in request.body {
            guard bytes.count + piece.readableBytes <= most else {
                throw RequestProblem(status: 413, message: "Maximum content size limit (\(most)) exceeded.")
            }
            bytes += piece.readableBytesView
        }
        return bytes
    }

    private func json(_ status: Int, _ body: [UInt8]) -> Response {
        Response(
            status: .init(code: status),
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body))
        )
    }

    private func response(_ answer: FaultAnswer, closes: Bool = false) -> Response {
        var response = json(answer.status, answer.body)
        if closes { response.headers[.connection] = "close" }
        return response
    }

    private static let models = ["gpt-4o-mini", "text-embedding-3-small", "whisper-1"].map { name -> JSONValue in
        ["id": .string(name), "object": "model", "created": 1_721_172_741, "owned_by": "simulator"]
    }

    private static let wrongKey = RequestProblem(
        status: 401,
        message: "Incorrect API key provided.",
        code: "invalid_api_key"
    )

    private static func unknownPath(_ method: HTTPRequest.Method, _ path: String) -> RequestProblem {
        RequestProblem(status: 404, message: "Invalid URL (\(method.rawValue) \(path))")
    }

    private static func wrongMethod(_ method: HTTPRequest.Method, _ path: String) -> RequestProblem {
        RequestProblem(
            status: 405,
            message:
                "Not allowed to \(method.rawValue) on \(path). (HINT: Perhaps you meant to use a different HTTP method?)",
            code: "method_not_supported"
        )
    }
}
