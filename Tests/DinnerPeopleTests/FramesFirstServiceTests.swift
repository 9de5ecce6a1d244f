import ClipMaker
import Foundation
import RecipeDomain
import Testing

@Suite("Frames first, at a server", .serialized)
struct FramesFirstServiceTests {
    /// Stills of the reel while each of its texts stands, by their milliseconds.
    private static let times = [1500, 4000, 6000, 8700, 11_500]

    private func still(of video: String, at time: Int, _ clips: ClipMaker) async throws -> Data {
        let path = try await clips.make([
            "-ss", "\(Double(time) / 1000)", "-i", video, "-frames:v", "1", "-q:v", "3", "at\(time).jpg",
        ])
        return try Data(contentsOf: URL(fileURLWithPath: path))
    }

    private func withServer(_ body: (ClipMaker, Asked) async throws -> Void) async throws {
        let clips = try ClipMaker()
        let data = clips.folder.appendingPathComponent("served").path
        let server = try await onThreadOfItsOwn { try ServedProgram(data: data, home: clips.folder.path) }
        do { try await body(clips, Asked(server)) } catch {
            server.stop()
            throw error
        }
        server.stop()
    }

    private func announce(_ server: Asked) async throws -> String {
        let body = Data(#"{"name":"garlic pasta.mp4"}"#.utf8)
        let answer = try await server.ask("POST", "videos", type: "application/json", body: body)
        return try #require(try answer.members["id"] as? String)
    }

    /// Looks again until it is so: the server tells of it over a stream that tests of their own read.
    private func wait(_ server: Asked, _ path: String, until isSo: ([String: Any]) -> Bool) async throws -> [String:
        Any]
    {
        let deadline = ContinuousClock.now + .seconds(180)
        while true {
            let members = try await server.ask("GET", path).members
            if isSo(members) || .now > deadline { return members }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    @Test("the work begins with the first one, ends with a recipe, and goes on with the video when that comes")
    func wholeWay() async throws {
        try await withServer { clips, server in
            let video = try await clips.garlicPasta()
            let id = try await announce(server)
            var times = Self.times
            let first = times.remove(at: 2)
            let sent = try await server.ask(
                "PUT",
                "videos/\(id)/frames/\(first)",
                type: "image/jpeg",
                body: try await still(of: video, at: first, clips)
            )
            #expect(sent.status == 204)
            // Its frame is kept while no other is there.
            let begun = try await wait(server, "videos/\(id)/frames") { ($0["items"] as? [Int])?.isEmpty == false }
            #expect(begun["items"] as? [Int] == [first])

            for time in times {
                let still = try await still(of: video, at: time, clips)
                let answer = try await server.ask(
                    "PUT",
                    "videos/\(id)/frames/\(time)",
                    type: "image/jpeg",
                    body: still
                )
                #expect(answer.status == 204)
            }
            let complete = try await server.ask("POST", "videos/\(id)/frames/complete")
            #expect(complete.status == 202)
            let job = try #require(try complete.members["id"] as? String)
            let ended = try await wait(server, "jobs/\(job)") {
                ["completed", "discarded"].contains($0["state"] as? String)
            }
            #expect(ended["state"] as? String == "completed")
            let made = try await server.ask("GET", "videos/\(id)").members
            let recipe = try #require((made["recipes"] as? [String])?.first)
            #expect(made["bytes"] == nil)
            let early = try JSONFormat.recipe(from: try await server.ask("GET", "recipes/\(recipe).json").body)
            #expect(early.ingredients.map(\.food) == ["spaghetti", "olive oil"])

            let content = try Data(contentsOf: URL(fileURLWithPath: video))
            let whole = try await server.ask("PUT", "videos/\(id)/content", type: "video/mp4", body: content)
            #expect(whole.status == 202)
            let seen = try await wait(server, "videos/\(id)") {
                $0["bytes"] != nil && $0["awaitsLook"] as? Bool == false && $0["job"] as? String != job
            }
            let second = try #require(seen["job"] as? String)
            let over = try await wait(server, "jobs/\(second)") { $0["state"] as? String == "completed" }
            #expect(over["state"] as? String == "completed")
            #expect(try await server.ask("GET", "videos/\(id)").members["recipes"] as? [String] == [recipe])
            let versions = try await server.ask("GET", "recipes/\(recipe)/history").members["items"] as? [Any]
            #expect(versions?.count == 2)
            let better = try JSONFormat.recipe(from: try await server.ask("GET", "recipes/\(recipe).json").body)
            #expect(better.title == "Garlic Pasta")
            #expect(better.steps.map(\.text) == ["Boil the spaghetti for 10 minutes", "Toss with the oil and serve"])
        }
    }

    @Test("one that can't be decoded is left out, and the others make the recipe")
    func broken() async throws {
        try await withServer { clips, server in
            let video = try await clips.garlicPasta()
            let id = try await announce(server)
            for (index, time) in Self.times.enumerated() {
                var still = try await still(of: video, at: time, clips)
                // All of its markers are there, half of what they frame isn't.
                if index == 0 { still = still.prefix(still.count / 2) + [0xff, 0xd9] }
                let answer = try await server.ask("PUT", "videos/\(id)/frames/\(time)", type: "image/jpeg", body: still)
                #expect(answer.status == 204)
            }
            let complete = try await server.ask("POST", "videos/\(id)/frames/complete")
            let job = try #require(try complete.members["id"] as? String)
            let ended = try await wait(server, "jobs/\(job)") {
                ["completed", "discarded"].contains($0["state"] as? String)
            }
            #expect(ended["state"] as? String == "completed")
            let recipe = try #require(
                (try await server.ask("GET", "videos/\(id)").members["recipes"] as? [String])?.first
            )
            let made = try JSONFormat.recipe(from: try await server.ask("GET", "recipes/\(recipe).json").body)
            #expect(made.ingredients.map(\.food) == ["spaghetti", "olive oil"])
            #expect(
                try await server.ask("GET", "videos/\(id)/frames").members["items"] as? [Int]
                    == Array(Self.times.dropFirst())
            )
        }
    }

    @Test("a video that is deleted while more of it is waited for is let go of")
    func deleted() async throws {
        try await withServer { clips, server in
            let video = try await clips.garlicPasta()
            let id = try await announce(server)
            let still = try await still(of: video, at: Self.times[0], clips)
            _ = try await server.ask("PUT", "videos/\(id)/frames/0", type: "image/jpeg", body: still)
            _ = try await wait(server, "videos/\(id)/frames") { ($0["items"] as? [Int])?.isEmpty == false }
            let job = try #require(try await server.ask("GET", "videos/\(id)").members["job"] as? String)
            #expect(try await server.ask("DELETE", "videos/\(id)").status == 204)
            let ended = try await wait(server, "jobs/\(job)") { $0["state"] as? String == "discarded" }
            #expect(ended["state"] as? String == "discarded")
            #expect(try await server.ask("PUT", "videos/\(id)/frames/9", type: "image/jpeg", body: still).status == 404)
        }
    }

    @Test("a video that comes while its frames are worked on is looked at after them")
    func together() async throws {
        try await withServer { clips, server in
            let video = try await clips.garlicPasta()
            let id = try await announce(server)
            for time in Self.times.prefix(2) {
                _ = try await server.ask(
                    "PUT",
                    "videos/\(id)/frames/\(time)",
                    type: "image/jpeg",
                    body: try await still(of: video, at: time, clips)
                )
            }
            let content = try Data(contentsOf: URL(fileURLWithPath: video))
            #expect(try await server.ask("PUT", "videos/\(id)/content", type: "video/mp4", body: content).status == 202)
            let seen = try await wait(server, "videos/\(id)") {
                $0["bytes"] != nil && $0["awaitsLook"] as? Bool == false
            }
            let job = try #require(seen["job"] as? String)
            let over = try await wait(server, "jobs/\(job)") { $0["state"] as? String == "completed" }
            #expect(over["state"] as? String == "completed")
            let recipe = try #require(
                (try await server.ask("GET", "videos/\(id)").members["recipes"] as? [String])?.first
            )
            let made = try JSONFormat.recipe(from: try await server.ask("GET", "recipes/\(recipe).json").body)
            #expect(made.title == "Garlic Pasta")
            #expect(made.ingredients.map(\.food) == ["spaghetti", "olive oil"])
            #expect(made.steps.count == 2)
        }
    }
}
