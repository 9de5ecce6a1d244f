import ClipMaker
import Foundation
import ProviderSimulator
import RecipeDomain
import Testing

@Suite("A text model on a bad day, on the command line")
struct BadModelTests {
    private func process(caption: String, faults: [Fault?]) async throws -> CommandLine.Outcome {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let video = try await clips.make("-f", "lavfi", "-i", "color=s=320x180:d=2", "-c:v", "libx264", "plain.mp4")
        let profile = SimulatorProfile(name: "bad", faults: .script([.text: faults]))
        return try await ProviderSimulator.withServer(profile: profile) { simulator in
            try await line.run(
                "process",
                video,
                "--caption",
                caption,
                "--ocr",
                "never",
                "--format",
                "json",
                environment: [
                    "DINNERPEOPLE_MODELS_TEXT_URL": simulator.baseURL, "DINNERPEOPLE_MODELS_TEXT_MODEL": "gpt-4o-mini",
                ]
            )
        }
    }

    @Test(
        "costs the model's recipe and not the recipe: the rules write it, and a note says why",
        arguments: [
            [Fault.wrongJSON, .wrongJSON], [.wrongShape, .wrongShape], [.cutShort, .cutShort], [.refusal],
            [.contentFilter], [.contextTooLong], [.unknownModel], [.wrongKey],
        ]
    )
    func fallback(_ faults: [Fault]) async throws {
        let outcome = try await process(
            caption: "Omelette\n2 eggs\n1 tbsp butter\nWhisk the eggs.\nFry in the butter for 2 minutes.",
            faults: faults
        )
        #expect(outcome.status == 0, "\(outcome.notes)")
        let recipe = try JSONFormat.recipe(from: Data(outcome.output.utf8))
        #expect(recipe.ingredients.map(\.food) == ["eggs", "butter"] && recipe.steps.count == 2)
        #expect(!recipe.ingredients.contains { !$0.amountIsShown })
        #expect(recipe.notes.contains { $0.hasPrefix("Writing the recipe with the model could not be done") })
    }

    @Test("may mend half an answer, of which the recipe tells nothing")
    func mended() async throws {
        let outcome = try await process(caption: "Omelette\n2 eggs\nWhisk the eggs.", faults: [.wrongJSON, nil])
        let recipe = try JSONFormat.recipe(from: Data(outcome.output.utf8))
        #expect(outcome.status == 0 && recipe.ingredients.map(\.food) == ["eggs"])
        #expect(!recipe.notes.contains { $0.contains("could not be done") })
    }

    @Test("leaves a sentence and no recipe where nothing tells one")
    func nothing() async throws {
        let outcome = try await process(caption: "Good morning everybody", faults: [.wrongJSON, .wrongJSON])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        let last = outcome.notes.split(separator: "\n").last ?? ""
        #expect(last.hasPrefix("plain.mp4: ") && last.contains("could not be used"), "\(outcome.notes)")
    }
}
