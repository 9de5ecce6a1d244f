import ClipMaker
import Foundation
import NIOCore
import NIOHTTP1
import StorageConformance
import Testing

/// The disk of a service that is in the middle of a video and of an upload fills up, or can't be written any more.
@Suite(
    "A service whose disk is in trouble",
    .serialized,
    .enabled(if: SmallDisk.isAvailable, "needs root, to mount a small disk"),
    .timeLimit(.minutes(20))
)
struct DiskTroubleTests {
    private static let tus = ["Tus-Resumable": "1.0.0"]
    /// Larger than what uploads leave alone; a disk in memory takes no more than is written to it.
    private static let kilobytes = 3 << 20

    /// Half an upload, a video that is under way, and a recipe that is there.
    private struct Things {
        var recipe = ""
        var done = ""
        var underWay = ""
        var upload = ""
        var uploaded = ""
        var bytes = ByteBuffer()
        var half: Int { bytes.readableBytes / 2 }
    }

    private func things(_ server: ServiceProgram, _ scene: FaultScene, _ round: Int) async throws -> Things {
        var things = Things()
        things.done = try await server.handOver(try await scene.clip(3 * round))
        try await server.wait(for: "completed", of: things.done)
        let body = try await server.ask(.GET, "/api/v1/videos/\(things.done)").json
        things.recipe = try #require((body["recipes"] as? [String])?.first)
        things.bytes = try await scene.clip(3 * round + 1)
        let announced = try await server.ask(.POST, "/api/v1/videos", json: "{}")
        things.uploaded = try #require(announced.json["id"] as? String)
        let name = Data(things.uploaded.utf8).base64EncodedString()
        let headers = ["Upload-Length": "\(things.bytes.readableBytes)", "Upload-Metadata": "video \(name)"]
        let begun = try await server.ask(.POST, "/api/v1/uploads", Self.tus.merging(headers) { $1 })
        things.upload = try #require(begun.headers.first(name: "Location"))
        #expect(try await send(server, things, 0..<things.half).status == 204)
        things.underWay = try await server.handOver(try await scene.clip(3 * round + 2))
        try await server.wait(for: "running", of: things.underWay)
        return things
    }

    private func send(_ server: ServiceProgram, _ things: Things, _ range: Range<Int>) async throws
        -> ServiceProgram.Answer
    {
        let headers = ["Upload-Offset": "\(range.lowerBound)", "Content-Type": "application/offset+octet-stream"]
        let part = things.bytes.getSlice(at: range.lowerBound, length: range.count)
        return try await server.ask(.PATCH, things.upload, Self.tus.merging(headers) { $1 }, body: part)
    }

    /// Whoever looks is served; whoever hands something over is told what is wrong, and never that the server made a mistake.
    /// Returns the videos that were announced all the same.
    private func tryAll(_ server: ServiceProgram, _ things: Things, _ status: Int, _ name: String) async throws
        -> [String]
    {
        for path in ["/livez", "/api/v1/videos", "/api/v1/recipes/\(things.recipe)", "/api/v1/jobs"] {
            #expect(try await server.ask(.GET, path).status == 200, "\(path)")
        }
        let ready = try await server.ask(.GET, "/readyz")
        #expect(ready.status == status && ready.json["status"] as? Int == status, "\(ready.text)")
        let whole = Self.tus.merging(["Upload-Length": "1000"]) { $1 }
        let refused = try await server.ask(.POST, "/api/v1/uploads", whole)
        #expect(refused.status == status && refused.text.contains("problem:\(name)"), "\(refused.text)")
        var announced: [String] = []
        for _ in 0..<20 {
            let answer = try await server.ask(.POST, "/api/v1/videos", json: "{}")
            #expect([201, 503, 507].contains(answer.status), "\(answer.text)")
            if answer.status == 201, let id = answer.json["id"] as? String { announced.append(id) }
            let patch = ByteBuffer(string: "{\"title\": \"\(UUID())\"}")
            let headers = ["Content-Type": "application/merge-patch+json", "If-Match": "*"]
            let edit = try await server.ask(.PATCH, "/api/v1/recipes/\(things.recipe)", headers, body: patch)
            #expect([200, 503, 507].contains(edit.status), "\(edit.text)")
        }
        return announced
    }

