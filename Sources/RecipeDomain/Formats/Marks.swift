extension Recipe {
    /// What a reader must know about a line, in two words: that nothing shows it, that its amount was left out, or that a
    /// person stands by what nothing shows.
    func mark(on ingredient: Ingredient, withEstimates: Bool = false) -> String? {
        if ingredient.isEstimated { return "estimated" }
        if ingredient.quantity != nil, !ingredient.amountIsShown {
            return withEstimates ? "amount estimated" : "amount not found"
        }
        let isUnseen = ingredient.evidence.isEmpty || ingredient.amountIsEstimated
        return ingredient.isAccepted && isUnseen && isFromVideo ? "accepted" : nil
    }

    func mark(on step: Step) -> String? {
        if step.isEstimated { return "estimated" }
        return step.isAccepted && step.evidence.isEmpty && isFromVideo ? "accepted" : nil
    }

    /// In which units are named for people; English where the recipe's language has no names here.
    var unitLanguage: RecipeLanguage {
        language == nil ? RecipeLanguage(of: self) : language.flatMap { RecipeLanguage(tag: $0) } ?? .english
    }

    var hasEstimates: Bool { ingredients.contains(where: \.isEstimated) || steps.contains(where: \.isEstimated) }

    /// An imported recipe has no evidence at all, and nothing to say about its single lines.
    private var isFromVideo: Bool { !sources.isEmpty }

    /// "Prep" and "10 min", …
    var labelledFacts: [(label: String, value: String)] {
        let facts = [
            ("Yield", yield), ("Prep", prepSeconds.map(CookingTime.short)),
            ("Cook", cookSeconds.map(CookingTime.short)),
            ("Total", totalSeconds.map(CookingTime.short)),
        ]
        return facts.compactMap { label, value in value.map { (label, $0) } }
    }
}

extension EvidenceKind {
    /// As a source of a recipe: "the caption".
    var sourceName: String {
        switch self {
        case .caption: "the caption"
        case .onScreen: "the text on the screen"
        case .subtitles: "the subtitles"
        case .speech: "the speech"
        case .seen: "the pictures"
        }
    }
}

extension [String] {
    /// "a, b and c"
    var formattedList: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}

extension String {
    /// An amount with the fractions that have a sign of their own: "1½ cups".
    var withFractionSigns: String {
        var words = split(separator: " ").map(String.init)
        for index in words.indices {
            let ends = words[index].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard ends.allSatisfy({ $0.first?.isASCIIDigit == true }) else { continue }
            words[index] = ends.map { Self.fractionSigns[$0] ?? $0 }.joined(separator: "–")
        }
        let hasSign = words.dropFirst().first?.first.map { Self.fractionSigns.values.contains(String($0)) } == true
        if hasSign, words[0].allSatisfy(\.isASCIIDigit) { words[0] += words.remove(at: 1) }
        return words.joined(separator: " ")
    }

    private static let fractionSigns = Dictionary(
        uniqueKeysWithValues: LineTokens.fractions.map { ($0.value, String($0.key)) }
    )
}
