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
    static func isOpenEnded(_ line: String, language: RecipeLanguage? = nil) -> Bool {
        if let last = line.trimmed.last, ",-–&+…".contains(last) || line.hasSuffix("..") { return true }
        guard let last = Words.of(line).last else { return false }
        return Lexicon.of(language ?? RecipeLanguage.detected(in: line) ?? .english).openEnds.contains(last)
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
                    UnitNames.unit($0) != nil || abbreviations.contains($0.lowercased())
                        || $0.dropLast().allSatisfy(\.isNumber)
                } == true && !next.isNewline
            if isAbbreviation, index + 2 < characters.count,
                characters[index + 2].isLowercase || characters[index + 2].isNumber
            {
                continue
            }
            // "ca. 2 EL", "1 Pck. Vanillezucker": something always follows.
            let word = current.split(separator: " ").last?.lowercased() ?? ""
            if character == ".", !next.isNewline, index + 1 < characters.count, leadingOn.contains(word) { continue }
            sentences.append(current.trimmed)
            current = ""
        }
        sentences.append(current.trimmed)
        return sentences.filter { !$0.isEmpty }
    }

    /// Shortened words that a sentence may end with, too.
    private static let abbreviations: Set<String> = [
        "min.", "approx.", "s.", "std.", "sek.", "el.", "tl.", "stk.", "bd.", "seg.", "hr.", "cda.", "cdta.", "cdas.",
        "grs.",
        "env.",
        "aprox.", "usw.", "etc.",
    ]

    /// Shortened words that no sentence ends with.
    private static let leadingOn: Set<String> = [
        "ca.", "ggf.", "evtl.", "bzw.", "z.b.", "gestr.", "geh.", "pck.", "pkg.", "msp.", "inkl.", "c.", "cuil.",
        "cuill.",
        "c.à", "à.", "p.ej.", "gr.", "kl.",
    ]
}
