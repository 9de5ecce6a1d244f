/// Recognises cooking steps and what they hold.
public enum StepRecogniser {
    /// 0…1: how much a line looks like a cooking step.
    public static func likelihood(_ line: String) -> Double {
        let (number, text) = LineShape.numbered(line)
        let words = Words.of(text)
        guard let first = words.first, words.count <= 80 else { return 0 }
        let base: Double
        if CookingWords.verbs.contains(first) || hyphenatedVerb(text) {
            if CookingWords.nounsToo.contains(first) {
                base =
                    words.count >= 2 && takesObject(words[1])
                    ? 0.9 : words.count >= 3 && words.dropFirst().contains { takesObject($0) } ? 0.6 : 0.35
            } else {
                base = words.count >= 2 ? 0.95 : 0.6
            }
        } else if CookingWords.nounsToo.contains(first), words.count >= 3,
            takesObject(words[1]) || words.dropFirst(2).contains(where: isPlainVerb)
        {
            base = 0.85
        } else if CookingWords.leadIns.contains(first),
            words.dropFirst().prefix(12).contains(where: {
                CookingWords.verbs.contains($0) && !CookingWords.nounsToo.contains($0)
            })
        {
            base = 0.8
        } else if first.hasSuffix("ly"), words.count > 1, CookingWords.verbs.contains(words[1]) {
            base = 0.9
        } else {
            base = 0
        }
        return number == nil ? base : max(base, words.count >= 2 ? 0.75 : 0.4)
    }

    /// The step's text without its number, its misread times and temperatures mended, ending as it did.
    public static func text(_ line: String) -> String { LineRepair.sentence(LineShape.numbered(line).text) }

    /// A step with the times and temperatures its text names.
    public static func step(_ text: String) -> Step {
        Step(text: text, timers: Durations.timers(in: text), temperatures: Temperatures.temperatures(in: text))
    }

    /// Whether a text reads on in the next line: it ends in a word or mark that nothing ends with.
    static func isOpenEnded(_ line: String) -> Bool {
        if let last = line.trimmed.last, ",-–&+".contains(last) { return true }
        guard let last = Words.of(line).last else { return false }
        return [
            "and", "or", "with", "the", "a", "an", "of", "in", "into", "on", "onto", "to", "for", "until", "at", "over",
            "about", "from", "then", "plus", "by",
        ].contains(last)
    }

    /// The sentences of spoken or written text, at most 400.
    static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        let characters = Array(text.prefix(100_000))
        for (index, character) in characters.enumerated() where sentences.count < 400 {
            current.append(character)
            let isEnd = ".!?;\n".contains(character)
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            guard isEnd, next.isWhitespace || character == "\n" else { continue }
            let isAbbreviation =
                character == "."
                && current.split(separator: " ").last.map {
                    UnitNames.unit($0) != nil || $0.lowercased() == "min." || $0 == "approx."
                        || $0.dropLast().allSatisfy(\.isNumber)
                } == true && !next.isNewline
            if isAbbreviation, index + 2 < characters.count,
                characters[index + 2].isLowercase || characters[index + 2].isNumber
            {
                continue
            }
            sentences.append(current.trimmed)
            current = ""
        }
        sentences.append(current.trimmed)
        return sentences.filter { !$0.isEmpty }
    }

    private static func isPlainVerb(_ word: String) -> Bool {
        CookingWords.verbs.contains(word) && !CookingWords.nounsToo.contains(word) && !CookingWords.foods.contains(word)
    }

    private static func hyphenatedVerb(_ text: String) -> Bool {
        let first = text.prefix { $0.isLetter || $0 == "-" }.lowercased()
        return first.contains("-") && CookingWords.verbs.contains(first)
    }

    private static func takesObject(_ word: String) -> Bool {
        [
            "the", "it", "with", "a", "an", "over", "on", "in", "into", "until", "each", "both", "your", "them", "for",
            "to", "all", "together", "well", "down", "up", "out", "both", "and",
        ]
        .contains(word) || Int(word) != nil
    }
}
