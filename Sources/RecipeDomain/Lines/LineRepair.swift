/// Mends what readers of the screen commonly misread around amounts, only where the mended form is an amount with a
/// known unit, a time or a temperature.
enum LineRepair {
    /// An ingredient line with its leading amount mended.
    static func ingredient(_ line: String, language: RecipeLanguage = .english) -> String {
        let isEnglish = language == .english
        let lexicon = Lexicon.of(language)
        let line = withPlainFractions(withPlurals(line))
        var words = line.prefix(LineTokens.longestLine).split(separator: " ").map(String.init)
        if !isEnglish { partNumbers(of: &words) }
        for index in words.indices.prefix(6) {
            let next = index + 1 < words.count ? words[index + 1] : ""
            let isAmountPlace =
                index == 0 || words[index - 1].last?.isASCIIDigit == true
                || [":", "-", "of", "about"].contains(words[index - 1].lowercased())
            guard isAmountPlace else { continue }
            if let mixed = mixedNumber(words[index]) { words[index] = mixed }
            mendUnit(of: &words, behind: index, lexicon)
            if isEnglish, isTablespoon(next), index + 1 < words.count { words[index + 1] = "tbsp" }
            if index == 0, ["i", "l", "I", "|"].contains(words[0]),
                startsWithFood(words.dropFirst(), lexicon)
            {
                words[0] = "1"
            }
            // "1.2 | stock", "1/2 1 Milch": a litre.
            if index > 0, ["|", "I", "1"].contains(words[index]), isPlainNumber(words[index - 1]),
                next.first?.isLetter == true, UnitNames.unit(next.filter(\.isLetter), in: language) == nil
            {
                words[index] = "l"
            }
            // Nothing is counted in per cent at a line's beginning.
            if index == 0, words[0] == "%" || words[0] == "¥%", next.first?.isLetter == true { words[0] = "1/2" }
            if isEnglish, let fraction = spoonfuls(words[index], of: next) { words[index] = fraction }
            // "1 12 cups": the slash of 1 1/2 was lost.
            if index > 0, words[index - 1].count == 1, UnitNames.unit(next.filter(\.isLetter), in: language) != nil,
                let fraction = ["12": "1/2", "14": "1/4", "13": "1/3", "34": "3/4"][words[index]]
            {
                words[index] = fraction
            }
            if let split = glued(words[index], lexicon) {
                words[index] = split
            } else if let mended = amount(words[index], before: next, language) {
                words[index] = mended
            }
        }
        return words.map { withThinLetters($0, lexicon) }.joined(separator: " ")
    }

    /// "1½ l" as "1 1/2 l"
    private static func withPlainFractions(_ line: String) -> String {
        guard !line.utf8.allSatisfy({ $0 < 0x80 }), line.contains(where: { LineTokens.fractions[$0] != nil }) else {
            return line
        }
        return line.prefix(LineTokens.longestLine).map { sign in
            LineTokens.fractions[sign].map { " " + $0 + " " } ?? String(sign)
        }.joined()
    }

