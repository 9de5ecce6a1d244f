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
        for (path, routes) in byPath {
            var methods = Set(routes.map(\.method))
            for route in routes {
                let responder = RouteResponder(route: route, doorkeeper: doorkeeper)
                router.on(RouterPath(path), method: route.method, responder: responder)
                guard route.method == .get, methods.insert(.head).inserted else { continue }
                router.on(RouterPath(path), method: .head, responder: responder)
            }
            let allowed = methods.map(\.rawValue).sorted().joined(separator: ", ")
            for method in Self.methods.subtracting(methods) {
                router.on(RouterPath(path), method: method, responder: NotAllowed(allowed: allowed))
            }
        }
        return router
    }

    private static let methods: Set<HTTPRequest.Method> = [
        .get, .head, .post, .put, .patch, .delete, .options, .trace, .connect,
    ]
}

private struct NotAllowed: HTTPResponder {
    let allowed: String

    func respond(to request: Request, context: WebContext) -> Response {
        .problem(
            Problem(
                405,
                "method",
                "\(request.method.rawValue) is not possible here; \(allowed) is.",
                headers: ["Allow": allowed]
            )
        )
    }
}

/// The router, with problem details for paths that lead nowhere.
struct Responder: HTTPResponder {
    let router: RouterResponder<WebContext>

    func respond(to request: Request, context: WebContext) async throws -> Response {
        let response = await answer(to: request, context: context)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(to request: Request, context: WebContext) async -> Response {
        do {
            let response = try await router.respond(to: request, context: context)
            // The router's own word for a path that leads nowhere.
            let isRouters = response.status == .notFound && response.headers[.contentType] == nil
            return isRouters ? .problem(.notFound) : response
        } catch { return RouteResponder.response(to: error, context: context) }
    }
}
