import ClipMaker
import Foundation
import ProviderSimulator
import RecipeDomain
import Testing

@Suite("A recipe in another language, on the command line")
struct TranslationTests {
    private static let pancakes = """
        ---
        title: Pancakes
        servings: 4
        locale: en
        ---

        Whisk @flour{200%g} with @milk{1/2%l} and @eggs{2}.

        Fry in @butter{2%tbsp} for ~{3%minutes} a side.
        """

    /// A command line whose text model is simulated, and the id of a recipe.
    private func withModel(
        _ faults: FaultPlan = .none,
        _ body: (CommandLine, _ id: String, _ environment: [String: String], _ clips: ClipMaker) async throws -> Void
    ) async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let taken = try await line.run("import", try clips.file("pancakes.cook", Array(Self.pancakes.utf8)))
        let id = String(taken.output.prefix { $0 != " " })
        try await ProviderSimulator.withServer(profile: SimulatorProfile(name: "test", faults: faults)) { simulator in
            let environment = [
                "DINNERPEOPLE_MODELS_TEXT_URL": simulator.baseURL, "DINNERPEOPLE_MODELS_TEXT_MODEL": "gpt-4o-mini",
            ]
            try await body(line, id, environment, clips)
        }
    }

    @Test("is a view: shown and exported so, and kept as it was")
    func view() async throws {
        try await withModel { line, id, environment, clips in
            let shown = try await line.run("show", id, "--translate", "it", environment: environment)
            #expect(shown.status == 0 && shown.output.contains("Päncäkës"))
            #expect(shown.output.contains("200 g flöür") && shown.output.contains("3 minutes"))
            #expect(shown.output.contains("translated by a model (it)"))
            // What goes where is said the first time.
            #expect(shown.notes.contains("To 127.0.0.1 go:"))
            let out = clips.folder.path + "/out"
            let exported = try await line.run(
                "export",
                id,
                "--format",
                "json",
                "--translate",
                "it",
                "--out",
                out,
                environment: environment
            )
            #expect(exported.status == 0)
            let file = try Data(contentsOf: URL(fileURLWithPath: out + "/Päncäkës.json"))
            let recipe = try JSONFormat.recipe(from: file)
            #expect(recipe.language == "it" && recipe.ingredients.map(\.food) == ["flöür", "mïlk", "ëggs", "büttër"])
            let kept = try await line.run("show", id)
            #expect(kept.output.contains("Pancakes") && kept.output.contains("200 g flour"))
            #expect(try await line.run("history", id).output.split(separator: "\n").count == 1)
        }
    }

    @Test("has no number that the recipe lacks, whatever the model answers")
    func changedNumber() async throws {
        try await withModel(.script([.text: [.changedNumber]])) { line, id, environment, _ in
            let shown = try await line.run("show", id, "--translate", "it", environment: environment)
            #expect(shown.status == 0 && shown.output.contains("1 text stays in the original"))
            #expect(shown.output.contains("4 servings") && !shown.output.contains("5 s"))
        }
    }

    @Test("is what `process` prints where that is asked for")
    func process() async throws {
        try await withModel { line, _, environment, clips in
            let video = try await clips.make("-f", "lavfi", "-i", "color=s=320x180:d=2", "-c:v", "libx264", "plain.mp4")
            let made = try await line.run(
                "process",
                video,
                "--caption",
                "Omelette\n2 eggs\nWhisk the eggs.",
                "--ocr",
                "never",
                "--translate",
                "it",
                environment: environment
            )
            #expect(made.status == 0 && made.output.contains("2 ëggs") && made.output.contains("Whïsk thë ëggs"))
            #expect(try await line.run("list").output.contains("Omelette"))
            #expect(try await line.run("process", video, "--local", "--translate", "it").status == 64)
        }
    }

    @Test("needs a text model, which one sentence says, and no model where it is in that language already")
    func noModel() async throws {
        try await withModel { line, id, environment, _ in
            for outcome in [
                try await line.run("show", id, "--translate", "de"),
                try await line.run("export", id, "--format", "text", "--translate", "de"),
            ] {
                #expect(outcome.status == 1 && outcome.output.isEmpty)
                #expect(outcome.notes.contains("models.text.url") && outcome.notes.split(separator: "\n").count == 1)
            }
            #expect(try await line.run("show", id, "--translate", "en").output.contains("200 g flour"))
            #expect(try await line.run("show", id, "--translate", "no language").status == 64)
            #expect(try await line.run("process", "nowhere.mp4", "--translate", "de").notes.contains("models.text.url"))
            let wrong = try await line.run(
                "show",
                id,
                "--translate",
                "de",
                environment: environment.merging(["DINNERPEOPLE_MODELS_TEXT_URL": "http://127.0.0.1:9/v1"]) { $1 }
            )
            #expect(wrong.status == 1 && wrong.output.isEmpty && wrong.notes.contains("can't be reached"))
        }
    }
}
