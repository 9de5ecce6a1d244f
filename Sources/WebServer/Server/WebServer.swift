import Hummingbird
public import Logging
import NIOCore
import People
public import ServiceLifecycle
import Uploads

/// The HTTP server: API and events. Ends its event streams at once when it is told to stop, and finishes all other answers.
public struct WebServer: Service {
    public struct Settings: Sendable {
        public var host: String
        public var port: Int
        /// Seconds in which nothing is sent or received before a connection is closed.
        public var idleSeconds: Int
        /// Of the line that each request leaves in the log.
        public var requestLevel: Logger.Level

        public init(
            host: String = "127.0.0.1",
            port: Int = 8080,
            idleSeconds: Int = 60,
            requestLevel: Logger.Level = .info
        ) {
            (self.host, self.port, self.idleSeconds) = (host, port, idleSeconds)
            self.requestLevel = requestLevel
        }
    }

    private static let backlog = 1024

    private let settings: Settings
    private let parts: ServerParts
    private let doorkeeper: Doorkeeper
    private let logger: Logger
    private let onRunning: @Sendable () async -> Void

    /// - Parameter onRunning: called once the port is open.
    public init(
        settings: Settings,
        parts: ServerParts,
        doorkeeper: Doorkeeper,
        logger: Logger,
        onRunning: @escaping @Sendable () async -> Void
    ) {
        (self.settings, self.parts, self.doorkeeper) = (settings, parts, doorkeeper)
        (self.logger, self.onRunning) = (logger, onRunning)
    }

    static func table(_ parts: ServerParts, _ doorkeeper: Doorkeeper) -> RouteTable {
        let routes =
            VideoRoutes(parts: parts).routes + ReceivedRoutes(parts: parts).routes + UploadRoutes(parts: parts).routes
            + RecipeRoutes(parts: parts).routes + SearchRoutes(parts: parts).routes + ShareRoutes(parts: parts).routes
            + MediaRoutes(parts: parts).routes
            + JobRoutes(parts: parts).routes + EventRoutes(parts: parts).routes
            + PeopleRoutes(parts: parts, doorkeeper: doorkeeper).routes
        func table(_ document: JSONValue) -> RouteTable {
            RouteTable(routes: routes + OperationRoutes(parts: parts, document: document).routes)
        }
        let document = OpenAPIDocument(table: table(.null), components: components, version: parts.version)
        return table(document.value)
    }

    static let components: [String: Schema] = [
        "Video": VideoBody.schema, "RecipeItem": RecipeItem.schema, "Version": VersionBody.schema,
        "Job": JobBody.schema, "Account": AccountBody.schema, "Token": TokenBody.schema,
        "SearchResults": SearchRoutes.schema,
    ]

    public func run() async throws {
        let router = Self.table(parts, doorkeeper).router(doorkeeper).buildResponder()
        let application = Application(
            responder: Responder(
                router: router,
                recorder: RequestRecorder(telemetry: parts.telemetry, level: settings.requestLevel)
            ),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ContinueHandler()],
                    idleTimeout: .seconds(Int64(settings.idleSeconds)),
                    httpDecoderConfiguration: .init(
                        // The address counts, too, which a long query may be part of.
                        maxHeaderFieldSize: 100 << 10,
                        maxHeaderListSize: 128 << 10,
                        maxHeaderFieldCount: 100
                    )
                )
            ),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port),
                serverName: "DinnerPeople",
                backlog: Self.backlog
            ),
            onServerRunning: { _ in await onRunning() },
            logger: logger
        )
        try await withGracefulShutdownHandler {
            try await application.run()
        } onGracefulShutdown: {
            parts.hub.close()
        }
    }
}
