/// What a reader of the page sees.
struct HTMLPageBody {
    let recipe: Recipe
    let video: VideoReference?
    let pictures: RecipePictures

    var html: String {
        var parts = [header]
        let columns = [ingredients, steps].compactMap(\.self)
        if !columns.isEmpty { parts.append("<div class=\"body\">\n\(columns.joined(separator: "\n"))\n</div>") }
        if let rest { parts.append(rest) }
        parts.append(footer)
        return parts.joined(separator: "\n")
    }

    private var language: RecipeLanguage { recipe.unitLanguage }

    /// nil where there is none to be given as a fact.
    private func amount(of ingredient: Ingredient) -> String? {
        guard ingredient.amountIsShown else { return nil }
        return ingredient.quantity?.text(in: ingredient.unit, language: language).withFractionSigns
    }

    /// The language of what the source says, where it is known and well formed.
    private var lang: String {
        guard let language = recipe.language, language.count <= 35,
            language.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return "" }
        return " lang=\"\(language)\""
    }

    private var header: String {
        var lines = ["<header>"]
        if let cover = HTMLEscape.picture(pictures.cover) {
            lines.append("<img class=\"cover\" src=\"\(cover)\" alt=\"\">")
        }
        lines.append("<h1\(lang)>\(HTMLEscape.text(recipe.title))</h1>")
        if let origin { lines.append("<p class=\"by\">\(origin)</p>") }
        if let description = recipe.description {
            lines.append("<p class=\"lead\"\(lang)>\(HTMLEscape.text(description))</p>")
        }
        let facts = recipe.labelledFacts.map { label, value in
            "<div><dt>\(label)</dt><dd>\(HTMLEscape.text(value))</dd></div>"
        }
        if !facts.isEmpty { lines.append("<dl class=\"facts\">\(facts.joined())</dl>") }
        return (lines + ["</header>"]).joined(separator: "\n")
    }

    /// "By @anna, from the video soup.mp4"
    private var origin: String? {
        let author = recipe.author.map { "By <strong>\(HTMLEscape.text($0))</strong>" }
        let source = video.map { video in
            let name = HTMLEscape.text(video.name)
            return HTMLEscape.link(video.url).map { "from <a href=\"\($0)\">\(name)</a>" } ?? "from \(name)"
        }
        guard let author else { return source.map { "F" + $0.dropFirst() } }
        return source.map { "\(author), \($0)" } ?? author
    }

    private var ingredients: String? {
        guard !recipe.ingredients.isEmpty else { return nil }
        var lines = ["<section class=\"ingredients\">", "<h2>Ingredients</h2>"]
        for (group, members) in recipe.ingredientGroups {
            if let group { lines.append("<h3\(lang)>\(HTMLEscape.text(group))</h3>") }
            lines.append("<ul\(lang)>")
            lines += members.map(line)
            lines.append("</ul>")
        }
        return (lines + ["</section>"]).joined(separator: "\n")
    }

    private func line(_ ingredient: Ingredient) -> String {
        var words = HTMLEscape.text(ingredient.food)
        if let amount = amount(of: ingredient) {
            let joint = UnitWords.joint(before: ingredient.food, unit: ingredient.unit, in: language)
            words = "<span class=\"amount\">\(HTMLEscape.text(amount))</span>\(joint)\(words)"
        }
        if let note = ingredient.note { words += "<span class=\"note\">, \(HTMLEscape.text(note))</span>" }
        if let mark = recipe.mark(on: ingredient) { words += " \(Self.mark(mark))" }
        let moment = ingredient.moment.map { self.moment($0) } ?? ""
        let asides = ingredient.conflictTexts.map {
            "<p class=\"aside\" lang=\"en\">but \(HTMLEscape.text($0.withFractionSigns))</p>"
        }
        return
            "<li><div class=\"row\"><label><input type=\"checkbox\"><span>\(words)</span></label>\(moment)</div>\(asides.joined())</li>"
    }

    private var steps: String? {
        guard !recipe.steps.isEmpty else { return nil }
        let items = recipe.steps.enumerated().map { index, step in
            let picture = HTMLEscape.picture(pictures.steps[index])
            var under: [String] = []
            if let range = step.range { under.append(moment(range.start)) }
            if let mark = recipe.mark(on: step) { under.append(Self.mark(mark)) }
            if let uses = uses(of: step) { under.append("<span>\(uses)</span>") }
            let below = under.isEmpty ? "" : "<div class=\"under\">\(under.joined())</div>"
            let words = "<div><p>\(HTMLStepText.html(step))</p>\(below)</div>"
            guard let picture else { return "<li>\(words)</li>" }
            return
                "<li><div class=\"pictured\"><img src=\"\(picture)\" alt=\"Step \(index + 1)\">\(words)</div></li>"
        }
        let list = items.joined(separator: "\n")
        return "<section class=\"steps\">\n<h2>Steps</h2>\n<ol\(lang)>\n\(list)\n</ol>\n</section>"
    }

    /// The amounts of what a step uses, where its text doesn't give them: "125 g butter · 1½ cups flour".
    private func uses(of step: Step) -> String? {
        let uses = step.ingredients.compactMap { link -> String? in
            guard link.words == nil, recipe.ingredients.indices.contains(link.ingredient) else { return nil }
            let ingredient = recipe.ingredients[link.ingredient]
            let isOnlyUse = recipe.steps.count { $0.ingredients.contains { $0.ingredient == link.ingredient } } == 1
            guard isOnlyUse, let amount = amount(of: ingredient) else { return nil }
            return UnitWords.joined(amount, ingredient.food, unit: ingredient.unit, in: language)
        }
        return uses.isEmpty ? nil : uses.prefix(20).map(HTMLEscape.text).joined(separator: " · ")
    }

    private var rest: String? {
        var sections: [String] = []
        if !recipe.equipment.isEmpty {
            let tools = recipe.equipment.map(HTMLEscape.text).joined(separator: ", ")
            sections.append("<section><h2>Equipment</h2><p\(lang)>\(tools)</p></section>")
        }
        if !recipe.notes.isEmpty {
            let notes = recipe.notes.map { "<li>\(HTMLEscape.text($0))</li>" }.joined()
            sections.append("<section><h2>Notes</h2><ul>\(notes)</ul></section>")
        }
        return sections.isEmpty ? nil : "<div class=\"rest\">\n\(sections.joined(separator: "\n"))\n</div>"
    }

    private var footer: String {
        var lines: [String] = []
        if !recipe.sources.isEmpty {
            lines.append("Made from \(recipe.sources.map(\.sourceName).formattedList) of the video.")
        }
        if recipe.hasEstimates {
            lines.append(
                "<span class=\"mark\">estimated</span> lines were not found in the video; their amounts are left out."
            )
        }
        if !recipe.tags.isEmpty { lines.append(recipe.tags.map(HTMLEscape.text).joined(separator: " · ")) }
        var html = lines.map { "<p>\($0)</p>" }
        if let link = HTMLEscape.link(video?.url), video?.url.map(HTMLEscape.isOfSite) == false {
            html.append("<p class=\"address\">\(link)</p>")
        }
        return "<footer>\(html.joined())</footer>"
    }

    private func moment(_ time: Timestamp) -> String {
        HTMLEscape.link(video?.url(at: time)).map {
            "<a class=\"moment\" href=\"\($0)\" aria-label=\"Video at \(time.clock)\">\(time.clock)</a>"
        } ?? "<span class=\"moment\">\(time.clock)</span>"
    }

    private static func mark(_ text: String) -> String { "<span class=\"mark\" lang=\"en\">\(text)</span>" }
}
