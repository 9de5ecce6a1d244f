/// Links one step.
struct StepLinker {
    let text: TextTokens
    private let ingredients: [Ingredient]
    private let measures: [Measure]
    private let stems: Set<String>
    /// For each token the last measure that ends before it and the first that begins there or later.
    private var measureBefore: [Int?]
    private var measureAfter: [Int?]

    init(text: TextTokens, ingredients: [Ingredient], language: RecipeLanguage) {
        self.text = text
        self.ingredients = ingredients
        measures = MeasureReader(text, language: language).measures()
        stems = Set(text.words.map(FoodStem.of))
        measureBefore = Array(repeating: nil, count: text.count + 1)
        measureAfter = measureBefore
        for (place, measure) in measures.enumerated() { measureBefore[measure.tokens.upperBound] = place }
        for index in measureBefore.indices.dropFirst() where measureBefore[index] == nil {
            measureBefore[index] = measureBefore[index - 1]
        }
        for (place, measure) in measures.enumerated() { measureAfter[measure.tokens.lowerBound] = place }
        for index in measureAfter.indices.dropLast().reversed() where measureAfter[index] == nil {
            measureAfter[index] = measureAfter[index + 1]
        }
    }

    /// In the order of the text; an ingredient stands twice only with another amount.
    func links(_ mentions: FoodMentions, used: Set<Int>) -> [StepIngredient] {
        let found = mentions.mentions(in: text, measures: measures) { name, tokens in
            let ingredient = ingredients[name.ingredient]
            let measure = measure(of: tokens, for: ingredient)
            let hasAmount =
                measure?.quantity != nil && measure?.quantity == ingredient.quantity && measure?.unit == ingredient.unit
            return (hasAmount ? 2 : 0) + (isNamed(ingredient.group) ? 1 : 0)
        }
        var links: [(place: Int, link: StepIngredient)] = []
        var taken: Set<Range<Int>> = []
        for mention in found {
            let listed = ingredients[mention.ingredient]
            var link = StepIngredient(ingredient: mention.ingredient)
            if let measure = measure(of: mention.tokens, for: listed), taken.insert(measure.tokens).inserted {
                link = self.link(mention.ingredient, measure: measure)
            }
            if let earlier = links.firstIndex(where: { $0.link.ingredient == link.ingredient }) {
                if link.words == nil { continue }
                if links[earlier].link.words == nil {
                    links[earlier].link = link
                    continue
                }
            }
            links.append((mention.tokens.lowerBound, link))
        }
        for (place, ingredient) in everything(used: used)
        where !links.contains(where: { $0.link.ingredient == ingredient }) {
            links.append((place, StepIngredient(ingredient: ingredient)))
        }
        return links.sorted { ($0.place, $0.link.ingredient) < ($1.place, $1.link.ingredient) }.map(\.link)
    }

    private func link(_ ingredient: Int, measure: Measure) -> StepIngredient {
        let words = text.text(measure.tokens)
        let listed = ingredients[ingredient]
        switch measure.kind {
        case .amount(let quantity, let unit):
            return StepIngredient(ingredient: ingredient, quantity: quantity, unit: unit, words: words)
        case .share(let share):
            let quantity = listed.quantity?.scaled(by: share)
            return StepIngredient(
                ingredient: ingredient,
                quantity: quantity,
                unit: quantity == nil ? nil : listed.unit,
                words: words
            )
        case .remainder:
            return StepIngredient(ingredient: ingredient, words: words)
        }
    }

    /// The amount that belongs to a food at `tokens`: before it ("2 tbsp of the melted butter") or in brackets behind it.
    private func measure(of tokens: Range<Int>, for ingredient: Ingredient) -> Measure? {
        let after = measureAfter[tokens.upperBound].map { measures[$0] }
        if let after, after.unit != nil, text.word(tokens.upperBound) == "(",
            after.tokens.lowerBound == tokens.upperBound + 1
        {
            return after
        }
        if let after, after.kind == .remainder, after.tokens.lowerBound == tokens.upperBound { return after }
        guard let before = measureBefore[tokens.lowerBound].map({ measures[$0] }) else { return nil }
        let gap = before.tokens.upperBound..<tokens.lowerBound
        guard gap.count <= 5, gap.allSatisfy(isBetween) else { return nil }
        guard case .amount(_, nil) = before.kind else { return before }
        // "in einer Pfanne Zwiebeln", "one by one the eggs": it counts something else.
        if isOne(before), !gap.allSatisfy({ FoodWords.descriptors.contains(text.word($0)) }) { return nil }
        // A number alone counts what the list counts.
        let isCounted = ingredient.quantity != nil && (ingredient.unit?.dimension ?? .count) == .count
        return isCounted && gap.count <= 3 ? before : nil
    }

    /// Whether the number is one, as a word.
    private func isOne(_ measure: Measure) -> Bool {
        measure.number.count == 1 && text.isWord(measure.number.lowerBound)
            && measure.quantity == Rational(1).map { .exact($0) }
    }

    private func isBetween(_ index: Int) -> Bool {
        let word = text.word(index)
        if word == "-" { return text.touchesNext(index - 1) && text.touchesNext(index) }
        return text.isWord(index) && !FoodWords.breaks.contains(word)
    }

    /// "for the sauce" where the step speaks of the sauce.
    private func isNamed(_ group: String?) -> Bool {
        guard let group else { return false }
        let words = Words.of(group.prefix(100)).filter { !Words.stop.contains($0) && !Shares.definites.contains($0) }
        return words.contains { stems.contains(FoodStem.of($0)) }
    }

    /// What "all ingredients" and "the remaining ingredients" mean, and where that stands.
    private func everything(used: Set<Int>) -> [(place: Int, ingredient: Int)] {
        guard let place = text.words.firstIndex(where: { ["ingredients", "zutaten", "ingredientes"].contains($0) })
        else {
            return []
        }
        let before = (1...3).map { text.word(place - $0) }
        let isRest = before.contains { ["remaining", "rest", "other", "restlichen", "ubrigen", "autres"].contains($0) }
        guard isRest || before.contains(where: { ["all", "every", "alle", "allen", "tous", "todos"].contains($0) })
        else {
            return []
        }
        let group = ingredients.indices.filter { isNamed(ingredients[$0].group) }
        return (group.isEmpty ? Array(ingredients.indices) : group).filter { !isRest || !used.contains($0) }
            .map { (place, $0) }
    }
}
