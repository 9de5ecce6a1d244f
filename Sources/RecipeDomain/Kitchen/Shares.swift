/// Parts of a listed amount: "half of the sugar", "two thirds of", "die Hälfte", "le reste de", "la mitad del".
enum Shares {
    static func measure(at index: Int, in text: TextTokens, amounts: AmountReader) -> Measure? {
        if remainders.contains(text.word(index)), !isVerb(index, in: text) {
            return Measure(kind: .remainder, tokens: index..<index + 1, number: index..<index + 1)
        }
        guard let (share, end) = named(at: index, in: text) ?? numbered(at: index, in: text, amounts: amounts) else {
            return nil
        }
        return Measure(kind: .share(share), tokens: index..<end, number: index..<end)
    }

    /// "Rest the steaks", against "the rest of the sugar".
    private static func isVerb(_ index: Int, in text: TextTokens) -> Bool {
        text.word(index) == "rest" && !definites.contains(text.word(index - 1))
            && !["of", "vom", "von", "der", "des"].contains(text.word(index + 1))
    }

    /// "la moitié", "zwei Drittel", "die halbe Zwiebel"
    private static func named(at index: Int, in text: TextTokens) -> (Rational, next: Int)? {
        if let top = counts[text.word(index)], let bottom = parts[text.word(index + 1)], top < bottom,
            let share = Rational(top, bottom)
        {
            return (share, index + 2)
        }
        let word = text.word(index)
        if let bottom = parts[word], bottom == 2 || definites.contains(text.word(index - 1)),
            let share = Rational(1, bottom)
        {
            return (share, index + 1)
        }
        if halves.contains(word), definites.contains(text.word(index - 1)), let share = Rational(1, 2) {
            return (share, index + 1)
        }
        return nil
    }

    /// "half the sugar", "a third of", "1/3 of the flour"; "half an onion" and "1/2 onion" are amounts of their own.
    private static func numbered(at index: Int, in text: TextTokens, amounts: AmountReader) -> (Rational, next: Int)? {
        if isManner(index, in: text) { return nil }
        guard let (quantity, next) = amounts.amount(at: index), case .exact(let share) = quantity,
            share.numerator > 0, share.numerator < share.denominator,
            !["a", "an"].contains(text.word(next - 1))
        else { return nil }
        if text.word(next) == "of" {
            // "half of a lemon", "three quarters of a cup"
            return ["a", "an"].contains(text.word(next + 1)) ? nil : (share, next)
        }
        return definites.contains(text.word(next)) ? (share, next) : nil
    }

    /// "Quarter the onions", "cut in half": what to do, not how much.
    static func isManner(_ index: Int, in text: TextTokens) -> Bool {
        text.word(index) == "quarter" && text.beginsSentence(index)
            || ["half", "halves", "quarters"].contains(text.word(index))
                && ["in", "into"].contains(text.word(index - 1))
    }

    private static let remainders: Set<String> = [
        "remaining", "rest", "leftover", "restliche", "restlichen", "restlicher", "restliches", "ubrige", "ubrigen",
        "ubriges", "reste", "restant", "restante", "restants", "restantes", "resto",
    ]

    private static let parts: [String: Int] = [
        "halfte": 2, "drittel": 3, "viertel": 4, "moitie": 2, "tiers": 3, "quart": 4, "quarts": 4, "mitad": 2,
        "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "cuarta": 4, "tercera": 3,
    ]

    private static let counts: [String: Int] = [
        "ein": 1, "zwei": 2, "drei": 3, "un": 1, "deux": 2, "trois": 3, "dos": 2, "tres": 3, "1": 1, "2": 2, "3": 3,
    ]

    private static let halves: Set<String> = ["halbe", "halben", "halbes", "halber", "media", "medio"]

    static let definites: Set<String> = [
        "the", "your", "my", "our", "that", "this", "these", "those", "der", "die", "das", "den", "dem", "des", "le",
        "la", "les", "l'", "el", "los", "las", "del", "du",
    ]
}
