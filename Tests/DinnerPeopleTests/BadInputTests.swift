import ClipMaker
import Crypto
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// What nobody should send, sent to the service as a process of its own.
@Suite("What the service should never be sent", .serialized)
struct BadInputTests {
    private static let tus = ["Tus-Resumable": "1.0.0"]

    private func host(_ server: ServiceProgram) -> String { "127.0.0.1:\(server.port)" }

    private func isProblem(_ answer: ServiceProgram.Answer, _ status: Int, _ name: String) -> Bool {
        answer.status == status && answer.headers.first(name: "Content-Type") == "application/problem+json"
            && answer.json["type"] as? String == "urn:dinnerpeople:problem:\(name)"
    }

    private func begin(_ server: ServiceProgram, bytes: Int) async throws -> String {
        let headers = Self.tus.merging(["Upload-Length": "\(bytes)"]) { $1 }
        let answer = try await server.ask(.POST, "/api/v1/uploads", headers)
        return try #require(answer.headers.first(name: "Location"))
    }

    private func send(
        _ server: ServiceProgram,
        _ upload: String,
        at offset: Int,
        _ bytes: ByteBuffer,
        _ more: [String: String] = [:]
    ) async throws -> ServiceProgram.Answer {
        let headers = ["Upload-Offset": "\(offset)", "Content-Type": "application/offset+octet-stream"]
        return try await server.ask(.PATCH, upload, Self.tus.merging(headers) { $1 }.merging(more) { $1 }, body: bytes)
    }

    private func offset(_ server: ServiceProgram, _ upload: String) async throws -> Int? {
        try await server.ask(.HEAD, upload, Self.tus).headers.first(name: "Upload-Offset").flatMap { Int($0) }
    }

    @Test("bytes at a wrong offset, with a wrong checksum or more than were announced are not kept")
    func wrongBytes() async throws {
        try await ServiceProgram.withLocal { _, _, server in
            let upload = try await begin(server, bytes: 1000)
            let part = ByteBuffer(repeating: 7, count: 400)
            #expect(isProblem(try await send(server, upload, at: 10, part), 409, "wrong-offset"))
            let checksum = Data(SHA256.hash(data: Data(repeating: 8, count: 400))).base64EncodedString()
            let wrong = try await send(server, upload, at: 0, part, ["Upload-Checksum": "sha256 \(checksum)"])
            #expect(isProblem(wrong, 460, "checksum-mismatch"))
            let unknown = try await send(server, upload, at: 0, part, ["Upload-Checksum": "md5 aGVsbG8="])
            #expect(isProblem(unknown, 400, "checksum-algorithm-unsupported"))
            let large = ByteBuffer(repeating: 7, count: 1001)
            #expect(isProblem(try await send(server, upload, at: 0, large), 413, "larger-than-announced"))
            #expect(try await offset(server, upload) == 0)
            #expect(try await send(server, upload, at: 0, part).status == 204)
            #expect(isProblem(try await send(server, upload, at: 0, part), 409, "wrong-offset"))
            #expect(try await offset(server, upload) == 400)
        }
    }

