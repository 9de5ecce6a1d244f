public import Foundation
public import Logging
import LocalModels
import MediaProcess
import ModelGateway
import MomentSearch
import ObjectStorage
import PrometheusMetrics
import RecipeDomain
import SQLiteStorage
import Tracing
public import VideoWorkflow

/// The composition root: the only place that knows which adapter fills which port.
public struct DinnerPeopleApp: Sendable {
    public let configuration: AppConfiguration
    public let workflow: Workflow
    let parts: WorkflowParts
    let database: SQLiteDatabase
    let objects: FileObjectStore
    let gateway: ModelGateway
    let metrics: PrometheusRegistry
    let telemetry: Telemetry
    let searcher: MomentSearcher

    /// Opens everything, runs `body`, and closes everything, also when `body` throws or is cancelled.
    public static func with<Value: Sendable>(
        _ configuration: AppConfiguration,
        logger: Logger = Self.logger(),
        _ body: @escaping @Sendable (DinnerPeopleApp) async throws -> Value
    ) async throws -> Value {
        let database = try SQLiteDatabase(folder: configuration.dataFolder)
        let objects = try FileObjectStore(folder: configuration.dataFolder + "/objects")
        let metrics = PrometheusRegistry(describing: MetricDescription.known)
        let telemetry = Telemetry(tracer: InstrumentationSystem.tracer, metrics: metrics)
        let gateway = try ModelGateway(
            endpoints: configuration.endpoints(),
            budgetMicroUSDPerDay: Int(configuration.budget.usdPerDay * 1_000_000),
            settings: configuration.gatewaySettings(),
            memo: database,
            ledger: database,
            logger: logger,
            telemetry: telemetry
        )
        let app = DinnerPeopleApp(
            configuration: configuration,
            database: database,
            objects: objects,
            gateway: gateway,
            metrics: metrics,
            telemetry: telemetry,
            logger: logger
        )
        return try await withThrowingTaskGroup(of: Void.self) { services in
            // Both outlive cancellation: their tasks end when they are closed.
            services.addTask { await database.run() }
            services.addTask { await gateway.run() }
            do {
                let value = try await body(app)
                try await app.close()
                return value
            } catch {
                try? await app.close()
                throw error
            }
        }
    }

    /// Logs on standard error from the level on that `DINNERPEOPLE_LOG` names (trace, debug, info, notice, warning, error,
    /// critical), else from `usual` on, where that is given.
    public static func logger(
        usual: Logger.Level? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Logger {
        let named = environment["DINNERPEOPLE_LOG"].flatMap { Logger.Level(rawValue: $0.lowercased()) }
        guard let level = named ?? usual else {
            return Logger(label: "dinnerpeople") { _ in SwiftLogNoOpLogHandler() }
        }
        return Logger(label: "dinnerpeople") { _ in LogLineHandler(level: level) }
    }

    private init(
        configuration: AppConfiguration,
        database: SQLiteDatabase,
        objects: FileObjectStore,
        gateway: ModelGateway,
        metrics: PrometheusRegistry,
        telemetry: Telemetry,
        logger: Logger
    ) {
        self.configuration = configuration
        self.database = database
        self.objects = objects
        self.gateway = gateway
        self.metrics = metrics
        self.telemetry = telemetry
        searcher = MomentSearcher(store: database)
        let vision = gateway.describer
        let readsLocally =
            switch configuration.ocr {
            case .auto: vision == nil
            case .always: true
            case .never: false
            }
        let minilm = MiniLMEmbedder(models: configuration.localModelsFolder)
        let local = LocalRecipeWriter(hasModels: vision != nil || gateway.transcriber != nil)
        parts = WorkflowParts(
            media: makeMediaReader(configuration),
            textReader: readsLocally ? TesseractTextReader(languages: configuration.ocrLanguages) : nil,
            describer: vision,
            transcriber: gateway.transcriber,
            writer: gateway.writer ?? local,
            fallbackWriter: gateway.writer == nil ? nil : local,
            embedder: gateway.embedder ?? (configuration.embedsLocally && minilm.isInstalled ? minilm : nil),
            journal: database,
            objects: objects,
            clock: .system(),
            peakMemory: PeakMemory.bytes,
            frameWriter: gateway.frameWriter,
            picker: gateway.picker,
            copies: database,
            telemetry: telemetry
        )
        workflow = Workflow(parts: parts, logger: logger)
    }

    private func close() async throws {
        // What models answered may still be on its way into the database.
        defer { database.close() }
        try await gateway.shutdown()
    }

    /// A request for a video of the household's.
    public func request(
        for video: VideoFile,
        caption: String?,
        look: LookChoice,
        frames: Int?,
        every: Double?,
        language: String?,
        region: String? = nil,
        rounds: Rounds = .two,
        known: KnownVideoChoice = .process
    ) -> ProcessRequest {
        ProcessRequest(
            owner: database.household,
            path: video.path,
            name: video.name,
            bytes: video.bytes,
            caption: caption,
            sidecarSubtitles: video.subtitles,
            look: look,
            frameBudget: frames,
            everySeconds: every,
            jpegLongSide: configuration.jpegLongSide,
            language: language,
            keepsVideo: configuration.keepsVideo,
            region: region ?? configuration.region,
            rounds: rounds,
            selection: configuration.selection,
            listening: configuration.listening,
            known: known
        )
    }
}

/// The reader of videos as it is configured.
public func makeMediaReader(_ configuration: AppConfiguration) -> any MediaReader {
    let media = configuration.media
    return LibavMediaReader(
        limits: MediaLimits(
            maxSeconds: Int(media.maxHours * 3600),
            maxBytes: media.maxBytes,
            maxPixels: media.maxPixels,
            maxStreams: media.maxStreams,
            hangTimeout: .seconds(media.hangSeconds),
            processes: media.processes ?? max(4, 2 * ProcessInfo.processInfo.activeProcessorCount)
        )
    )
}
