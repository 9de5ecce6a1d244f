import DequeModule
import Foundation
import NIOCore
public import RecipeDomain
import Synchronization
public import VideoWorkflow

/// Reads the events of all runs once, as they are stored, and hands them to all who watch.
///
/// Each owner's latest lines are kept, written once for everybody. A watcher comes for them when it can; one that was too
/// slow reads from the database what is gone from here, so that nobody waits for it and nothing grows.
public final class EventHub: Sendable {
    /// One event as it goes over the wire.
    struct Line: Sendable {
        /// Counts the lines of this process.
        var ordinal: Int
        /// Where it stands in the order of all events; nil for what isn't stored.
        var position: Int?
        var video: VideoID
        /// nil for what isn't stored.
        var run: RunID?
        var bytes: ByteBuffer
    }

    private struct Ring {
        var lines: Deque<Line> = []
        /// The number of the first line that is gone, or was before anybody watched.
        var lost = 0
    }

    private struct State {
        var rings: [OwnerID: Ring] = [:]
        var waiting: [OwnerID: [Int: CheckedContinuation<Void, Never>]] = [:]
        var watchers: [OwnerID: Int] = [:]
        var ordinal = 0
        var ticket = 0
        /// Up to here the stored events have been handed on.
        var position = 0
        var isClosed = false
    }

    private static let mostLines = 512
    /// How often a watcher hears something, in seconds.
    static let heartbeat = 10.0

    private let feed: any EventFeed
    private let state = Mutex(State())

    public init(feed: any EventFeed) { self.feed = feed }

    // MARK: Handing on

    /// Hands events on until the task is cancelled. What other processes store is noticed within a second.
    public func run() async throws {
        let last = try await feed.lastPosition()
        state.withLock { $0.position = last }
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask { [self] in
                for await _ in feed.additions { try await handOnIfPossible() }
            }
            group.addTask { [self] in
                while !Task.isCancelled {
                    try await Task.sleep(for: .seconds(1))
                    if hasWatchers { try await handOnIfPossible() }
                }
            }
            group.addTask { [self] in
                while !Task.isCancelled {
                    try await Task.sleep(for: .seconds(Self.heartbeat))
                    wakeAll()
                }
            }
            try await group.next()
        }
    }

    private var hasWatchers: Bool { state.withLock { !$0.watchers.isEmpty } }

    /// What can't be read now is read by the next look.
    private func handOnIfPossible() async throws {
        do { try await handOn() } catch is Failure {}
    }

    private func handOn() async throws {
        while true {
            let position = state.withLock { $0.position }
            let entries = try await feed.entries(after: position, limit: 256)
            guard let last = entries.last else { return }
            let lines = entries.map { ($0, Self.watched($0.owner, in: state) ? EventLine.bytes(of: $0) : nil) }
            let woken = state.withLock { state -> [CheckedContinuation<Void, Never>] in
                guard state.position == position else { return [] }
                state.position = last.position
                var woken: [CheckedContinuation<Void, Never>] = []
                for (entry, bytes) in lines {
                    guard let bytes else { continue }
                    Self.add(bytes, of: entry.video, entry: entry, owner: entry.owner, to: &state)
                    woken += Self.waiting(of: entry.owner, in: &state)
                }
                return woken
            }
            woken.forEach { $0.resume() }
        }
    }

    private static func watched(_ owner: OwnerID, in state: borrowing Mutex<State>) -> Bool {
        state.withLock { $0.watchers[owner] != nil }
    }

    /// - Parameter entry: nil for what isn't stored.
    private static func add(
        _ bytes: ByteBuffer,
        of video: VideoID,
        entry: FeedEntry?,
        owner: OwnerID,
        to state: inout State
    ) {
        guard state.watchers[owner] != nil else { return }
        state.ordinal += 1
        state.rings[owner, default: Ring(lost: state.ordinal - 1)].lines.append(
            Line(ordinal: state.ordinal, position: entry?.position, video: video, run: entry?.run, bytes: bytes)
        )
        while state.rings[owner]?.lines.count ?? 0 > mostLines {
            if let gone = state.rings[owner]?.lines.popFirst() { state.rings[owner]?.lost = gone.ordinal }
        }
    }

    private static func waiting(of owner: OwnerID, in state: inout State) -> [CheckedContinuation<Void, Never>] {
        state.waiting.removeValue(forKey: owner).map { Array($0.values) } ?? []
    }

    /// Shows what is being written of a recipe to those who watch now; it is not stored.
    public func show(_ preview: RecipePreview, of video: VideoID, owner: OwnerID) {
        guard Self.watched(owner, in: state) else { return }
        let bytes = EventLine.bytes(of: preview, video: video)
        let woken = state.withLock { state in
            Self.add(bytes, of: video, entry: nil, owner: owner, to: &state)
            return Self.waiting(of: owner, in: &state)
        }
        woken.forEach { $0.resume() }
    }

    /// Ends all watching; when the server stops.
    public func close() {
        state.withLock { $0.isClosed = true }
        wakeAll()
    }

    private func wakeAll() {
        let woken = state.withLock { state in
            defer { state.waiting = [:] }
            return state.waiting.values.flatMap(\.values)
        }
        woken.forEach { $0.resume() }
    }

    // MARK: Watching

    /// The ordinal from which a new watcher goes on, and the position up to which all is stored. To be balanced by `leave`.
    func join(_ owner: OwnerID) -> (ordinal: Int, position: Int) {
        state.withLock { state in
            state.watchers[owner, default: 0] += 1
            return (state.ordinal, state.position)
        }
    }

    func leave(_ owner: OwnerID) {
        state.withLock { state in
            state.watchers[owner, default: 1] -= 1
            guard state.watchers[owner] == 0 else { return }
            state.watchers[owner] = nil
            state.rings[owner] = nil
        }
    }

    /// The ordinal of the latest line.
    var now: Int { state.withLock { $0.ordinal } }

    /// Event streams that are open.
    public var watcherCount: Int { state.withLock { $0.watchers.values.reduce(0, +) } }

    /// The lines after an ordinal; nil where some of them are gone already.
    func lines(of owner: OwnerID, after ordinal: Int) -> [Line]? {
        state.withLock { state in
            guard let ring = state.rings[owner] else { return [] }
            guard ring.lost <= ordinal else { return nil }
            guard let first = ring.lines.first else { return [] }
            return Array(ring.lines.dropFirst(max(0, ordinal - first.ordinal + 1))).filter { $0.ordinal > ordinal }
        }
    }

    /// Returns when there is a line after that ordinal, when it is time for a sign of life, or when it is over.
    /// False where it is over.
    func wait(_ owner: OwnerID, after ordinal: Int) async -> Bool {
        let ticket = state.withLock { state in
            state.ticket += 1
            return state.ticket
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.isClosed || Task.isCancelled { return true }
                    if let last = state.rings[owner]?.lines.last, last.ordinal > ordinal { return true }
                    state.waiting[owner, default: [:]][ticket] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting[owner]?.removeValue(forKey: ticket) }?.resume()
        }
        return !Task.isCancelled && !state.withLock { $0.isClosed }
    }
}
