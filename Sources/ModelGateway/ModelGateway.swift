public import Logging
import AsyncHTTPClient
import Foundation
import NIOCore
public import VideoWorkflow

/// The adapters to models elsewhere, all behind one gate. A role without an endpoint is nil.
public struct ModelGateway: Sendable {
    private let endpoints: [ModelRole: ModelEndpoint]
    private let gate: ModelGate
    private let client: HTTPClient

    /// - Parameters:
    ///   - endpoints: at most one per role.
    ///   - budgetMicroUSDPerDay: millionths of a US dollar.
    /// `shutdown()` must be called at the end.
    public init(
        endpoints: [ModelEndpoint],
        budgetMicroUSDPerDay: Int,
        memo: any MemoStore,
        ledger: any CallLedger,
        logger: Logger
    ) throws {
        self.endpoints = Dictionary(endpoints.map { ($0.role, $0) }) { first, _ in first }
        client = Self.makeClient(connections: endpoints.map(\.inFlight).max() ?? 8)
        gate = ModelGate(
            memo: memo,
            budget: Budget(microUSDPerDay: budgetMicroUSDPerDay, ledger: ledger, clock: .system),
            retry: RetryPolicy(),
            permits: Permits(),
            transport: HTTPModelTransport(client: client),
            ledger: ledger,
            formats: AcceptedFormats(),
            clock: .system,
            logger: logger
        )
    }

    public var describer: (any FrameDescriber)? {
        endpoints[.vision].map { OpenAIFrameDescriber(endpoint: $0, gate: gate) }
    }
    public var writer: (any RecipeWriter)? { endpoints[.text].map { OpenAIRecipeWriter(endpoint: $0, gate: gate) } }
    public var transcriber: (any SpeechTranscriber)? {
        endpoints[.speech].map { OpenAISpeechTranscriber(endpoint: $0, gate: gate) }
    }
    public var embedder: (any TextEmbedder)? {
        endpoints[.embedding].map { OpenAITextEmbedder(endpoint: $0, gate: gate) }
    }

    public func shutdown() async throws { try await client.shutdown() }

    /// What leaves this machine, in one sentence per host; nil where nothing does.
    public var sendNotice: String? {
        let what: [ModelRole: String] = [
            .vision: "stills of the video", .text: "what was read, heard and seen", .speech: "the sound of the video",
            .embedding: "descriptions and steps",
        ]
        let hosts = Dictionary(grouping: endpoints.values, by: \.host).sorted { $0.key < $1.key }
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
        let client = makeClient(connections: 1)
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
            bodies: [],
            canonical: [],
            costEstimate: 0,
            stage: .describe
        )
        do {
            let reply = try await HTTPModelTransport(client: client).reply(
                to: HTTPClientRequest(url: endpoint.base + request.path),
                endpoint: endpoint,
                stage: .describe,
                timeout: 10
            )
            if let problem = ProviderProblem(reply, of: request) { throw problem.failure }
            let names = (try? JSON(reply.body))?["data"]?.array?.compactMap { $0["id"]?.string } ?? []
            let price = Prices.isKnown(endpoint) ? "" : "; its price is not known, so it counts as free in the budget"
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

    /// The permits decide how many requests are under way; the client must not decide it a second time.
    private static func makeClient(connections: Int) -> HTTPClient {
        var configuration = HTTPClient.Configuration()
        configuration.timeout = .init(connect: .seconds(10), read: .seconds(600))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connections
        configuration.redirectConfiguration = .disallow
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }
}
