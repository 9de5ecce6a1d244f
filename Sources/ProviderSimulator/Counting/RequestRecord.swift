/// One request as the simulator saw it.
public struct RequestRecord: Sendable, Hashable {
    public enum Outcome: String, Sendable, Hashable {
        case inFlight
        case answered
        case failed
        case cancelled
        case rateLimited
    }

    public var role: SimulatedRole
    /// Within its role, from 1.
    public var number: Int
    /// Since the server began or was reset, when the request had arrived whole.
    public var arrived: Duration
    /// Since then, when it was answered or given up.
    public var ended: Duration?
    public var outcome = Outcome.inFlight
    public var fault: Fault?
    /// HTTP status of the answer, where there was one.
    public var status: Int?
    public var model = ""
    public var isStreamed = false
    /// The first eight hexadecimal digits of the SHA-256 of each picture.
    public var images: [String] = []
    /// What is asked about, each piece by the first eight hexadecimal digits of its SHA-256: pictures, embedding inputs, the
    /// sound; the texts where there is nothing else.
    public var subjects: [String] = []
    /// Embedding inputs.
    public var inputs = 0
    public var tokensIn = 0
}
