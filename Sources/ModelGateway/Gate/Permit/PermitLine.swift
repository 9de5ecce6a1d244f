import RecipeDomain
import Synchronization

/// The way to one address with one key, which all videos in the process share.
///
/// Nothing here runs by itself: whoever comes or leaves lets in who may go; where time must pass first, the one whose turn
/// is next sleeps until then.
final class PermitLine: Sendable {
    /// Allowed to send one request.
    struct Permit: Sendable {
        /// When it was given.
        var start: Double
        fileprivate var mark: RequestPace.Mark
    }

    /// What a request came to.
    enum Outcome: Sendable {
        case answered(AnnouncedLimits)
        /// 429.
        case refused(AnnouncedLimits, retryAfter: Double?)
        /// Too busy (503, 529), or not answered in time.
        case overloaded
        /// Anything else: says nothing about load.
        case other
    }

    private enum Turn: Sendable {
        case go(Permit)
        /// Sleep until then, and come again.
        case sleep(until: Double)
    }

    private struct Waiter: Sendable {
        var number: Int
        var owner: OwnerID
        var run: RunID
        var tokens: Int
        var continuation: CheckedContinuation<Turn, any Error>
    }

    /// The one whose turn was next sleeps until it may go.
    private enum Sleep {
        case nobody
        /// More may be under way then; until then the others take what becomes free.
        case untilGrowth
        /// The pace allows it then; nobody overtakes.
        case untilPace
    }

    private struct State {
        var limit: InFlightLimit
        var pace = RequestPace()
        var queue = FairQueue<Waiter>()
        var inFlight = 0
        var sleep = Sleep.nobody
        var cancelled: Set<Int> = []
        var nextNumber = 0
    }

    private let clock: GateClock
    private let state: Mutex<State>

    init(limit: InFlightLimit, clock: GateClock) {
        self.clock = clock
        state = Mutex(State(limit: limit))
    }

    /// How many may be under way just now.
    var limit: Int { state.withLock { $0.limit.value } }
    var inFlight: Int { state.withLock { $0.inFlight } }
    var waiting: Int { state.withLock { $0.queue.count } }

    /// Waits for its turn. Throws `CancellationError`. Each permit must be given back.
    func enter(_ owner: OwnerID, _ run: RunID, tokens: Int) async throws -> Permit {
        let number = state.withLock { state in
            state.nextNumber += 1
            return state.nextNumber
        }
        defer { state.withLock { _ = $0.cancelled.remove(number) } }
        while true {
            switch try await turn(number, owner, run, tokens: tokens) {
            case .go(let permit): return permit
            case .sleep(let time):
                let slept: Result<Void, any Error>
                do { slept = .success(try await clock.sleep(time)) } catch { slept = .failure(error) }
                state.withLock { $0.sleep = .nobody }
                if case .failure = slept { letIn() }
                try slept.get()
            }
        }
    }

    func leave(_ permit: Permit, _ outcome: Outcome) {
        let time = clock.seconds()
        state.withLock { state in
            switch outcome {
            case .answered(let limits):
                state.limit.answered(since: permit.start, at: time, inFlight: state.inFlight)
                state.pace.learn(limits, since: permit.start, mark: permit.mark, at: time)
            case .refused(let limits, let retryAfter):
                state.limit.pushedBack(since: permit.start, at: time)
                state.pace.learn(limits, since: permit.start, mark: permit.mark, at: time)
                state.pace.refused(limits, retryAfter: retryAfter, since: permit.start, at: time)
            case .overloaded: state.limit.pushedBack(since: permit.start, at: time)
            case .other: break
            }
            state.inFlight -= 1
        }
        letIn()
    }

    private func turn(_ number: Int, _ owner: OwnerID, _ run: RunID, tokens: Int) async throws -> Turn {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let waiter = Waiter(number: number, owner: owner, run: run, tokens: tokens, continuation: continuation)
                let isCancelled = state.withLock { state in
                    if state.cancelled.contains(number) { return true }
                    state.queue.add(waiter, number: number, owner: owner, run: run)
                    return false
                }
                if isCancelled { continuation.resume(throwing: CancellationError()) }
                letIn()
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.cancelled.insert(number)
                return state.queue.remove(number: number, owner: owner, run: run)
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
    }

    /// Lets in everyone who may go now.
    private func letIn() {
        let time = clock.seconds()
        let turns = state.withLock { state in
            var turns: [(CheckedContinuation<Turn, any Error>, Turn)] = []
            while state.sleep != .untilPace, let next = state.queue.first {
                let isFull = state.inFlight >= state.limit.value
                let ready = isFull ? state.limit.growth(at: time) : state.pace.ready(tokens: next.tokens, at: time)
                guard let ready else { break }
                if ready > time {
                    guard state.sleep == .nobody, let waiter = state.queue.popFirst() else { break }
                    state.sleep = isFull ? .untilGrowth : .untilPace
                    turns.append((waiter.continuation, .sleep(until: ready)))
                } else if !isFull, let waiter = state.queue.popFirst() {
                    state.inFlight += 1
                    let mark = state.pace.spend(tokens: waiter.tokens, at: time)
                    turns.append((waiter.continuation, .go(Permit(start: time, mark: mark))))
                }
            }
            return turns
        }
        for (continuation, turn) in turns { continuation.resume(returning: turn) }
    }
}
