import Synchronization

/// Sends one second request where the first takes longer than nearly all do, and takes the answer that comes first.
struct Hedge: Sendable {
    /// One attempt: tells the mark when it leaves; keeps away from an endpoint if it can.
    typealias Attempt = @Sendable (SentMark, _ avoiding: EndpointState?) async throws -> ProviderAnswer

    private enum Leg: Sendable {
        case answered(ProviderAnswer)
        case failed(any Error, isSecond: Bool)
        case notSent
    }

    /// Whether the second request may still be sent, has been, or no longer may.
    private final class Second: Sendable {
        private enum State { case open, sent, closed }

        private let state = Mutex(State.open)

        func send() -> Bool {
            state.withLock { state in
                guard state == .open else { return false }
                state = .sent
                return true
            }
        }

        /// True if it has been sent already.
        func close() -> Bool {
            state.withLock { state in
                if state == .open { state = .closed }
                return state == .sent
            }
        }
    }

    /// Seconds between two looks at a threshold that may have changed, or at an allowance that is used up.
    private static let check = 0.25

    let clock: GateClock

    func callAsFunction(_ call: GateCall, _ attempt: @escaping Attempt) async throws -> ProviderAnswer {
        guard call.pool.hedges else { return try await attempt(SentMark(), nil) }
        let first = SentMark()
        let second = Second()
        return try await withThrowingTaskGroup(of: Leg.self) { group in
            group.addTask {
                do { return .answered(try await attempt(first, nil)) } catch {
                    return .failed(error, isSecond: false)
                }
            }
            group.addTask {
                guard let slow = await isWorthIt(first, call), second.send() else { return .notSent }
                do { return .answered(try await attempt(SentMark(isSecond: true), slow)) } catch {
                    return .failed(error, isSecond: true)
                }
            }
            defer { group.cancelAll() }
            var failure: any Error = CancellationError()
            while let leg = try await group.next() {
                switch leg {
                case .answered(let answer): return answer
                case .failed(let error, isSecond: false):
                    failure = error
                    let mayHelp = (error as? ProviderProblem)?.isTransient == true
                    if !second.close() || !mayHelp { throw error }
                case .failed, .notSent: continue
                }
            }
            throw failure
        }
    }

    /// Returns the endpoint that is slow once a second request is worth it; nil if none is to be sent.
    private func isWorthIt(_ first: SentMark, _ call: GateCall) async -> EndpointState? {
        guard let start = await first.whenLeft() else { return nil }
        var next = start.time + HedgeThreshold.floor
        while true {
            do { try await clock.sleep(next) } catch { return nil }
            if first.hasStreamed { return nil }
            let time = clock.seconds()
            next = time + Self.check
            guard let threshold = start.member.hedgeThreshold(at: time) else { continue }
            guard time >= start.time + threshold else {
                next = min(next, start.time + threshold)
                continue
            }
            if call.pool.takeHedge(at: time) { return start.member }
        }
    }
}
