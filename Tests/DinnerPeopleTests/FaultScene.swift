import ClipMaker
import Foundation
import NIOCore
import NIOHTTP1
import ProviderSimulator
import Testing

/// The service as a process of its own, with models that take their time, so that something can befall it meanwhile.
struct FaultScene: Sendable {
    /// `DINNERPEOPLE_SOAK=1` tries each fault more often, at other moments.
    static let rounds = ProcessInfo.processInfo.environment["DINNERPEOPLE_SOAK"] == "1" ? 5 : 1

    let clips: ClipMaker
    let line: CommandLine
    let simulator: RunningSimulator
    let configuration: String

    /// - Parameters:
    ///   - seconds: that each model takes for an answer.
    ///   - settings: lines of the configuration.
    static func with(
        seconds: Double,
        settings: String = "",
        _ body: (FaultScene) async throws -> Void
    ) async throws {
        let clips = try ClipMaker()
        let profile = SimulatorProfile(
            name: "fault",
            vision: .constant(seconds),
            text: .constant(seconds),
            speech: .constant(seconds),
            embedding: .constant(0.05)
        )
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let text = "models:\n  url: \(simulator.baseURL)\n  hosted: true\n" + settings
            let scene = FaultScene(
                clips: clips,
                line: CommandLine(folder: clips.folder),
                simulator: simulator,
                configuration: try clips.file("serve.yaml", Array(text.utf8))
            )
            try await body(scene)
        }
    }

    /// A service on this data folder, once it is ready.
    func serve(_ data: String, environment: [String: String] = [:]) async throws -> ServiceProgram {
        let program = try ServiceProgram(
            line,
            port: try await ServiceProgram.freePort(),
            data: data,
            configuration: configuration,
            environment: environment
        )
        try await program.ready()
        return program
    }

    /// A video of four seconds that no other number's is like.
    func clip(_ number: Int) async throws -> ByteBuffer {
        let name = "clip-\(number).mp4"
        let path = clips.folder.appendingPathComponent(name).path
        if !FileManager.default.fileExists(atPath: path) {
            let source = "mandelbrot=s=320x180:r=10:start_scale=\(3.0 / Double(number + 1))"
            let encoding = ["-t", "4", "-pix_fmt", "yuv420p", "-movflags", "+faststart"]
            _ = try await clips.make(["-f", "lavfi", "-i", source] + encoding + [name])
        }
        return ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// What was answered before `moment`, with all the time it needs to be kept, is not asked for after it.
    func expectNothingPaidTwice(after moment: Duration, keeping: Duration = .milliseconds(1500)) {
        var kept: Set<String> = []
        for request in simulator.requests where request.outcome == .answered && request.role != .embedding {
            for subject in request.subjects {
                let name = "\(request.role.rawValue) \(subject)"
                #expect(!kept.contains(name), "\(name) was answered well before and asked for again")
                if let ended = request.ended, ended < moment - keeping { kept.insert(name) }
            }
        }
    }
}

extension ServiceProgram {
    /// Announces a video and sends it in one request; its id.
    func handOver(_ bytes: ByteBuffer, _ headers: [String: String] = [:]) async throws -> String {
        let json = headers.merging(["Content-Type": "application/json"]) { $1 }
        let announced = try await ask(
            .POST,
            "/api/v1/videos",
            json,
            body: ByteBuffer(string: "{\"name\": \"clip.mp4\"}")
        )
        let id = try #require(announced.json["id"] as? String)
        let type = headers.merging(["Content-Type": "video/mp4"]) { $1 }
        let sent = try await ask(.PUT, "/api/v1/videos/\(id)/content", type, body: bytes)
        #expect(sent.status == 202, "\(sent.text)")
        return id
    }

    func job(of video: String, _ headers: [String: String] = [:]) async throws -> [String: Any] {
        let body = try await ask(.GET, "/api/v1/videos/\(video)", headers).json
        guard let job = body["job"] as? String else { return [:] }
        return try await ask(.GET, "/api/v1/jobs/\(job)", headers).json
    }

    /// Looks until the video's job is so; the job, also where that took too long.
    @discardableResult
    func wait(
        for state: String,
        of video: String,
        seconds: Int = 120,
        _ headers: [String: String] = [:]
    ) async throws -> [String: Any] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while true {
            let job = try await job(of: video, headers)
            if job["state"] as? String == state || .now > deadline { return job }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// The video's job has completed, it has one recipe, and each run's events have no gap.
    func expectWhole(_ video: String, _ headers: [String: String] = [:]) async throws {
        let job = try await wait(for: "completed", of: video, headers)
        #expect(job["state"] as? String == "completed", "\(job)")
        let body = try await ask(.GET, "/api/v1/videos/\(video)", headers).json
        #expect((body["recipes"] as? [String])?.count == 1)
        let events = try await events(of: video, headers)
        #expect(events.last?.type == "completed")
        #expect(events.map(\.id) == events.map(\.id).sorted() && Set(events.map(\.id)).count == events.count)
        for (run, its) in Dictionary(grouping: events, by: \.run) {
            #expect(its.map(\.sequence) == Array(1...its.count), "run \(run)")
        }
    }
}
