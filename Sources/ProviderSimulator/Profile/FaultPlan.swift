/// Which calls go wrong, and how.
public struct FaultPlan: Sendable {
    /// Times at which every call is answered 429: the first `lasting` seconds of every `every` seconds, but for the
    /// very first round, so that a run doesn't begin in one.
    public struct Bursts: Sendable, Hashable {
        public var every: Double
        public var lasting: Double
        public var withHeaders: Bool

        public init(every: Double, lasting: Double, withHeaders: Bool = true) {
            self.every = every
            self.lasting = lasting
            self.withHeaders = withHeaders
        }
    }

    private enum Choice: Sendable {
        case rate(Double, [Fault])
        case script([SimulatedRole: [Fault?]])
        case closure(@Sendable (SimulatedRole, Int) -> Fault?)
    }

    private let choice: Choice
    public var bursts: Bursts?

    /// Nothing goes wrong.
    public static let none = FaultPlan(choice: .script([:]), bursts: nil)

    /// A `share` (0…1) of the calls of each role, drawn by the profile's seed, in equal parts of the faults that can
    /// befall the role.
    public static func rate(_ share: Double, of faults: [Fault]) -> FaultPlan {
        FaultPlan(choice: .rate(share, faults), bursts: nil)
    }

    /// The first calls of each role one by one (nil: goes well); what comes after the list goes well.
    public static func script(_ faults: [SimulatedRole: [Fault?]]) -> FaultPlan {
        FaultPlan(choice: .script(faults), bursts: nil)
    }

    /// By the call's number within its role, counted from 1.
    public static func choose(_ fault: @escaping @Sendable (SimulatedRole, Int) -> Fault?) -> FaultPlan {
        FaultPlan(choice: .closure(fault), bursts: nil)
    }

    /// The fault of the call with this number, `elapsed` seconds after the start.
    func fault(
        of role: SimulatedRole,
        number: Int,
        elapsed: Double,
        using generator: inout some RandomNumberGenerator
    ) -> Fault? {
        if let bursts, elapsed >= bursts.every, elapsed.truncatingRemainder(dividingBy: bursts.every) < bursts.lasting {
            return .rateLimited(withHeaders: bursts.withHeaders)
        }
        switch choice {
        case .rate(let share, let faults):
            guard Double.random(in: 0..<1, using: &generator) < share else { return nil }
            return faults.filter { $0.applies(to: role) }.randomElement(using: &generator)
        case .script(let faults):
            guard let line = faults[role], number <= line.count else { return nil }
            return line[number - 1]
        case .closure(let fault): return fault(role, number)
        }
    }
}
