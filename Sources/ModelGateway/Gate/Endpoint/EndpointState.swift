import Synchronization
import VideoWorkflow

/// What is known of one endpoint in one role: how quick it is, whether it works, what was sent there.
final class EndpointState: Sendable {
    private struct State {
        var book = LatencyBook()
        var threshold = HedgeThreshold()
        var breaker = Breaker()
        /// It has replied at least once, with whatever.
        var wasReached = false
        var lastFailure: Failure?
        var statistics: GateStatistics
    }

    let endpoint: ModelEndpoint
    private let state: Mutex<State>

    init(_ endpoint: ModelEndpoint) {
        self.endpoint = endpoint
        state = Mutex(State(statistics: GateStatistics(endpoint)))
    }

    // MARK: Requests

    /// Why a request is sent.
    enum Reason { case needed, retry, hedge }

    func sent(at time: Double, _ reason: Reason) -> LatencyBook.Entry {
        state.withLock { state in
            state.statistics.sent += 1
            switch reason {
            case .needed: state.statistics.needed += 1
            case .retry: state.statistics.retries += 1
            case .hedge: state.statistics.hedges += 1
            }
            return state.book.begin(at: time)
        }
    }

    func answered(_ request: LatencyBook.Entry, at time: Double, isHedge: Bool) {
        state.withLock { state in
            if isHedge { state.statistics.hedgeWins += 1 }
            state.book.end(request, at: time, .answered)
            state.breaker.succeeded()
            state.wasReached = true
            state.statistics.answered += 1
        }
    }

    func failed(_ request: LatencyBook.Entry, at time: Double, _ problem: ProviderProblem) {
        state.withLock { state in
            state.book.end(request, at: time, problem.isTimeout ? .givenUp : .failed)
            state.wasReached = state.wasReached || problem.wasReached
            if problem.isRateLimit {
                state.statistics.rateLimited += 1
            } else {
                state.statistics.failed += 1
                state.lastFailure = problem.failure
            }
            // A server that says what is wrong with the question works.
            if problem.isTransient, !problem.isRateLimit {
                state.breaker.failed(at: time)
            } else if problem.wasReached {
                state.breaker.succeeded()
            }
        }
    }

    func gaveUp(_ request: LatencyBook.Entry, at time: Double) {
        state.withLock { state in
            state.book.end(request, at: time, .givenUp)
            state.statistics.givenUp += 1
        }
    }

    // MARK: Choosing

    /// Seconds; nil where nothing is known yet.
    func median(at time: Double) -> Double? { state.withLock { $0.book.quantile(0.5, at: time) } }

    func hedgeThreshold(at time: Double) -> Double? { state.withLock { $0.threshold.value($0.book, at: time) } }

    /// Seconds after which an answer is not to be expected any more; nil where too little is known.
    func patience(at time: Double) -> Double? {
        state.withLock { state in
            guard state.book.answers >= HedgeThreshold.answersForTail else { return nil }
            return state.book.quantile(HedgeThreshold.tail, at: time).map { 8 * $0 }
        }
    }

    func isOpen(at time: Double) -> Bool { state.withLock { $0.breaker.isOpen(at: time) } }
    func admit(at time: Double) -> Breaker.Admission { state.withLock { $0.breaker.admit(at: time) } }
    func abandonProbe(at time: Double) { state.withLock { $0.breaker.abandoned(at: time) } }

    /// Why it isn't worth waiting for: nobody was ever there.
    var neverReached: Failure? { state.withLock { $0.wasReached ? nil : $0.lastFailure } }

    // MARK: Counts

    var statistics: GateStatistics { state.withLock { $0.statistics } }
}