    /// "Zwiebel(n)", "pincée(s)", "egg(s)" without their brackets.
    private static func withPlurals(_ line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: "(")) else { return line }
        var plain = line
        for plural in ["(s)", "(n)", "(en)", "(e)", "(es)", "(er)", "(x)"] where plain.contains(plural) {
            plain = plain.split(separator: " ", omittingEmptySubsequences: false).map { word in
                word.count > plural.count + 2
                    ? String(word.replacing(plural, with: plural.dropFirst().dropLast())) : String(word)
            }.joined(separator: " ")
        }
        return plain
    }

    /// "thsp", "tosp", "thep": one or two letters off.
    private static func isTablespoon(_ word: String) -> Bool {
        let letters = word.lowercased().filter(\.isLetter)
        return letters.count == 4 && letters != "tbsp" && letters.first == "t" && letters.last == "p"
            && (letters.hasSuffix("sp") || letters.hasPrefix("th") || letters.hasPrefix("tb"))
    }

    /// A food's name in small letters within the next two words.
    private static func startsWithFood(_ words: ArraySlice<String>, _ lexicon: Lexicon) -> Bool {
        words.prefix(2).contains { word in
            let plain = word.filter(\.isLetter)
            return plain.first?.isLowercase == true && lexicon.isFood(Words.folded(plain))
        }
    }

    /// "42 cup", "72 tsp", "14 teaspoon": nobody measures so many, and one "cup" isn't "cups"; a fraction's sign was read
    /// as two figures.
    private static func spoonfuls(_ number: String, of unit: String) -> String? {
        guard number.count == 2, let value = Int(number), let last = number.last else { return nil }
        let isSingular = ["cup", "teaspoon", "tablespoon"].contains(unit.lowercased())
        let isMany = ["tsp", "tbsp"].contains(unit.lowercased()) && value > 24
        guard isSingular || isMany else { return nil }
        return ["2": "1/2", "4": "1/4", "3": "1/3"][String(last)]
    }

    /// A sentence with its numbers, times and temperatures mended.
    static func sentence(_ line: String, language: RecipeLanguage = .english) -> String {
        var words = line.split(separator: " ").map(String.init)
        for index in words.indices {
            if let degrees = degrees(words[index]) { words[index] = degrees }
            let following = index + 1 < words.count ? words[index + 1] : ""
            // "180 “C": parted, and its sign misread.
            if following.count == 2, !following.hasPrefix("°"), let parted = degrees(words[index] + following) {
                (words[index], words[index + 1]) = (String(parted.dropLast(2)), String(parted.suffix(2)))
            }
            let next = following.lowercased().filter(\.isLetter)
            let isMeasured =
                Durations.unitSeconds(next, in: language) != nil || UnitNames.unit(next, in: language) != nil
            if isMeasured, let number = digits(words[index]) { words[index] = number }
        }
        return words.joined(separator: " ")
    }

    /// "l" or "I" or "|" for 1, "1O" for 10, "Y2" and "%2" for 1/2 and the like, where a unit follows.
    private static func amount(_ word: String, before next: String, _ language: RecipeLanguage) -> String? {
        guard UnitNames.unit(next.filter { $0.isLetter }, in: language) != nil, !isPlainNumber(word) else { return nil }
        if ["l", "I", "|", "i", "!"].contains(word) { return "1" }
        if let fraction = fraction(word) { return fraction }
        if word.count >= 2, let last = word.last, let first = word.first, first.isASCIIDigit,
            let fraction = fraction(String(word.dropFirst())) ?? (last == "%" && word.count == 2 ? "1/2" : nil)
        {
            return "\(first) \(fraction)"
        }
        return digits(word)
    }

    /// "11/2" for 1 1/2: a fraction of two digits over a small one.
    private static func mixedNumber(_ word: String) -> String? {
        let parts = word.split(separator: "/")
        guard parts.count == 2, parts[0].count == 2, let top = Int(parts[0]), let bottom = Int(parts[1]),
            [2, 3, 4, 8].contains(bottom),
            top % 10 > 0, top % 10 < bottom
        else { return nil }
        return "\(top / 10) \(top % 10)/\(bottom)"
    }

    /// "12", "1/4", "2-3", "1.5": nothing to mend.
    static func isPlainNumber(_ word: String) -> Bool {
        word.first?.isASCIIDigit == true && word.last?.isASCIIDigit == true
            && word.allSatisfy { $0.isASCIIDigit || "/.,-–".contains($0) }
    }

    private static func fraction(_ word: String) -> String? {
        switch word {
        case "Y2", "V2", "¥2", "%2", "\"2", "1/2", "1⁄2", "'/2", "l/2", "I/2", "/2", "Ye", "Yo", "%", "¥%", "Y%", "Yz",
            "Ya2", "h", "vy", "'2", "’2", "‘2", "“2", "y2", "Ya":
            "1/2"
        case "Y4", "V4", "¥4", "%4", "l/4", "I/4", "'/4", "Y,", "/4", "y4", "'4", "‘4", "’4", "“4": "1/4"
        case "Y3", "V3", "¥3", "l/3", "I/3", "'/3", "/3", "‘3", "’3": "1/3"
        case "%a", "34", "3/4", "¾": word == "34" ? nil : "3/4"
        default: nil
        }
    }

    /// Letters in a number that look like digits: nil if nothing is to be mended or it would not be a number.
    private static func digits(_ word: String) -> String? {
        guard word.contains(where: \.isASCIIDigit) || word == "O" else { return nil }
        var mended = ""
        for character in word {
            switch character {
            case "O", "o", "Q", "D": mended.append("0")
            case "l", "I", "|": mended.append("1")
            case "S", "s": mended.append("5")
            case "B": mended.append("8")
            case "0"..."9", ".", ",", "/", "-": mended.append(character)
            default: return nil
            }
        }
        return mended == word ? nil : mended
    }

    /// "180°€", "180°c", "180*C", "180ºC", "18O°C" → "180°C".
    private static func degrees(_ word: String) -> String? {
        let head = word.prefix { $0.isASCIIDigit || "OolI|".contains($0) }
        let tail = word.dropFirst(head.count)
        guard (2...3).contains(head.count), let mark = tail.first, "°º*˚”“\"’‘'".contains(mark) else { return nil }
        let letter = tail.dropFirst().first
        let scale: Character? =
            switch letter {
            case "C", "c", "€", "G", "(", "¢": "C"
            case "F", "f", "£": "F"
            default: nil
            }
        guard let scale else { return nil }
        return (digits(String(head)) ?? String(head)) + "°" + String(scale) + String(tail.dropFirst(2))
    }
}
