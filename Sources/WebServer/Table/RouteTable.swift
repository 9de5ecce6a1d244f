import HTTPTypes
import Hummingbird
import NIOCore

/// All routes of the server.
struct RouteTable: Sendable {
    var routes: [Route]

    private var byPath: [(path: String, routes: [Route])] {
        var places: [String: Int] = [:]
        var groups: [(path: String, routes: [Route])] = []
        for route in routes {
            if let place = places[route.path] {
                groups[place].routes.append(route)
            } else {
                places[route.path] = groups.count
                groups.append((route.path, [route]))
            }
        }
        return groups
    }

    /// Every path answers the methods that stand in the table, HEAD where there is GET, and 405 to all others.
    func router(_ doorkeeper: Doorkeeper) -> Router<WebContext> {
        let router = Router(context: WebContext.self)
        router.add(middleware: MethodCheck(paths: byPath.map { MethodCheck.Path($0, $1) }))
        for (path, routes) in byPath {
            var methods = Set(routes.map(\.method))
            for route in routes {
                let responder = RouteResponder(route: route, doorkeeper: doorkeeper)
                router.on(RouterPath(path), method: route.method, responder: responder)
                guard route.method == .get, methods.insert(.head).inserted else { continue }
                router.on(RouterPath(path), method: .head, responder: responder)
            }
        }
        return router
    }
}

/// Answers 405 where the path stands in the table and the method does not, whatever that is called.
private struct MethodCheck: RouterMiddleware {
    struct Path: Sendable {
        var segments: [Substring]
        var allowed: String

        init(_ path: String, _ routes: [Route]) {
            segments = path.split(separator: "/")
            var methods = Set(routes.map(\.method))
            if methods.contains(.get) { methods.insert(.head) }
            allowed = methods.map(\.rawValue).sorted().joined(separator: ", ")
        }

        func matches(_ path: [Substring]) -> Bool {
            segments.count == path.count && zip(segments, path).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
    }

    let paths: [Path]

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            let asked = request.uri.path.split(separator: "/")
            guard let path = paths.first(where: { $0.matches(asked) }) else { throw Problem.notFound }
            throw Problem(
                405,
                "method",
                "\(request.method.rawValue) is not possible here; \(path.allowed) is.",
                headers: ["Allow": path.allowed]
            )
        }
    }
}

/// The router, with problem details for whatever leads nowhere.
struct Responder: HTTPResponder {
    let router: RouterResponder<WebContext>
    let recorder: RequestRecorder

    func respond(to request: Request, context: WebContext) async throws -> Response {
        await recorder(request, context) {
            let response = await answer(to: request, context: context)
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func answer(to request: Request, context: WebContext) async -> Response {
        do {
            return try await router.respond(to: request, context: context)
        } catch { return RouteResponder.response(to: error, context: context) }
    }
}
