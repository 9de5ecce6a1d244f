/// What one version of a recipe says otherwise than another: facts, ingredients and steps as a reader sees them.
///
/// Case, accents and punctuation make no difference, nor do evidence and marks. An ingredient that only stands elsewhere is
/// no change; a step that does is removed in one place and added in the other.
public struct RecipeDifference: Hashable, Sendable {
    public enum Change<Line: Hashable & Sendable>: Hashable, Sendable {
        /// Places count from 0, in the version that has the line.
        case removed(Line, at: Int)
        case added(Line, at: Int)
        /// The place is the new version's.
        case changed(from: Line, to: Line, at: Int)
    }

    /// "yield", "4 servings" and what it was before; nil where there was, or is, none.
    public struct Fact: Hashable, Sendable {
        public let name: String
        public let before: String?
        public let after: String?
    }

    public let facts: [Fact]
    public let ingredients: [Change<Ingredient>]
    public let steps: [Change<Step>]

    public var isEmpty: Bool { facts.isEmpty && ingredients.isEmpty && steps.isEmpty }

    public static func between(_ old: Recipe, _ new: Recipe) -> RecipeDifference {
        let ingredients = LineMatching(ingredients: old.ingredients, new.ingredients).pairs
        let steps = LineMatching(steps: old.steps, new.steps).inOrder
        return RecipeDifference(
            facts: zip(named(old), named(new)).compactMap { before, after in
                before.value == after.value ? nil : Fact(name: before.name, before: before.value, after: after.value)
            },
            ingredients: changes(old.ingredients, new.ingredients, pairs: ingredients),
            steps: changes(old.steps, new.steps, pairs: steps)
        )
    }

    private static func changes<Line>(_ old: [Line], _ new: [Line], pairs: [LineMatching.Pair]) -> [Change<Line>] {
        let (kept, known) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
        var changes: [(place: Int, order: Int, change: Change<Line>)] = []
        for (place, line) in old.enumerated() where !kept.contains(place) {
            changes.append((place, 0, .removed(line, at: place)))
        }
        for pair in pairs where !pair.isSame {
            changes.append((pair.new, 1, .changed(from: old[pair.old], to: new[pair.new], at: pair.new)))
        }
        for (place, line) in new.enumerated() where !known.contains(place) {
            changes.append((place, 2, .added(line, at: place)))
        }
        return changes.sorted { ($0.place, $0.order) < ($1.place, $1.order) }.map(\.change)
    }

    private static func named(_ recipe: Recipe) -> [(name: String, value: String?)] {
        let times = [
            ("prep time", recipe.prepSeconds), ("cook time", recipe.cookSeconds), ("total time", recipe.totalSeconds),
        ]
        return [("title", recipe.title), ("description", recipe.description), ("yield", recipe.yield)]
            + times.map { name, seconds in (name, seconds.map(CookingTime.short)) }
            + [
                ("author", recipe.author), ("language", recipe.language), ("equipment", list(recipe.equipment)),
                ("tags", list(recipe.tags)),
            ]
    }

    private static func list(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ", ") }
}

extension RecipeDifference {
    /// For a terminal: what was with "- " before it, what is with "+ ". Control characters are left out.
    public var lines: [String] {
        var lines: [String] = []
        for fact in facts {
            if let before = fact.before { lines.append("- \(fact.name): \(before)") }
            if let after = fact.after { lines.append("+ \(fact.name): \(after)") }
        }
        lines += ingredients.flatMap { Self.lines($0) { ingredient, _ in Self.line(ingredient) } }
        lines += steps.flatMap { Self.lines($0) { step, place in "\(place + 1). \(step.text)" } }
        return lines.map { $0.withoutControls.replacing("\n", with: " ") }
    }

    private static func lines<Line>(_ change: Change<Line>, text: (Line, Int) -> String) -> [String] {
        switch change {
        case .removed(let line, let place): ["- " + text(line, place)]
        case .added(let line, let place): ["+ " + text(line, place)]
        case .changed(let before, let after, let place): ["- " + text(before, place), "+ " + text(after, place)]
        }
    }

    private static func line(_ ingredient: Ingredient) -> String {
        ingredient.line(withEstimates: true) + (ingredient.group.map { " [\($0)]" } ?? "")
    }
}
