/// Whether a text's translation says what the text says, as far as that can be told without knowing the words: its numbers,
/// its length, no markup and no address that came from nowhere.
struct TranslationCheck {
    enum Problem: Error, Hashable, CaseIterable {
        case missing, figures, length, markup, address

        /// "…, since the translation …"
        var words: String {
            switch self {
            case .missing: "is missing"
            case .figures: "changed a number, a measure or a time"
            case .length: "is much longer or shorter"
            case .markup: "held markup"
            case .address: "named an address on the web that the original doesn't"
            }
        }
    }

    /// nil for a language that isn't read here.
    private let source: RecipeLanguage?
    private let target: RecipeLanguage?

    init(from source: RecipeLanguage?, to target: RecipeLanguage?) {
        self.source = source
        self.target = target
    }

    /// The translation with white space folded and without invisible characters, or what is wrong with it.
    func checked(_ translation: String, of text: String) -> Result<String, Problem> {
        let folded = Self.folded(translation)
        guard folded.contains(where: { $0.isLetter || $0.isNumber }) else { return .failure(.missing) }
        guard Self.lengths(for: text.count).contains(folded.count) else { return .failure(.length) }
        // What is markup in the original may stay, as text.
        guard Self.isPlain(folded) || !Self.isPlain(Self.folded(text)) else { return .failure(.markup) }
        guard Self.addresses(in: folded).isSubset(of: Self.addresses(in: text)) else { return .failure(.address) }
        let (old, new) = (TextFigures(text, language: source), TextFigures(folded, language: target))
        return new.agree(with: old) ? .success(folded) : .failure(.figures)
    }

    /// Languages differ by less; Chinese takes a third of the characters of English. All of it must be read for numbers.
    private static func lengths(for count: Int) -> ClosedRange<Int> {
        max(1, count / 8)...max(60, min(3 * count + 20, TextTokens.longestText))
    }

    /// Spaces that part thousands stay.
    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: { $0.isWhitespace && !TextFigures.thousandMarks.contains($0) }).map { word in
            word.withoutControls.unicodeScalars.reduce(into: "") { plain, scalar in
                let isInvisible = scalar.properties.generalCategory == .format && scalar != "\u{200D}"
                if !isInvisible { plain.unicodeScalars.append(scalar) }
            }
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func isPlain(_ text: String) -> Bool {
        let spaced = String(text.map { TextFigures.thousandMarks.contains($0) ? " " : $0 })
        return CleanText.entry(spaced, longest: 20_000) == spaced.split(separator: " ").joined(separator: " ")
    }

    /// "https://a.example/b", "www.a.example", "a.example", in lower case and without what a sentence sets behind them.
    private static func addresses(in text: String) -> Set<String> {
        Set(
            text.lowercased().split(whereSeparator: { $0.isWhitespace || "()[]\"“”„«»,;".contains($0) }).compactMap {
                word in
                let word = word.withoutOuterMarks
                return word.contains("://") || word.hasPrefix("www.") || isDomain(word) ? word : nil
            }
        )
    }

    /// Letters and digits parted by full stops, two letters at least in each part: no "z.B.", no "1.5".
    private static func isDomain(_ word: String) -> Bool {
        let host = word.prefix { $0 != "/" && $0 != ":" }.drop { $0 == "@" }
        let parts = host.split(separator: "@").last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
        guard parts.count >= 2, let last = parts.last, last.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            return false
        }
        return parts.allSatisfy { part in
            part.count >= 2 && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        }
    }
}

extension StringProtocol {
    fileprivate var withoutOuterMarks: String {
        let marks = ".!?:…'’"
        var rest = self[...]
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        return String(rest)
    }
}
