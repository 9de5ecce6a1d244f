/// A recipe for a terminal or a text file.
public enum TextFormat {
    /// Ends with a line break. Control characters of the source are left out.
    public static func string(from recipe: Recipe, video: VideoReference?) -> String {
        var lines = [recipe.title, String(repeating: "=", count: min(recipe.title.count, 72))]
        if let description = recipe.description { lines += ["", description] }
        let facts = recipe.facts
        if !facts.isEmpty { lines += ["", facts.joined(separator: " · ")] }
        if let video { lines.append("From \(video.name)" + (recipe.author.map { " by \($0)" } ?? "")) }
        if !recipe.ingredients.isEmpty {
            lines += ["", "Ingredients"]
            for (group, members) in recipe.ingredientGroups {
                if let group { lines += ["", "  \(group):"] }
                lines += members.map { "  - \($0.line(withEstimates: true))\(mark($0))" }
            }
        }
        if !recipe.steps.isEmpty {
            lines += ["", "Steps"]
            for (index, step) in recipe.steps.enumerated() {
                let moment = step.range.map { "  [\($0.start.clock)]" } ?? ""
                lines.append("  \(index + 1). \(step.text)\(moment)\(step.evidence.isEmpty ? "  (estimated)" : "")")
            }
        }
        if !recipe.notes.isEmpty { lines += ["", "Notes"] + recipe.notes.map { "  - \($0)" } }
        return lines.map(\.withoutControls).joined(separator: "\n") + "\n"
    }

    private static func mark(_ ingredient: Ingredient) -> String {
        let moment = ingredient.moment.map { "  [\($0.clock)]" } ?? ""
        if ingredient.isEstimated { return moment + "  (estimated)" }
        return moment + (ingredient.amountIsEstimated ? "  (amount estimated)" : "")
    }
}

extension Recipe {
    /// "4 servings", "prep 10 min", … for a line of facts.
    var facts: [String] {
        func minutes(_ name: String, _ seconds: Int?) -> String? {
            seconds.map { seconds in
                let minutes = seconds / 60
                return minutes < 60
                    ? "\(name) \(minutes) min"
                    : "\(name) \(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
            }
        }
        return [yield, minutes("prep", prepSeconds), minutes("cook", cookSeconds), minutes("total", totalSeconds)]
            .compactMap(\.self)
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
