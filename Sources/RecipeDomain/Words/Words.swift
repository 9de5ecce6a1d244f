/// Words as they are compared: lower case, diacritics folded, plural endings off.
enum Words {
    /// The words of a text in order: runs of letters and digits, at most 2,000.
    static func of(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var current = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII
                ? scalar.isASCIIWord : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            {
                current.appendFolded(scalar)
            } else if scalar == "'" || scalar == "’" {
                // "d'huile" is two words, "don't" is one.
                guard isElision(current) else { continue }
                words.append(current.lowercased())
                current = ""
            } else if !scalar.isASCII, [.nonspacingMark, .format].contains(scalar.properties.generalCategory) {
                continue
            } else if !current.isEmpty {
                words.append(current.lowercased())
                current = ""
                if words.count >= 2000 { return words }
            }
        }
        if !current.isEmpty { words.append(current.lowercased()) }
        return words
    }

    /// What French cuts off before a vowel: "d", "l", "qu".
    static func isElision(_ word: some StringProtocol) -> Bool {
        switch word {
        case "d", "l", "n", "j", "qu", "D", "L", "N", "J", "Qu", "QU": true
        default: false
        }
    }

    /// A Spanish verb, folded, without the pronouns that hang on to it ("mezclalo", "anadirlas"); nil for none.
    static func withoutEnclitics(_ word: String) -> String? {
        guard word.utf8.count >= 5 else { return nil }
        for ending in ["selos", "selas", "selo", "sela", "los", "las", "les", "nos", "lo", "la", "le", "se"]
        where word.hasSuffix(ending) && word.utf8.count - ending.utf8.count >= 3 {
            return String(word.dropLast(ending.utf8.count))
        }
        return nil
    }

    /// One word as it is compared, whatever marks it holds.
    static func folded(_ word: some StringProtocol) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
        var folded = ""
        for scalar in word.unicodeScalars where scalar.isASCII || scalar.properties.generalCategory != .nonspacingMark {
            folded.appendFolded(scalar)
        }
        return folded.lowercased()
    }

    /// The words that carry meaning, in the singular.
    static func content(_ text: some StringProtocol) -> [String] {
        of(text).filter { !stop.contains($0) }.map(singular)
    }

    /// The words of a text in any language that carry meaning, as written.
    static func content(_ text: some StringProtocol, in language: RecipeLanguage) -> [String] {
        guard language != .english else { return content(text) }
        let stop = Lexicon.of(language).stop
        return of(text).filter { !stop.contains($0) }
    }

    /// English plural endings off; good enough to compare, not to show.
    static func singular(_ word: String) -> String {
        guard word.count > 3, word.last == "s", !word.hasSuffix("ss"), !word.hasSuffix("us") else { return word }
        if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        if word.hasSuffix("oes") || word.hasSuffix("shes") || word.hasSuffix("ches") || word.hasSuffix("sses") {
            return String(word.dropLast(2))
        }
        if word.hasSuffix("ves") { return singularsOfVes[word] ?? String(word.dropLast()) }
        return String(word.dropLast())
    }

    /// All others end in "ve": "olives", "cloves".
    private static let singularsOfVes: [String: String] = [
        "leaves": "leaf", "halves": "half", "loaves": "loaf", "calves": "calf", "hooves": "hoof", "scarves": "scarf",
        "sheaves": "sheaf", "shelves": "shelf", "wolves": "wolf", "knives": "knife", "wives": "wife", "lives": "life",
    ]

    /// Same word, one slip of the reader allowed from five letters on, two from nine.
    static func alike(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        let longest = max(a.count, b.count)
        guard longest >= 5, min(a.count, b.count) >= 4 else { return false }
        return EditDistance.between(a, b, atMost: longest >= 9 ? 2 : 1) != nil
    }

    /// How much of `needles` is found among `haystack`, 0…1; 0 for no needles.
    static func coverage(of needles: [String], in haystack: [String]) -> Double {
        guard !needles.isEmpty else { return 0 }
        let exact = Set(haystack)
        let found = needles.count { needle in
            exact.contains(needle) || (needle.count >= 5 && haystack.contains { alike(needle, $0) })
        }
        return Double(found) / Double(needles.count)
    }

    static let stop: Set<String> = [
        "a", "an", "the", "of", "and", "or", "to", "in", "into", "on", "onto", "with", "for", "it", "its", "is", "are",
        "be",
        "then", "now", "some", "your", "you", "we", "i", "this", "that", "these", "those", "them", "they", "our", "my",
        "at", "by", "from", "as", "so", "until", "till", "about", "over", "up", "out", "off", "just", "going", "gonna",
        "will", "can", "lets", "let", "us", "here", "well", "step", "next", "first", "finally", "all", "together",
    ]
}

extension String {
    /// Appends a scalar without its accent, if it is one of the common Latin letters.
    fileprivate mutating func appendFolded(_ scalar: Unicode.Scalar) {
        if !scalar.isASCII, let plain = latin[scalar] { append(plain) } else { unicodeScalars.append(scalar) }
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIIWord: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}

/// Latin letters with accents, folded.
private let latin: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "Ø": "o", "Æ": "ae", "Œ": "oe", "ł": "l",
    ]
    let rows: [(String, String)] = [
        ("àáâãäåāÀÁÂÃÄÅ", "a"), ("çćčÇ", "c"), ("èéêëēęÈÉÊË", "e"), ("ìíîïīÌÍÎÏ", "i"), ("ñńÑ", "n"),
        ("òóôõöōÒÓÔÕÖ", "o"), ("ùúûüūÙÚÛÜ", "u"), ("ýÿÝ", "y"), ("šśŠ", "s"), ("žźżŽ", "z"),
    ]
    for (letters, plain) in rows { for scalar in letters.unicodeScalars { table[scalar] = plain } }
    return table
}()
