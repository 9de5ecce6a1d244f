/// Mends words on the screen that hold what no word holds, or that a known word is commonly misread as: "sca1lions",
/// "rnushrooms", "aj0".
struct MisreadWords {
    private let lexicon: Lexicon

    init(language: RecipeLanguage) { lexicon = .of(language) }

    func mended(_ line: String) -> String {
        let isSuspect = line.contains("rn") || line.contains("vv") || line.contains("RN")
        guard isSuspect || line.contains(where: \.isASCIIDigit) || line.contains("|") else { return line }
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        return words.enumerated().map { index, word in
            degrees(word, before: index + 1 < words.count ? words[index + 1] : "") ?? mended(word)
        }.joined(separator: " ")
    }

    private func mended(_ written: Substring) -> String {
        let core = written.drop { !$0.isLetter && !$0.isNumber }
        guard core.count >= 3, core.count <= 40, let first = core.first, first.isLetter else { return String(written) }
        let lead = written[..<core.startIndex]
        let end =
            core.lastIndex { $0.isLetter || $0.isNumber || $0 == "|" }.map { core.index(after: $0) } ?? core.endIndex
        let (word, tail) = (core[..<end], core[end...])
        guard let better = letters(word) ?? pairs(word) else { return String(written) }
        return lead + better + tail
    }

    /// "boui1lon": a digit between letters is a letter; at the end only where a known word comes of it.
    private func letters(_ word: Substring) -> String? {
        let isOdd = { (character: Character) in character == "0" || character == "1" || character == "|" }
        guard word.contains(where: isOdd), word.allSatisfy({ $0.isLetter || isOdd($0) }),
            word.count(where: isOdd) * 2 < word.count
        else { return nil }
        for one in ["l", "i"] as [Character] {
            let mended = String(word.map { $0 == "0" ? "o" : isOdd($0) ? one : $0 })
            if isKnown(mended) { return mended }
            if let other = pairs(mended[...]) { return other }
        }
        guard let last = word.last, last.isLetter, word.count >= 4 else { return nil }
        return String(word.map { $0 == "0" ? "o" : isOdd($0) ? "l" : $0 })
    }

    /// "rnelt", "pirnentón": "m" read as two letters.
    private func pairs(_ word: Substring) -> String? {
        for (slip, letter) in [("rn", "m"), ("RN", "M"), ("vv", "w")]
        where word.contains(slip) && !isKnown(String(word)) {
            let mended = String(word).replacing(slip, with: letter)
            if isKnown(mended) { return mended }
        }
        return nil
    }

    /// "18O" before "°C"
    private func degrees(_ word: Substring, before next: Substring) -> String? {
        guard next.first == "°", word.contains(where: \.isASCIIDigit), word.contains(where: \.isLetter), word.count <= 4
        else {
            return nil
        }
        let digits = word.map { "Oo".contains($0) ? "0" : "lI".contains($0) ? "1" : $0 }
        return digits.allSatisfy(\.isASCIIDigit) ? String(digits) : nil
    }

    private func isKnown(_ word: String) -> Bool {
        let low = Words.folded(word)
        return lexicon.isFood(low) || lexicon.verbs.contains(low) || lexicon.infinitives.contains(low)
            || lexicon.preparations.contains(low) || lexicon.durations[low] != nil || lexicon.unit(low) != nil
            || lexicon.equipment.contains(low) || lexicon.besideVerbs.contains(low) || lexicon.stop.contains(low)
            || lexicon.besideStaples.contains(low) || lexicon.sizes.contains(low) || lexicon.groups.contains(low)
    }
}
