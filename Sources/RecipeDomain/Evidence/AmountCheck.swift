/// Compares what a screen shows with what a recipe holds.
public enum AmountCheck {
    /// Whether one of `lines` is an ingredient with an amount that `recipes` hold without one, or not at all.
    public static func lacksAmount(of lines: [String], in recipes: [Recipe]) -> Bool {
        let classifier = LineClassifier()
        let parser = IngredientLineParser()
        return lines.prefix(500).contains { line in
            guard classifier.kind(of: line) == .ingredient else { return false }
            let shown = parser.parse(line)
            let food = Words.content(shown.food)
            guard shown.quantity != nil, !food.isEmpty else { return false }
            return !recipes.flatMap(\.ingredients).contains { ingredient in
                ingredient.quantity != nil && Words.coverage(of: food, in: Words.content(ingredient.food)) >= 0.5
            }
        }
    }
}
