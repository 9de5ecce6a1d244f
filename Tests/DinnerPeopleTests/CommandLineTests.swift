import ClipMaker
import Foundation
import RecipeDomain
import Testing

@Suite("The command line")
struct CommandLineTests {
    @Test("makes a recipe of a video, lists it and shows it again in every format")
    func wholeWay() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let made = try await line.run("process", try await clips.garlicPasta(), "--format", "jsonld")
        #expect(made.status == 0)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
        #expect(json["@type"] as? String == "Recipe" && json["name"] as? String == "Garlic Pasta")
        #expect(json["recipeIngredient"] as? [String] == ["200 g spaghetti", "2 tbsp olive oil"])
        let steps = try #require(json["recipeInstructions"] as? [[String: Any]])
        #expect(
            steps.map { $0["text"] as? String } == ["Boil the spaghetti for 10 minutes", "Toss with the oil and serve"]
        )
        let clip = try #require(steps.first?["video"] as? [String: Any])
        #expect(
            abs((clip["startOffset"] as? Double ?? 0) - 7.5) < 1 && abs((clip["endOffset"] as? Double ?? 0) - 10) < 1
        )
        #expect(made.notes.contains("Time to recipe") && made.notes.contains("Timeline: "))

        let listed = try await line.run("list")
        let id = String(listed.output.prefix { $0 != " " })
        #expect(listed.output.contains("Garlic Pasta"))
        for format in ["text", "markdown", "json", "jsonld", "cooklang", "html"] {
            let shown = try await line.run("show", id, "--format", format)
            #expect(shown.status == 0 && shown.output.contains("olive oil"))
        }
        let timeline = try await line.run("show", id, "--timeline", "--quiet")
        let page = try String(contentsOfFile: timeline.output.trimmingCharacters(in: .newlines), encoding: .utf8)
        #expect(page.contains("<svg") && page.contains("Read the screen"))
        #expect(try await line.run("show", "ffff").status == 1)

        let again = try await line.run("process", try await clips.garlicPasta(), "--quiet")
        #expect(again.status == 0 && again.notes.isEmpty)
        #expect(try await line.run("list").output.split(separator: "\n").count == 1)
    }

    @Test("says in one sentence what is wrong with a video, and leaves no recipe")
    func badVideos() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let sound = try await clips.make("-f", "lavfi", "-i", "sine=440:d=1", "-c:a", "aac", "sound.m4a")
        let cases = [
            (clips.folder.path + "/nowhere.mp4", "there is no such file"),
            (try clips.file("empty.mp4", []), "the file is empty"),
            (try clips.file("text.mp4", Array("hello".utf8)), "not a video"), (clips.folder.path, "can't be read"),
            (sound, "sound but no picture"),
        ]
        for (path, words) in cases {
            let outcome = try await line.run("process", path, "--quiet")
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.notes.contains(words) && outcome.notes.split(separator: "\n").count == 1)
        }
        #expect(try await line.run("list", "--quiet").output.isEmpty)
        #expect(
            try await line.run("process", sound, "--caption", "2 eggs\n1 cup milk\nWhisk the eggs.", "--quiet").status
                == 0
        )
    }

    @Test("ends with 64 for what it doesn't understand, and with a sentence where it can't write")
    func usage() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        #expect(try await line.run("process").status == 64)
        #expect(try await line.run("process", "a.mp4", "--format", "pdf").status == 64)
        #expect(try await line.run("process", "a.mp4", "--frames", "0").status == 64)
        #expect(try await line.run("process", "a.mp4", "--select", "model", "--rounds", "1").status == 64)
        #expect(try await line.run("process", "a.mp4", "--listen", "music").status == 64)
        #expect(try await line.run("bench", "a.mp4", "--batch", "all").status == 64)
        let blocked = try clips.file("blocked", [1])
        let outcome = try await line.run("list", data: blocked + "/data")
        #expect(outcome.status == 1 && outcome.notes.contains("the data folder can't be written"))
    }

    @Test("writes the frames it chose, with reasons")
    func frames() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let out = clips.folder.appendingPathComponent("frames").path
        #expect(try await line.run("frames", try await clips.garlicPasta(), "--out", out).status == 0)
        let manifest = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: out + "/frames.json")))
                as? [String: Any]
        )
        let frames = try #require(manifest["frames"] as? [[String: Any]])
        #expect(
            !frames.isEmpty
                && frames.allSatisfy {
                    FileManager.default.fileExists(atPath: out + "/" + ($0["file"] as? String ?? "?"))
                }
        )
    }

    @Test("reads a subtitle file beside the video")
    func sidecar() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let video = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=320x180:d=9", "-c:v", "libx264", "plain.mp4")
        _ = try clips.file(
            "plain.srt",
            Array(
                "1\n00:00:01,000 --> 00:00:03,000\nAdd two cups of flour to the bowl.\n\n2\n00:00:04,000 --> 00:00:06,000\nBake it at 180 degrees for 25 minutes.\n"
                    .utf8
            )
        )
        let made = try await line.run("process", video, "--format", "json", "--quiet")
        let recipe = try JSONFormat.recipe(from: Data(made.output.utf8))
        #expect(recipe.steps.map { $0.range?.start.milliseconds } == [1000, 4000])
        #expect(
            recipe.steps.last?.timers.first?.seconds == 1500 && recipe.steps.last?.temperatures.first?.degrees == 180
        )
        #expect(recipe.sources == [.subtitles])
    }
}
