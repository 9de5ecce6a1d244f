/// The text of a step, put together of a paragraph's items, and the ingredients it uses.
struct CooklangStepText {
    private var text = ""
    private var links: [StepIngredient] = []
    private var mentions = 0

    mutating func append(_ words: String) { text += words }

    /// The ingredient's name; before it the amount, where it is one part of several. An amount of the whole stands in the
    /// list of ingredients and not in the words.
    mutating func append(_ use: CooklangIngredients.Use, isPart: Bool) {
        var link = StepIngredient(ingredient: use.index)
        mentions += 1
        if isPart, let quantity = use.quantity {
            let words = quantity.text(in: use.unit)
            link = StepIngredient(ingredient: use.index, quantity: quantity, unit: use.unit, words: words)
            text += words + " "
        } else if use.quantity == nil, mentions <= ImportLimits.listItems,
            let (quantity, unit, words) = Self.amountAtEnd(of: text)
        {
            link = StepIngredient(ingredient: use.index, quantity: quantity, unit: unit, words: words)
        }
        text += use.name
        // Mentioned twice, an ingredient is linked once, by the mention that gives an amount.
        if let known = links.firstIndex(where: { $0.ingredient == use.index }) {
            if links[known].quantity == nil { links[known] = link }
        } else {
            links.append(link)
        }
    }

    /// White space folded.
    var finished: (text: String, links: [StepIngredient]) {
        (text.split(whereSeparator: \.isWhitespace).joined(separator: " "), links)
    }

    /// "… add 2 tbsp of the"
    private static func amountAtEnd(of text: String) -> (Quantity, Unit?, words: String)? {
        let tail = text.suffix(60)
        var tokens = LineTokens(tail).tokens
        while let last = tokens.last, connectors.contains(last.lowercased()) { tokens.removeLast() }
        let amounts = AmountReader(tokens: tokens)
        for start in tokens.indices.suffix(6) where tokens[start].first?.isASCIIDigit == true {
            guard let (quantity, next) = amounts.amount(at: start) else { continue }
            let unit: Unit?
            switch tokens.count - next {
            case 0: unit = nil
            case 1: unit = UnitNames.unit(tokens[next])
            case 2: unit = UnitNames.unit(tokens[next], tokens[next + 1])
            default: continue
            }
            guard next == tokens.count || unit != nil, let last = tokens.last, let base = tokens.first?.base else {
                continue
            }
            let words = String(base[tokens[start].startIndex..<last.endIndex])
            return tail.contains(words) ? (quantity, unit, words) : nil
        }
        return nil
    }

    /// What may stand between an amount and its food, in the languages that recipes are read in.
    static let connectors = FoodWords.links.union(Shares.definites).union(["vom", "von"])
}
