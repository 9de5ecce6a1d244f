/// Parts of a listed amount: "half of the sugar", "two thirds of", "die Hälfte", "le reste de", "la mitad del".
struct Shares {
    let text: TextTokens
    let amounts: AmountReader
    let lexicon: Lexicon

    func measure(at index: Int) -> Measure? {
        if Self.remainders.contains(text.word(index)), !isVerb(index) {
            return Measure(kind: .remainder, tokens: index..<index + 1, number: index..<index + 1)
        }
        if let share = named(at: index) {
            return Measure(kind: .share(share), tokens: index..<index + 1, number: index..<index + 1)
        }
        guard let (share, end) = numbered(at: index) else { return nil }
        return Measure(kind: .share(share), tokens: index..<end, number: index..<end)
    }

    /// "Rest the steaks", against "the rest of the sugar".
    private func isVerb(_ index: Int) -> Bool {
        text.word(index) == "rest" && !Self.definites.contains(text.word(index - 1))
            && !["of", "vom", "von", "der", "des"].contains(text.word(index + 1))
    }

    /// "la moitié", "le tiers", "die halbe Zwiebel"
    private func named(at index: Int) -> Rational? {
        guard lexicon.language != .english else { return nil }
        let word = text.word(index)
        if ["halfte", "moitie", "mitad"].contains(word) { return Rational(1, 2) }
        guard Self.definites.contains(text.word(index - 1)) else { return nil }
        if let bottom = lexicon.parts[word] ?? Self.ordinals[word] { return Rational(1, bottom) }
        return lexicon.fractions[word].flatMap { $0.numerator < $0.denominator ? $0 : nil }
    }

    /// "half the sugar", "a third of", "1/3 of the flour", "zwei Drittel der Butter"; "half an onion" and "1/2 onion" are
    /// amounts of their own, and so are "half of a lemon" and "three quarters of a cup".
    private func numbered(at index: Int) -> (Rational, next: Int)? {
        guard !text.isManner(index), let (quantity, next) = amounts.amount(at: index),
            case .exact(let share) = quantity,
            share.numerator > 0, share.numerator < share.denominator, !lexicon.articles.contains(text.word(next - 1))
        else { return nil }
        if Self.definites.contains(text.word(next)) { return (share, next) }
        guard lexicon.ofs.contains(text.word(next)) else { return nil }
        let after = text.word(next + 1)
        let isMeasured = lexicon.articles.contains(after) || lexicon.unit(after) != nil
        return isMeasured ? nil : (share, next)
    }

    private static let remainders: Set<String> = [
        "remaining", "rest", "leftover", "restliche", "restlichen", "restlicher", "restliches", "ubrige", "ubrigen",
        "ubriges", "reste", "restant", "restante", "restants", "restantes", "resto",
    ]

    private static let ordinals = ["cuarta": 4, "tercera": 3]

    static let definites: Set<String> = [
        "the", "your", "my", "our", "that", "this", "these", "those", "der", "die", "das", "den", "dem", "des", "le",
        "la", "les", "l'", "el", "los", "las", "del", "du",
    ]
}

extension TextTokens {
    /// "Quarter the onions", "cut in half", "in Viertel schneiden": what to do, not how much.
    func isManner(_ index: Int) -> Bool {
        if word(index) == "quarter", beginsSentence(index) { return true }
        return ["half", "halves", "quarters", "viertel", "achtel", "quarts", "cuartos"].contains(word(index))
            && ["in", "into", "en"].contains(word(index - 1))
    }
}
