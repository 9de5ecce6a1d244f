import ClipMaker
import Foundation
import ProviderSimulator
import NIOHTTP1
import Testing

@Suite("A service that is told to stop")
struct InterruptionTests {
    @Test("says that its runs are interrupted, and goes on with them when it is started again", .timeLimit(.minutes(5)))
    func goesOn() async throws {
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
        let profile = SimulatorProfile(name: "slow", vision: .constant(3))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let environment = ["DINNERPEOPLE_MODELS_URL": simulator.baseURL, "DINNERPEOPLE_LOG": "info"]
            let first = try await ServedProgram(line, environment: environment)
            let announced = try await first.ask(.POST, "/api/v1/videos", json: #"{"name":"film.mp4"}"#)
            let id = try #require(announced.member("id"))
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: film)))
            _ = try await first.ask(.PUT, "/api/v1/videos/\(id)/content", headers: [], body: (bytes, "video/mp4"))
            _ = try await first.events(of: id) { $0 == "frame" }
            #expect(try await first.stop() == 0, "\(first.said)")
            let second = try await ServedProgram(line, environment: environment)
            let events = try await second.events(of: id) { $0 == "completed" }
            let goesOn = events.names.drop { $0 != "interrupted" }
            #expect(goesOn.contains("started") && goesOn.last == "completed", "\(events.names) \(first.said)")
            #expect(!events.names.contains("cancelled"))
            let jobs = try await second.ask(.GET, "/api/v1/jobs")
            #expect(jobs.text.contains(#""state":"completed""#), "\(jobs.text)")
            #expect(try await second.stop() == 0)
        }
    }
}
