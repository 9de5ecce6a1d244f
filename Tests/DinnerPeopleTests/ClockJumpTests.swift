import ClipMaker
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// The wall clock is set an hour forward and back while a video is worked on, an upload is under way and people are signed in.
@Suite("A service whose clock is set")
struct ClockJumpTests {
    private static let library = URL(fileURLWithPath: CommandLine.program).deletingLastPathComponent()
        .appendingPathComponent("libshifted-clock.so").path

    private static let password = "correct horse battery"
    private static let tus = ["Tus-Resumable": "1.0.0"]

    @Test(
        "loses nothing, and neither leases, sessions, tokens nor uploads end",
        .timeLimit(.minutes(15))
    )
    func jumps() async throws {
        try #require(FileManager.default.fileExists(atPath: Self.library))
        try await FaultScene.with(seconds: 1, settings: "server:\n  requiresSignIn: true\n") { scene in
            for round in 0..<FaultScene.rounds {
                let data = scene.clips.folder.appendingPathComponent("served-\(round)").path
                let added = try await scene.line.run("user", "add", "ada", data: data, input: Self.password + "\n")
                #expect(added.status == 0, "\(added.notes)")
                let token = try await scene.line.run("user", "token", "ada", "--scope", "write", data: data)
                let bearer = ["Authorization": "Bearer " + token.output.trimmingCharacters(in: .whitespacesAndNewlines)]
                let clock = try scene.clips.file("clock-\(round)", Self.bytes(of: 0))
                let server = try await scene.serve(
                    data,
                    environment: ["LD_PRELOAD": Self.library, "SHIFTED_CLOCK": clock]
                )
                let before = try await signIn(server)
                let bytes = try await scene.clip(2 * round)
                let upload = try await begin(server, bytes, bearer)
                let video = try await server.handOver(try await scene.clip(2 * round + 1), bearer)
                try await server.wait(for: "running", of: video, bearer)
                var sessions = [before]
                var offset = 0
                for jump in [3600, 0, -3600, 0] {
                    // In place: the service looks at these bytes.
                    let file = try FileHandle(forUpdating: URL(fileURLWithPath: clock))
                    try file.write(contentsOf: Self.bytes(of: jump))
                    try file.close()
                    try await expectClock(server, shiftedBy: jump, bearer)
                    sessions.append(try await signIn(server))
                    for session in sessions {
                        #expect(try await server.ask(.GET, "/api/v1/account", session).status == 200, "\(jump)")
                    }
                    let end = offset + bytes.readableBytes / 5
                    #expect(try await send(server, bytes, offset..<end, to: upload, bearer) == 204, "\(jump)")
                    offset = end
                    #expect(try await server.ask(.GET, "/readyz").status == 200)
                    // Past the next look of those who hold leases.
                    try await Task.sleep(for: .seconds(3))
                }
                #expect(try await send(server, bytes, offset..<bytes.readableBytes, to: upload, bearer) == 204)
                try await server.expectWhole(video, bearer)
                let job = try await server.job(of: video, bearer)
                #expect(job["attempts"] as? Int == 1)
                #expect(try await server.events(of: video, bearer).filter { $0.type == "started" }.count == 1)
                for id in try await server.ask(.GET, "/api/v1/videos", bearer).items.compactMap({ $0["id"] as? String })
                {
                    try await server.expectWhole(id, bearer)
                }
                try await server.signal(SIGTERM)
            }
        }
    }

    private static func bytes(of seconds: Int) -> [UInt8] { withUnsafeBytes(of: Int64(seconds)) { Array($0) } }

    /// What it makes now is dated by its own clock.
    private func expectClock(_ server: ServiceProgram, shiftedBy seconds: Int, _ bearer: [String: String]) async throws
    {
        let json = bearer.merging(["Content-Type": "application/json"]) { $1 }
        let video = try await server.ask(.POST, "/api/v1/videos", json, body: ByteBuffer(string: "{}")).json
        let time = try #require(video["createdAt"] as? String)
        let date = try Date(time, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        #expect(abs(date.timeIntervalSinceNow - Double(seconds)) < 60)
        let id = try #require(video["id"] as? String)
        #expect(try await server.ask(.DELETE, "/api/v1/videos/\(id)", bearer).status == 204)
    }

    /// The headers of a session that was just begun.
    private func signIn(_ server: ServiceProgram) async throws -> [String: String] {
        let body = "{\"name\": \"ada\", \"password\": \"\(Self.password)\"}"
        let answer = try await server.ask(.POST, "/api/v1/session", json: body)
        #expect(answer.status == 200, "\(answer.text)")
        let cookie = answer.headers.first(name: "Set-Cookie")?.split(separator: ";").first.map(String.init)
        return ["Cookie": try #require(cookie)]
    }

    private func begin(_ server: ServiceProgram, _ bytes: ByteBuffer, _ bearer: [String: String]) async throws -> String
    {
        let length = ["Upload-Length": "\(bytes.readableBytes)"]
        let headers = Self.tus.merging(bearer) { $1 }.merging(length) { $1 }
        let answer = try await server.ask(.POST, "/api/v1/uploads", headers)
        return try #require(answer.headers.first(name: "Location"))
    }

    private func send(
        _ server: ServiceProgram,
        _ bytes: ByteBuffer,
        _ range: Range<Int>,
        to upload: String,
        _ bearer: [String: String]
    ) async throws -> Int {
        let place = ["Upload-Offset": "\(range.lowerBound)", "Content-Type": "application/offset+octet-stream"]
        let headers = Self.tus.merging(bearer) { $1 }.merging(place) { $1 }
        let part = bytes.getSlice(at: range.lowerBound, length: range.count)
        return try await server.ask(.PATCH, upload, headers, body: part).status
    }
}
