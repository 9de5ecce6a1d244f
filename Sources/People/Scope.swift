/// What a principal may do with what its owner has.
public enum Scope: String, Sendable, Hashable, CaseIterable, Codable {
    case read, write
    /// Reading how the service is doing; nothing of anybody's.
    case metrics
    /// What concerns the service and other people: accounts, configuration.
    case admin

    /// With what it includes: who may write may read.
    var included: Set<Scope> {
        switch self {
        case .read: [.read]
        case .write: [.read, .write]
        case .metrics: [.metrics]
        case .admin: [.read, .write, .metrics, .admin]
        }
    }
}
