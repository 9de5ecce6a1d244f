import ClipMaker
import Foundation
import NIOCore
import NIOHTTP1
@testable import ProviderSimulator
import Synchronization
import Testing

/// The service killed at any moment while videos are uploaded, processed and recipes edited, and started again.
/// `DINNERPEOPLE_SOAK=1` kills it 200 times rather than 20.
@Suite("A service that is killed")
struct ServiceKillTests {
    private static let kills = ProcessInfo.processInfo.environment["DINNERPEOPLE_SOAK"] == "1" ? 200 : 20
    /// Seconds in which an answer is on its way into the memo.
    private static let keeping = 1.5
    private static let part = 48 << 10

    private static let profile = SimulatorProfile(
        name: "kill",
        vision: .constant(0.15),
        text: .constant(0.15),
        speech: .constant(0.15),
        embedding: .constant(0.05)
    )

    private let clips: ClipMaker
    private let line: CommandLine

    init() throws {
        clips = try ClipMaker()
        line = CommandLine(folder: clips.folder)
    }

    /// What was acknowledged, as both clients know it.
    private final class Acknowledged: Sendable {
        private let state = Mutex(Known())

        func withLock<Result: Sendable>(_ body: (inout Known) -> Result) -> Result { state.withLock { body(&$0) } }
    }

    private struct Known: Sendable {
        var videos: [String] = []
        var uploaded: Set<String> = []
        var video: String?
        var upload: String?
        var offset = 0
        var recipe: String?
        var edit = 0
    }

    @Test("loses nothing that it acknowledged, pays for nothing twice, and goes on", .timeLimit(.minutes(60)))
    func killed() async throws {
        let began = ContinuousClock.now
        try await ProviderSimulator.withServer(profile: Self.profile) { simulator in
            let configuration = try clips.file(
                "serve.yaml",
                Array("models:\n  url: \(simulator.baseURL)\n  hosted: true\n".utf8)
            )
            let data = clips.folder.appendingPathComponent("served").path
            let port = try await ServiceProgram.freePort()
            let known = Acknowledged()
            var random = SeededGenerator(seed: 200)
            var killedAt: [Duration] = []
            var slowest = Duration.zero
            for _ in 1...Self.kills {
                let (launched, launchedAt) = (ContinuousClock.now, Date())
                let service = try ServiceProgram(line, port: port, data: data, configuration: configuration)
                try await service.ready()
                try await check(known.withLock { $0 }, at: service)
                let waited = try await resumption(at: service, since: launched, launchedAt)
                slowest = max(slowest, waited)
                let moment = Duration.milliseconds(Int.random(in: 20...2000, using: &random))
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await untilGone { try await upload(at: service, known) } }
                    group.addTask { try await untilGone { try await edit(at: service, known) } }
                    try await Task.sleep(for: moment)
                    try await service.signal(SIGKILL)
                    killedAt.append(.now - began)
                    try await group.waitForAll()
                }
            }
            print("Killed \(Self.kills) times; jobs went on \(slowest) after the start at the latest")
            // Of a worker whose lock is gone nobody waits for the lease; a busy machine takes its time all the same.
            #expect(slowest <= .seconds(25))

