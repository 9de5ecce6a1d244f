import Logging
import ProviderSimulator
import RecipeDomain
import VideoWorkflow

@testable import ModelGateway

/// A gateway before the simulator, and what it remembers and writes down.
struct SimulatedScene: Sendable {
    let simulator: RunningSimulator
    let gateway: ModelGateway
    let memo: MemoryMemo
    let ledger: MemoryLedger
    let context = CallContext(owner: OwnerID(), run: RunID())

    static func with(
        _ profile: SimulatorProfile = .instant,
        settings: GatewaySettings = GatewaySettings(),
        streams: Bool = false,
        _ body: @Sendable (SimulatedScene) async throws -> Void
    ) async throws {
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let scene = try SimulatedScene(simulator, settings: settings, streams: streams)
            try await withThrowingTaskGroup(of: Void.self) { services in
                services.addTask { await scene.gateway.run() }
                let outcome: Result<Void, any Error>
                do { outcome = .success(try await body(scene)) } catch { outcome = .failure(error) }
                try await scene.gateway.shutdown()
                try outcome.get()
            }
        }
    }

    private init(_ simulator: RunningSimulator, settings: GatewaySettings, streams: Bool) throws {
        self.simulator = simulator
        memo = MemoryMemo()
        ledger = MemoryLedger()
        gateway = try ModelGateway(
            endpoints: ModelRole.allCases.map {
                try ModelEndpoint(
                    role: $0,
                    url: simulator.baseURL,
                    model: "gpt-4o-mini",
                    key: "k",
                    isHosted: true,
                    streams: streams
                )
            },
            budgetMicroUSDPerDay: 1_000_000,
            settings: settings,
            memo: memo,
            ledger: ledger,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// The smallest header of a JPEG that tells a size, 16 × 8, with a mark behind it.
    static func jpeg(_ mark: UInt8 = 0) -> [UInt8] {
        [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 8, 0, 16, 1, 1, 0x11, 0, mark, 0xff, 0xd9]
    }
}
