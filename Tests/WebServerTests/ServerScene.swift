import DurableJobs
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import MomentSearch
import NIOCore
import ObjectStorage
import People
import RecipeDomain
import SQLiteStorage
import Testing
import Uploads
import VideoWorkflow

@testable import WebServer

/// A server over a real database and real files in a folder of its own, and somebody who asks it.
struct ServerScene: Sendable {
    let database: SQLiteDatabase
    let objects: FileObjectStore
    let parts: ServerParts
    let table: RouteTable
    let client: any TestClientProtocol
    let port: Int

    /// Runs `body` with a server on a free port.
    static func with(
        requiresSignIn: Bool = false,
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        telemetry: Telemetry = .system(),
        _ body: @escaping @Sendable (ServerScene) async throws -> Void
    )
        async throws
    {
        let folder = NSTemporaryDirectory() + "server-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try SQLiteDatabase(folder: folder)
        let objects = try FileObjectStore(folder: folder + "/objects")
        let hub = EventHub(feed: database)
        let searcher = MomentSearcher(store: database)
        try await withThrowingTaskGroup(of: Void.self) { services in
            services.addTask { await database.run() }
            // As cheap as scrypt gets: these tests are not about passwords.
            let hasher = PasswordHasher(parameters: ScryptParameters(logN: 1, r: 1, p: 1) ?? .recommended)
            let people = PeopleParts(store: database, hasher: hasher, clock: .system())
            let parts = ServerParts(
                videos: database,
                recipes: database,
                feed: database,
                hub: hub,
                objects: objects,
                jobs: SQLiteJobStore(database: database),
                uploads: try UploadStore(folder: folder + "/uploads"),
                received: database,
                people: people,
                search: SearchParts(
                    search: {
                        try await searcher.search(SearchQueryParser.query($0), meaning: nil, owner: $1, limit: $2)
                    },
                    similar: { try await searcher.similar(to: $0, owner: $1, limit: $2) }
                ),
                pictures: { _ in RecipePictures() },
                removeOrphans: {},
                version: "0.0",
                telemetry: telemetry,
                figures: { "# HELP up It is.\n" },
                signer: AddressSigner(key: Secret())
            )
            services.addTask { try await hub.run() }
            let policy = try AccessPolicy(bindHost: "127.0.0.1", port: 80, requiresSignIn: requiresSignIn)
            let door = Doorkeeper(policy: policy, household: database.household, people: people, external: nil)
            let router = WebServer.table(parts, door).router(door)
            let application = Application(
                responder: Responder(
                    router: router.buildResponder(),
                    recorder: RequestRecorder(telemetry: parts.telemetry, level: .info)
                ),
                logger: logger
            )
            do {
                try await application.test(.live) { client in
                    try await body(
                        ServerScene(
                            database: database,
                            objects: objects,
                            parts: parts,
                            table: WebServer.table(parts, door),
                            client: client,
                            port: client.port ?? 0
                        )
                    )
                    hub.close()
                }
            } catch {
                database.close()
                services.cancelAll()
                throw error
            }
            database.close()
            services.cancelAll()
        }
    }

    /// Asks as a program on this machine does.
    @discardableResult
    func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        headers: HTTPFields = [:],
        json: String? = nil,
        body: ByteBuffer? = nil
    ) async throws -> TestResponse {
        var headers = headers
        if json != nil, headers[.contentType] == nil { headers[.contentType] = "application/json" }
        return try await client.execute(
            uri: path,
            method: method,
            headers: headers,
            body: json.map { ByteBuffer(string: $0) } ?? body
        ) { $0 }
    }

    /// A recipe of the household's, made of no video.
    func makeRecipe(titled title: String = "Pancakes") async throws -> RecipeID {
        let text = ">> title: \(title)\n\nMix @flour{200%g} with @milk{300%ml}.\n\nFry in a #pan{} for ~{3%minutes}.\n"
        let imported = try RecipeImport.recipes(from: Array(text.utf8), fileName: "\(title).cook")
        return try await database.create(imported[0].recipe, owner: database.household)
    }
}

extension TestResponse {
    var json: JSONValue {
        get throws { try JSONDecoder().decode(JSONValue.self, from: Data(body.readableBytesView)) }
    }

    var text: String { String(buffer: body) }
}
