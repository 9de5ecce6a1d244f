import HTTPTypes
import Hummingbird
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
        var seen = position ?? handedOn
        var ordinal = beginning
        var watched = Watched(video: video, run: run)
        while true {
            // What is stored; the hub goes on from `ordinal`, which was taken before.
            seen = try await writeStored(to: &writer, after: seen, &watched)
            while let lines = hub.lines(of: owner, after: ordinal) {
                for line in lines {
                    ordinal = line.ordinal
                    if let position = line.position {
                        guard position > seen else { continue }
                        seen = position
                    }
                    guard watched.holds(line) else { continue }
                    try await writer.write(line.bytes)
                }
                guard lines.isEmpty else { continue }
                guard await hub.wait(owner, after: ordinal) else { return }
                if hub.lines(of: owner, after: ordinal)?.isEmpty == true { try await writer.write(EventLine.heartbeat) }
            }
            // Too slow: some lines are gone.
            ordinal = hub.now
        }
    }

    private func writeStored(
        to writer: inout any ResponseBodyWriter,
        after position: Int,
        _ watched: inout Watched
    ) async throws -> Int {
        var seen = position
        while true {
            let entries = try await feed.entries(of: owner, video: video, after: seen, limit: Self.page)
            for entry in entries {
                try await writer.write(EventLine.bytes(of: entry))
                seen = entry.position
                watched.take(entry.run)
            }
            if entries.count < Self.page { return seen }
        }
    }
}
