import ClipMaker
import Foundation
import NIOHTTP1
@testable import ProviderSimulator
import RecipeDomain
import Testing

@Suite("A video that a server processes", .serialized)
struct ProcessAtServerTests {
    @Test("is sent frames first, becomes the same recipe as here, and costs nothing the second time")
    func wholeWay() async throws {
        try await ServiceProgram.withLocal { clips, line, server in
            let video = try await clips.garlicPasta()

            let made = try await line.run("process", video, "--server", server.address, "--format", "json")
            #expect(made.status == 0, "\(made.notes)")
            let recipe = try JSONFormat.recipe(from: Data(made.output.utf8))
            #expect(recipe.title == "Garlic Pasta")
            #expect(recipe.ingredients.map(\.food) == ["spaghetti", "olive oil"])
            #expect(recipe.steps.map(\.text) == ["Boil the spaghetti for 10 minutes", "Toss with the oil and serve"])
            #expect(made.notes.contains("/api/v1/recipes/"))

            let again = try await line.run("process", video, "--server", server.address, "--format", "json", "--quiet")
            #expect(again.status == 0 && again.notes.isEmpty)
            #expect(again.output == made.output)
            let jobs = try await server.ask(.GET, "/api/v1/jobs").items
            #expect(jobs.allSatisfy { $0["state"] as? String == "completed" })
            #expect((1...2).contains(jobs.count))
            #expect(try await server.ask(.GET, "/api/v1/videos").items.count == 1)
        }
    }

    @Test("has its pictures and its sound understood before it comes, and no answer of a model is paid for twice")
    func models() async throws {
        let profile = SimulatorProfile(
            name: "quick",
            vision: .constant(0.05),
            text: .constant(0.05),
            speech: .constant(0.05),
            embedding: .constant(0.05)
        )
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let clips = try ClipMaker()
            let line = CommandLine(folder: clips.folder)
            let silent = try await clips.garlicPasta()
            let video = try await clips.make([
                "-i", silent, "-f", "lavfi", "-i", "anoisesrc=d=14:a=0.3", "-c:v", "copy", "-c:a", "aac", "-shortest",
                "heard.mp4",
            ])
            let server = try await ServiceProgram.configured(
                "models:\n  url: \(simulator.baseURL)\n  hosted: true\nlisten: everything\n",
                line
            )
            let made = try await line.run("process", video, "--server", server.address, "--format", "json")
            try await server.signal(SIGTERM)
            #expect(made.status == 0, "\(made.notes)")
            for role in [SimulatedRole.vision, .speech] {
                let subjects = simulator.requests.filter { $0.role == role && $0.outcome == .answered }.flatMap(
                    \.subjects
                )
                #expect(!subjects.isEmpty && Set(subjects).count == subjects.count, "\(role): \(subjects)")
            }
        }
    }

    @Test("goes on where it was left, whoever is killed in between")
    func killed() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let video = try await clips.garlicPasta()
        var server = try await ServiceProgram.local(line)
        for _ in 0..<4 {
            let arguments = ["process", video, "--server", server.address, "--quiet"]
            let time = Duration.milliseconds(Int.random(in: 100...1500))
            _ = try await line.run(arguments, data: clips.folder.path + "/data", killedAfter: time)
            try await server.signal(SIGKILL)
            server = try await ServiceProgram.local(line)
        }
        let made = try await line.run("process", video, "--server", server.address, "--format", "json", "--quiet")
        #expect(made.status == 0, "\(made.notes)")
        let recipe = try JSONFormat.recipe(from: Data(made.output.utf8))
        #expect(recipe.title == "Garlic Pasta" && recipe.ingredients.count == 2 && recipe.steps.count == 2)
        #expect(try await server.ask(.GET, "/api/v1/videos").items.count == 1)
        #expect(try await server.ask(.GET, "/api/v1/recipes").items.count == 1)
        try await server.signal(SIGTERM)
    }

    @Test("says in one sentence what is wrong with the server, the token or the file")
    func problems() async throws {
        let environment = ["DINNERPEOPLE_SERVER_REQUIRES_SIGN_IN": "true"]
        try await ServiceProgram.withLocal(environment: environment) { clips, line, server in
            let text = try clips.file("text.mp4", Array("hello".utf8))
            let nobody = try await line.run("process", text, "--server", "http://127.0.0.1:1", "--quiet")
            #expect(nobody.status == 1 && nobody.notes.contains("can't be reached"), "\(nobody.notes)")
            #expect(nobody.notes.split(separator: "\n").count == 1)
            #expect(try await line.run("process", text, "--server", "ftp://x", "--quiet").status == 64)
            #expect(try await line.run("process", text, "--server", "localhost", "--local").status == 64)

            let stranger = try await line.run("process", text, "--server", server.address, "--quiet")
            #expect(stranger.status == 1 && stranger.notes.contains("--token"), "\(stranger.notes)")
            let wrong = try await line.run("process", text, "--server", server.address, "--token", "dp_x", "--quiet")
            #expect(wrong.status == 1 && wrong.notes.contains("--token"), "\(wrong.notes)")

            let data = clips.folder.appendingPathComponent("served").path
            _ = try await line.run("user", "add", "Anna", data: data, input: "correct horse battery\n")
            let issued = try await line.run(
                "user",
                "token",
                "Anna",
                "--name",
                "kitchen",
                "--scope",
                "write",
                data: data
            )
            let token = issued.output.trimmingCharacters(in: .whitespacesAndNewlines)
            let known = try await line.run(
                "process",
                text,
                "--server",
                server.address,
                "--quiet",
                environment: ["DINNERPEOPLE_TOKEN": token]
            )
            #expect(known.status == 1 && known.notes.contains("not a video"), "\(known.notes)")
        }
    }

    @Test("that is none is refused here, before it is sent")
    func noVideo() async throws {
        try await ServiceProgram.withLocal { clips, line, server in
            let text = try clips.file("text.mp4", Array("hello".utf8))
            let outcome = try await line.run("process", text, "--server", server.address, "--quiet")
            #expect(outcome.status == 1 && outcome.notes.contains("not a video"), "\(outcome.notes)")
            #expect(try await server.ask(.GET, "/api/v1/jobs").items.isEmpty)
        }
    }
}
