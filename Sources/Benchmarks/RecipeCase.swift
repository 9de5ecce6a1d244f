import RecipeDomain

/// Evidence in, expected recipes out; see Evaluation/recipes/README.md.
struct RecipeCase: Decodable, Sendable {
    struct Expected: Decodable, Sendable {
        /// BCP 47.
        var language: String
        /// None where the video holds no recipe.
        var recipes: [ExpectedRecipe]
    }

    /// What the case is for ("speech only", "range").
    var about: [String]
    var evidence: VideoEvidence
    var expected: Expected

    /// Whether anything was written, shown or said, not only seen.
    var hasText: Bool {
        !(evidence.caption ?? "").isEmpty || !evidence.onScreen.isEmpty || !evidence.segments.isEmpty
    }
}

/// The recipe that a careful reader of the evidence writes.
struct ExpectedRecipe: Decodable, Sendable {
    struct Ingredient: Decodable, Sendable {
        /// "2", "1/2", "1 1/2", "2-3"; nil where none is named.
        var amount: String?
        /// As `Unit` spells it.
        var unit: String?
        /// Where several units are fair, all of them; nil among them stands for none.
        var units: [String?]?
        var food: String
        /// Where several wordings are fair, all of them.
        var foods: [String]?
        var note: String?
        var group: String?
        var time: TimeRange?
        /// Where several times are fair, all of them.
        var times: [TimeRange]?
        /// Neither a miss where it is absent nor a mistake where it is there.
        var optional: Bool?
    }

    struct Step: Decodable, Sendable {
        var text: String
        var time: TimeRange?
        var optional: Bool?
    }

    var title: String
    /// Portions or pieces.
    var yield: Double?
    var prepMinutes: Int?
    var cookMinutes: Int?
    var totalMinutes: Int?
    var author: String?
    var ingredients: [Ingredient]
    var steps: [Step]
}
