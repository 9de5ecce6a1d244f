/// Decides whether words that a food's name shares with a step are about that food.
struct FoodReading {
    let name: FoodName
    /// Stems that name and text share.
    let matched: Set<String>
    let tokens: Range<Int>
    let text: TextTokens
    let stems: [String]

    private var first: String { stems[tokens.lowerBound] }
    private func stem(_ index: Int) -> String { stems.indices.contains(index) ? stems[index] : "" }

    func isMeant(before: FoodMention?) -> Bool {
        guard hasNoun, !isVague, !isVerb, !isPartOfAnother(before: before) else { return false }
        return name.head != "pepper" || matched.count > 1 || isRightPepper
    }

    /// The noun itself, or the word that may stand for it.
    private var hasNoun: Bool {
        if matched.contains(name.head) { return true }
        // Red, ground, green: too many things are.
        guard FoodWords.parts.contains(name.head), !matched.isDisjoint(with: name.modifiers) else { return false }
        return !FoodWords.dishes.contains(first)
    }

    private var isVague: Bool {
        // "Sauce" for "Sojasauce"
        if first != name.head, matched == [name.head], FoodWords.vague.contains(first) { return true }
        guard matched.isDisjoint(with: name.modifiers), matched.contains(name.head) else { return false }
        if !name.modifiers.isEmpty, FoodWords.vague.contains(name.head) { return true }
        return name.modifiers.union(name.descriptors).contains { other in
            let pair = [other, name.head]
            return FoodWords.idioms.contains(pair) && !FoodWords.looseIdioms.contains(pair) && !matched.contains(other)
        }
    }

    /// "Cream the butter", "Season the soup": what a sentence begins with and a thing follows.
    private var isVerb: Bool {
        let word = text.word(tokens.lowerBound)
        guard tokens.count == 1, text.beginsSentence(tokens.lowerBound),
            CookingWords.verbs.contains(word) || CookingWords.nounsToo.contains(word)
                || CookingWords.rarelyNouns.contains(word)
        else { return false }
        // Salting and buttering take salt and butter.
        if ["salt", "butter", "oil", "flour", "sugar", "pepper"].contains(word) { return false }
        let next = text.word(tokens.upperBound)
        return CookingWords.afterVerbs.contains(next) || text.isWord(tokens.upperBound)
    }

    /// "chicken stock" where the list has chicken, "peanut butter" where it has butter.
    private func isPartOfAnother(before: FoodMention?) -> Bool {
        let (previous, next) = (stem(tokens.lowerBound - 1), stem(tokens.upperBound))
        if FoodWords.changing.contains(next), !name.has(next), !isSameThing(next) { return true }
        if FoodWords.links.contains(previous) {
            let noun = stem(tokens.lowerBound - 2)
            return FoodWords.changing.contains(noun) && !name.has(noun)
        }
        guard before?.tokens.upperBound != tokens.lowerBound, !name.has(previous), text.isWord(tokens.lowerBound - 1)
        else { return false }
        let pair = [previous, first]
        if FoodWords.idioms.contains(pair) { return !FoodWords.looseIdioms.contains(pair) || name.modifiers.isEmpty }
        guard matched == [name.head], CookingWords.foods.contains(text.word(tokens.lowerBound - 1)) else {
            return false
        }
        let isVerb = text.beginsSentence(tokens.lowerBound - 1)
        return !isVerb && !(name.modifiers.isEmpty && FoodWords.plain.contains(name.head))
    }

    /// Words that make another food only right behind a food ("tomato sauce"), not behind what is eaten with it.
    private func isSameThing(_ next: String) -> Bool {
        // "Toss the chicken bowl" beside "drain the chicken, pan …": a comma would stand between.
        ["pan", "bowl", "water"].contains(next) && !matched.contains(name.head)
    }

    /// Ground pepper, or one to slice.
    private var isRightPepper: Bool {
        let start = tokens.lowerBound
        let before = (1...4).map { text.word(start - $0) }
        let isSeasoning =
            before.prefix(3).contains("salt")
            || before.contains { ["season", "seasoning", "taste", "sprinkle"].contains($0) }
        let isPlural = text.word(start) == "peppers"
        if name.isSpicePepper { return !isPlural }
        return !isSeasoning
    }
}
