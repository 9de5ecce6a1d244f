/// Recognises cooking steps and what they hold.
public enum StepRecogniser {
    /// 0…1: how much a line looks like a cooking step.
    public static func likelihood(_ line: String) -> Double {
        let (number, text) = LineShape.numbered(line)
        guard let opening = StepOpening(text) else { return 0 }
        // A number says that a step follows.
        if number != nil { return max(opening.likelihood, opening.words.count >= 2 ? 0.75 : 0.4) }
        let isNone = opening.isName || (opening.words.count <= 5 && !opening.isSupported)
        return isNone ? min(opening.likelihood, 0.3) : opening.likelihood
    }

    /// The step's text without its number, its misread times and temperatures mended, ending as it did.
    public static func text(_ line: String) -> String { LineRepair.sentence(LineShape.numbered(line).text) }

    /// A step with the times and temperatures its text names.
    public static func step(_ text: String) -> Step {
        Step(text: text, timers: Durations.timers(in: text), temperatures: Temperatures.temperatures(in: text))
    }

    /// Whether a text reads on in the next line: it ends in a word or mark that nothing ends with.
    static func isOpenEnded(_ line: String) -> Bool {
        if let last = line.trimmed.last, ",-–&+…".contains(last) || line.hasSuffix("..") { return true }
        guard let last = Words.of(line).last else { return false }
        return [
            "and", "or", "with", "the", "a", "an", "of", "in", "into", "on", "onto", "to", "for", "until", "at", "over",
            "about", "from", "then", "plus", "by", "per", "without", "through", "between", "under", "while", "when",
            "if",
            "your", "its", "more", "some", "each", "as",
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
}
