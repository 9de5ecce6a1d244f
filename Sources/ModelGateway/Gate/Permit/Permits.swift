import Synchronization
import VideoWorkflow

/// One line per address and key, whichever role is asked there.
final class Permits: Sendable {
    private struct Place: Hashable {
        var base: String
        var key: String?
    }

    private let clock: GateClock
    private let lines = Mutex<[Place: PermitLine]>([:])

    init(clock: GateClock) { self.clock = clock }

    /// Runs one attempt once it is its turn.
    func within(
        _ endpoint: ModelEndpoint,
        _ call: GateCall,
        _ attempt: () async throws -> Attempt.Report
    ) async throws -> ProviderAnswer {
        let line = line(to: endpoint)
        let context = call.context
        let permit = try await line.enter(context.owner, context.run, tokens: call.request.estimate.tokens)
        do {
            let report = try await attempt()
            line.leave(permit, report.outcome)
            return try report.result.get()
        } catch is CancellationError {
            line.leave(permit, .other)
            throw CancellationError()
        }
    }

    func line(to endpoint: ModelEndpoint) -> PermitLine {
        lines.withLock { lines in
            let place = Place(base: endpoint.base, key: endpoint.key)
            if let line = lines[place] { return line }
            let limit: InFlightLimit =
                endpoint.queues ? .queueing(QueueingServerLimit()) : .refusing(RefusingServerLimit())
            let line = PermitLine(limit: limit, clock: clock)
            lines[place] = line
            return line
        }
    }
}
