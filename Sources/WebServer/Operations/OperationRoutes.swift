import Hummingbird
import Logging
import NIOCore
import VideoWorkflow

/// What those who run the server ask it.
struct OperationRoutes: Sendable {
    let parts: ServerParts
    /// The document of all routes, these included.
    let document: JSONValue

    private static let alive = Schema.object([.required("status", .choice(["ok"]))])

    var routes: [Route] {
        [
            Route(
                .get,
                "/livez",
                "livez",
                "Whether the server answers",
                right: .anyone,
                answers: [.json(200, "It does.", Self.alive)]
            ) { _ in try .json(["status": "ok"]) },
            Route(
                .get,
                "/readyz",
                "readyz",
                "Whether the server can do its work",
                right: .anyone,
                answers: [.json(200, "It can.", Self.alive)],
                handle: ready
            ),
            Route(
                .get,
                "/metrics",
                "metrics",
                "How the service is doing, for Prometheus",
                right: .measure,
                answers: [.bytes(200, "Text of version 0.0.4.", ["text/plain"])]
            ) { _ in
                .json(
                    ByteBuffer(string: try await parts.figures()),
                    headers: [.cacheControl: "no-store"],
                    type: "text/plain; version=0.0.4; charset=utf-8"
                )
            },
            Route(
                .get,
                Paths.root + "/openapi.json",
                "openapi",
                "This description",
                right: .anyone,
                answers: [.json(200, "An OpenAPI 3.1 document.", .object([], isOpen: true))]
            ) { _ in try .json(document) },
        ]
    }

    private func ready(_ call: Call) async throws -> Response {
        do { _ = try await parts.feed.lastPosition() } catch {
            call.logger.warning("not ready", metadata: ["cause": "\(error)"])
            throw Problem(503, "storage-failed", "The database can't be read. Check the disk and the log.")
        }
        try await parts.checkStorage()
        return try .json(["status": "ok"])
    }
}
