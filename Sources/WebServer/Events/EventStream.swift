import HTTPTypes
import Hummingbird
import NIOCore
import RecipeDomain
import VideoWorkflow

/// The events of one owner, or of one of their videos, as they come, beginning after those that the watcher has seen.
struct EventStream: Sendable {
    let hub: EventHub
    let feed: any EventFeed
    let owner: OwnerID
    let video: VideoID?
    /// The video's latest run.
    var run: RunID?

    private static let page = 256

    /// - Parameter position: the last event that the watcher has; nil to begin with what comes.
    /// Throws `Problem` for a position that no event has had yet.
    func response(after position: Int?) async throws -> Response {
        if let position, position > (try await feed.lastPosition()) {
            throw Problem(400, "event-id", "No event has that number yet. Begin again without Last-Event-ID.")
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream", .cacheControl: "no-store",
            ],
            body: ResponseBody { writer in
                try await write(to: &writer, after: position)
                try await writer.finish(nil)
            }
        )
    }

    private func write(to writer: inout any ResponseBodyWriter, after position: Int?) async throws {
        let (beginning, handedOn) = hub.join(owner)
        defer { hub.leave(owner) }
        try await writer.write(EventLine.beginning)
        var progress = Progress(
            watched: Watched(video: video, run: run),
            seen: position ?? handedOn,
            ordinal: beginning
        )
        while true {
            // What is stored; the hub goes on from `ordinal`, which was taken before.
            while true {
                let entries = try await feed.entries(of: owner, video: video, after: progress.seen, limit: Self.page)
                for bytes in progress.stored(entries) { try await writer.write(bytes) }
                if entries.count < Self.page { break }
            }
            while let lines = progress.latest(hub, owner) {
                for bytes in lines { try await writer.write(bytes) }
                guard lines.isEmpty else { continue }
                guard await hub.wait(owner, after: progress.ordinal) else { return }
                if hub.lines(of: owner, after: progress.ordinal)?.isEmpty == true {
                    try await writer.write(EventLine.heartbeat)
                }
            }
            // Too slow: some lines are gone.
            progress.ordinal = hub.now
        }
    }
}

/// How far a watcher is. Events are turned into bytes here, never inlined: what an asynchronous function holds over an
/// `await` is memory of every open stream, and an event is large.
private struct Progress {
    var watched: Watched
    /// The position of the last event that was stored.
    var seen: Int
    /// The last of the hub's lines.
    var ordinal: Int

    @inline(never)
    mutating func stored(_ entries: [FeedEntry]) -> [ByteBuffer] {
        entries.map { entry in
            seen = entry.position
            watched.take(entry.run)
            return EventLine.bytes(of: entry)
        }
    }

    /// nil where some are gone already.
    @inline(never)
    mutating func latest(_ hub: EventHub, _ owner: OwnerID) -> [ByteBuffer]? {
        var found: [ByteBuffer] = []
        // Those of other videos are gone past.
        while found.isEmpty {
            guard let lines = hub.lines(of: owner, after: ordinal) else { return nil }
            guard !lines.isEmpty else { break }
            for line in lines {
                ordinal = line.ordinal
                if let position = line.position {
                    guard position > seen else { continue }
                    seen = position
                }
                if watched.holds(line) { found.append(line.bytes) }
            }
        }
        return found
    }
}

/// Which events are the watcher's. A run stays so when its video turns out to be one that the owner has already, and goes
/// on as that.
private struct Watched {
    let video: VideoID?
    private var runs: Set<RunID>

    init(video: VideoID?, run: RunID?) { (self.video, runs) = (video, run.map { [$0] } ?? []) }

    mutating func take(_ run: RunID) { if video != nil { runs.insert(run) } }

    mutating func holds(_ line: EventHub.Line) -> Bool {
        guard let video else { return true }
        if line.video == video, let run = line.run { take(run) }
        return line.video == video || line.run.map(runs.contains) ?? false
    }
}
