public import Logging
import AsyncHTTPClient
import Foundation
public import VideoWorkflow

/// The adapters to models elsewhere, all behind one gate. A role without an endpoint is nil.
///
/// Calls are carried out by `run()`, which must run for as long as models are asked; `shutdown()` ends it.
public struct ModelGateway: Sendable {
    private let endpoints: [ModelRole: [ModelEndpoint]]
    private let gate: ModelGate
    private let client: HTTPClient
    private let shots: ShotBook?

    /// - Parameters:
    ///   - endpoints: several of one role must name the same model.
    ///   - budgetMicroUSDPerDay: millionths of a US dollar.
    /// Throws `Failure` of kind `.configurationInvalid`.
    public init(
        endpoints: [ModelEndpoint],
        budgetMicroUSDPerDay: Int,
        settings: GatewaySettings = GatewaySettings(),
        memo: any MemoStore,
        ledger: any CallLedger,
        logger: Logger,
        telemetry: Telemetry = .system()
    ) throws {
        let clock = GateClock.system()
        let pools = try ModelGate.pools(of: endpoints, settings: settings, clock: clock)
        let client = HTTPModelTransport.makeClient()
        self.client = client
        shots = settings.describesShots ? ShotBook() : nil
        self.endpoints = Dictionary(grouping: endpoints, by: \.role)
        gate = ModelGate(
            pools: pools,
            caps: SpendingCaps(
                microUSDPerDay: budgetMicroUSDPerDay,
                microUSDPerRun: settings.microUSDPerRun,
                tokensPerDay: settings.tokensPerDay,
                tokensPerRun: settings.tokensPerRun
            ),
            prices: settings.prices,
            memo: memo,
            ledger: ledger,
            transport: HTTPModelTransport(client: client, clock: clock),
            clock: clock,
            logger: logger,
            telemetry: telemetry
        )
    }

    /// Carries out what models are asked, until `shutdown()`. Without it no call is ever answered.
    public func run() async { await gate.calls.run() }

    /// What was sent so far, by role and endpoint.
    public var statistics: [GateStatistics] {
        ModelRole.allCases.flatMap { gate.pools[$0]?.members.map(\.statistics) ?? [] }
    }

    public var describer: (any FrameDescriber)? {
        endpoints[.vision]?.first.map { OpenAIFrameDescriber(endpoint: $0, gate: gate, shots: shots) }
    }
    public var picker: (any FramePicker)? {
        endpoints[.vision]?.first.map { OpenAIFramePicker(endpoint: $0, gate: gate) }
    }
    public var writer: (any RecipeWriter)? {
        endpoints[.text]?.first.map { OpenAIRecipeWriter(endpoint: $0, gate: gate) }
    }
    /// The text model where it is the one that sees, too, else the vision model.
    public var frameWriter: (any FrameRecipeWriter)? {
        guard let vision = endpoints[.vision]?.first else { return nil }
        let text = endpoints[.text]?.first { $0.model == vision.model && $0.base == vision.base }
        return OpenAIRecipeWriter(endpoint: text ?? vision, gate: gate)
    }
    public var transcriber: (any SpeechTranscriber)? {
        endpoints[.speech]?.first.map { OpenAISpeechTranscriber(endpoint: $0, gate: gate) }
    }
    /// The text model.
    public var translator: (any RecipeTranslator)? {
        endpoints[.text]?.first.map { OpenAIRecipeTranslator(endpoint: $0, gate: gate) }
    }
    public var embedder: (any TextEmbedder)? {
        endpoints[.embedding]?.first.map { OpenAITextEmbedder(endpoint: $0, gate: gate) }
    }

    /// Ends what is under way; answers that have come are still kept.
    public func shutdown() async throws {
        gate.calls.close()
        try await client.shutdown()
    }

    /// What leaves this machine, in one sentence per host; nil where nothing does.
    public var sendNotice: String? {
        let what: [ModelRole: String] = [
            .vision: "stills of the video", .text: "what was read, heard and seen, recipes to be translated",
            .speech: "the sound of the video",
            .embedding: "descriptions and steps",
        ]
        let hosts = Dictionary(grouping: endpoints.values.flatMap(\.self), by: \.host).sorted { $0.key < $1.key }
        guard !hosts.isEmpty else { return nil }
        return hosts.map { host, endpoints in
            let sent = ModelRole.allCases.filter { role in endpoints.contains { $0.role == role } }.compactMap {
                what[$0]
            }
            return "To \(host) go: \(sent.joined(separator: ", "))."
        }.joined(separator: "\n") + "\n--local sends nothing. This is said once."
    }

    /// Asks a server whether it knows its model. Gives a sentence; throws `Failure`.
    public static func check(_ endpoint: ModelEndpoint) async throws -> String {
        let client = HTTPModelTransport.makeClient()
        let outcome: Result<String, any Error>
        do { outcome = .success(try await check(endpoint, client)) } catch { outcome = .failure(error) }
        try await client.shutdown()
        return try outcome.get()
    }

    private static func check(_ endpoint: ModelEndpoint, _ client: HTTPClient) async throws -> String {
        let request = GateRequest(
            endpoint: endpoint,
            path: "/models",
            contentType: "",
            body: { _ in RequestBody([UInt8]()) },
            memoKey: MemoKey(bytes: []),
            stage: .describe
        )
        do {
            var reply = try await HTTPModelTransport(client: client, clock: .system()).reply(
                to: HTTPClientRequest(url: endpoint.base + request.path),
                of: request,
                limits: AttemptLimits(total: 10, idle: 10),
                part: { _ in }
            )
            reply.hide(endpoint.key)
            if let problem = ProviderProblem(reply, of: request) { throw problem.failure }
            let names = (try? JSON(reply.body))?["data"]?.array?.compactMap { $0["id"]?.string } ?? []
            let price =
                PriceTable.known.isKnown(endpoint) ? "" : "; its price is not known, so it counts as free in the budget"
            guard names.isEmpty || names.contains(where: { $0 == endpoint.model || $0.hasPrefix(endpoint.model) })
            else {
                throw Failure(
                    .describe,
                    .modelUnknown,
                    cause: "\(endpoint); the server has \(names.prefix(8).joined(separator: ", "))"
                )
            }
            return "\(endpoint) answers\(price)"
        } catch let problem as ProviderProblem { throw problem.failure }
    }
}
