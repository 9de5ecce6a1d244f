import Synchronization

/// Counts every call and remembers the latest ones.
final class CallLedger: Sendable {
    /// A call that was begun and must be ended.
    struct Ticket: Sendable {
        let role: SimulatedRole
        let number: Int
        let arrived: ContinuousClock.Instant
        /// Seconds since the server began or was reset.
        let elapsed: Double
        fileprivate let place: Int
        fileprivate let round: Int
    }

    /// What a call used up.
    struct Usage: Sendable {
        var tokensIn = 0
        var tokensOut = 0
        var audioSeconds = 0.0
    }

    private struct State {
        var began = ContinuousClock.now
        /// Raised by `reset`, so that calls from before it don't count after it.
        var round = 0
        var counts = SimulatorCounts()
        var records: [RequestRecord] = []
        /// How many records were dropped from the front.
        var dropped = 0
        var inFlight = 0
    }

    /// Records kept; the older half is dropped when there are more.
    private static let mostRecords = 20_000

    private let state = Mutex(State())

    var counts: SimulatorCounts { state.withLock { $0.counts } }
    var records: [RequestRecord] { state.withLock { $0.records } }

    func reset() {
        state.withLock { state in
            let round = state.round + 1
            state = State()
            state.round = round
        }
    }

    func begin(_ role: SimulatedRole, at instant: ContinuousClock.Instant, describe: (inout RequestRecord) -> Void)
        -> Ticket
    {
        state.withLock { state in
            state.counts[role].asked += 1
            state.inFlight += 1
            state.counts.mostInFlight = max(state.counts.mostInFlight, state.inFlight)
            let number = state.counts[role].asked
            let elapsed = state.began.duration(to: instant)
            if state.records.count >= Self.mostRecords {
                state.records.removeFirst(Self.mostRecords / 2)
                state.dropped += Self.mostRecords / 2
            }
            var record = RequestRecord(role: role, number: number, arrived: elapsed)
            describe(&record)
            state.counts.imagesSeen += record.images.count
            state.counts.embeddingInputs += record.inputs
            state.records.append(record)
            return Ticket(
                role: role,
                number: number,
                arrived: instant,
                elapsed: elapsed.seconds,
                place: state.dropped + state.records.count - 1,
                round: state.round
            )
        }
    }

    /// Only the first end of a call counts.
    func end(
        _ ticket: Ticket,
        _ outcome: RequestRecord.Outcome,
        fault: Fault? = nil,
        status: Int? = nil,
        usage: Usage = Usage()
    ) {
        state.withLock { state in
            let place = ticket.place - state.dropped
            guard ticket.round == state.round else { return }
            if state.records.indices.contains(place) {
                guard state.records[place].outcome == .inFlight else { return }
                state.records[place].outcome = outcome
                state.records[place].ended = state.began.duration(to: .now)
                state.records[place].fault = fault
                state.records[place].status = status
            }
            state.inFlight -= 1
            state.counts[ticket.role].count(outcome, usage, role: ticket.role)
        }
    }
}

extension RoleCounts {
    fileprivate mutating func count(_ outcome: RequestRecord.Outcome, _ usage: CallLedger.Usage, role: SimulatedRole) {
        switch outcome {
        case .inFlight: return
        case .answered: answered += 1
        case .failed: failed += 1
        case .cancelled: cancelled += 1
        case .rateLimited: rateLimited += 1
        }
        tokensIn += usage.tokensIn
        tokensOut += usage.tokensOut
        audioSeconds += usage.audioSeconds
        nanoUSD += SimulatedPrices.nanoUSD(
            role,
            tokensIn: usage.tokensIn,
            tokensOut: usage.tokensOut,
            audioSeconds: usage.audioSeconds
        )
    }
}
