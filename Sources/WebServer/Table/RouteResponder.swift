import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import People
import RecipeDomain
import Uploads
import VideoWorkflow

/// Answers the requests of one path: lets in whom the route lets in, checks what it names, and turns every error into
/// problem details.
struct RouteResponder: HTTPResponder {
    typealias Context = WebContext

    let route: Route
    let doorkeeper: Doorkeeper

    func respond(to request: Request, context: Context) async throws -> Response {
        context.notes.set(route: route.name)
        do {
            return try await answer(request, context)
        } catch {
            return Self.response(to: error, context: context)
        }
    }

    private func answer(_ request: Request, _ context: Context) async throws -> Response {
        let entry = try await doorkeeper.entry(of: request, peer: context.peer)
        try letIn(entry.principal)
        let parameters = try checkedParameters(of: request, context)
        context.notes.add(idsIn: parameters)
        var call = Call(
            principal: entry.principal,
            facts: entry.facts,
            request: request,
            parameters: parameters,
            json: .null,
            bytes: ByteBuffer(),
            logger: context.notes.logger(context.logger)
        )
        switch route.body {
        case .none, .stream: break
        case .json(let schema, let most):
            try require(["application/json"], of: request)
            call.json = try json(from: try await whole(request, most: most), schema)
        case .whole(let types, let most):
            try require(Array(types.keys), of: request)
            call.bytes = try await whole(request, most: most)
            if case .object? = types[Self.mediaType(of: request) ?? ""] {
                call.json = try json(from: call.bytes, .anything)
            }
        }
        var response = try await route.handle(call)
        if let cookie = entry.cookie, response.headers[values: .setCookie].isEmpty {
            response.headers[.setCookie] = cookie
        }
        return response
    }

    private func letIn(_ principal: Principal?) throws {
        guard let scope = route.right.scope else { return }
        guard let principal else {
            throw Problem(
                401,
                "sign-in",
                "Sign in, or send an API token: “Authorization: Bearer dp_…”.",
                headers: ["WWW-Authenticate": "Bearer realm=\"DinnerPeople\""]
            )
        }
        guard principal.may(scope) else { throw Problem(403, "scope", "This sign-in or token may not do that.") }
    }

    private func checkedParameters(of request: Request, _ context: Context) throws -> [String: String] {
        var values: [String: String] = [:]
        for parameter in route.parameters {
            let value: String? =
                switch parameter.place {
                case .path: context.parameters.get(parameter.name)?.removingPercentEncoding
                case .query: request.uri.queryParameters[Substring(parameter.name)].map(String.init)
                case .header: HTTPField.Name(parameter.name).flatMap { request.headers[$0] }
                }
            guard let value else {
                if parameter.isRequired {
                    throw parameter.refusal
                        ?? Problem(400, "parameter", "“\(parameter.name)” is missing.", place: parameter.name)
                }
                continue
            }
            try Self.check(value, of: parameter)
            values[parameter.name] = value
        }
        return values
    }

    private static func check(_ value: String, of parameter: Route.Parameter) throws {
        let typed: JSONValue =
            switch parameter.schema {
            case .integer, .number:
                Int(value).map { .integer($0) } ?? Double(value).map { .number($0) } ?? .string(value)
            case .boolean: value == "true" ? .bool(true) : value == "false" ? .bool(false) : .string(value)
            default: .string(value)
            }
        do { try parameter.schema.check(typed, at: parameter.name) } catch {
            if let refusal = parameter.refusal { throw refusal }
            // An id that is none names nothing.
            if parameter.place == .path { throw Problem.notFound }
            throw Problem(400, "parameter", error.sentence, place: parameter.name)
        }
    }

    private func json(from bytes: ByteBuffer, _ schema: Schema) throws -> JSONValue {
        let value: JSONValue
        do { value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes.readableBytesView)) } catch {
            throw Problem(400, "json", "The body is not JSON.")
        }
        do { try schema.check(value) } catch { throw Problem(422, "body", error.sentence, place: error.place) }
        return value
    }

    private func whole(_ request: Request, most: Int) async throws -> ByteBuffer {
        let announced = request.headers[.contentLength].flatMap { Int($0) }
        return try await WholeBody(most: most).read(request.body, announced: announced)
    }

    /// Without parameters, in lower case.
    static func mediaType(of request: Request) -> String? {
        request.headers[.contentType]?.split(separator: ";").first?.lowercased().trimmingCharacters(in: .whitespaces)
    }

    private func require(_ types: [String], of request: Request) throws {
        guard let type = Self.mediaType(of: request), types.contains(type) else {
            throw Problem(415, "media-type", "Send it as \(types.sorted().joined(separator: " or ")).")
        }
    }

    static func response(to error: any Error, context: Context) -> Response {
        let problem: Problem
        let logger = context.notes.logger(context.logger)
        switch error {
        case let known as Problem: problem = known
        case let failure as Failure:
            problem = Problem(failure)
            if problem.status >= 500 {
                logger.warning(
                    "a request failed",
                    metadata: ["stage": "\(failure.stage)", "kind": "\(failure.kind)", "cause": "\(failure.cause)"]
                )
            }
        case let refusal as UploadRefusal:
            problem = Problem(refusal)
            switch refusal {
            case .notWritable(let cause), .storageFailed(let cause):
                logger.warning("an upload failed", metadata: ["cause": "\(cause)"])
            default: break
            }
        case let error as PeopleError: problem = Problem(error)
        case is CancellationError: problem = Problem(503, "stopping", "The server is stopping. Ask again in a moment.")
        case let error as HTTPParserError: problem = Problem(error)
        case let error as HTTPError:
            problem = Problem(error.status.code, "request", error.body ?? error.status.reasonPhrase)
        default:
            logger.error("a request failed", metadata: ["cause": "\(error)"])
            problem = Problem(500, "internal", "The server made a mistake. It is in its log.")
        }
        return .problem(problem)
    }
}
