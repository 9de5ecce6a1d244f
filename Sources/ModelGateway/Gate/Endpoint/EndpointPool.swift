import Synchronization
import VideoWorkflow

/// The endpoints of one role: the nearest one that works is asked, by how long its answers take.
final class EndpointPool: Sendable {
    /// An endpoint whose answers take so much longer than the quickest one's is not near.
    private static let nearness = 1.25
    /// Of the calls, to whichever works, so that one that has become quick is found.
    private static let exploration = 0.02
    /// Seconds that endpoints which all fail are waited for, where the caller gave no deadline.
    private static let patience = 120.0

    let members: [EndpointState]
    /// Whether second requests are sent.
    let hedges: Bool
    private let clock: GateClock
    private let random: @Sendable () -> Double
    private let allowance = Mutex(HedgeAllowance())

    /// - Parameters:
    ///   - endpoints: at least one, all of one role and one model.
    ///   - random: 0…1
    init(
        _ endpoints: [ModelEndpoint],
        hedges: Bool,
        clock: GateClock,
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        members = endpoints.map(EndpointState.init)
        self.hedges = hedges
        self.clock = clock
        self.random = random
    }

    /// Runs `body` with the endpoint to ask. Where all cool down, waits inside the deadline.
    /// Throws the last `Failure` where that is in vain.
    func withNearest<Value: Sendable>(
        for call: GateCall,
        avoiding avoided: EndpointState?,
        _ body: (EndpointState) async throws -> Value
    ) async throws -> Value {
        let start = clock.seconds()
        while true {
            let time = clock.seconds()
            var soonest = Double.infinity
            for member in ranked(call.context.region, avoiding: avoided, at: time) {
                switch member.admit(at: time) {
                case .admitted: return try await body(member)
                case .probe:
                    defer { member.abandonProbe(at: clock.seconds()) }
                    return try await body(member)
                case .waitUntil(let until): soonest = min(soonest, until)
                }
            }
            let failures = members.compactMap(\.neverReached)
            if failures.count == members.count, let failure = failures.first { throw failure }
            guard soonest < min(call.deadline, start + Self.patience) else {
                throw call.failure(.modelUnreachable, "it fails again and again; setting models.\(call.role).url")
            }
            try await clock.sleep(soonest)
        }
    }

    /// The one to ask first, then the others; those that fail last.
    func ranked(_ region: String?, avoiding avoided: EndpointState?, at time: Double) -> [EndpointState] {
        guard members.count > 1 else { return members }
        var rest = members.map { (member: $0, isOpen: $0.isOpen(at: time), median: $0.median(at: time)) }
        let working = rest.filter { !$0.isOpen && $0.member !== avoided }
        let here = working.filter { region != nil && $0.member.endpoint.region == region }
        var near = here.isEmpty ? working : here
        if random() >= Self.exploration, let quickest = near.compactMap(\.median).min() {
            near = near.filter { ($0.median ?? 0) <= quickest * Self.nearness }
        }
        let weights = near.map { max(0, $0.member.endpoint.weight) }
        var draw = random() * weights.reduce(0, +)
        let chosen = zip(near, weights).first { _, weight in
            draw -= weight
            return draw < 0
        }
        rest.sort { left, right in
            (left.isOpen ? 1 : 0, left.member === avoided ? 1 : 0, left.median ?? 0)
                < (right.isOpen ? 1 : 0, right.member === avoided ? 1 : 0, right.median ?? 0)
        }
        guard let first = chosen?.0.member ?? near.first?.member else { return rest.map(\.member) }
        return [first] + rest.map(\.member).filter { $0 !== first }
    }

    // MARK: Second requests

    func called() { allowance.withLock { $0.called() } }
    func refused(at time: Double) { allowance.withLock { $0.refused(at: time) } }
    func takeHedge(at time: Double) -> Bool { allowance.withLock { $0.take(at: time) } }
}
