extension RecipeLanguage {
    /// What the recipe says, else what the words of its steps tell; English where nothing does.
    init(of recipe: Recipe) {
        let said = recipe.language.flatMap { RecipeLanguage(tag: $0) }
        let text = { recipe.steps.prefix(40).map { String($0.text.prefix(500)) }.joined(separator: " ") }
        self = said ?? RecipeLanguage.detected(in: text()) ?? .english
    }

    /// Whether the noun of a food's name stands before what tells it from others: "huile d'olive", "aceite de oliva".
    var putsNounFirst: Bool { self == .french || self == .spanish }
}
