import HTTPTypes
import Hummingbird
import People

/// One thing the server can be asked to do. The table of these yields the router, the OpenAPI document, the rights and the
/// 405s; nothing is served that doesn't stand in it.
struct Route: Sendable {
    typealias Handler = @Sendable (Call) async throws -> Response

    var method: HTTPRequest.Method
    /// "/api/v1/recipes/{recipe}".
    var path: String
    /// Its name in the OpenAPI document and in metrics.
    var name: String
    var summary: String
    var right: Right
    var parameters: [Parameter]
    var body: Body
    var answers: [Answer]
    var handle: Handler

    /// The names that its path has.
    var pathNames: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// Who may ask for it.
    enum Right: Sendable, Hashable, CaseIterable {
        /// Whoever reaches the server.
        case anyone
        case read
        case write
        /// How the service is doing.
        case measure
        case administer

        /// What a credential has to be good for; nil for anyone.
        var scope: Scope? {
            switch self {
            case .anyone: nil
            case .read: .read
            case .write: .write
            case .measure: .metrics
            case .administer: .admin
            }
        }
    }

    struct Parameter: Sendable {
        enum Place: String, Sendable { case path, query, header }
        var name: String
        var place: Place
        var schema: Schema
        var isRequired: Bool
        var note: String
        /// What is answered where it is missing or can't be used; nil for 400, and 404 for what a path names.
        var refusal: Problem?

        static func path(_ name: String, _ schema: Schema, _ note: String) -> Parameter {
            Parameter(name: name, place: .path, schema: schema, isRequired: true, note: note)
        }
        static func query(_ name: String, _ schema: Schema, _ note: String) -> Parameter {
            Parameter(name: name, place: .query, schema: schema, isRequired: false, note: note)
        }
        static func header(
            _ name: String,
            _ schema: Schema,
            _ note: String,
            isRequired: Bool = false,
            refusal: Problem? = nil
        ) -> Parameter {
            Parameter(
                name: name,
                place: .header,
                schema: schema,
                isRequired: isRequired,
                note: note,
                refusal: refusal
            )
        }
    }

    /// What is sent along.
    enum Body: Sendable {
        case none
        /// Read whole, at most so many bytes, checked against the schema.
        case json(Schema, most: Int = 1 << 20)
        /// Read whole, at most so many bytes: each media type with a word about it.
        case whole([String: Schema], most: Int)
        /// Read by the handler, piece by piece.
        case stream([String], isRequired: Bool = true)
    }

    struct Answer: Sendable {
        var status: Int
        var note: String
        /// By media type; empty where there is no body.
        var content: [String: Schema]
        var headers: [String: String]
        /// What other routes' paths name, and where it stands in the body (a JSON pointer, RFC 6901): ["video": "/id"].
        var gives: [String: String] = [:]

        static func json(
            _ status: Int,
            _ note: String,
            _ schema: Schema,
            headers: [String: String] = [:],
            gives: [String: String] = [:]
        ) -> Answer {
            Answer(status: status, note: note, content: ["application/json": schema], headers: headers, gives: gives)
        }
        static func problem(_ status: Int, _ note: String) -> Answer {
            Answer(status: status, note: note, content: ["application/problem+json": .named("Problem")], headers: [:])
        }
        static func empty(_ status: Int, _ note: String, headers: [String: String] = [:]) -> Answer {
            Answer(status: status, note: note, content: [:], headers: headers)
        }
        static func bytes(_ status: Int, _ note: String, _ types: [String], headers: [String: String] = [:]) -> Answer {
            Answer(
                status: status,
                note: note,
                content: Dictionary(uniqueKeysWithValues: types.map { ($0, Schema.string()) }),
                headers: headers
            )
        }
    }

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ name: String,
        _ summary: String,
        right: Right,
        parameters: [Parameter] = [],
        body: Body = .none,
        answers: [Answer],
        handle: @escaping Handler
    ) {
        (self.method, self.path, self.name, self.summary) = (method, path, name, summary)
        (self.right, self.parameters, self.body, self.answers) = (right, parameters, body, answers)
        self.handle = handle
    }
}
