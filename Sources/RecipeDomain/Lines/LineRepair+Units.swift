extension LineRepair {
    /// Mends the unit behind the number at `index`, by the names that a language has for units.
    static func mendUnit(of words: inout [String], behind index: Int, _ lexicon: Lexicon) {
        guard index + 1 < words.count, words[index].last?.isASCIIDigit == true else { return }
        let word = words[index + 1]
        if let stroke = withStroke(word, lexicon), index + 2 < words.count {
            words[index + 1] = stroke
        } else if let name = partedName(words[(index + 1)...], lexicon) {
            words.replaceSubrange(index + 1..<index + 1 + name.taken, with: name.words)
        } else if let parts = withoutGlue(word, lexicon, isWithNumber: false) {
            words.replaceSubrange(index + 1...index + 1, with: parts)
        } else if lexicon.language != .english, index + 2 < words.count, let unit = misread(word, lexicon) {
            words[index + 1] = unit
        }
    }

    /// "1c.às." as two words, "5OO" as one.
    static func partNumbers(of words: inout [String]) {
        for index in words.indices.prefix(6).reversed() {
            let number = words[index].prefix { $0.isASCIIDigit }
            let rest = words[index][number.endIndex...]
            guard !number.isEmpty, rest.count >= 2, rest.first?.isLetter == true, !rest.contains(where: \.isASCIIDigit),
                !rest.allSatisfy({ LetterSlips.digit(for: $0) != nil })
            else { continue }
            words.replaceSubrange(index...index, with: [String(number), String(rest)])
        }
    }

    /// "2tbspolive" → "2 tbsp olive", "1ELÖl" → "1 EL Öl"
    static func glued(_ word: String, _ lexicon: Lexicon) -> String? {
        let number = word.prefix { $0.isASCIIDigit || $0 == "/" || $0 == "." || $0 == "," }
        guard !number.isEmpty, number.endIndex < word.endIndex,
            let parts = withoutGlue(String(word[number.endIndex...]), lexicon, isWithNumber: true)
        else { return nil }
        return ([String(number)] + parts).joined(separator: " ")
    }

    /// "Mi|ch", "ÖI", "oiI": a stroke in a word is an l where that makes a word of a kitchen.
    static func withThinLetters(_ word: String, _ lexicon: Lexicon) -> String {
        guard let first = word.first, word.dropFirst().contains(where: { $0 == "I" || $0 == "|" }) else { return word }
        let thin = String(first) + word.dropFirst().map { $0 == "I" || $0 == "|" ? "l" : String($0) }.joined()
        let (mended, plain) = (Words.folded(thin.filter(\.isLetter)), Words.folded(word.filter(\.isLetter)))
        return lexicon.isKnown(mended) && !lexicon.isKnown(plain) ? thin : word
    }

    /// "mI", "c1", "E|": the l of a unit of two letters. An "Ei" is an egg.
    private static func withStroke(_ word: String, _ lexicon: Lexicon) -> String? {
        if word == "rnl" { return "ml" }
        guard word.count == 2, let first = word.first, let last = word.last,
            "I1|".contains(last) || last == "i" && first.isLowercase
        else { return nil }
        let mended = String(first) + (first.isUppercase ? "L" : "l")
        return lexicon.units[mended.lowercased()] == nil ? nil : mended
    }

    /// A name of several words whose spaces were lost: "c. às." for "c. à s.".
    private static func partedName(_ words: ArraySlice<String>, _ lexicon: Lexicon) -> (words: [String], taken: Int)? {
        guard let names = namesOfSeveral[lexicon.language], let first = words.first?.first, first.isLetter else {
            return nil
        }
        var (joined, found): (String, (words: [String], taken: Int)?) = ("", nil)
        for (count, word) in words.prefix(4).enumerated() {
            joined += Words.folded(word.filter(\.isLetter))
            if let name = names[joined] { found = (name, count + 1) }
        }
        // As many words as it has: nothing was lost.
        return found.flatMap { $0.words.count > $0.taken ? $0 : nil }
    }

    /// By the name without its spaces.
    private static let namesOfSeveral: [RecipeLanguage: [String: [String]]] = {
        var all: [RecipeLanguage: [String: [String]]] = [:]
        for language in RecipeLanguage.allCases {
            for name in Lexicon.of(language).units.keys where name.contains(" ") {
                let words = name.split(separator: " ").map(String.init)
                all[language, default: [:]][words.joined()] = words
            }
        }
        return all
    }()

    /// Unit and food, or unit and "of", read as one word: "ELÖl", "tbspolive", "gde".
    ///
    /// German nouns tell by their capital where the second word begins. Elsewhere "6 cupcakes" are no cups: food is parted
    /// there only where the number was read as one word with both.
    private static func withoutGlue(_ word: String, _ lexicon: Lexicon, isWithNumber: Bool) -> [String]? {
        guard (3...30).contains(word.count), word.allSatisfy({ $0.isLetter || $0 == "|" }) else { return nil }
        let whole = Words.folded(word)
        guard lexicon.unit(whole) == nil, !lexicon.isKnown(whole) else { return nil }
        for count in (1...min(14, word.count - 1)).reversed() {
            let (head, tail) = (word.prefix(count), withThinLetters(String(word.dropFirst(count)), lexicon))
            guard lexicon.units[Words.folded(head)] != nil else { continue }
            if tail.count >= 2, lexicon.ofs.contains(Words.folded(tail)) { return [String(head), tail] }
            let begins = lexicon.language == .german ? tail.first?.isUppercase == true : isWithNumber && tail.count >= 3
            if count >= 2, begins, lexicon.isFood(Words.folded(tail)) { return [String(head), tail] }
        }
        return nil
    }

    /// The one unit that differs by a letter of the same look: "Pek." for "Pck.", "cdla" for "cdta".
    private static func misread(_ word: String, _ lexicon: Lexicon) -> String? {
        let letters = Words.folded(word.filter { $0.isLetter || $0.isASCIIDigit })
        guard (3...14).contains(letters.utf8.count), lexicon.unit(letters) == nil, !lexicon.isKnown(letters),
            !lexicon.sizes.contains(letters), !lexicon.unitOpenings.contains(letters)
        else { return nil }
        var best: (name: String, unit: NamedUnit)?
        for (name, unit) in lexicon.units where !name.contains(" ") && name.utf8.count >= 3 {
            guard LetterSlips.distance(name, letters, atMost: name.utf8.count >= 7 ? 1 : 0.5) != nil else { continue }
            if let best, best.unit != unit { return nil }
            if best.map({ name < $0.name }) ?? true { best = (name, unit) }
        }
        return best?.name
    }
}
