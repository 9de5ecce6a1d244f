import Foundation
import HTTPTypes
import HummingbirdTesting
import RecipeDomain
import SQLiteStorage
import Testing
import VideoWorkflow

@testable import WebServer

@Suite("Events as they come")
struct EventStreamTests {
    /// What a stream gives until `count` events have come, as their ids.
    private static func ids(_ scene: ServerScene, _ path: String, count: Int, after: Int? = nil) async throws -> [Int] {
        let url = try #require(URL(string: "http://localhost:\(scene.port)\(path)"))
        return try await EventReader(url, after: after, host: "localhost").ids(count: count)
    }

    @Test("Stored events come first, then those that are stored while somebody watches, each once and in order")
    func replay() async throws {
        try await ServerScene.with { (scene) async throws in
            let run = try await scene.database.begin(
                NewRun(owner: scene.database.household, videoName: "a.mp4", caption: nil)
            )
            func record(_ numbers: ClosedRange<Int>) async throws {
                for number in numbers {
                    let event = RunEvent(sequence: number, elapsed: 0, kind: .note("number \(number)"))
                    try await scene.database.record([], events: [event], in: run)
                }
            }
            try await record(1...300)
            async let all = Self.ids(scene, "/api/v1/events?after=0", count: 900)
            async let rest = Self.ids(scene, "/api/v1/events", count: 700, after: 200)
            try await record(301...900)
            #expect(try await all == Array(1...900))
            #expect(try await rest == Array(201...900))
        }
    }

    @Test("A number that no event has had yet is refused")
    func future() async throws {
        try await ServerScene.with { (scene) async throws in
            let answer = try await scene.ask(.get, "/api/v1/events?after=5")
            #expect(answer.status == .badRequest)
        }
    }

    @Test("Another owner's events are not seen")
    func owners() async throws {
        try await ServerScene.with { (scene) async throws in
            let stranger = VideoID()
            #expect(try await scene.ask(.get, "/api/v1/videos/\(stranger)/events").status == .notFound)
        }
    }

    @Test("Whoever watches a video that turns out to be there already sees its run to the end")
    func joined() async throws {
        try await ServerScene.with { (scene) async throws in
            let owner = scene.database.household
            var (videos, runs) = ([VideoID](), [RunID]())
            for name in ["a.mp4", "b.mp4"] {
                let video = try await scene.database.create(
                    NewVideo(owner: owner, name: name, caption: nil, options: ProcessingOptions())
                )
                let run = NewRun(owner: owner, videoName: name, caption: nil, video: video)
                videos.append(video)
                runs.append(try await scene.database.begin(run))
            }
            func record(_ number: Int, in run: RunID, _ facts: [RunFact] = []) async throws {
                let event = RunEvent(sequence: number, elapsed: 0, kind: .note("number \(number)"))
                try await scene.database.record(facts, events: [event], in: run)
            }
            for run in runs { try await record(1, in: run) }
            // One who saw its beginning, and one who comes again after that.
            async let first = Self.ids(scene, "/api/v1/videos/\(videos[1])/events?after=0", count: 3)
            async let second = Self.ids(scene, "/api/v1/videos/\(videos[1])/events", count: 2, after: 2)
            while scene.parts.hub.watcherCount < 2 { try await Task.sleep(for: .milliseconds(5)) }
            let content = RunFact.videoContent(sha256: String(repeating: "ab", count: 32), bytes: 9, object: nil)
            for run in runs { try await record(2, in: run, [content]) }
            try await record(3, in: runs[1])
            #expect(try await first == [2, 4, 5])
            #expect(try await second == [4, 5])
        }
    }
}
