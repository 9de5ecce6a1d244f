/// A recipe as CommonMark.
public enum MarkdownFormat {
    /// Ends with a line break. What stands in the source is escaped, so that it shows as it was read. Estimated amounts are
    /// left out unless asked for; moments are links where the video has a URL.
    public static func string(
        from recipe: Recipe,
        video: VideoReference?,
        pictures: RecipePictures = RecipePictures(),
        withEstimates: Bool = false
    ) -> String {
        var lines = ["# \(escaped(recipe.title))"]
        if let cover = pictures.cover { lines += ["", "![](\(address(cover)))"] }
        if let description = recipe.description { lines += ["", escaped(description)] }
        let facts = recipe.facts
        if !facts.isEmpty { lines += ["", facts.map(escaped).joined(separator: " · ")] }
        if let origin = origin(of: recipe, video: video) { lines += ["", origin] }
        if !recipe.ingredients.isEmpty { lines += ["", "## Ingredients"] }
        let language = recipe.unitLanguage
        for (group, members) in recipe.ingredientGroups {
            lines.append("")
            if let group { lines += ["### \(escaped(group))", ""] }
            for ingredient in members {
                let moment = ingredient.moment.map { " \(self.moment($0, in: video))" } ?? ""
                let mark = recipe.mark(on: ingredient, withEstimates: withEstimates).map { " *(\($0))*" } ?? ""
                let line = ingredient.line(withEstimates: withEstimates, in: language)
                lines.append("- \(escaped(line))\(moment)\(mark)")
                lines += ingredient.conflictTexts.map { "  - but \(escaped($0))" }
            }
        }
        if !recipe.steps.isEmpty { lines += ["", "## Steps", ""] }
        for (index, step) in recipe.steps.enumerated() {
            let moment = step.range.map { " \(self.moment($0.start, in: video))" } ?? ""
            let mark = recipe.mark(on: step).map { " *(\($0))*" } ?? ""
            let number = "\(index + 1). "
            lines.append("\(number)\(escaped(step.text))\(moment)\(mark)")
            if let picture = pictures.steps[index] {
                let indent = String(repeating: " ", count: number.count)
                lines += ["", "\(indent)![Step \(index + 1)](\(address(picture)))", ""]
            }
        }
        if !recipe.equipment.isEmpty {
            lines += ["", "## Equipment", ""] + recipe.equipment.map { "- \(escaped($0))" }
        }
        if !recipe.notes.isEmpty { lines += ["", "## Notes", ""] + recipe.notes.map { "- \(escaped($0))" } }
        return lines.joined(separator: "\n") + "\n"
    }

    /// "From soup.mp4 by @anna"
    private static func origin(of recipe: Recipe, video: VideoReference?) -> String? {
        let name = video.map { video in
            video.url.map { "From [\(escaped(video.name))](\(address($0)))" } ?? "From \(escaped(video.name))"
        }
        let author = recipe.author.map { "by \(escaped($0))" }
        guard let name else { return author.map { "B" + $0.dropFirst() } }
        return author.map { "\(name) \($0)" } ?? name
    }

    /// "*(0:12)*", a link into the video where it has a URL.
    private static func moment(_ time: Timestamp, in video: VideoReference?) -> String {
        video?.url(at: time).map { "*([\(time.clock)](\(address($0))))*" } ?? "*(\(time.clock))*"
    }

    private static func address(_ url: String) -> String { "<\(url.filter { !"<> \n\r\t\\".contains($0) })>" }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.oneLine {
            if "\\`*_[]<>#|~&!".contains(character) { result.append("\\") }
            result.append(character)
        }
        // A list or a number at the beginning of a line would be read as one.
        let isNumber = result.prefix { $0.isASCIIDigit }
        if "-+=".contains(result.prefix(1)), !result.isEmpty { return "\\" + result }
        if !isNumber.isEmpty, let mark = result.dropFirst(isNumber.count).first, ".)".contains(mark) {
            return isNumber + "\\" + result.dropFirst(isNumber.count)
        }
        return result
    }
}
