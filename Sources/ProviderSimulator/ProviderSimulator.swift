import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// A server that speaks OpenAI's protocol and answers from the request alone, with chosen latencies and faults.
///
/// It serves `/v1/chat/completions`, `/v1/embeddings`, `/v1/audio/transcriptions` and `/v1/models`; `/simulator/counts` tells
/// its counts as JSON and `/simulator/reset` (POST) sets them to nothing. For tests and benchmarks only.
public enum ProviderSimulator {
    public struct NotStarted: Error, CustomStringConvertible {
        public let description: String
    }

    /// Connections that may wait to be accepted; the kernel cuts it to `net.core.somaxconn`.
    private static let backlog = 4_096

    /// Runs a simulator on 127.0.0.1 for as long as `body` runs.
    /// - Parameters:
    ///   - port: 0 takes a free one.
    /// - Throws: what `body` throws; ``NotStarted`` where the port can't be had.
    @discardableResult
    public static func withServer<Value: Sendable>(
        profile: SimulatorProfile = .instant,
        port: Int = 0,
        isolation: isolated (any Actor)? = #isolation,
        body: (RunningSimulator) async throws -> Value
    ) async throws -> Value {
        let ledger = CallLedger()
        let limits = LimitBook(profile.limit)
        let (ports, bound) = AsyncStream<Int>.makeStream()
        let responder = SimulatorResponder(profile: profile, ledger: ledger, limits: limits)
        let services = services(responder, port: port, bound: bound)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { bound.finish() }
                try await services.run()
            }
            guard let taken = await ports.first(where: { _ in true }) else {
                try await end(group: &group, port: port)
                throw CancellationError()
            }
            ledger.reset()
            let outcome: Result<Value, any Error>
            do {
                outcome = .success(try await body(RunningSimulator(port: taken, ledger: ledger, limits: limits)))
            } catch {
                outcome = .failure(error)
            }
            // Not by cancelling: a server that is cancelled while it accepts drops connections, which NIO takes for a fault.
            await services.triggerGracefulShutdown()
            try? await group.waitForAll()
            return try outcome.get()
        }
    }

    private static func end(group: inout ThrowingTaskGroup<Void, any Error>, port: Int) async throws {
        do {
            try await group.waitForAll()
        } catch let error as CancellationError {
            throw error
        } catch {
            throw NotStarted(description: "Port \(port) of 127.0.0.1 can't be listened on: \(error)")
        }
    }

    private static func services(
        _ responder: SimulatorResponder,
        port: Int,
        bound: AsyncStream<Int>.Continuation
    ) -> ServiceGroup {
        var logger = Logger(label: "provider-simulator")
        // Clients that leave in the middle are what it is for, not errors to report.
        logger.logLevel = .critical
        let application = Application(
            responder: responder,
            server: .http1(configuration: .init(additionalChannelHandlers: [ClientWatcher()])),
            configuration: .init(address: .hostname("127.0.0.1", port: port), backlog: backlog),
            onServerRunning: { channel in
                if let port = channel.localAddress?.port { bound.yield(port) }
            },
            logger: logger
        )
        return ServiceGroup(services: [application], logger: logger)
    }
}
