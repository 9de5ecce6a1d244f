import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("A frame that is late")
struct StragglerTests {
    /// Eleven frames, of which the last is described once the recipe is ready.
    private func process(
        lateLines: [String],
        rounds: Rounds = .two,
        frameWriter: (any FrameRecipeWriter)? = nil,
        late: Int = 11
    ) async throws -> (result: ProcessResult, journal: MemoryJournal) {
        let journal = MemoryJournal()
        let (isFree, letGo) = AsyncStream<Void>.makeStream()
        let items: [MediaItem] = [.info(info())] + (1...11).map { frame(second: $0) } + [report(.thorough)]
        var wanted = request()
        wanted.rounds = rounds
        let result = try await workflow(
            items,
            describer: StragglingDescriber(late: late, lines: lateLines, isFree: isFree),
            frameWriter: frameWriter,
            journal: journal
        ).process(wanted) { event in
            if case .recipeReady = event.kind { letGo.finish() }
        }
        return (result, journal)
    }

    @Test("is not waited for, and refines the recipe when it holds an amount that the recipe lacks")
    func refined() async throws {
        let (result, journal) = try await process(lateLines: ["3 tbsp butter"])
        let first = try #require(journal.now.recipes.first)
        #expect(first.ingredients.count == 10 && !first.ingredients.contains { $0.food == "butter" })
        #expect(result.recipe.ingredients.contains { $0.food == "butter" && $0.unit == .tablespoon })
        #expect(journal.now.refined == [result.recipe])
        let kinds = journal.now.events.map(\.kind)
        let described = kinds.count { if case .described = $0 { true } else { false } }
        #expect(described == 11)
        #expect(kinds.contains { if case .recipeRefined = $0 { true } else { false } })
    }

    @Test("changes nothing where it holds nothing new")
    func unchanged() async throws {
        let (result, journal) = try await process(lateLines: ["Follow for more!"])
        #expect(journal.now.refined.isEmpty && journal.now.recipes == [result.recipe])
    }

    @Test("is waited for where the recipe can't be written from the frames themselves")
    func oneRoundFails() async throws {
        let writer = ScriptedFrameWriter(failure: Failure(.writeRecipe, .modelUnreachable, cause: "scripted"))
        let (result, journal) = try await process(
            lateLines: ["3 tbsp butter"],
            rounds: .one,
            frameWriter: writer,
            late: 12
        )
        #expect(result.recipe.ingredients.count == 11)
        #expect(result.recipe.notes.contains { $0.contains("Writing the recipe with the model could not be done") })
        #expect(journal.now.refined.isEmpty && journal.now.recipes == [result.recipe])
    }

    @Test("is all of them in one round: the recipe is written from the frames, its evidence follows")
    func oneRound() async throws {
        let writer = ScriptedFrameWriter(ingredients: ["101 g flour no. 1", "3 tbsp butter"])
        let (result, journal) = try await process(lateLines: ["3 tbsp butter"], rounds: .one, frameWriter: writer)
        let first = try #require(journal.now.recipes.first)
        #expect(first.title == "Pasta from 11 frames")
        #expect(first.ingredients.last?.amountIsEstimated == true)
        #expect(result.recipe.ingredients.last?.amountIsEstimated == false)
        #expect(result.recipe.ingredients.last?.evidence.first?.frame?.milliseconds == 11_000)
        #expect(journal.now.refined == [result.recipe])
    }
}
