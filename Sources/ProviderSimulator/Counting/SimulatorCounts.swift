/// What the simulator was asked, in all and by role.
public struct SimulatorCounts: Sendable, Hashable, Codable {
    public var vision = RoleCounts()
    public var text = RoleCounts()
    public var speech = RoleCounts()
    public var embedding = RoleCounts()
    /// Pictures in all well-formed requests.
    public var imagesSeen = 0
    /// Inputs of all well-formed embedding requests.
    public var embeddingInputs = 0
    /// Calls being answered at once, at most.
    public var mostInFlight = 0

    public init() {}

    public var total: RoleCounts {
        var sum = RoleCounts()
        for role in SimulatedRole.allCases { sum += self[role] }
        return sum
    }

    public subscript(_ role: SimulatedRole) -> RoleCounts {
        get {
            switch role {
            case .vision: vision
            case .text: text
            case .speech: speech
            case .embedding: embedding
            }
        }
        set {
            switch role {
            case .vision: vision = newValue
            case .text: text = newValue
            case .speech: speech = newValue
            case .embedding: embedding = newValue
            }
        }
    }
}
