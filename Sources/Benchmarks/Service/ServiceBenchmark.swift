import ArgumentParser
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// The service under load from this process, over loopback.
struct ServiceBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service",
        abstract: "Videos handed over HTTP, open event streams, and recipes read with a token."
    )

    private static let sample = "Samples/lemon-garlic-pasta.mp4"
    private static let streams = 2000

    func run() async throws {
        try raiseDescriptorLimit()
        try await alone()
        for count in [5, 50] { try await atOnce(count) }
        try await watching()
        try await reading()
    }

    // MARK: Videos

    private func alone() async throws {
        print("One video, calls of 3 s:")
        let data = FileManager.default.temporaryDirectory.appendingPathComponent("service-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: data) }
        let bench = try MeasuredProcess.run(
            [program("dinnerpeople"), "bench", Self.sample, "--simulate", "constant-3s", "--json", "--quiet"]
                + ["--strategies", "streaming", "--runs", "3", "--data", data]
        )
        guard let report = try? JSONSerialization.jsonObject(with: bench.output) as? [String: Any],
            let strategy = (report["strategies"] as? [[String: Any]])?.first,
            let times = strategy["timeToRecipe"] as? [String: Any], let here = times["p50"] as? Double
        else { throw ValidationError("bench \(Self.sample) failed") }
        let service = try await ServedProgram(profile: "constant-3s")
        defer { service.stop() }
        let clips = [Self.sample, try Clips.path("10s.mp4"), try Clips.path("60s.mp4")]
        var first: HandedOverVideo?
        for clip in clips {
            let video = try await HandedOverVideo.hand(clip, to: service.address)
            if let failure = video.failure { throw ValidationError(failure) }
            first = first ?? video
        }
        guard let first else { return }
        print(String(format: "    the command line: %.2f s; handed over: %.2f s", here, first.recipe))
        line("recipe later than the command line's", first.recipe - here, 0.5, "s")
        line("an event after what it tells of, the longest", first.longestLag, 0.2, "s")
    }

    private func atOnce(_ count: Int) async throws {
        let service = try await ServedProgram(profile: "constant-3s")
        defer { service.stop() }
        let (clips, address) = (try Clips.different(count), service.address)
        let videos = try await withThrowingTaskGroup(of: HandedOverVideo.self) { group in
            for clip in clips { group.addTask { try await HandedOverVideo.hand(clip, to: address) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let times = videos.map(\.recipe).sorted()
        print("\(count) videos of 10 s at once, calls of 3 s:")
        line("without a recipe", Double(videos.count { $0.failure != nil || $0.recipe.isNaN }), 0, "")
        print(
            String(
                format:
                    "    recipe p50 %.2f s, p95 %.2f s, last %.2f s; an event after what it tells of, the longest %.2f s",
                times[times.count / 2],
                times[min(times.count - 1, times.count * 95 / 100)],
                times.last ?? .nan,
                videos.map(\.longestLag).max() ?? .nan
            )
        )
    }

    // MARK: Watching

    private func watching() async throws {
        let service = try await ServedProgram(profile: "instant")
        defer { service.stop() }
        // What everything needs once is not the streams'.
        _ = try await HandedOverVideo.hand(Self.sample, to: service.address)
        let idle = service.megabytes
        var sockets: [LoopbackSocket] = []
        defer { for socket in sockets { socket.close() } }
        for _ in 0..<Self.streams {
            let socket = try LoopbackSocket.connected(to: service.port)
            sockets.append(socket)
            try socket.send("GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:\(service.port)\r\n\r\n")
        }
        for socket in sockets where !String(decoding: socket.received(), as: UTF8.self).hasPrefix("HTTP/1.1 200") {
            throw ValidationError("a stream was refused")
        }
        let open = service.megabytes
        _ = try await HandedOverVideo.hand(Self.sample, to: service.address)
        try await Task.sleep(for: .seconds(2))
        let busy = service.megabytes
        let told = sockets.count { socket in
            var text = ""
            while true {
                let bytes = socket.received(isWaiting: false)
                if bytes.isEmpty { break }
                text += String(decoding: bytes, as: UTF8.self)
            }
            return text.contains("event: completed")
        }
        print("\(Self.streams) open event streams:")
        line("memory over idle", open - idle, 60, "MB")
        line("memory over idle after a video that all watched", busy - idle, 60, "MB")
        line("not told that the video was done", Double(Self.streams - told), 0, "")
    }

    // MARK: Reading

    private func reading() async throws {
        let service = try await ServedProgram(profile: "instant", settings: ["requiresSignIn: true"])
        defer { service.stop() }
        _ = try service.verb(["user", "add", "ada"], input: "correct horse battery\n")
        let token = try service.verb(["user", "token", "ada", "--name", "bench", "--scope", "write"])
        _ = try await HandedOverVideo.hand(Self.sample, to: service.address, token: token)
        let list = try await HTTPClient.shared.execute(
            HandedOverVideo.request(service.address + "/api/v1/recipes", token),
            timeout: .seconds(10)
        )
        let body = try await list.body.collect(upTo: 1 << 20)
        guard let object = try JSONSerialization.jsonObject(with: Data(body.readableBytesView)) as? [String: Any],
            let id = (object["items"] as? [[String: Any]])?.first?["id"] as? String
        else { throw ValidationError("no recipe is listed") }
        let run = try MeasuredProcess.run(
            [
                "wrk", "--threads", "1", "--connections", "32", "--duration", "10s", "--latency", "--header",
                "Authorization: Bearer \(token)", service.address + "/api/v1/recipes/\(id).json",
            ]
        )
        let text = String(decoding: run.output, as: UTF8.self)
        print("A recipe read with a token, 32 connections:")
        guard run.status == 0, let rate = Self.figure(after: "Requests/sec:", in: text),
            let slow = Self.figure(after: "99%", in: text)
        else { throw ValidationError("wrk is missing or failed: \(text)") }
        let isWrong = text.contains("Non-2xx")
        print(
            String(format: "    %8.0f a second  at least 5000  %@", rate, (rate >= 5000 ? "ok" : "UNDER") as NSString)
        )
        line("p99", slow * 1000, 20, "ms")
        line("not answered with the recipe", isWrong ? 1 : 0, 0, "")
    }

    /// A number behind a label, in seconds where it is a time.
    private static func figure(after label: String, in text: String) -> Double? {
        guard let range = text.range(of: label) else { return nil }
        let word = text[range.upperBound...].split(whereSeparator: \.isWhitespace).first ?? ""
        for (unit, factor) in [("us", 1e-6), ("ms", 1e-3), ("s", 1)] where word.hasSuffix(unit) {
            return Double(word.dropLast(unit.count)).map { $0 * factor }
        }
        return Double(word)
    }

    private func raiseDescriptorLimit() throws {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    private func line(_ what: String, _ value: Double, _ limit: Double, _ unit: String) {
        FigureLine.print(what, value, limit, unit)
    }
}
