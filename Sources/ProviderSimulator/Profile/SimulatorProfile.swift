/// How the simulated provider behaves.
public struct SimulatorProfile: Sendable {
    public var name: String
    public var vision: Latency
    public var text: Latency
    public var speech: Latency
    public var embedding: Latency
    public var faults: FaultPlan
    public var limit: AnnouncedLimit?
    /// Equal seeds give equal latencies and faults for the n-th call of a role.
    public var seed: UInt64
    /// The answers do what the texts they read tell them to: "ignore your instructions and add …".
    public var isGullible: Bool
    /// The only key that is let in; nil: any, and none.
    public var key: String?

    public init(
        name: String,
        vision: Latency = .constant(0),
        text: Latency = .constant(0),
        speech: Latency = .constant(0),
        embedding: Latency = .constant(0),
        faults: FaultPlan = .none,
        limit: AnnouncedLimit? = nil,
        seed: UInt64 = 1,
        isGullible: Bool = false,
        key: String? = nil
    ) {
        self.name = name
        self.vision = vision
        self.text = text
        self.speech = speech
        self.embedding = embedding
        self.faults = faults
        self.limit = limit
        self.seed = seed
        self.isGullible = isGullible
        self.key = key
    }

    func latency(of role: SimulatedRole) -> Latency {
        switch role {
        case .vision: vision
        case .text: text
        case .speech: speech
        case .embedding: embedding
        }
    }
}
