import Testing

@testable import RecipeDomain

@Suite("A recipe of what was seen")
struct SeenRecipeTests {
    private func seen(_ time: Double, _ description: String, _ foods: [String], _ action: String?) -> FrameDescription {
        FrameDescription(
            frame: Timestamp(seconds: time),
            description: description,
            onScreenText: [],
            foods: foods,
            equipment: [],
            action: action
        )
    }

    private func drafts(_ descriptions: [FrameDescription]) -> [RecipeDraft] {
        RecipeRules(hasModels: true).drafts(
            from: VideoEvidence(duration: Timestamp(seconds: 60), descriptions: descriptions)
        )
    }

    @Test("has foods without amounts and what was done, at its time")
    func modest() {
        let drafts = drafts([
            seen(1, "A bowl of tomato soup on a table.", ["tomatoes", "basil"], nil),
            seen(10, "Hands chop an onion.", ["onion"], "chopping the onion"),
            seen(12, "Hands chop an onion.", ["onion"], "chopping an onion"),
            seen(20, "A pot on the stove.", ["tomatoes"], "stirring the tomatoes"),
            seen(40, "Somebody eats.", [], "eating"),
        ])
        #expect(drafts.first?.title == "Tomato soup")
        #expect(drafts.first?.ingredients.map(\.text) == ["tomatoes", "basil", "onion"])
        #expect(drafts.first?.steps.map(\.text) == ["Chopping the onion", "Stirring the tomatoes"])
        #expect(drafts.first?.steps.map(\.range?.start.seconds) == [10, 20])
    }

    @Test("is none where nobody cooks")
    func none() {
        #expect(drafts([seen(1, "A man at a café.", ["coffee", "croissant"], "drinking coffee")]).isEmpty)
    }
}
