/// Where each ingredient of a recipe is written in Cooklang: its amount in the step that first uses it, or in parts where
/// the steps' parts add up to it, or before the steps.
struct CooklangPlan {
    /// A step's mention of an ingredient.
    private struct Mention {
        var step: Int
        var link: StepIngredient
        var place: Range<String.Index>
        /// With the words of the amount, where they stand before it.
        var placeWithAmount: Range<String.Index>?
    }

    private let recipe: Recipe
    private(set) var steps: [StepMarkup]
    /// The section in which each step stands, by its name.
    private(set) var sections: [String?]
    /// Ingredients that are written before the steps.
    private(set) var unplaced: [Int] = []

    init(_ recipe: Recipe) {
        self.recipe = recipe
        steps = recipe.steps.map { StepMarkup($0.text.oneLine) }
        sections = recipe.steps.map { _ in nil }
        let mentions = findMentions()
        sections = Self.sections(of: recipe, firstSteps: mentions.map { $0.first?.step })
        for index in recipe.ingredients.indices { place(index, mentions: mentions[index]) }
    }

    /// Marks a timer or a tool where it still can be.
    mutating func mark(_ step: Int, _ range: Range<String.Index>, as markup: String) {
        steps[step].mark(range, as: markup)
    }

    /// By ingredient, in the order of the steps. Whole names first, so that the "oil" of one isn't taken for another's.
    private func findMentions() -> [[Mention]] {
        var mentions = recipe.ingredients.map { _ in [Mention]() }
        for (index, step) in recipe.steps.enumerated() {
            var markup = steps[index]
            var open: [StepIngredient] = []
            for isWhole in [true, false] {
                for link in isWhole ? step.ingredients : open {
                    guard recipe.ingredients.indices.contains(link.ingredient),
                        mentions[link.ingredient].last?.step != index
                    else { continue }
                    let food = recipe.ingredients[link.ingredient].food.oneLine
                    guard let place = isWhole ? markup.place(of: food) : markup.placeOfPart(of: food) else {
                        open.append(link)
                        continue
                    }
                    let withAmount = link.words.flatMap { markup.place(of: $0.oneLine, before: place) }
                    markup.mark(withAmount ?? place, as: "")
                    mentions[link.ingredient].append(
                        Mention(step: index, link: link, place: place, placeWithAmount: withAmount)
                    )
                }
            }
        }
        return mentions
    }

    /// Each step stands in the section of what it uses first, each section is one stretch.
    private static func sections(of recipe: Recipe, firstSteps: [Int?]) -> [String?] {
        var groups = recipe.steps.map { _ in [String?]() }
        for (index, step) in firstSteps.enumerated() {
            if let step { groups[step].append(recipe.ingredients[index].sectionName) }
        }
        var current: String?
        var past: Set<String?> = []
        return groups.map { groups in
            if let next = groups.first(where: { $0 != nil }) ?? nil, next != current, !past.contains(next),
                !groups.contains(current)
            {
                past.insert(current)
                current = next
            }
            return current
        }
    }

    private mutating func place(_ index: Int, mentions: [Mention]) {
        let ingredient = recipe.ingredients[index]
        let name = ingredient.food.oneLine
        guard !name.isEmpty else { return }
        let total = ingredient.amountIsShown ? ingredient.quantity : nil
        let note = ingredient.note.map { "(\(CooklangEscape.note($0)))" } ?? ""
        let namesakes = recipe.ingredients.count { $0.food.oneLine.lowercased() == name.lowercased() }
        let parts = mentions.filter { $0.link.quantity != nil && $0.placeWithAmount != nil }
        let areParts = !parts.isEmpty && total != nil && sum(of: parts, unit: ingredient.unit) == total
        let givesAmount = areParts ? parts : mentions.prefix(1).filter { $0.link.words == nil || total == nil }
        // The first mention says the group, so it must stand in the right section even where it gives no amount.
        let isInside =
            !givesAmount.isEmpty
            && (mentions.prefix(1) + givesAmount).allSatisfy { sections[$0.step] == ingredient.sectionName }
        var hasNote = false
        for mention in mentions {
            let isFirst = isInside && givesAmount.contains { $0.step == mention.step }
            if isFirst, areParts, let range = mention.placeWithAmount {
                let amount = Self.amount(mention.link.quantity, mention.link.unit)
                steps[mention.step].mark(
                    range,
                    as: "@\(CooklangEscape.name(name)){\(amount)}\(hasNote ? "" : note)"
                )
                hasNote = true
            } else if isFirst {
                let amount = Self.amount(total, ingredient.unit)
                let spelling = self.spelling(of: name, at: mention)
                steps[mention.step].mark(mention.place, as: "@\(CooklangEscape.name(spelling)){\(amount)}\(note)")
            } else if namesakes == 1 || sections[mention.step] == ingredient.sectionName {
                let spelling = self.spelling(of: name, at: mention)
                steps[mention.step].mark(mention.place, as: "@\(CooklangEscape.name(spelling)){}")
            }
        }
        if !isInside { unplaced.append(index) }
    }

    /// The step's own letter case, else the name as the list has it, by which all mentions are told to be the same.
    private func spelling(of name: String, at mention: Mention) -> String {
        let written = String(steps[mention.step].text[mention.place])
        return written.lowercased() == name.lowercased() ? written : name
    }

    private func sum(of parts: [Mention], unit: Unit?) -> Quantity? {
        var sum: Quantity?
        for part in parts {
            guard let quantity = part.link.quantity, part.link.unit == unit else { return nil }
            sum = sum.map { $0 + quantity } ?? quantity
        }
        return sum
    }

    /// What stands in the braces.
    static func amount(_ quantity: Quantity?, _ unit: Unit?) -> String {
        guard let quantity else { return "" }
        return quantity.mixedText + (unit.map { "%" + $0.text(isPlural: quantity.isPlural) } ?? "")
    }

    /// An ingredient as it is written before the steps.
    func miseEnPlace(_ index: Int) -> String {
        let ingredient = recipe.ingredients[index]
        let amount = ingredient.amountIsShown ? Self.amount(ingredient.quantity, ingredient.unit) : ""
        let note = ingredient.note.map { "(\(CooklangEscape.note($0)))" } ?? ""
        return "@\(CooklangEscape.name(ingredient.food.oneLine)){\(amount)}\(note)"
    }
}

extension Ingredient {
    /// The group as a heading, nil for none.
    var sectionName: String? {
        guard let name = group?.oneLine, !name.isEmpty else { return nil }
        return name
    }
}

extension Quantity {
    /// As Cooklang reads it back: "1 1/2", "2-3"; fractions are never rounded.
    fileprivate var mixedText: String {
        switch self {
        case .exact(let value): value.mixedText
        case .range(let low, let high): "\(low.mixedText)-\(high.mixedText)"
        }
    }
}
