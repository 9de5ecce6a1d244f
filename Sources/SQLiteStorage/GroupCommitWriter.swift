import DequeModule
import GRDB
import Synchronization

/// Owns all writing: what waits when a commit ends goes into the next one together, each member under its own savepoint.
///
/// A member that throws undoes itself only. None is undone because its caller was cancelled: the writer runs in a task
/// of its own, callers only wait (so there are never more members than callers).
final class GroupCommitWriter: Sendable {
    /// One write: carried out inside the group's transaction; the outcome is told once the group is durable.
    private struct Member: Sendable {
        var body: @Sendable (Database) throws -> Void
        var finish: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var waiting: Deque<Member> = []
        var isClosed = false
    }

    private static let largestGroup = 256
    private let pool: DatabasePool
    private let state = Mutex(State())
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    /// Commits made so far.
    let commits = Atomic(0)

    init(pool: DatabasePool) {
        self.pool = pool
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Returns once durable.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let result = Mutex<Value?>(nil)
            let member = Member(
                body: { database in
                    let value = try body(database)
                    result.withLock { $0 = value }
                },
                finish: { error in
                    let value = result.withLock { $0 }
                    if let error { return continuation.resume(throwing: error) }
                    if let value { continuation.resume(returning: value) }
                })
            let isClosed = state.withLock { state in
                if !state.isClosed { state.waiting.append(member) }
                return state.isClosed
            }
            if isClosed { member.finish(DatabaseError(resultCode: .SQLITE_MISUSE, message: "the storage is closed")) }
            wake.yield()
        }
    }

    func close() {
        state.withLock { $0.isClosed = true }
        wake.finish()
    }

    /// Writes until closed. Cancelling the task closes it too; what was taken is still written.
    func run() async {
        for await _ in wakes { await writeWaiting() }
        state.withLock { $0.isClosed = true }
        await writeWaiting()
    }

    private func writeWaiting() async {
        while true {
            let group = state.withLock { state -> [Member] in
                let group = Array(state.waiting.prefix(Self.largestGroup))
                state.waiting.removeFirst(group.count)
                return group
            }
            guard !group.isEmpty else { return }
            let outcomes = await commit(group)
            for (member, error) in zip(group, outcomes) { member.finish(error) }
        }
    }

    /// One transaction on the pool's own queue; the task's cancellation doesn't reach it.
    private func commit(_ group: [Member]) async -> [(any Error)?] {
        await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { [self] database in
                var outcomes: [(any Error)?] = []
                do {
                    try database.inTransaction(.immediate) {
                        for member in group {
                            do {
                                try database.inSavepoint {
                                    try member.body(database)
                                    return .commit
                                }
                                outcomes.append(nil)
                            } catch { outcomes.append(error) }
                        }
                        return .commit
                    }
                    commits.add(1, ordering: .relaxed)
                } catch {
                    outcomes = group.map { _ in error }
                }
                continuation.resume(returning: outcomes)
            }
        }
    }
}
