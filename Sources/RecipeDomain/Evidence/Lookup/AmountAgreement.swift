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
        switch (unit, mention.unit) {
        case (nil, .piece?), (.piece?, nil): return true
        // "3 garlic cloves" are "3 cloves of garlic".
        case (nil, let counted?): return isCounted(counted) && names(counted, in: Words.of(food), text.vocabulary)
        case (let counted?, nil):
            return isCounted(counted)
                && names(counted, in: mention.food.flatMap { Words.of(text.tokens[$0]) }, text.vocabulary)
        default: return false
        }
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
