import Hummingbird
public import Logging
import NIOCore
public import ServiceLifecycle

/// The HTTP server: API and events. Ends its event streams at once when it is told to stop, and finishes all other answers.
public struct WebServer: Service {
    public struct Settings: Sendable {
        public var host: String
        /// 0 takes a free one.
        public var port: Int
        /// Seconds in which nothing is sent or received before a connection is closed.
        public var idleSeconds: Int

        public init(host: String = "127.0.0.1", port: Int = 8080, idleSeconds: Int = 60) {
            (self.host, self.port, self.idleSeconds) = (host, port, idleSeconds)
        }
    }

    private let settings: Settings
    private let parts: ServerParts
    private let doorkeeper: @Sendable (_ port: Int) -> any Doorkeeper
    private let logger: Logger
    private let onRunning: @Sendable (_ port: Int) async -> Void

    /// A server for this machine only, which needs no sign-in.
    /// - Parameter onRunning: called with the port once it is open.
    public init(
        settings: Settings,
        parts: ServerParts,
        household: Caller,
        logger: Logger,
        onRunning: @escaping @Sendable (Int) async -> Void
    ) {
        self.settings = settings
        self.parts = parts
        doorkeeper = { LoopbackDoorkeeper(household: household.owner, port: $0) }
        self.logger = logger
        self.onRunning = onRunning
    }

    static func table(_ parts: ServerParts) -> RouteTable {
        var table = RouteTable(routes: VideoRoutes(parts: parts).routes)
        table.routes += RecipeRoutes(parts: parts).routes
        table.routes += EventRoutes(parts: parts).routes
        let operations = OperationRoutes(parts: parts, document: { .null })
        let all = RouteTable(routes: table.routes + operations.routes)
        let document = OpenAPIDocument(table: all, components: components, version: parts.version).value
        return RouteTable(routes: table.routes + OperationRoutes(parts: parts, document: { document }).routes)
    }

    static let components: [String: Schema] = [
        "Video": VideoBody.schema, "RecipeItem": RecipeItem.schema, "Version": VersionBody.schema,
    ]

    public func run() async throws {
        let port = PortBox()
        let door = doorkeeper
        let router = Self.table(parts).router(LateDoorkeeper { door(port.value ?? settings.port) }).buildResponder()
        let application = Application(
            responder: Responder(router: router),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(Int64(settings.idleSeconds)),
                    httpDecoderConfiguration: .init(maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 64 << 10, maxHeaderFieldCount: 100)
                )
            ),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "DinnerPeople", backlog: 1024),
            onServerRunning: { channel in
                let taken = channel.localAddress?.port ?? settings.port
                port.value = taken
                await onRunning(taken)
            },
            logger: logger
        )
        try await withGracefulShutdownHandler {
            try await application.run()
        } onGracefulShutdown: {
            parts.hub.close()
        }
    }
}
