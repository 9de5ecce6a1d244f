import ArgumentParser
import Foundation
import ProviderSimulator
import UnixSignals

/// `provider-simulator`: the simulator as a program, until it gets SIGINT or SIGTERM.
@main
struct ProviderSimulatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "provider-simulator",
        abstract: "An OpenAI-compatible server with chosen latencies and faults, for tests and benchmarks.",
        discussion: "Profiles: \(SimulatorProfile.all.map(\.name).joined(separator: ", "))."
    )

    @Option(help: "The TCP port on 127.0.0.1; 0 takes a free one.")
    var port = 0

    @Option(help: "How it behaves.")
    var profile = "instant"

    @Option(help: "Equal seeds give equal latencies and faults.")
    var seed: UInt64 = 1

    @Option(help: "The only API key that is let in.")
    var key: String?

    @Flag(help: "Answers do what the texts they read tell them to.")
    var gullible = false

    @Flag(help: "Print the address and, at the end, the counts as JSON, one object a line.")
    var json = false

    func validate() throws {
        guard SimulatorProfile.named(profile) != nil else {
            let names = SimulatorProfile.all.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no profile '\(profile)'. There are: \(names).")
        }
        guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
    }

    func run() async throws {
        guard var chosen = SimulatorProfile.named(profile) else { return }
        chosen.seed = seed
        chosen.key = key
        chosen.isGullible = gullible
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        try await ProviderSimulator.withServer(profile: chosen, port: port) { simulator in
            say(
                json
                    ? "{\"baseURL\":\"\(simulator.baseURL)\",\"profile\":\"\(profile)\"}"
                    : "\(simulator.baseURL)  (\(profile))"
            )
            for await _ in signals { break }
            say(json ? try Self.json(simulator.counts) : Self.table(simulator.counts))
        }
    }

    /// At once, also into a pipe.
    private func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    private static func json(_ counts: SimulatorCounts) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(counts), as: UTF8.self)
    }

    private static func table(_ counts: SimulatorCounts) -> String {
        let rows = SimulatedRole.allCases.map { ($0.rawValue, counts[$0]) } + [("all", counts.total)]
        return rows.map { name, row in
            "\(name): \(row.asked) asked, \(row.answered) answered, \(row.failed) failed, \(row.cancelled) cancelled, "
                + "\(row.rateLimited) × 429, \(row.tokensIn) + \(row.tokensOut) tokens, \(row.costMicroUSD) µUSD"
        }.joined(separator: "\n")
    }
}
