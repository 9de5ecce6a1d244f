/// Mends misread numbers in words: "2O0", "lOOml", "1/Z", "l½", "Y2", and spoken ones: "twa", "hunclred".
struct NumberRepair {
    private let vocabulary: KitchenVocabulary
    private let units: UnitRepair
    private let words: [(word: String, folded: String)]
    private let spokenWords: Set<String>

    init(_ vocabulary: KitchenVocabulary) {
        self.vocabulary = vocabulary
        units = UnitRepair(vocabulary)
        let lexicon = vocabulary.lexicon
        let words =
            vocabulary.language == .english
            ? Self.english
            : lexicon.numbers.keys.filter { $0.utf8.count >= 3 && !lexicon.articles.contains($0) }.sorted()
                + lexicon.multiples.keys.filter { $0.utf8.count >= 5 }.sorted() + lexicon.fractions.keys.sorted()
                + lexicon.parts.keys.filter { $0.utf8.count >= 4 }.sorted()
        self.words = words.map { ($0, LetterSlips.folded($0)) }
        spokenWords = Set(words).subtracting(vocabulary.language == .english ? [] : Array(lexicon.multiples.keys))
    }

    // MARK: - Written

    /// The number, with its unit where it stands in the same word; nil where there is nothing to mend.
    ///
    /// - Parameters:
    ///   - next: the word behind it.
    ///   - isMeasured: whether that is a unit, a time or a degree.
    func number(_ word: String, before next: String, isMeasured: Bool) -> String? {
        guard !word.isEmpty, word.utf8.count <= 12, word.lowercased() != "o", !isWord(word) else { return nil }
        // "every 10!"
        if word.last == "!", !isMeasured, word.count > 1, word.dropLast().allSatisfy(\.isASCIIDigit) { return nil }
        // "l½", "| ½", "| 1/2"
        if let sign = word.last, LineTokens.fractions[sign] != nil {
            return word.count > 1 ? digits(word.dropLast(), isFree: true).map { $0 + String(sign) } : nil
        }
        if ["l", "I", "|", "i"].contains(word), let first = next.first,
            LineTokens.fractions[first] != nil || next.contains("/")
        {
            return "1"
        }
        if isMeasured {
            if let fraction = Self.fractions[word] { return fraction }
            if let first = word.first, let whole = LetterSlips.digit(for: first),
                let fraction = Self.fractions[String(word.dropFirst())]
            {
                return "\(whole) \(fraction)"
            }
        }
        if word.contains("/") { return slashed(word, isMeasured: isMeasured) }
        if isMeasured || word.contains(where: \.isASCIIDigit), let digits = digits(word[...], isFree: isMeasured) {
            // "30s" are seconds, "2s min" are 25 of them.
            if digits == word { return nil }
            if isMeasured || !units.isUnit(word.drop { $0.isASCIIDigit }.lowercased()) || word.hasSuffix("S") {
                return digits
            }
        }
        return withUnit(word)
    }

    /// "2O0g", "lOOml", "ltbsp": what stands behind the number is its unit.
    private func withUnit(_ word: String) -> String? {
        // "10-inch"
        if let dash = word.lastIndex(of: "-"), units.isUnit(word[word.index(after: dash)...].lowercased()) {
            return nil
        }
        for end in word.indices.dropFirst() {
            let (head, tail) = (word[..<end], String(word[end...]))
            // Letters before a misread unit are letters of the unit: "ohurs", "lm".
            let hasDigit = head.contains(where: \.isASCIIDigit)
            guard hasDigit || tail != "l" && head.allSatisfy({ "OolI|ZSD".contains($0) }) else { continue }
            let unit =
                units.isUnit(tail) && (hasDigit || tail.count > 1 || head.count > 1)
                ? tail : hasDigit && tail.count >= 3 ? units.unit(tail) : nil
            guard let unit, let digits = digits(head, isFree: true) else { continue }
            let isPlain = head.allSatisfy(\.isASCIIDigit) && unit == tail
            return isPlain ? nil : digits + " " + unit
        }
        return nil
    }

