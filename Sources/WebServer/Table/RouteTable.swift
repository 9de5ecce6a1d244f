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

/// Lets through what stands in the table: 404 where the path doesn't, 405 where only the method doesn't, whatever that is called.
private struct MethodCheck: RouterMiddleware {
    struct Path: Sendable {
        let segments: [Substring]
        let methods: Set<HTTPRequest.Method>

        init(_ path: String, _ routes: [Route]) {
            segments = path.split(separator: "/")
            let named = Set(routes.map(\.method))
            methods = named.contains(.get) ? named.union([.head]) : named
        }

        var names: Int { segments.count { $0.hasPrefix("{") } }

        func matches(_ path: [Substring]) -> Bool {
            segments.count == path.count && zip(segments, path).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
    }

    /// Those that say most come first: `frames/complete` is no `frames/{milliseconds}`.
    private let paths: [Path]

    init(paths: [Path]) { self.paths = paths.sorted { $0.names < $1.names } }

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let asked = request.uri.path.split(separator: "/")
        guard let path = paths.first(where: { $0.matches(asked) }) else { throw Problem.notFound }
        guard path.methods.contains(request.method) else {
            let allowed = path.methods.map(\.rawValue).sorted().joined(separator: ", ")
            throw Problem(
                405,
                "method",
                "\(request.method.rawValue) is not possible here; \(allowed) is.",
                headers: ["Allow": allowed]
            )
        }
        return try await next(request, context)
    }
}

/// The router, with problem details for whatever leads nowhere.
struct Responder: HTTPResponder {
    let router: RouterResponder<WebContext>
    let recorder: RequestRecorder

    /// In a child task: a task keeps its stack as large as it once was, and the way through the router is 17 KB, which would
    /// be kept for every open connection and event stream.
    func respond(to request: Request, context: WebContext) async throws -> Response {
        async let response = recorder(request, context) {
            let response = await answer(to: request, context: context)
            return request.method == .head ? response.createHeadResponse() : response
        }
        return await response
    }

    private func answer(to request: Request, context: WebContext) async -> Response {
        do {
            return try await router.respond(to: request, context: context)
        } catch { return RouteResponder.response(to: error, context: context) }
    }
}
