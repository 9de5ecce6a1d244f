/// Whether an amount of the evidence is the amount of a line.
enum AmountAgreement {
    static func agree(_ claim: Ingredient, _ mention: AmountMention, in text: TextForLookup) -> Bool {
        guard let quantity = claim.quantity else { return false }
        return agree(quantity, claim.unit, food: claim.food, mention, in: text)
    }

    static func agree(
        _ quantity: Quantity,
        _ unit: Unit?,
        food: String,
        _ mention: AmountMention,
        in text: TextForLookup
    ) -> Bool {
        if SameAmount.isSame(quantity, unit, mention.quantity, mention.unit) { return true }
        guard quantity == mention.quantity else { return false }
        if isLost(quantity, unit, mention.unit) { return true }
        switch (unit, mention.unit) {
        case (nil, .piece?), (.piece?, nil): return true
        // "3 garlic cloves" are "3 cloves of garlic".
        case (nil, let counted?): return isCounted(counted) && names(counted, in: Words.of(food), text.vocabulary)
        case (let counted?, nil):
            return isCounted(counted)
                && (names(counted, in: mention.food.flatMap { Words.of(text.tokens[$0]) }, text.vocabulary)
                    || names(counted, in: before(mention, in: text), text.vocabulary)
                    || isUnreadable(mention.food.first, in: text))
        default: return false
        }
    }

    /// "350 flour", "250 l oil": nobody counts so many, or pours so much; a letter of the unit was lost.
    private static func isLost(_ quantity: Quantity, _ unit: Unit?, _ shown: Unit?) -> Bool {
        guard (SameAmount.ends(quantity).first ?? 0) >= 20 else { return false }
        return unit == .gram && shown == nil || unit == .milliliter && (shown == nil || shown == .liter)
    }

    /// "a 400 ml can of coconut milk": the words between number and food.
    private static func before(_ mention: AmountMention, in text: TextForLookup) -> [String] {
        guard let food = mention.food.first else { return [] }
        return text.written[max(0, food - 3)..<food].filter { !$0.isEmpty }
    }

    /// "1 aed cauliflower": what stands before the food is a unit that can't be read.
    private static func isUnreadable(_ place: Int?, in text: TextForLookup) -> Bool {
        guard let place else { return false }
        return !text.vocabulary.isKnown(text.words[place]) && !text.vocabulary.isKnown(text.written[place])
            && text.words[place].utf8.count <= 6
    }

    private static func isCounted(_ unit: Unit) -> Bool {
        [
            .clove, .slice, .can, .jar, .package, .bunch, .sprig, .stick, .stalk, .head, .leaf, .sheet, .bottle, .bag,
            .piece,
        ].contains(unit)
    }

    /// "Knoblauchzehen" are "Zehen Knoblauch".
    private static func isPart(_ unit: Unit, of word: String, _ vocabulary: KitchenVocabulary) -> Bool {
        guard vocabulary.language == .german, word.utf8.count <= 40 else { return false }
        var tail = word.dropFirst(3)
        while tail.utf8.count >= 4 {
            if vocabulary.lexicon.units[String(tail)]?.unit == unit { return true }
            tail = tail.dropFirst()
        }
        return false
    }

    private static func names(_ unit: Unit, in words: [String], _ vocabulary: KitchenVocabulary) -> Bool {
        words.contains {
            UnitNames.unit($0, in: vocabulary.language) == unit || isPart(unit, of: $0, vocabulary)
                || WordLikeness.isAlike(
                    unit.rawValue,
                    vocabulary.form(of: $0),
                    heardIsKnown: vocabulary.isKnown($0),
                    in: vocabulary
                )
        }
    }
}