    /// A word as it stands in a kitchen's vocabulary, of two letters or more.
    private func isWord(_ word: String) -> Bool {
        word.utf8.count > 1 && word.allSatisfy(\.isLetter)
            && vocabulary.isKnown(vocabulary.form(of: word.lowercased()))
    }

    /// A number with letters in it read as digits; letters alone only where nothing else can stand there.
    private func digits(_ word: Substring, isFree: Bool) -> String? {
        guard isFree || word.contains(where: \.isASCIIDigit) else { return nil }
        var mended = ""
        for character in word {
            if ".,-–".contains(character), mended.last?.isASCIIDigit == true {
                mended.append(character)
            } else if let digit = LetterSlips.digit(for: character) {
                mended.append(digit)
            } else {
                return nil
            }
        }
        return mended.last?.isASCIIDigit == true ? mended : nil
    }

    /// "1/Z", "l/2", "3/A", "11/2" for 1½
    private func slashed(_ word: String, isMeasured: Bool) -> String? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, word.contains(where: \.isASCIIDigit) || isMeasured else { return nil }
        let bottom = ["A", "h"].contains(parts[1]) ? "4" : String(parts[1].compactMap(LetterSlips.digit))
        let top = String(parts[0].compactMap(LetterSlips.digit))
        guard top.count == parts[0].count, bottom.count == parts[1].count, !top.isEmpty, !bottom.isEmpty else {
            return nil
        }
        if top.count == 2, bottom.count == 1, let whole = top.first, let part = top.last, let over = bottom.first,
            part < over,
            part != "0"
        {
            return "\(whole) \(part)/\(bottom)"
        }
        return top + "/" + bottom
    }

    private static let fractions: [String: String] = [
        "%": "1/2", "Y2": "1/2", "V2": "1/2", "¥2": "1/2", "%2": "1/2", "Yz": "1/2", "Vz": "1/2", "'/2": "1/2",
        "y2": "1/2",
        "Y4": "1/4", "V4": "1/4", "¥4": "1/4", "y4": "1/4", "'/4": "1/4", "Y3": "1/3", "V3": "1/3", "¥3": "1/3",
        "%4": "3/4",
    ]

    // MARK: - Spoken

    /// The number word that an unknown word is read or heard for; nil where it may be several.
    func spoken(_ word: String) -> String? {
        let low = Words.folded(word)
        guard low.utf8.count >= 2, low.allSatisfy(\.isLetter),
            !vocabulary.isKnown(vocabulary.form(of: low))
        else {
            return nil
        }
        let folded = LetterSlips.folded(low)
        if let equal = words.first(where: { $0.folded == folded }) { return equal.word }
        var best: (word: String, distance: Double)?
        var isUnique = true
        for (number, same) in words {
            let limit: Double = number.utf8.count >= 7 ? 2 : number.utf8.count >= 5 ? 1.5 : 1
            let plain = LetterSlips.distance(number, low, atMost: limit)
            guard let distance = [plain, LetterSlips.distance(same, folded, atMost: limit)].compactMap(\.self).min(),
                distance <= best?.distance ?? limit
            else { continue }
            // "doscientos" and "doscientas" are one number.
            let isSame = best.map { vocabulary.lexicon.numbers[$0.word] == vocabulary.lexicon.numbers[number] } ?? false
            isUnique = distance < best?.distance ?? .infinity || isSame && isUnique && vocabulary.language != .english
            best = (number, distance)
        }
        guard isUnique, let best else { return nil }
        if vocabulary.language != .english, vocabulary.isNearFood(low, atMost: best.distance) { return nil }
        return best.word
    }

    func isSpoken(_ word: String) -> Bool { spokenWords.contains(Words.folded(word)) }

    var homophones: [String: String] { vocabulary.language == .english ? Self.englishHomophones : [:] }
    private static let englishHomophones = [
        "to": "two", "too": "two", "for": "four", "ate": "eight", "won": "one", "tree": "three", "o": "a", "c": "a",
    ]
    private static let english = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
        "seventy", "eighty",
        "ninety", "hundred", "half", "quarter", "third", "thirds", "quarters", "halves", "dozen",
    ]
}
