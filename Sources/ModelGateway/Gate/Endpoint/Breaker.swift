/// Keeps requests away from an endpoint that fails again and again, and lets one through now and then to see.
struct Breaker: Sendable {
    enum Admission: Equatable, Sendable {
        case admitted
        /// The one that finds out whether it works again; what it finds must be told.
        case probe
        /// Not before that time.
        case waitUntil(Double)
    }

    private enum State: Sendable {
        case closed(failures: Int)
        case open(until: Double, pause: Double)
        case probing(since: Double, pause: Double)
    }

    /// One after another, without an answer between.
    static let failuresToOpen = 5
    /// Seconds; doubles with every probe that fails.
    static let firstPause = 1.0
    static let longestPause = 30.0
    /// Seconds between two looks at how the probe is getting on.
    private static let probeCheck = 0.25

    private var state = State.closed(failures: 0)

    /// Whether it would let one through, without counting it.
    func isOpen(at time: Double) -> Bool {
        switch state {
        case .closed: false
        case .open(let until, _): time < until
        case .probing: true
        }
    }

    mutating func admit(at time: Double) -> Admission {
        switch state {
        case .closed: return .admitted
        case .open(let until, _) where time < until: return .waitUntil(until)
        case .open(_, let pause):
            state = .probing(since: time, pause: pause)
            return .probe
        case .probing: return .waitUntil(time + Self.probeCheck)
        }
    }

    mutating func succeeded() { state = .closed(failures: 0) }

    mutating func failed(at time: Double) {
        switch state {
        case .closed(let failures) where failures + 1 < Self.failuresToOpen: state = .closed(failures: failures + 1)
        case .closed: state = .open(until: time + Self.firstPause, pause: Self.firstPause)
        case .open: break
        case .probing(_, let pause):
            let next = min(pause * 2, Self.longestPause)
            state = .open(until: time + next, pause: next)
        }
    }

    /// The probe was given up: the next one may try.
    mutating func abandoned(at time: Double) {
        if case .probing(_, let pause) = state { state = .open(until: time, pause: pause) }
    }
}
