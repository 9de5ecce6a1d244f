/// Recognises cooking steps and what they hold.
public enum StepRecogniser {
    /// 0…1: how much a line looks like a cooking step.
    ///
    /// - Parameter language: of the line, told from its words where it is nil, English where they don't.
    public static func likelihood(_ line: String, language: RecipeLanguage? = nil) -> Double {
        let language = language ?? RecipeLanguage.detected(in: line) ?? .english
        let (number, text) = LineShape.numbered(line)
        guard language == .english else {
            guard let step = LexiconStep(text, lexicon: .of(language)) else { return 0 }
            return number == nil ? step.likelihood : max(step.likelihood, 0.75)
        }
        guard let opening = StepOpening(text) else { return 0 }
        // A number says that a step follows.
        if number != nil { return max(opening.likelihood, opening.words.count >= 2 ? 0.75 : 0.4) }
        let isNone = opening.isName || (opening.words.count <= 5 && !opening.isSupported)
        return isNone ? min(opening.likelihood, 0.3) : opening.likelihood
    }

    /// The step's text without its number, its misread times and temperatures mended, ending as it did.
    public static func text(_ line: String, language: RecipeLanguage? = nil) -> String {
        let text = LineShape.numbered(line).text
        return LineRepair.sentence(text, language: language ?? RecipeLanguage.detected(in: text) ?? .english)
    }

    /// A step with the times and temperatures its text names, in the language that its words tell.
    public static func step(_ text: String) -> Step {
        step(text, language: RecipeLanguage.detected(in: text) ?? .english)
    }

    public static func step(_ text: String, language: RecipeLanguage) -> Step {
        Step(
            text: text,
            timers: Durations.timers(in: text, language: language),
            temperatures: Temperatures.temperatures(in: text, language: language)
        )
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
