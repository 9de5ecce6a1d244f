/// What a line of the list calls a food: the noun it is about and the words that say which.
struct FoodName: Hashable {
    /// Place in the recipe's list.
    let ingredient: Int
    /// Stem of the noun ("oil").
    let head: String
    /// Stems of the words that tell it from others of its kind ("olive"), without what only describes it.
    let modifiers: Set<String>
    /// Stems of the words that describe it ("red", "unsalted").
    let descriptors: Set<String>

    /// The names in a line: "salt and pepper" are two. At most four.
    static func names(of food: String, ingredient: Int, nounFirst: Bool) -> [FoodName] {
        let text = TextTokens(String(food.prefix(200)))
        let end = text.words.indices.dropFirst().first { ends.contains(text.word($0)) }
        return (0..<(end ?? text.count)).split { FoodWords.alternatives.contains(text.word($0)) }.prefix(4).compactMap {
            name(of: Array($0), in: text, ingredient: ingredient, nounFirst: nounFirst)
        }
    }

    private static func name(of indices: [Int], in text: TextTokens, ingredient: Int, nounFirst: Bool) -> FoodName? {
        let words = indices.filter { text.isWord($0) }.map(text.word).filter {
            FoodWords.links.contains($0) || !Words.stop.contains($0) && !Shares.definites.contains($0)
        }
        let nouns = words.split { FoodWords.links.contains($0) }.map(Array.init)
        // "huile d'olive": the noun stands before the link; without one the language says where it stands.
        let first = nouns.first.map { $0.filter { !FoodWords.descriptors.contains($0) } } ?? []
        let plain = first.isEmpty ? nouns.first ?? [] : first
        guard let head = nounFirst ? plain.first : plain.last else { return nil }
        let others = words.filter { $0 != head && !FoodWords.links.contains($0) }
        return FoodName(
            ingredient: ingredient,
            head: FoodStem.of(head),
            modifiers: Set(others.filter { !FoodWords.descriptors.contains($0) }.map(FoodStem.of)),
            descriptors: Set(others.filter(FoodWords.descriptors.contains).map(FoodStem.of))
        )
    }

    /// What is bought ends here; how it is packed or what for follows.
    private static let ends: Set<String> = [",", "(", ";", "for", "with", "in", "at", "fur", "mit", "pour", "para"]

    func has(_ stem: String) -> Bool { stem == head || modifiers.contains(stem) || descriptors.contains(stem) }

    /// Whether pepper from a mill is meant.
    var isSpicePepper: Bool {
        head == "pepper" && (modifiers.isEmpty && descriptors.isEmpty || hasAny(of: FoodWords.spicePepper))
    }

    /// Whether a pepper to slice is meant.
    var isVegetablePepper: Bool {
        head == "pepper" && !isSpicePepper
    }

    private func hasAny(of words: Set<String>) -> Bool {
        words.contains { modifiers.contains(FoodStem.of($0)) || descriptors.contains(FoodStem.of($0)) }
    }
}
