import ClipMaker
import Foundation
import NIOCore
@testable import ProviderSimulator
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
            let configuration = try clips.file("serve.yaml", Array("models:\n  url: \(simulator.baseURL)\n".utf8))
            let data = clips.folder.appendingPathComponent("data").path
            let port = try await ServiceProgram.freePort()
            let first = try ServiceProgram(line, port: port, data: data, configuration: configuration)
            try await first.ready()
            let announced = try await first.ask(.POST, "/api/v1/videos", json: #"{"name":"film.mp4"}"#)
            let id = try #require(announced.json["id"] as? String)
            let bytes = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: film)))
            _ = try await first.ask(.PUT, "/api/v1/videos/\(id)/content", ["Content-Type": "video/mp4"], body: bytes)
            // A model is being asked.
            while simulator.requests.isEmpty { await Task.yield() }
            try await first.signal(SIGTERM)
            let second = try ServiceProgram(line, port: port, data: data, configuration: configuration)
            try await second.ready()
            let names = try await second.events(of: id).map(\.type)
            let goesOn = names.drop { $0 != "interrupted" }
            #expect(goesOn.contains("started") && goesOn.last == "completed", "\(names)")
            #expect(!names.contains("cancelled"))
            #expect(try await second.ask(.GET, "/api/v1/jobs").text.contains(#""state":"completed""#))
            try await second.signal(SIGTERM)
        }
    }
}
