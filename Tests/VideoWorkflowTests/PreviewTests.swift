import RecipeDomain
import Synchronization
import Testing

@testable import VideoWorkflow

@Suite("What is being written of a recipe")
struct PreviewTests {
    @Test("is shown while it is written, and neither stored nor part of the recipe")
    func shown() async throws {
        let writer = ScriptedWriter(
            draft: .success(RecipeDraft(title: "Pasta", ingredients: [.init(text: "200 g spaghetti")])),
            previews: [RecipePreview(title: "Pizza"), RecipePreview(title: "Pizza", ingredients: ["9 kg saffron"])]
        )
        let journal = MemoryJournal()
        let seen = Mutex<[RunEvent]>([])
        let result = try await workflow(
            [.info(info()), frame(second: 4)],
            reader: ScriptedTextReader(lines: [4: ["200 g spaghetti"]]),
            writer: writer,
            journal: journal
        ).process(request()) { event in seen.withLock { $0.append(event) } }
        let previews = seen.withLock { $0 }.compactMap { event in
            if case .preview(let preview) = event.kind { (event.sequence, preview) } else { nil }
        }
        #expect(previews.map(\.1) == writer.previews && previews.allSatisfy { $0.0 == 0 })
        #expect(!journal.now.events.contains { if case .preview = $0.kind { true } else { false } })
        #expect(journal.now.events.map(\.sequence) == Array(1...journal.now.events.count))
        #expect(result.recipe.title == "Pasta" && result.recipe.ingredients.map(\.food) == ["spaghetti"])
    }

    @Test("is bounded, whatever a model writes")
    func bounded() {
        let preview = RecipePreview(
            title: String(repeating: "a", count: 10_000),
            ingredients: Array(repeating: String(repeating: "b", count: 10_000), count: 1000)
        )
        #expect(preview.title?.count == 400 && preview.ingredients.count == 200 && preview.ingredients[0].count == 400)
    }
}
