import Foundation
public import Logging
import ProviderSimulator
import VideoWorkflow

extension SimulatorProfile {
    /// Throws `Failure` of kind `configurationInvalid` that names those there are.
    static func known(_ name: String) throws -> SimulatorProfile {
        if let profile = named(name) { return profile }
        throw Failure(
            .describe,
            .configurationInvalid,
            cause: "\"\(name)\" is no profile; \(all.map(\.name).joined(separator: ", ")) are"
        )
    }
}

extension AppConfiguration {
    /// The same with a simulator in the place of every model that sees, writes and embeds.
    func asking(_ simulator: RunningSimulator) -> AppConfiguration {
        var configuration = self
        configuration.models = [:]
        for role in [ModelRole.vision, .text, .embedding] {
            configuration.models[role] = ModelSettings(
                url: simulator.baseURL,
                model: role == .embedding ? "text-embedding-3-small" : "gpt-4o-mini",
                key: "simulated",
                isHosted: true
            )
        }
        return configuration
    }

    /// The same with a data folder of its own, which the caller removes.
    func inTemporaryFolder() -> AppConfiguration {
        var configuration = self
        configuration.dataFolder = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID())").path
        return configuration
    }
}

extension DinnerPeopleApp {
    /// As `with`, but asks a simulator of that profile in place of the configured models, and keeps nothing.
    public static func withSimulator<Value: Sendable>(
        _ profile: String,
        _ configuration: AppConfiguration,
        logger: Logger = Self.logger(),
        _ body: @escaping @Sendable (DinnerPeopleApp) async throws -> Value
    ) async throws -> Value {
        let configuration = configuration.inTemporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: configuration.dataFolder) }
        return try await ProviderSimulator.withServer(profile: .known(profile)) { simulator in
            try await with(configuration.asking(simulator), logger: logger, body)
        }
    }
}
