/// Words that stand without a space between.
extension EvidenceRepair {
    /// "2tbspolive", "kgbeef", "eightminutes", "and3": what stands without a space, where one of the two is a number or unit.
    func unglued(_ word: String, isAfterNumber: Bool) -> [String] {
        if isPlain(word) || isFull { return [word] }
        if word.hasSuffix("of"), word.contains(where: \.isASCIIDigit),
            let parts = aroundUnit(String(word.map { Self.lookalikes[$0] ?? $0 }))
        {
            return parts
        }
        let number = word.prefix { $0.isASCIIDigit || "/.½¼¾⅓⅔".contains($0) }
        let rest = word.dropFirst(number.count)
        let letters = rest.prefix(while: \.isLetter)
        let tail = rest.dropFirst(letters.count)
        guard letters.count >= 3 else { return [word] }
        if number.isEmpty, let digit = tail.first, digit.isASCIIDigit, tail.allSatisfy(\.isASCIIDigit),
            letters == "and" || letters == "for"
        {
            return [String(letters), String(tail)]
        }
        let low = letters.lowercased()
        guard letters.count >= 4, !tail.contains(where: \.isASCIIDigit),
            !vocabulary.isKnown(vocabulary.form(of: low)), !unitRepair.isUnit(low),
            !numberRepair.isSpoken(low), low.utf8.count <= 24
        else { return [word] }
        // "zweihundertvierzig", "Viertelstunde"
        if vocabulary.language == .german, low.hasSuffix("viertelstunde") { return [word] }
        if vocabulary.language == .german,
            SpelledNumber(words: [Words.folded(low)], lexicon: vocabulary.lexicon).number(at: 0, allowsArticle: false)
                != nil
        {
            return [word]
        }
        // "190 gras"
        if isAfterNumber, number.isEmpty, tail.isEmpty, unit(low) != nil { return [word] }
        // "tablespo0nsof", "atablsepoon"
        if number.isEmpty, tail.isEmpty, let parts = aroundUnit(String(letters)) { return parts }
        if let parts = behindUnit(number, letters, tail, isAfterNumber: isAfterNumber) { return parts }
        // "5lices"
        if !number.isEmpty, tail.isEmpty {
            let whole = String(word.map { Self.lookalikes[$0] ?? $0 }).lowercased()
            if vocabulary.isKnown(vocabulary.form(of: whole)) || unitRepair.isUnit(whole) {
                return [word]
            }
        }
        for cut in (1..<low.count - 1).reversed() {
            let (first, second) = (String(low.prefix(cut)), String(low.dropFirst(cut)))
            let isCounted =
                (unitRepair.isUnit(first) && (isAfterNumber || !number.isEmpty)) || numberRepair.isSpoken(first)
            let isCounting = second.utf8.count > 2 && (unitRepair.isUnit(second) || numberRepair.isSpoken(second))
            let firstIsKnown =
                isCounted || first.utf8.count > 1 && vocabulary.isKnown(vocabulary.form(of: first))
            guard isCounted || isCounting && Self.leads.contains(first), firstIsKnown, second.utf8.count >= 2,
                isCounting || vocabulary.isKnown(vocabulary.form(of: second))
            else { continue }
            return (number.isEmpty ? [] : [String(number)]) + [
                String(letters.prefix(cut)), String(letters.dropFirst(cut) + tail),
            ]
        }
        return [word]
    }

    private func aroundUnit(_ word: String) -> [String]? {
        if word.hasSuffix("of"), case let head = String(word.dropLast(2)), head.utf8.count >= 4,
            unitRepair.isUnit(head) || unit(head) != nil
        {
            return [head, "of"]
        }
        if word.first == "a", case let rest = String(word.dropFirst()), rest.utf8.count >= 6,
            let unit = unitRepair.isUnit(rest) ? rest : unit(rest),
            UnitNames.unit(unit, in: vocabulary.language) != nil
        {
            return ["a", unit]
        }
        return nil
    }

    /// "300 gKartoffeln", "½ ozagave", "1/ZRED": what follows need not be a known word.
    private func behindUnit(_ number: some StringProtocol, _ letters: Substring, _ tail: Substring, isAfterNumber: Bool)
        -> [String]?
    {
        if number.last == "/", let digit = letters.first.flatMap(LetterSlips.digit), letters.count >= 4 {
            return [number + String(digit), String(letters.dropFirst() + tail)]
        }
        guard isAfterNumber, number.isEmpty, unit(String(letters)) == nil else { return nil }
        for unit in ["tbsp", "tsp", "ml", "kg", "oz", "lb", "g", "l"] where letters.lowercased().hasPrefix(unit) {
            let rest = letters.dropFirst(unit.count)
            let isApart = rest.first?.isUppercase == true && letters.first?.isLowercase == true
            if rest.count >= 4, isApart || unit.count > 1 { return [unit, String(rest + tail)] }
        }
        return nil
    }

    /// What stands before a number in a sentence.
    private static let leads: Set<String> = ["and", "for", "of", "with", "the", "add", "about", "at", "to"]
}