            let service = try ServiceProgram(line, port: port, data: data, configuration: configuration)
            try await service.ready()
            let last = known.withLock { $0 }
            try await check(last, at: service)
            try await finish(last, at: service)
            try await service.signal(SIGTERM)
            #expect(last.uploaded.count > Self.kills / 8 && last.edit > Self.kills)
            expectNothingPaidTwice(simulator.requests, killedAt)
        }
    }

    // MARK: Clients

    private func untilGone(_ body: () async throws -> Void) async throws {
        do { while true { try await body() } } catch is ServiceProgram.Gone {}
    }

    /// Hands one video over, or goes on where it was.
    private func upload(at service: ServiceProgram, _ known: Acknowledged) async throws {
        let now = known.withLock { $0 }
        guard let video = now.video else {
            let answer = try await service.ask(.POST, "/api/v1/videos", json: "{\"name\": \"clip.mp4\"}")
            let id = try #require(answer.json["id"] as? String)
            known.withLock { known in
                known.videos.append(id)
                (known.video, known.upload, known.offset) = (id, nil, 0)
            }
            return
        }
        let bytes = try await clip(now.videos.count)
        guard let upload = now.upload else {
            let name = Data(video.utf8).base64EncodedString()
            let answer = try await service.ask(
                .POST,
                "/api/v1/uploads",
                [
                    "Tus-Resumable": "1.0.0", "Upload-Length": "\(bytes.readableBytes)",
                    "Upload-Metadata": "video \(name)",
                ]
            )
            if answer.status == 409 {
                // It was begun, or even finished, and the answer to that was lost.
                let body = try await service.ask(.GET, "/api/v1/videos/\(video)").json
                let begun = (body["links"] as? [String: Any])?["upload"] as? String
                known.withLock { known in
                    if let begun {
                        (known.upload, known.offset) = (begun, 0)
                    } else {
                        known.uploaded.insert(video)
                        known.video = nil
                    }
                }
                return
            }
            #expect(answer.status == 201, "\(String(buffer: answer.body))")
            let place = try #require(answer.headers.first(name: "Location"))
            let path = place.hasPrefix("http") ? URL(string: place)?.path ?? place : place
            known.withLock { ($0.upload, $0.offset) = (path, 0) }
            return
        }
        let head = try await service.ask(.HEAD, upload, ["Tus-Resumable": "1.0.0"])
        let offset = try #require(head.headers.first(name: "Upload-Offset").flatMap { Int($0) })
        #expect(offset >= now.offset)
        if offset < bytes.readableBytes {
            let part = bytes.getSlice(at: offset, length: min(Self.part, bytes.readableBytes - offset))
            let answer = try await service.ask(
                .PATCH,
                upload,
                [
                    "Tus-Resumable": "1.0.0", "Upload-Offset": "\(offset)",
                    "Content-Type": "application/offset+octet-stream",
                ],
                body: part
            )
            #expect(answer.status == 204, "\(String(buffer: answer.body))")
            known.withLock { $0.offset = offset + (part?.readableBytes ?? 0) }
        } else {
            known.withLock { known in
                known.uploaded.insert(video)
                known.video = nil
            }
        }
    }

    /// Changes a recipe once more.
    private func edit(at service: ServiceProgram, _ known: Acknowledged) async throws {
        let now = known.withLock { $0 }
        guard let recipe = now.recipe else {
            let text = ">> title: Edit 0\n\nMix @flour{200%g} with @milk{300%ml}.\n"
            let headers = ["Content-Type": "text/x-cooklang"]
            let answer = try await service.ask(.POST, "/api/v1/recipes", headers, body: ByteBuffer(string: text))
            let id = try #require(answer.items.first?["id"] as? String)
            known.withLock { $0.recipe = id }
            return
        }
        let answer = try await service.ask(.GET, "/api/v1/recipes/\(recipe).json")
        let tag = try #require(answer.headers.first(name: "ETag"))
        let changed = try await service.ask(
            .PATCH,
            "/api/v1/recipes/\(recipe)",
            ["Content-Type": "application/merge-patch+json", "If-Match": tag],
            body: ByteBuffer(string: "{\"title\": \"Edit \(now.edit + 1)\"}")
        )
        #expect(changed.status == 200, "\(String(buffer: changed.body))")
        known.withLock { $0.edit = now.edit + 1 }
        try await Task.sleep(for: .milliseconds(20))
    }

    /// A video that no other one is like.
    private func clip(_ number: Int) async throws -> ByteBuffer {
        let path = clips.folder.appendingPathComponent("clip-\(number).mp4").path
        if !FileManager.default.fileExists(atPath: path) {
            try await clips.make(
                "-f",
                "lavfi",
                "-i",
                "mandelbrot=s=320x180:r=10:start_scale=\(3.0 / Double(number + 1))",
                "-t",
                "4",
                "-pix_fmt",
                "yuv420p",
                "-movflags",
                "+faststart",
                "clip-\(number).mp4"
            )
        }
        return ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    // MARK: Checks

    private func check(_ known: Known, at service: ServiceProgram) async throws {
        for video in known.videos.suffix(20) {
            #expect(try await service.ask(.GET, "/api/v1/videos/\(video)").status == 200)
        }
        if let recipe = known.recipe {
            let answer = try await service.ask(.GET, "/api/v1/recipes/\(recipe).json")
            let title = (answer.json["recipe"] as? [String: Any])?["title"] as? String
            let edit = title.flatMap { Int($0.dropFirst(5)) } ?? -1
            // The last one may have been kept and not acknowledged.
            #expect(edit == known.edit || edit == known.edit + 1)
        }
    }

    /// How long after the start each job that has nothing to wait for is under way again.
    private func resumption(
        at service: ServiceProgram,
        since launched: ContinuousClock.Instant,
        _ launchedAt: Date
    ) async throws -> Duration {
        while .now - launched < .seconds(60) {
            let jobs = try await service.ask(.GET, "/api/v1/jobs?limit=100").items
            let isUnderWay = jobs.allSatisfy { job in
                switch job["state"] as? String {
                case "available": false
                case "running": (job["changedAt"] as? String).flatMap(Self.date).map { $0 >= launchedAt } ?? false
                default: true
                }
            }
            if isUnderWay { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        return .now - launched
    }

    private static func date(_ text: String) -> Date? {
        try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }

    /// Each video that was uploaded has its recipe in the end, and each of its runs has events without a gap.
    private func finish(_ known: Known, at service: ServiceProgram) async throws {
        for video in known.uploaded.sorted() {
            for _ in 0..<1500 {
                let body = try await service.ask(.GET, "/api/v1/videos/\(video)").json
                let id = try #require(body["job"] as? String)
                let job = try await service.ask(.GET, "/api/v1/jobs/\(id)").json
                let state = try #require(job["state"] as? String)
                if state == "completed" {
                    #expect((body["recipes"] as? [String])?.count == 1)
                    break
                }
                if state == "discarded" {
                    // Whoever is killed three times over the same job sets it aside; a person says that it was innocent.
                    #expect((job["reason"] as? String)?.isEmpty == false)
                    _ = try await service.ask(.POST, "/api/v1/jobs/\(id)/retry")
                }
                try await Task.sleep(for: .milliseconds(20))
            }
            let events = try await service.events(of: video)
            #expect(events.last?.type == "completed", "\(video)")
            #expect(events.map(\.id) == events.map(\.id).sorted() && Set(events.map(\.id)).count == events.count)
            for (run, its) in Dictionary(grouping: events, by: \.run) {
                #expect(its.map(\.sequence) == Array(1...its.count), "run \(run)")
            }
        }
    }

    /// What was answered well before a kill is not asked for after it.
    private func expectNothingPaidTwice(_ requests: [RequestRecord], _ kills: [Duration]) {
        var kept: [String: Duration] = [:]
        // Not of vectors: a text of two makers at once may be embedded by both, which costs next to nothing.
        for request in requests where request.outcome == .answered && request.role != .embedding {
            for subject in request.subjects {
                let name = "\(request.role.rawValue) \(subject)"
                if let first = kept[name], let ended = request.ended {
                    let isLost = kills.contains { $0 > first && $0 - first < .seconds(Self.keeping) }
                    #expect(isLost, "\(name) was answered at \(first) and again at \(ended)")
                }
                kept[name] = request.ended
            }
        }
        #expect(kept.count > kills.count)
    }
}
