/// Writes a recipe as Cooklang.
struct CooklangWriter {
    let recipe: Recipe
    let video: VideoReference?
    let image: String?
    /// Adds what a person who edits the text wants to know, as comments.
    var remarks: CooklangRemarks?

    var text: String {
        var plan = CooklangPlan(recipe)
        let unusedTools = markTools(in: &plan)
        markTimers(in: &plan)
        var paragraphs = [frontMatter]
        if let remarks { paragraphs.append(remarks.introduction) }
        paragraphs += recipe.notes.map { "> " + CooklangEscape.text($0.oneLine) }.filter { $0 != "> " }
        paragraphs += miseEnPlace(plan, tools: unusedTools)
        var section: String?
        for (index, step) in plan.steps.enumerated() where !step.text.isEmpty {
            if plan.sections[index] != section, let name = plan.sections[index] {
                paragraphs.append("== \(CooklangEscape.text(name)) ==")
                section = name
            }
            paragraphs.append((remarks?.lines(forStep: index) ?? "") + step.cooklang)
        }
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    private var frontMatter: String {
        var lines: [(key: String, value: String?)] = [
            ("title", CooklangEscape.yaml(recipe.title)),
            ("description", recipe.description.map(CooklangEscape.yaml)),
            ("servings", recipe.yield.map { Self.servings($0) ?? CooklangEscape.yaml($0) }),
            ("time.prep", recipe.prepSeconds.map(CookingTime.words)),
            ("time.cook", recipe.cookSeconds.map(CookingTime.words)),
            ("time", recipe.totalSeconds.map(CookingTime.words)),
            ("author", recipe.author.map(CooklangEscape.yaml)),
            ("source", video.map { CooklangEscape.yaml($0.name) }),
            ("source.url", video?.url.map(CooklangEscape.yaml)),
            ("image", image.map(CooklangEscape.yaml)),
            ("locale", recipe.language.map { CooklangEscape.yaml($0.replacing("-", with: "_")) }),
        ]
        if !recipe.tags.isEmpty {
            lines.append(("tags", recipe.tags.map { "\n  - " + CooklangEscape.yaml($0) }.joined()))
        }
        let written = lines.compactMap { line in
            line.value.map { $0.hasPrefix("\n") ? "\(line.key):\($0)" : "\(line.key): \($0)" }
        }
        return "---\n" + written.joined(separator: "\n") + "\n---"
    }

    /// "4" for "4 servings", so that other programs can scale it.
    private static func servings(_ yield: String) -> String? {
        let words = yield.split(separator: " ")
        guard words.count == 2, words[1] == "servings" || (words[1] == "serving" && words[0] == "1"),
            let count = Int(words[0]), (1...10_000).contains(count), String(count) == words[0]
        else { return nil }
        return String(count)
    }

    private func miseEnPlace(_ plan: CooklangPlan, tools: [String]) -> [String] {
        var groups: [(group: String?, members: [Int])] = [(nil, [])]
        for index in plan.unplaced {
            let group = recipe.ingredients[index].sectionName
            if let known = groups.firstIndex(where: { $0.group == group }) {
                groups[known].members.append(index)
            } else {
                groups.append((group, [index]))
            }
        }
        return groups.compactMap { group, members in
            let things = members.map { (remarks?.line(forIngredient: $0) ?? "") + plan.miseEnPlace($0) }
            let pans = group == nil ? tools.map { "#\(CooklangEscape.name($0)){}" } : []
            return MiseEnPlace(group: group).paragraph(of: things + pans)
        }
    }

    /// Marks each tool where its step names it; gives those that no step names.
    private func markTools(in plan: inout CooklangPlan) -> [String] {
        var unused: [String] = []
        let inSteps = recipe.steps.flatMap(\.equipment)
        for (index, step) in recipe.steps.enumerated() {
            for tool in step.equipment { _ = mark(tool.oneLine, step: index, in: &plan) }
        }
        for tool in recipe.equipment.map(\.oneLine) where !tool.isEmpty {
            let isMarked =
                inSteps.contains { $0.oneLine == tool }
                ? plan.steps.contains { $0.marks.contains { $0.markup == "#\(CooklangEscape.name(tool)){}" } }
                : recipe.steps.indices.contains { mark(tool, step: $0, in: &plan) }
            if !isMarked { unused.append(tool) }
        }
        return unused
    }

    private func mark(_ tool: String, step: Int, in plan: inout CooklangPlan) -> Bool {
        guard let range = plan.steps[step].place(ofText: tool) else { return false }
        plan.mark(step, range, as: "#\(CooklangEscape.name(tool)){}")
        return true
    }

    private func markTimers(in plan: inout CooklangPlan) {
        for (index, step) in recipe.steps.enumerated() {
            for timer in step.timers {
                guard let range = plan.steps[index].place(ofText: timer.words.oneLine) else { continue }
                plan.mark(index, range, as: "~{\(Self.length(of: timer))}")
            }
        }
    }

    /// "5%min" for "5 min", where the words are a number and a unit; else in whole hours, minutes or seconds.
    private static func length(of timer: Timer) -> String {
        let tokens = LineTokens(timer.words).tokens
        if tokens.first?.first?.isASCIIDigit == true,
            let (quantity, next) = AmountReader(tokens: tokens).amount(at: 0), next == tokens.count - 1,
            Durations.unitSeconds(tokens[next]) != nil
        {
            return "\(quantity.kitchenText)%\(CooklangEscape.name(String(tokens[next])))"
        }
        let lengths = [timer.seconds] + [timer.upperSeconds].compactMap(\.self)
        let (unit, name) =
            [(3600, "h"), (60, "min")].first { unit in lengths.allSatisfy { $0 % unit.0 == 0 } } ?? (1, "s")
        return lengths.map { String($0 / unit) }.joined(separator: "-") + "%\(name)"
    }
}
