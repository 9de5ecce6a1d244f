/// A recipe as CommonMark.
public enum MarkdownFormat {
    /// Ends with a line break. What stands in the source is escaped, so that it shows as it was read.
    public static func string(from recipe: Recipe, video: VideoReference?) -> String {
        var lines = ["# \(escaped(recipe.title))"]
        if let description = recipe.description { lines += ["", escaped(description)] }
        let facts = recipe.facts
        if !facts.isEmpty { lines += ["", facts.map(escaped).joined(separator: " · ")] }
        if let video {
            let name =
                video.url.map { "[\(escaped(video.name))](<\($0.filter { !"<> \n".contains($0) })>)" }
                ?? escaped(video.name)
            lines += ["", "From \(name)" + (recipe.author.map { " by \(escaped($0))" } ?? "")]
        }
        if !recipe.ingredients.isEmpty { lines += ["", "## Ingredients"] }
        for (group, members) in recipe.ingredientGroups {
            lines.append("")
            if let group { lines += ["### \(escaped(group))", ""] }
            for ingredient in members {
                let moment = ingredient.moment.map { " *(\($0.clock))*" } ?? ""
                let estimate =
                    ingredient.isEstimated
                    ? " *(estimated)*" : ingredient.amountIsEstimated ? " *(amount estimated)*" : ""
                lines.append("- \(escaped(ingredient.line(withEstimates: true)))\(moment)\(estimate)")
            }
        }
        if !recipe.steps.isEmpty { lines += ["", "## Steps", ""] }
        for (index, step) in recipe.steps.enumerated() {
            let moment = step.range.map { " *(\($0.start.clock))*" } ?? ""
            lines.append("\(index + 1). \(escaped(step.text))\(moment)\(step.evidence.isEmpty ? " *(estimated)*" : "")")
        }
        if !recipe.notes.isEmpty { lines += ["", "## Notes", ""] + recipe.notes.map { "- \(escaped($0))" } }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.withoutControls {
            if "\\`*_[]<>#|~".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
