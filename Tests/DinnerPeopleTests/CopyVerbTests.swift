import ClipMaker
import Testing

@Suite("A video that comes again in another form")
struct CopyVerbTests {
    private static let x264 = ["-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p"]

    /// Six shots of 3 s with a recipe on the screen.
    private func reel(_ clips: ClipMaker) async throws -> String {
        let texts = [
            "Lentil Soup", "200 g lentils", "1 onion", "2 tbsp olive oil", "Fry the onion", "Simmer for 20 minutes",
        ]
        var inputs: [String] = []
        for shot in texts.indices {
            inputs += ["-f", "lavfi", "-i", "gradients=s=1280x720:r=25:d=3:speed=0.02:nb_colors=5:seed=\(shot + 21)"]
        }
        let drawn = texts.enumerated().map { ClipMaker.text($1, from: Double($0) * 3 + 0.3, to: Double($0) * 3 + 2.8) }
        let joined = texts.indices.map { "[\($0):v]" }.joined() + "concat=n=6," + drawn.joined(separator: ",")
        return try await clips.make(inputs + ["-filter_complex", joined] + Self.x264 + ["soup.mp4"])
    }

    @Test("has a recipe of its own, and the other one is told, offered and left as it is")
    func told() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let original = try await reel(clips)
        #expect(try await line.run("process", original).status == 0)
        let id = String(try await line.run("list").output.prefix { $0 != " " })
        let copy = try await clips.make(
            ["-i", original, "-vf", "trim=1:17,setpts=PTS-STARTPTS,scale=960:540"] + Self.x264 + ["shorter.mp4"]
        )
        let made = try await line.run("process", copy)
        #expect(made.status == 0 && made.output.contains("lentils"))
        #expect(made.notes.contains("shows the same as soup.mp4") && made.notes.contains("dinnerpeople show \(id)"))
        let listed = try await line.run("list").output.split(separator: "\n")
        #expect(listed.count == 2 && listed.allSatisfy { $0.contains("shows the same as") })
        let shown = try await line.run("show", id)
        #expect(shown.output.contains("lentils") && shown.notes.contains("shows the same as shorter.mp4"))
        #expect(try await line.run("show", id, "--quiet").notes.isEmpty)

        #expect(try await line.run("process", copy).status == 0)
        #expect(try await line.run("list").output.split(separator: "\n").count == 2)
        let third = try await clips.make(["-i", original, "-crf", "34", "-r", "20"] + Self.x264 + ["third.mp4"])
        let stopped = try await line.run("process", third, "--known", "stop", "--quiet")
        #expect(stopped.status == 1 && stopped.output.isEmpty)
        #expect(stopped.notes.hasPrefix("third.mp4: it shows what another video shows"))
        #expect(try await line.run("list").output.split(separator: "\n").count == 2)
    }
}
