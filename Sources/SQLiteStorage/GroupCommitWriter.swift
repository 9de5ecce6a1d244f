import DequeModule
import GRDB
import NIOPosix
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
        /// `run()`, where it has nothing to do.
        var sleeper: CheckedContinuation<Void, Never>?
    }

    private static let largestGroup = 256
    private let pool: DatabasePool
    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let state = Mutex(State())

    /// Commits made so far.
    let commits = Atomic(0)

    init(pool: DatabasePool) {
        self.pool = pool
        thread.start()
    }

    deinit { thread.shutdownGracefully { _ in } }

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
                }
            )
            let isClosed = state.withLock { state in
                if !state.isClosed { state.waiting.append(member) }
                return state.isClosed
            }
            if isClosed { member.finish(DatabaseError(resultCode: .SQLITE_MISUSE, message: "the storage is closed")) }
            wake()
        }
    }

    func close() {
        state.withLock { $0.isClosed = true }
        wake()
    }

    /// Writes until closed, then what is left. Cancelling the task changes nothing: a program that is told to stop still
    /// has to keep what it paid for and how its runs ended.
    func run() async {
        while !state.withLock({ $0.isClosed && $0.waiting.isEmpty }) {
            await writeWaiting()
            await sleep()
        }
    }

    /// Returns once there is something to write, or it was closed.
    private func sleep() async {
        await withCheckedContinuation { continuation in
            let isNeeded = state.withLock { state in
                if state.waiting.isEmpty, !state.isClosed {
                    state.sleeper = continuation
                    return false
                }
                return true
            }
            if isNeeded { continuation.resume() }
        }
    }

    private func wake() {
        let sleeper = state.withLock { state in
            defer { state.sleeper = nil }
            return state.sleeper
        }
        sleeper?.resume()
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

    /// The task's cancellation doesn't reach it.
    private func commit(_ group: [Member]) async -> [(any Error)?] {
        await withCheckedContinuation { continuation in
            thread.submit { [self] _ in
                continuation.resume(returning: pool.writeWithoutTransaction { commit(group, in: $0) })
            }
        }
    }

    /// One transaction. Where SQLite itself undoes all of it (a full disk), each member is tried on its own.
    private func commit(_ group: [Member], in database: Database) -> [(any Error)?] {
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
                    } catch {
                        guard database.isInsideTransaction else { throw error }
                        outcomes.append(error)
                    }
                }
                return .commit
            }
            commits.add(1, ordering: .relaxed)
            return outcomes
        } catch {
            guard group.count > 1 else { return [error] }
            return group.flatMap { commit([$0], in: database) }
        }
    }
}
