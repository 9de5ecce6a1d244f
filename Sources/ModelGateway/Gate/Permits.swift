import Synchronization
import VideoWorkflow

/// How many requests may be under way at once, per address and key, whichever role they are of.
final class Permits: Sendable {
    private struct Place: Hashable {
        var base: String
        var key: String?
    }

    private let pools = Mutex<[Place: LendingPool<Int>]>([:])

    func withPermit<Value: Sendable>(for endpoint: ModelEndpoint, _ body: () async throws -> Value) async throws
        -> Value
    {
        let pool = pools.withLock { pools in
            let place = Place(base: endpoint.base, key: endpoint.key)
            if let pool = pools[place] { return pool }
            let pool = LendingPool(Array(0..<endpoint.inFlight))
            pools[place] = pool
            return pool
        }
        return try await pool.withOne { _ in try await body() }
    }
}
