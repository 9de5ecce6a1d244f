import Hummingbird
import Logging
import NIOCore

/// A server that speaks OpenAI's protocol and answers from the request alone, with chosen latencies and faults.
///
/// It serves `/v1/chat/completions`, `/v1/embeddings`, `/v1/audio/transcriptions` and `/v1/models`; `/simulator/counts` tells
/// its counts as JSON and `/simulator/reset` (POST) sets them to nothing. For tests and benchmarks only.
public enum ProviderSimulator {
    public struct NotStarted: Error, CustomStringConvertible {
        public let description: String
    }

    private static let backlog = 4_096

    /// Runs a simulator on 127.0.0.1 for as long as `body` runs.
    /// - Parameters:
    ///   - port: 0 takes a free one.
    /// - Throws: what `body` throws; ``NotStarted`` where the port can't be had.
    public static func withServer<Result: Sendable>(
        profile: SimulatorProfile = .instant,
        port: Int = 0,
        isolation: isolated (any Actor)? = #isolation,
        body: (RunningSimulator) async throws -> Result
    ) async throws -> Result {
        let ledger = CallLedger()
        let limits = LimitBook(profile.limit)
        let (ports, bound) = AsyncStream<Int>.makeStream()
        let application = application(
            SimulatorResponder(profile: profile, ledger: ledger, limits: limits),
            port: port,
            bound: bound
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { bound.finish() }
                try await application.run()
            }
            defer { group.cancelAll() }
            var taken: Int?
            for await port in ports {
                taken = port
                break
            }
            guard let taken else {
                do { try await group.next() } catch is CancellationError { throw CancellationError() } catch {
                    throw NotStarted(description: "Port \(port) of 127.0.0.1 can't be listened on: \(error)")
                }
                throw CancellationError()
            }
            ledger.reset()
            return try await body(RunningSimulator(port: taken, ledger: ledger, limits: limits))
        }
    }

    private static func application(
        _ responder: SimulatorResponder,
        port: Int,
        bound: AsyncStream<Int>.Continuation
    ) -> some ApplicationProtocol {
        var logger = Logger(label: "provider-simulator")
        // Stopping cancels the server, which it would report as an error.
        logger.logLevel = .critical
        return Application(
            responder: responder,
            server: .http1(configuration: .init(additionalChannelHandlers: [ClientWatcher()])),
            configuration: .init(address: .hostname("127.0.0.1", port: port), backlog: backlog),
            onServerRunning: { channel in
                if let port = channel.localAddress?.port { bound.yield(port) }
            },
            logger: logger
        )
    }
}
