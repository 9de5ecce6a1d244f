/// What a check found, told to the cook in whole sentences.
enum CheckNotes {
    static func notes(on recipe: Recipe) -> [String] {
        let lines = recipe.ingredients.count(where: \.evidence.isEmpty) + recipe.steps.count(where: \.evidence.isEmpty)
        let amounts = recipe.ingredients.count { $0.amountIsEstimated && !$0.evidence.isEmpty }
        let told = recipe.steps.filter { !$0.evidence.isEmpty }
        let numbers = told.reduce(0) {
            $0 + $1.timers.count(where: \.isEstimated) + $1.temperatures.count(where: \.isEstimated)
        }
        return [
            note(lines, "line", "lines"), note(amounts, "amount", "amounts"),
            note(numbers, "time or temperature", "times or temperatures"), facts(recipe),
        ].compactMap(\.self)
    }

    private static func note(_ count: Int, _ one: String, _ many: String) -> String? {
        switch count {
        case 0: nil
        case 1: "1 \(one) was not found in the video and is marked as estimated."
        default: "\(count) \(many) were not found in the video and are marked as estimated."
        }
    }

    private static func name(_ fact: RecipeFact) -> String {
        switch fact {
        case .yield: "yield"
        case .prepTime: "preparation time"
        case .cookTime: "cooking time"
        case .totalTime: "total time"
        case .author: "author"
        }
    }

    private static func facts(_ recipe: Recipe) -> String? {
        let missing = RecipeFact.allCases.filter(recipe.isEstimated).map(name)
        guard let last = missing.last else { return nil }
        let list = missing.count == 1 ? last : missing.dropLast().joined(separator: ", ") + " and " + last
        return
            "The \(list) \(missing.count == 1 ? "was" : "were") not found in the video and \(missing.count == 1 ? "is" : "are") estimated."
    }
}