    /// What was under way goes on, what was acknowledged is there, and the database is whole.
    private func expectMended(
        _ server: ServiceProgram,
        _ things: Things,
        _ announced: [String],
        _ scene: FaultScene,
        _ data: String
    ) async throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while try await server.ask(.GET, "/readyz").status != 200, .now < deadline {
            try await Task.sleep(for: .milliseconds(100))
        }
        #expect(try await server.ask(.GET, "/readyz").status == 200)
        for id in announced { #expect(try await server.ask(.GET, "/api/v1/videos/\(id)").status == 200) }
        let head = try await server.ask(.HEAD, things.upload, Self.tus)
        let offset = try #require(head.headers.first(name: "Upload-Offset").flatMap { Int($0) })
        #expect(offset >= things.half)
        if offset < things.bytes.readableBytes {
            #expect(try await send(server, things, offset..<things.bytes.readableBytes).status == 204)
        }
        for video in [things.underWay, things.uploaded, things.done] { try await server.expectWhole(video) }
        let copy = scene.clips.folder.appendingPathComponent("copy-\(UUID())").path
        let backup = try await scene.line.run("backup", copy, data: data)
        #expect(backup.status == 0, "\(backup.notes)")
        try await server.signal(SIGTERM)
    }

    @Test("is told to be full, keeps what it acknowledged, and goes on once there is space")
    func full() async throws {
        try await FaultScene.with(seconds: 0.4) { scene in
            for round in 0..<FaultScene.rounds {
                try await SmallDisk.with(kilobytes: Self.kilobytes) { disk in
                    let server = try await scene.serve(disk + "/data")
                    let things = try await things(server, scene, round)
                    try SmallDisk.resize(disk, leaving: Int.random(in: 0...200))
                    try SmallDisk.fill(disk)
                    let announced = try await tryAll(server, things, 507, "disk-full")
                    // The bytes that it announced have their place on the disk; what is written beside them has not.
                    let more = try await send(server, things, things.half..<things.bytes.readableBytes)
                    #expect([204, 507].contains(more.status), "\(more.text)")
                    try await Task.sleep(for: .seconds(3))
                    #expect(server.isRunning)
                    let job = try await server.job(of: things.underWay)
                    #expect(
                        ["running", "retryable", "available", "completed"].contains(job["state"] as? String),
                        "\(job)"
                    )
                    try FileManager.default.removeItem(atPath: disk + "/ballast")
                    try SmallDisk.resize(disk, leaving: Self.kilobytes)
                    try await expectMended(server, things, announced, scene, disk + "/data")
                }
            }
        }
    }

    @Test("is told to be read-only, keeps what it acknowledged, and goes on once it can be written")
    func readOnly() async throws {
        try await FaultScene.with(seconds: 0.4) { scene in
            for round in 0..<FaultScene.rounds {
                try await SmallDisk.with(kilobytes: Self.kilobytes) { disk in
                    let data = disk + "/data"
                    let server = try await scene.serve(data)
                    let things = try await things(server, scene, round)
                    var announced: [String] = []
                    try await SmallDisk.withReadOnly(data) {
                        announced = try await tryAll(server, things, 503, "storage-not-writable")
                        try await Task.sleep(for: .seconds(3))
                        #expect(server.isRunning)
                        let job = try await server.job(of: things.underWay)
                        let state = job["state"] as? String
                        #expect(["running", "retryable", "available", "completed"].contains(state), "\(job)")
                    }
                    try await expectMended(server, things, announced, scene, data)
                }
            }
        }
    }
}