    @Test("of two that write one upload the newer goes on, and the older is told so")
    func twoWriters() async throws {
        try await ServiceProgram.withLocal { _, _, server in
            let upload = try await begin(server, bytes: 1000)
            let older = try LoopbackConnection(port: server.port)
            older.send(
                """
                PATCH \(upload) HTTP/1.1\r
                Host: \(host(server))\r
                Tus-Resumable: 1.0.0\r
                Upload-Offset: 0\r
                Content-Type: application/offset+octet-stream\r
                Content-Length: 1000\r
                \r

                """
            )
            older.send([UInt8](repeating: 7, count: 300))
            while try await !server.ask(.GET, "/metrics").text.contains("dinnerpeople_upload_senders 1") {
                try await Task.sleep(for: .milliseconds(20))
            }
            // Whoever asks for the offset is about to go on.
            let kept = try #require(try await offset(server, upload))
            let answer = try await onThreadOfItsOwn { older.answer() }
            #expect(answer.hasPrefix("HTTP/1.1 423 ") && answer.contains("problem:superseded"), "\(answer)")
            #expect(
                try await send(server, upload, at: kept, ByteBuffer(repeating: 7, count: 1000 - kept)).status == 204
            )
            #expect(try await offset(server, upload) == 1000)
        }
    }

    @Test("a video that is none ends its job with the reason, and the next one has its recipe")
    func noVideo() async throws {
        try await ServiceProgram.withLocal { clips, _, server in
            let noise = ByteBuffer(bytes: (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) })
            let ended = try await handOver(server, noise)
            #expect(ended["state"] as? String == "discarded")
            #expect((ended["reason"] as? String)?.isEmpty == false)
            let file = try await clips.garlicPasta()
            let video = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: file)))
            // A container whose pictures are noise.
            var broken = video
            broken.setBytes([UInt8](repeating: 0x5a, count: video.readableBytes / 2), at: video.readableBytes / 4)
            #expect(["discarded", "completed"].contains(try await handOver(server, broken)["state"] as? String))
            #expect(try await handOver(server, video)["state"] as? String == "completed")
        }
    }

    /// Sends a whole video; its job, once that has ended.
    private func handOver(_ server: ServiceProgram, _ bytes: ByteBuffer) async throws -> [String: Any] {
        let announced = try await server.ask(.POST, "/api/v1/videos", json: "{}")
        let video = try #require(announced.json["id"] as? String)
        let path = "/api/v1/videos/\(video)/content"
        let answer = try await server.ask(.PUT, path, ["Content-Type": "video/mp4"], body: bytes)
        #expect(answer.status == 202)
        let job = try #require(answer.json["id"] as? String)
        while true {
            let body = try await server.ask(.GET, "/api/v1/jobs/\(job)").json
            if ["completed", "discarded"].contains(body["state"] as? String) { return body }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    @Test("heads that are no HTTP, too large or without end are told so")
    func heads() async throws {
        try await ServiceProgram.withLocal { _, _, server in
            let host = host(server)
            let long = String(repeating: "a", count: 40_000)
            let many = (0..<200).map { "X-\($0): 1\r\n" }.joined()
            let sums = (0..<40).map { "X-\($0): \(String(repeating: "b", count: 2000))\r\n" }.joined()
            let chunked = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            for (request, status) in [
                ("GET / HTTP/1.1\r\nHost: \(host)\r\nX: \(long)\r\n\r\n", 431),
                ("GET /\(long) HTTP/1.1\r\nHost: \(host)\r\n\r\n", 431),
                ("GET / HTTP/1.1\r\nHost: \(host)\r\n\(many)\r\n", 431),
                ("GET / HTTP/1.1\r\nHost: \(host)\r\n\(sums)\r\n", 431),
                ("NONSENSE\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHo st: x\r\n\r\n", 400),
                ("POST /api/v1/videos HTTP/1.1\r\nHost: \(host)\r\n\(chunked)", 400),
            ] {
                let answer = try await onThreadOfItsOwn {
                    let connection = try LoopbackConnection(port: server.port)
                    connection.send(request)
                    return connection.answer()
                }
                #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(request.prefix(60)): \(answer)")
                #expect(answer.contains("application/problem+json"), "\(request.prefix(60)): \(answer)")
            }
            #expect(try await server.ask(.GET, "/livez").status == 200)
        }
    }

    @Test("paths that lead out of the folder lead nowhere")
    func paths() async throws {
        try await ServiceProgram.withLocal { _, _, server in
            let host = host(server)
            for path in [
                "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/api/v1/videos/..%2f..%2fdinnerpeople.sqlite",
                "/api/v1/uploads/..%2f..%2fdinnerpeople.sqlite", "/api/v1/uploads/%2Fetc%2Fpasswd",
                "/media/..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd", "/shared/..%2f..%2fmedia.key",
                "/api/v1/videos/%00", "/api/v1/recipes/..%5c..%5cx.json", "//etc/passwd",
            ] {
                let answer = try await onThreadOfItsOwn {
                    let connection = try LoopbackConnection(port: server.port)
                    let head = "Host: \(host)\r\nTus-Resumable: 1.0.0\r\nConnection: close\r\n\r\n"
                    connection.send("GET \(path) HTTP/1.1\r\n\(head)")
                    return connection.answer()
                }
                let isRefused = ["404", "405", "410"].contains { answer.hasPrefix("HTTP/1.1 \($0) ") }
                #expect(isRefused && answer.contains("application/problem+json"), "\(path): \(answer)")
            }
            let name = Data("../../../../tmp/evil.mp4".utf8).base64EncodedString()
            let headers = ["Upload-Length": "10", "Upload-Metadata": "filename \(name)"]
            let begun = try await server.ask(.POST, "/api/v1/uploads", Self.tus.merging(headers) { $1 })
            #expect(begun.status == 201)
            let videos = try await server.ask(.GET, "/api/v1/videos").items
            #expect(videos.first?["name"] as? String == "evil.mp4")
        }
    }

    @Test("hundreds that send next to nothing cost little memory and nobody's time")
    func slowSenders() async throws {
        try await ServiceProgram.withLocal { _, _, server in
            let (host, before) = (host(server), try server.memory())
            let connections = try await onThreadOfItsOwn {
                try (0..<300).map { number in
                    let connection = try LoopbackConnection(port: server.port)
                    let body = "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"
                    connection.send("POST /api/v1/videos HTTP/1.1\r\nHost: \(host)\r\n")
                    if number % 2 == 0 { connection.send(body) }
                    return connection
                }
            }
            let clock = ContinuousClock()
            for _ in 0..<20 {
                let asked = clock.now
                #expect(try await server.ask(.GET, "/api/v1/videos").status == 200)
                #expect(clock.now - asked < .seconds(1))
            }
            let grown = try server.memory() - before
            #expect(grown < 60 << 20, "\(grown) bytes for \(connections.count) senders")
        }
    }

    @Test("JSON without end, too deep or too large is refused, and memory stays as it was")
    func json() async throws {
        try await ServiceProgram.withLocal { _, _, server in
            let before = try server.memory()
            for path in ["videos", "tokens", "session", "accounts"] {
                let deep = String(repeating: "[", count: 15_000)
                #expect(try await server.ask(.POST, "/api/v1/\(path)", json: deep).status == 400)
                let huge = "{\"name\":\"" + String(repeating: "a", count: 3_000_000) + "\"}"
                #expect(try await server.ask(.POST, "/api/v1/\(path)", json: huge).status == 413)
            }
            let recipe = "{\"recipe\":" + String(repeating: "{\"a\":", count: 200_000)
            #expect(try await server.ask(.POST, "/api/v1/recipes", json: recipe).status == 400)
            #expect(try server.memory() - before < 100 << 20)
            #expect(try await server.ask(.GET, "/livez").status == 200)
        }
    }
}

extension ServiceProgram {
    /// What it holds in memory, in bytes.
    fileprivate func memory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) << 10
    }
}
