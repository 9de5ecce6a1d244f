import ClipMaker
import Foundation
import MetricsReader
import NIOCore
import NIOHTTP1
import Testing

/// A secret in every place where one may stand goes through a whole service, which must tell it nowhere.
@Suite("Secrets")
struct CanaryTests {
    private static let key = "sk-canary-4f7e6b1c9d2a8035"
    private static let password = "canary battery staple 71"
    private static let wrongPassword = "wrong canary staple 99"
    private static let issuerSecret = "canary-issuer-secret-0123456789abcdef-0123456789"

    /// What was told, and by whom.
    private struct Told {
        var place: String
        var bytes: Data
    }

    @Test("are in no log, answer, event, metric or file", .timeLimit(.minutes(5)))
    func everywhere() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let film = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc=s=320x180:d=3:r=10",
            "-c:v",
            "libx264",
            "-movflags",
            "+faststart",
            "film.mp4"
        )
        let model = try await TellTaleModel()
        #expect(try await line.run("user", "add", "ada", input: Self.password + "\n").status == 0)
        let token = try await line.run("user", "token", "ada", "--scope", "admin").output.trimmed
        let secretFile = try clips.file("issuer", Array(Self.issuerSecret.utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secretFile)
        let served = try ServiceProgram(
            line,
            port: try await ServiceProgram.freePort(),
            data: line.folder.appendingPathComponent("data").path,
            configuration: try clips.file("serve.yaml", Array("server:\n  requiresSignIn: true\n".utf8)),
            environment: [
                "DINNERPEOPLE_LOG": "trace", "DINNERPEOPLE_MODELS_URL": model.url, "DINNERPEOPLE_MODELS_KEY": Self.key,
                "DINNERPEOPLE_SERVER_ISSUER_URL": "https://id.example",
                "DINNERPEOPLE_SERVER_ISSUER_AUDIENCE": "dinner",
                "DINNERPEOPLE_SERVER_ISSUER_SECRET_FILE": secretFile,
            ]
        )
        try await served.ready()
        var told: [Told] = []
        func ask(_ method: HTTPMethod, _ path: String, _ headers: [String: String] = [:], json: String? = nil)
            async throws -> ServiceProgram.Answer
        {
            let type = json == nil ? [:] : ["Content-Type": "application/json"]
            let answer = try await served.ask(
                method,
                path,
                headers.merging(type) { $1 },
                body: json.map { ByteBuffer(string: $0) }
            )
            told.append(Told(place: "\(method.rawValue) \(path.prefix(30))", bytes: Data(answer.text.utf8)))
            return answer
        }
        let bearer = ["Authorization": "Bearer \(token)"]
        // Where a secret is shown, once, to whom it belongs.
        let signedIn = try await served.ask(
            .POST,
            "/api/v1/session",
            json: #"{"name":"ada","password":"\#(Self.password)"}"#
        )
        let cookie = try #require(signedIn.headers.first(name: "Set-Cookie")?.firstMatch(of: /dinnerpeople=([^;]+)/)?.1)
        let csrf = try #require(signedIn.json["csrfToken"] as? String)
        let session = [
            "Cookie": "dinnerpeople=\(cookie)", "Sec-Fetch-Site": "same-origin",
            "Origin": "http://127.0.0.1:\(served.port)",
        ]
        for name in ["ada", Self.wrongPassword] {
            let answer = try await ask(
                .POST,
                "/api/v1/session",
                json: #"{"name":"\#(name)","password":"\#(Self.wrongPassword)"}"#
            )
            #expect(answer.status == 401)
        }
        let foreign = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.Y2FuYXJ5LWZvcmdlZC1zaWduYXR1cmU"
        for refused in ["Bearer \(token)x", "Bearer \(foreign)", "Bearer \(Self.wrongPassword)", "Basic \(Self.key)"] {
            #expect(try await ask(.GET, "/api/v1/recipes", ["Authorization": refused]).status >= 400)
        }
        #expect(try await ask(.POST, "/api/v1/videos", session, json: "{}").status == 403)
        let video = try await ask(
            .POST,
            "/api/v1/videos",
            session.merging(["X-CSRF-Token": csrf]) { $1 },
            json: #"{"name":"film.mp4","caption":"Omelette\n2 eggs\nWhisk the eggs."}"#
        )
        let id = try #require(video.json["id"] as? String)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: film)))
        let sent = try await served.ask(
            .PUT,
            "/api/v1/videos/\(id)/content",
            bearer.merging(["Content-Type": "video/mp4"]) { $1 },
            body: ByteBuffer(bytes: bytes)
        )
        #expect(sent.status == 202)
        let events = try await served.events(of: id, bearer)
        told.append(Told(place: "events", bytes: Data(events.map(\.message).joined().utf8)))
        #expect(events.last?.type == "completed")
        let list = try await ask(.GET, "/api/v1/recipes", bearer)
        let recipe = try #require(list.text.firstMatch(of: /"id":"([0-9a-f-]{36})"/)?.1)
        let share = try await served.ask(.POST, "/api/v1/recipes/\(recipe)/shares", bearer)
        let link = try #require(share.json["link"] as? String)
        #expect(try await ask(.GET, link).status == 200)
        for path in [link + "x", link + ".html", "/api/v1/recipes/\(Self.key)", "/api/v1/jobs?cursor=\(token)"] {
            #expect(try await ask(.GET, path, bearer).status >= 400)
        }
        for path in [
            "videos/\(id)", "jobs", "tokens", "accounts", "recipes/\(recipe)/shares", "recipes/\(recipe).json",
        ] {
            #expect(try await ask(.GET, "/api/v1/" + path, bearer).status == 200)
        }
        let metrics = try await ask(.GET, "/metrics", bearer)
        try check(metrics.text)
        #expect(try await ask(.GET, "/metrics").status == 401)
        try await served.signal(SIGTERM)
        try await model.stop()
        let data = line.folder.appendingPathComponent("data")
        let signingKey = try String(contentsOf: data.appendingPathComponent("media.key"), encoding: .utf8).trimmed
        #expect(try mode(of: data.appendingPathComponent("media.key")) == 0o600)
        told.append(Told(place: "log", bytes: Data(served.said.utf8)))
        told += try files(below: data)
        let secrets = [
            "model key": Self.key, "password": Self.password, "wrong password": Self.wrongPassword, "token": token,
            "cookie": String(cookie), "CSRF token": csrf, "share": String(link.dropFirst("/shared/".count)),
            "issuer": Self.issuerSecret, "foreign token": String(foreign.suffix(20)), "signing key": signingKey,
        ]
        // What may be told is found where it was told.
        for place in ["events", "log", "dinnerpeople.sqlite"] {
            #expect(told.contains { $0.place == place && $0.bytes.range(of: Data(id.utf8)) != nil }, "\(place)")
        }
        for (name, secret) in secrets {
            for spelling in spellings(of: secret) {
                for thing in told where thing.bytes.range(of: spelling) != nil {
                    Issue.record("the \(name) stands in \(thing.place)")
                }
            }
        }
    }

    /// As it is, in Base64, and the bytes that a secret of the service's own is the text of.
    private func spellings(of secret: String) -> [Data] {
        var spellings = [Data(secret.utf8), Data(Data(secret.utf8).base64EncodedString().dropLast(4).utf8)]
        let body = (secret.hasPrefix("dp_") ? secret.dropFirst(3).prefix(43) : secret[...])
            .replacing("-", with: "+").replacing("_", with: "/")
        if body.utf8.count == 43, let bytes = Data(base64Encoded: body + "=") { spellings.append(bytes) }
        return spellings
    }

    private func files(below folder: URL) throws -> [Told] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        var told: [Told] = []
        while let url = all?.nextObject() as? URL {
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
                url.lastPathComponent != "media.key"
            else { continue }
            told.append(Told(place: url.lastPathComponent, bytes: try Data(contentsOf: url)))
        }
        #expect(told.contains { $0.place == "dinnerpeople.sqlite" })
        return told
    }

    private func mode(of url: URL) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int) ?? 0
    }

    /// What `/metrics` tells of what was done here.
    private func check(_ text: String) throws {
        let metrics = try MetricsText(text)
        #expect(metrics.sum("dinnerpeople_stage_duration_seconds_count", ["stage": "frames", "outcome": "done"]) == 1)
        #expect(metrics.sum("dinnerpeople_model_calls_total") >= 1)
        #expect(metrics.sum("dinnerpeople_model_bytes_total", ["direction": "sent"]) > 0)
        #expect(metrics.value("dinnerpeople_jobs", ["lane": "fresh", "state": "completed"]) == 1)
        #expect(metrics.value("dinnerpeople_uploads_open") == 0)
        #expect((metrics.value("dinnerpeople_resident_memory_bytes") ?? 0) > 10_000_000)
        #expect((metrics.value("process_open_fds") ?? 0) > 5)
        #expect((metrics.value("dinnerpeople_seconds_per_frame") ?? 0) > 0)
        #expect(metrics.value("dinnerpeople_success_ratio").map { (0...1).contains($0) } == true)
        #expect(metrics.value("dinnerpeople_metrics_refused_total") == 0)
        let program = ProcessInfo.processInfo.environment["PROMTOOL"] ?? "/usr/bin/promtool"
        guard FileManager.default.isExecutableFile(atPath: program) else { return }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["check", "metrics"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
        let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && words.isEmpty, "\(words)")
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
