/// A simulator that is answering on 127.0.0.1.
public struct RunningSimulator: Sendable {
    /// The TCP port.
    public let port: Int
    let ledger: CallLedger
    let limits: LimitBook

    /// What a client takes as its base: "http://127.0.0.1:PORT/v1".
    public var baseURL: String { "http://127.0.0.1:\(port)/v1" }

    /// What was asked so far. An answer is counted before its last byte is sent, so that its receiver finds it here.
    public var counts: SimulatorCounts { ledger.counts }

    /// The latest requests (10,000 at least, where there were as many) in the order of their arrival.
    public var requests: [RequestRecord] { ledger.records }

    /// Begins anew: counts, the log, the requests' numbers (and with them scripts of faults), limits. Calls on their way
    /// are answered and counted nowhere.
    public func reset() {
        ledger.reset()
        limits.reset()
    }
}
