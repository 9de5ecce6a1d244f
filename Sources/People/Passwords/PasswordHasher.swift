import Dispatch
import Foundation
import Synchronization

/// Hashes and checks passwords on two threads of its own; so many may wait, further ones are told to come back.
public final class PasswordHasher: Sendable {
    /// What new passwords cost.
    public let parameters: ScryptParameters
    private let lanes: [DispatchQueue]
    private let pending: Mutex<[Int]>
    private let mostWaiting: Int
    /// Of no password anybody could have: what attempts at unknown names are checked against.
    private let dummy: PasswordHash

    /// - Parameter mostWaiting: how many may wait besides those that are being worked on.
    public init(parameters: ScryptParameters, atOnce: Int = 2, mostWaiting: Int = 32) {
        self.parameters = parameters
        self.mostWaiting = mostWaiting
        let atOnce = max(1, atOnce)
        lanes = (0..<atOnce).map { DispatchQueue(label: "passwords \($0)") }
        pending = Mutex(Array(repeating: 0, count: atOnce))
        dummy = PasswordHash.dummy(parameters)
    }

    /// With what this machine's memory allows.
    public static func system() -> PasswordHasher {
        PasswordHasher(parameters: .fitting(memoryBytes: ProcessInfo.processInfo.physicalMemory))
    }

    /// Throws `PeopleError.busy`, or `CancellationError` where the caller was cancelled before its turn.
    public func hash(_ password: Password) async throws -> PasswordHash {
        let parameters = parameters
        return try await perform { try PasswordHash(of: password, parameters: parameters) }
    }

    /// Whether `password` is the one of `hash`. Without a hash the work is the same and the answer no, so that the time
    /// doesn't tell whether there is one (accounts whose cost was raised since they last signed in differ).
    /// Throws as `hash(_:)` does.
    func matches(_ password: Password, _ hash: PasswordHash?) async throws -> Bool {
        let dummy = dummy
        return try await perform {
            let matches = try (hash ?? dummy).matches(password)
            return matches && hash != nil
        }
    }

    private func perform<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        let isCancelled = Atomic(false)
        guard let lane = takeLane() else { throw PeopleError.busy(retryAfterSeconds: 5) }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                lanes[lane].async { [self] in
                    let result = Result {
                        if isCancelled.load(ordering: .relaxed) { throw CancellationError() }
                        return try body()
                    }
                    pending.withLock { $0[lane] -= 1 }
                    continuation.resume(with: result)
                }
            }
        } onCancel: {
            isCancelled.store(true, ordering: .relaxed)
        }
    }

    /// The one with the fewest before it; nil where too many wait.
    private func takeLane() -> Int? {
        pending.withLock { pending in
            guard pending.reduce(0, +) < lanes.count + mostWaiting,
                let lane = pending.indices.min(by: { pending[$0] < pending[$1] })
            else { return nil }
            pending[lane] += 1
            return lane
        }
    }
}
