import Foundation
import HTTPTypes
import Hummingbird
import Logging
import People
import RecipeDomain

/// A request that has been let in: who sends it, and what, checked against the route.
struct Call: Sendable {
    /// nil only on routes for anyone.
    var principal: Principal?
    var facts: RequestFacts
    var request: Request
    /// Those that the route names, from path, query and headers, checked.
    var parameters: [String: String]
    /// Checked where the route takes JSON; else `.null`.
    var json: JSONValue
    /// Where the route takes it whole.
    var bytes: ByteBuffer
    var logger: Logger

    var owner: OwnerID {
        get throws {
            guard let principal else { throw Problem.notFound }
            return principal.owner
        }
    }

    func text(_ name: String) -> String? { parameters[name] }

    func integer(_ name: String) -> Int? { parameters[name].flatMap { Int($0) } }

    /// The id that the path names; throws the 404 of `what`.
    func id<ID>(_ name: String, _ make: (String) -> ID?, of what: String) throws -> ID {
        guard let id = parameters[name].flatMap(make) else { throw Problem.notFound(what) }
        return id
    }

    func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        do { return try JSONDecoder().decode(type, from: JSONEncoder().encode(json)) } catch {
            throw Problem(422, "body", "The body can't be used: a value is not what it has to be.")
        }
    }
}

extension Response {
    static func json(_ value: some Encodable, status: Int = 200, headers: HTTPFields = [:]) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return json(ByteBuffer(bytes: try encoder.encode(value)), status: status, headers: headers)
    }

    static func json(
        _ bytes: ByteBuffer,
        status: Int = 200,
        headers: HTTPFields = [:],
        type: String = "application/json"
    )
        -> Response
    {
        var headers = headers
        headers[.contentType] = type
        return Response(status: .init(code: status), headers: headers, body: ResponseBody(byteBuffer: bytes))
    }

    static func problem(_ problem: Problem) -> Response {
        var headers = HTTPFields()
        for (name, value) in problem.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return json(problem.bytes, status: problem.status, headers: headers, type: "application/problem+json")
    }
}
