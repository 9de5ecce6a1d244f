import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import VideoWorkflow

/// Follows what happens to one video, over as many connections as it takes.
struct EventWatch: Sendable {
    let connection: ServiceConnection
    let video: String
    /// Which run it is, from 0 on, beside the event.
    let receive: @Sendable (RunEvent, Int) -> Void
    /// Told that something ended.
    let onEnding: @Sendable () -> Void

    private static let pause = Duration.seconds(1)
    /// The server gives a sign of life every 10 s.
    private static let longest = TimeAmount.hours(12)

    /// Until the task is cancelled.
    func run() async {
        var last: String?
        var runs: [String: Int] = [:]
        while !Task.isCancelled {
            do { try await follow(&last, &runs) } catch {}
            try? await Task.sleep(for: Self.pause)
        }
    }

    private func follow(_ last: inout String?, _ runs: inout [String: Int]) async throws {
        let response = try await connection.open(
            .GET,
            "\(RemotePaths.videos)/\(video)/events" + (last == nil ? "?after=0" : ""),
            headers: [("Accept", "text/event-stream")] + (last.map { [("Last-Event-ID", $0)] } ?? []),
            within: Self.longest
        )
        guard response.status == .ok else { return }
        var events = ServerSentEvents()
        for try await piece in response.body {
            for event in events.take(piece) {
                if let id = event.id { last = id }
                guard let watched = try? JSONDecoder().decode(WatchedEvent.self, from: Data(event.data.utf8)),
                    let known = watched.event
                else { continue }
                let run = watched.run.map { runs[$0] ?? runs.count } ?? max(0, runs.count - 1)
                if let name = watched.run { runs[name] = run }
                receive(known, run)
                switch known.kind {
                case .completed, .failed, .cancelled: onEnding()
                default: break
                }
            }
        }
    }
}
