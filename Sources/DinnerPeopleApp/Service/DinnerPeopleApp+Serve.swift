import DurableJobs
import Foundation
public import Logging
import People
import RecipeDomain
import SQLiteStorage
import ServiceLifecycle
import UnixSignals
import Uploads
import VideoWorkflow
import WebServer

extension DinnerPeopleApp {
    /// Serves the API and works on what is handed over, until it is told to stop (SIGTERM, SIGINT). Jobs under way are
    /// handed back then.
    /// - Parameter onRunning: called once the port is open.
    public func serve(version: String, logger: Logger, onRunning: @escaping @Sendable () async -> Void) async throws {
        let settings = configuration.server
        try await database.openReaders()
        let hub = EventHub(feed: database)
        let uploads = try openUploads(settings)
        let jobs = SQLiteJobStore(database: database)
        let people = PeopleParts(store: database, hasher: .system(), clock: .system())
        let runs = RunFigures()
        let freed = FreedMemory()
        let figures = ServiceMetrics(
            registry: metrics,
            gateway: gateway,
            jobs: jobs,
            uploads: uploads,
            hub: hub,
            runs: runs
        )
        let storage = StorageCheck(folder: configuration.dataFolder, database: database)
        let parts = ServerParts(
            videos: database,
            recipes: database,
            feed: database,
            hub: hub,
            objects: objects,
            jobs: jobs,
            uploads: uploads,
            received: database,
            people: people,
            search: SearchParts(
                search: { try await search($0, of: $1, limit: $2) },
                similar: { try await similar(to: $0, of: $1, limit: $2) }
            ),
            pictures: { try await pictures(of: $0) },
            removeOrphans: { try await removeOrphans() },
            version: version,
            telemetry: telemetry,
            checkStorage: { try await storage.check() },
            figures: { try await figures.text() },
            signer: try signer(settings)
        )
        let handler = VideoJobHandler(
            app: self,
            uploads: uploads,
            hub: hub,
            links: try ReadingLinks(folder: configuration.dataFolder + "/reading"),
            runs: runs,
            freed: freed,
            logger: logger
        )
        let late = LateVideos(database: database, parts: parts, logger: logger)
        var worker = JobWorkerSettings()
        (worker.slots, worker.bulkSlots) = (settings.jobs, max(1, settings.jobs / 2))
        let web = WebServer(
            settings: .init(host: settings.host, port: settings.port, requestLevel: settings.requestLevel),
            parts: parts,
            doorkeeper: try doorkeeper(settings, people),
            logger: logger,
            onRunning: onRunning
        )
        let collector = UploadCollector(
            uploads: uploads,
            objects: objects,
            database: database,
            parts: parts,
            logger: logger
        )
        let housekeeping = Housekeeping(app: self, logger: logger)
        let embedding = MomentEmbedding(app: self, logger: logger)
        // Stopped from the last to the first.
        let services = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: Loop { try await hub.run() }),
                    .init(service: Loop { await uploads.run() }),
                    .init(service: Loop { try await collector.run() }),
                    .init(service: Loop { try await housekeeping.run() }),
                    .init(service: Loop { try await late.run() }),
                    .init(service: Loop { try await embedding.run() }),
                    .init(service: Loop { try await freed.run() }),
                    .init(
                        service: Work(
                            worker: JobWorker(
                                store: jobs,
                                handlers: [VideoJobs.kind: { try await handler.handle($0, $1) }],
                                bell: jobs.bell,
                                liveness: WorkerLocks(folder: configuration.dataFolder + "/workers"),
                                settings: worker,
                                logger: logger,
                                tracer: telemetry.tracer
                            )
                        )
                    ),
                    .init(service: web, successTerminationBehavior: .gracefullyShutdownGroup),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        try await services.run()
    }

    private func openUploads(_ settings: ServerSettings) throws -> UploadStore {
        let folder = configuration.dataFolder + "/uploads"
        var limits = UploadLimits()
        limits.largest = configuration.media.maxBytes
        limits.quota = settings.quotaBytes
        do {
            return try UploadStore(
                folder: folder,
                limits: limits,
                usage: { [database] owner in
                    guard let owner = OwnerID(owner) else { return 0 }
                    return try await database.bytes(of: owner)
                }
            )
        } catch let error as UploadStoreError {
            throw Failure(.keepVideo, .storageFailed, cause: "\(error)")
        } catch let refusal as UploadRefusal {
            throw Failure(.keepVideo, .storageFailed, cause: "\(folder): \(refusal.detail)")
        }
    }

    private func doorkeeper(_ settings: ServerSettings, _ people: PeopleParts) throws -> Doorkeeper {
        let policy: AccessPolicy
        let external: ExternalSignIn?
        do {
            policy = try AccessPolicy(
                bindHost: settings.host,
                port: settings.port,
                requiresSignIn: settings.requiresSignIn,
                addresses: settings.addresses,
                trustedProxies: settings.trustedProxies
            )
            external = try settings.issuer.map { issuer in
                ExternalSignIn(
                    issuer: try ExternalIssuer(
                        issuer: issuer.address,
                        audience: issuer.audience,
                        keySetAddress: issuer.keySetAddress,
                        sharedSecret: issuer.sharedSecret.map { Array($0.utf8) }
                    ),
                    identities: database,
                    fetch: KeySetFetch.fetch,
                    clock: .system()
                )
            }
        } catch { throw Failure(.keepRecipe, .configurationInvalid, cause: "\(error)") }
        return Doorkeeper(policy: policy, household: database.household, people: people, external: external)
    }
}

/// Runs until it is told to stop.
private struct Loop: Service {
    let body: @Sendable () async throws -> Void

    init(_ body: @escaping @Sendable () async throws -> Void) { self.body = body }

    func run() async throws {
        do { try await cancelWhenGracefulShutdown { try await body() } } catch is CancellationError {}
    }
}

/// Hands its jobs back when it is told to stop.
private struct Work: Service {
    let worker: JobWorker

    func run() async {
        await withGracefulShutdownHandler {
            await worker.run()
        } onGracefulShutdown: {
            worker.stop()
        }
    }
}
