/// A recipe for a terminal or a text file.
public enum TextFormat {
    /// Ends with a line break. Control characters of the source are left out, and estimated amounts unless asked for.
    public static func string(from recipe: Recipe, video: VideoReference?, withEstimates: Bool = false) -> String {
        var lines = [recipe.title, String(repeating: "=", count: min(recipe.title.count, 72))]
        if let description = recipe.description { lines += ["", description] }
        let facts = recipe.facts
        if !facts.isEmpty { lines += ["", facts.joined(separator: " · ")] }
        let origin = [video.map { "From \($0.name)" }, recipe.author.map { "by \($0)" }].compactMap(\.self)
        if !origin.isEmpty { lines.append(origin.joined(separator: " ")) }
        if !recipe.ingredients.isEmpty {
            lines += ["", "Ingredients"]
            let language = recipe.unitLanguage
            for (group, members) in recipe.ingredientGroups {
                if let group { lines += ["", "  \(group):"] }
                for ingredient in members {
                    let line = ingredient.line(withEstimates: withEstimates, in: language)
                    lines.append(
                        "  - \(line)\(marks(ingredient.moment, recipe.mark(on: ingredient, withEstimates: withEstimates)))"
                    )
                    lines += ingredient.conflictTexts.map { "      but \($0)" }
                }
            }
        }
        if !recipe.steps.isEmpty {
            lines += ["", "Steps"]
            for (index, step) in recipe.steps.enumerated() {
                lines.append("  \(index + 1). \(step.text)\(marks(step.range?.start, recipe.mark(on: step)))")
            }
        }
        if !recipe.equipment.isEmpty { lines += ["", "Equipment", "  \(recipe.equipment.joined(separator: ", "))"] }
        if !recipe.notes.isEmpty { lines += ["", "Notes"] + recipe.notes.map { "  - \($0)" } }
        return lines.map(\.withoutControls).joined(separator: "\n") + "\n"
    }

    /// "  [0:12]  (estimated)"
    private static func marks(_ moment: Timestamp?, _ mark: String?) -> String {
        (moment.map { "  [\($0.clock)]" } ?? "") + (mark.map { "  (\($0))" } ?? "")
    }
}

extension Recipe {
    /// "4 servings", "prep 10 min", … for a line of facts.
    var facts: [String] {
        labelledFacts.map { $0.label == "Yield" ? $0.value : "\($0.label.lowercased()) \($0.value)" }
    }

    /// Ingredients by group, in the order groups first appear.
    var ingredientGroups: [(group: String?, members: [Ingredient])] {
        var groups: [(group: String?, members: [Ingredient])] = []
        for ingredient in ingredients {
            if let index = groups.firstIndex(where: { $0.group == ingredient.group }) {
                groups[index].members.append(ingredient)
            } else {
                groups.append((ingredient.group, [ingredient]))
            }
        }
        return groups
    }
}

extension StringProtocol {
    /// Without control characters and marks that turn the direction of text.
    var withoutControls: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter { scalar in
                    scalar.properties.generalCategory != .control && !(0x202A...0x202E).contains(scalar.value)
                        && !(0x2066...0x2069).contains(scalar.value)
                }
            )
        )
    }
}
