import ClipMaker
import Foundation
import NIOCore
import NIOHTTP1
import RecipeDomain
import Testing

@Suite("Frames first, at a server", .serialized)
struct FramesFirstServiceTests {
    /// Stills of the reel while each of its texts stands, by their milliseconds.
    private static let times = [1500, 4000, 6000, 8700, 11_500]

    private func still(of video: String, at time: Int, _ clips: ClipMaker) async throws -> ByteBuffer {
        let path = try await clips.make([
            "-ss", "\(Double(time) / 1000)", "-i", video, "-frames:v", "1", "-q:v", "3", "at\(time).jpg",
        ])
        return ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private func put(_ server: ServiceProgram, _ path: String, type: String = "image/jpeg", _ body: ByteBuffer)
        async throws -> Int
    {
        try await server.ask(.PUT, "/api/v1/\(path)", ["Content-Type": type], body: body).status
    }

    private func announce(_ server: ServiceProgram) async throws -> String {
        let answer = try await server.ask(.POST, "/api/v1/videos", json: #"{"name":"garlic pasta.mp4"}"#)
        return try #require(answer.json["id"] as? String)
    }

    /// Looks again until it is so: the server tells of it over a stream that tests of their own read.
    private func wait(_ server: ServiceProgram, _ path: String, until isSo: ([String: Any]) -> Bool) async throws
        -> [String:
        Any]
    {
        let deadline = ContinuousClock.now + .seconds(180)
        while true {
            let members = try await server.ask(.GET, "/api/v1/" + path).json
            if isSo(members) || .now > deadline { return members }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    @Test("the work begins with the first one, ends with a recipe, and goes on with the video when that comes")
    func wholeWay() async throws {
        try await ServiceProgram.withLocal { clips, _, server in
            let video = try await clips.garlicPasta()
            let id = try await announce(server)
            var times = Self.times
            let first = times.remove(at: 2)
            let sent = try await put(
                server,
                "videos/\(id)/frames/\(first)",
                try await still(of: video, at: first, clips)
            )
            #expect(sent == 204)
            // Its frame is kept while no other is there.
            let begun = try await wait(server, "videos/\(id)/frames") { ($0["items"] as? [Int])?.isEmpty == false }
            #expect(begun["items"] as? [Int] == [first])

            for time in times {
                let still = try await still(of: video, at: time, clips)
                let answer = try await put(server, "videos/\(id)/frames/\(time)", still)
                #expect(answer == 204)
            }
            let complete = try await server.ask(.POST, "/api/v1/videos/\(id)/frames/complete")
            #expect(complete.status == 202)
            let job = try #require(complete.json["id"] as? String)
            let ended = try await wait(server, "jobs/\(job)") {
                ["completed", "discarded"].contains($0["state"] as? String)
            }
            #expect(ended["state"] as? String == "completed")
            let made = try await server.ask(.GET, "/api/v1/videos/\(id)").json
            let recipe = try #require((made["recipes"] as? [String])?.first)
            #expect(made["bytes"] == nil)
            let early = try await server.recipe(recipe)
            #expect(early.ingredients.map(\.food) == ["spaghetti", "olive oil"])

            let content = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: video)))
            let whole = try await put(server, "videos/\(id)/content", type: "video/mp4", content)
            #expect(whole == 202)
            let seen = try await wait(server, "videos/\(id)") {
                $0["bytes"] != nil && $0["awaitsLook"] as? Bool == false && $0["job"] as? String != job
            }
            let second = try #require(seen["job"] as? String)
            let over = try await wait(server, "jobs/\(second)") { $0["state"] as? String == "completed" }
            #expect(over["state"] as? String == "completed")
            #expect(try await server.ask(.GET, "/api/v1/videos/\(id)").json["recipes"] as? [String] == [recipe])
            let versions = try await server.ask(.GET, "/api/v1/recipes/\(recipe)/history").json["items"] as? [Any]
            #expect(versions?.count == 2)
            let better = try await server.recipe(recipe)
            #expect(better.title == "Garlic Pasta")
            #expect(better.steps.map(\.text) == ["Boil the spaghetti for 10 minutes", "Toss with the oil and serve"])
        }
    }

    @Test("one that can't be decoded is left out, and the others make the recipe")
    func broken() async throws {
        try await ServiceProgram.withLocal { clips, _, server in
            let video = try await clips.garlicPasta()
            let id = try await announce(server)
            for (index, time) in Self.times.enumerated() {
                var still = try await still(of: video, at: time, clips)
                // All of its markers are there, half of what they frame isn't.
                if index == 0 {
                    still = still.getSlice(at: 0, length: still.readableBytes / 2) ?? still
                    still.writeBytes([0xff, 0xd9])
                }
                let answer = try await put(server, "videos/\(id)/frames/\(time)", still)
                #expect(answer == 204)
            }
            let complete = try await server.ask(.POST, "/api/v1/videos/\(id)/frames/complete")
            let job = try #require(complete.json["id"] as? String)
            let ended = try await wait(server, "jobs/\(job)") {
                ["completed", "discarded"].contains($0["state"] as? String)
            }
            #expect(ended["state"] as? String == "completed")
            let recipe = try #require(
                try await (server.ask(.GET, "/api/v1/videos/\(id)").json["recipes"] as? [String])?.first
            )
            let made = try await server.recipe(recipe)
            #expect(made.ingredients.map(\.food) == ["spaghetti", "olive oil"])
            #expect(
                try await server.ask(.GET, "/api/v1/videos/\(id)/frames").json["items"] as? [Int]
                    == Array(Self.times.dropFirst())
            )
        }
    }

    @Test("a video that is deleted while more of it is waited for is let go of")
    func deleted() async throws {
        try await ServiceProgram.withLocal { clips, _, server in
            let video = try await clips.garlicPasta()
            let id = try await announce(server)
            let still = try await still(of: video, at: Self.times[0], clips)
            _ = try await put(server, "videos/\(id)/frames/0", still)
            _ = try await wait(server, "videos/\(id)/frames") { ($0["items"] as? [Int])?.isEmpty == false }
            let job = try #require(try await server.ask(.GET, "/api/v1/videos/\(id)").json["job"] as? String)
            #expect(try await server.ask(.DELETE, "/api/v1/videos/\(id)").status == 204)
            let ended = try await wait(server, "jobs/\(job)") { $0["state"] as? String == "discarded" }
            #expect(ended["state"] as? String == "discarded")
            #expect(try await put(server, "videos/\(id)/frames/9", still) == 404)
        }
    }

    @Test("a video that comes while its frames are worked on is looked at after them")
    func together() async throws {
        try await ServiceProgram.withLocal { clips, _, server in
            let video = try await clips.garlicPasta()
            let id = try await announce(server)
            for time in Self.times.prefix(2) {
                _ = try await put(
                    server,
                    "videos/\(id)/frames/\(time)",
                    try await still(of: video, at: time, clips)
                )
            }
            let content = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: video)))
            #expect(try await put(server, "videos/\(id)/content", type: "video/mp4", content) == 202)
            let seen = try await wait(server, "videos/\(id)") {
                $0["bytes"] != nil && $0["awaitsLook"] as? Bool == false
            }
            let job = try #require(seen["job"] as? String)
            let over = try await wait(server, "jobs/\(job)") { $0["state"] as? String == "completed" }
            #expect(over["state"] as? String == "completed")
            let recipe = try #require(
                try await (server.ask(.GET, "/api/v1/videos/\(id)").json["recipes"] as? [String])?.first
            )
            let made = try await server.recipe(recipe)
            #expect(made.title == "Garlic Pasta")
            #expect(made.ingredients.map(\.food) == ["spaghetti", "olive oil"])
            #expect(made.steps.count == 2)
        }
    }
}
