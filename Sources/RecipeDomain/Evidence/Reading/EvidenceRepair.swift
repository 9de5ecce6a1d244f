/// Mends what readers and recognisers make of numbers and units: "2O0 g", "l tbsp", "1/Z", "18O*C", "twa cups".
///
/// Only what can't be read otherwise is mended; a digit read as another digit stays wrong.
struct EvidenceRepair {
    private var words: [String]
    private let isHeard: Bool

    private init(_ text: String, isHeard: Bool) {
        words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        self.isHeard = isHeard
    }

    /// - Parameter isHeard: whether it was spoken rather than written.
    static func mended(_ text: String, isHeard: Bool) -> String {
        var repair = EvidenceRepair(text, isHeard: isHeard)
        for index in repair.words.indices { repair.mend(at: index) }
        return repair.words.joined(separator: " ")
    }

    private mutating func mend(at index: Int) {
        guard words[index].utf8.count <= 40 else { return }
        mendDegrees(at: index)
        if let word = letters(core(index)) { return replace(index, with: word) }
        let next = core(index + 1)
        if let number = number(core(index), before: next) { replace(index, with: number) }
        if isHeard, let number = heard(core(index), before: next, after: core(index - 1)) {
            replace(index, with: number)
        }
        if endsInNumber(index - 1), let unit = unit(core(index)) { replace(index, with: unit) }
        if let split = glued(core(index)) { replace(index, with: split) }
    }

    /// The word without marks around it.
    private func core(_ index: Int) -> String {
        guard words.indices.contains(index) else { return "" }
        var slice = words[index][...]
        while let last = slice.last, ",.;:)".contains(last) { slice.removeLast() }
        while let first = slice.first, "(".contains(first) { slice.removeFirst() }
        return String(slice)
    }

    private mutating func replace(_ index: Int, with mended: String) {
        let word = words[index]
        let lead = word.prefix { $0 == "(" }
        words[index] = lead + mended + word.dropFirst(lead.count + core(index).count)
    }

    // MARK: - Words

    /// "mushr0oms", "5alt", "o|ive": a word with digits or bars in the place of letters.
    private func letters(_ word: String) -> String? {
        let odd = word.count { !$0.isLetter }
        let count = word.count
        guard odd > 0, count >= 3, odd * 2 < count, word.allSatisfy({ $0.isLetter || Self.lookalikes[$0] != nil })
        else {
            return nil
        }
        // "2eggs" and "200g" are a number and a word.
        let rest = word.drop { $0.isASCIIDigit }
        if rest.count < count, rest.allSatisfy(\.isLetter),
            isUnit(String(rest)) || KitchenVocabulary.isKnown(Words.singular(rest.lowercased()))
        {
            return nil
        }
        if number(word, before: "") != nil { return nil }
        return String(word.map { Self.lookalikes[$0] ?? $0 })
    }

    private static let lookalikes: [Character: Character] = [
        "0": "o", "1": "l", "|": "l", "!": "l", "5": "s", "8": "b", "9": "g", "6": "b", "$": "s", "¦": "l",
    ]

    // MARK: - Numbers

    private func number(_ word: String, before next: String) -> String? {
        guard !word.isEmpty, word.utf8.count <= 12, !isWord(word) else { return nil }
        let isMeasured = isUnit(next)
        if let fraction = Self.fractions[word], isMeasured || word.utf8.count > 1 && word.contains("2") && isMeasured {
            return fraction
        }
        if isMeasured, word.count >= 2, let first = word.first, let whole = LetterSlips.digit(for: first),
            let fraction = Self.fractions[String(word.dropFirst())]
        {
            return "\(whole) \(fraction)"
        }
        if word.contains("/"), let fraction = slashed(word, isMeasured: isMeasured) { return fraction }
        // What stands behind the number may be its unit: "2O0g", "lOOml", "ltbsp".
        for end in word.indices.dropFirst().reversed() + [word.endIndex] {
            let (head, tail) = (word[..<end], word[end...])
            guard end == word.endIndex ? isMeasured || head.contains(where: \.isASCIIDigit) : isUnit(String(tail))
            else { continue }
            if let digits = digits(head, isFree: end == word.endIndex && isMeasured) {
                return tail.isEmpty ? (digits == word ? nil : digits) : digits + " " + tail
            }
        }
        return nil
    }

    /// A word as it stands in a kitchen's vocabulary, of two letters or more.
    private func isWord(_ word: String) -> Bool {
        word.utf8.count > 1 && word.allSatisfy(\.isLetter)
            && KitchenVocabulary.isKnown(Words.singular(word.lowercased()))
    }

    /// A number with letters in it read as digits; letters alone only where nothing else can stand there.
    private func digits(_ word: Substring, isFree: Bool) -> String? {
        let count = word.count { $0.isASCIIDigit }
        guard count > 0 || isFree || word.utf8.count == 1 || word.allSatisfy({ "OolI|".contains($0) }) else {
            return nil
        }
        var mended = ""
        for character in word {
            if ".,-–".contains(character), !mended.isEmpty {
                mended.append(character)
            } else if let digit = LetterSlips.digit(for: character) {
                mended.append(digit)
            } else {
                return nil
            }
        }
        return mended.last?.isASCIIDigit == true ? mended : nil
    }

    /// "1/Z", "l/2", "3/A"
    private func slashed(_ word: String, isMeasured: Bool) -> String? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, word.contains(where: \.isASCIIDigit) || isMeasured else { return nil }
        let bottom =
            parts[1] == "A" || parts[1] == "h" ? "4" : parts[1].compactMap(LetterSlips.digit).map(String.init).joined()
        let top = parts[0].compactMap(LetterSlips.digit).map(String.init).joined()
        guard top.count == parts[0].count, bottom.count == parts[1].count, !top.isEmpty, !bottom.isEmpty else {
            return nil
        }
        return top + "/" + bottom
    }

    private static let fractions: [String: String] = [
        "%": "1/2", "Y2": "1/2", "V2": "1/2", "¥2": "1/2", "%2": "1/2", "Yz": "1/2", "Vz": "1/2", "'/2": "1/2",
        "y2": "1/2",
        "Y4": "1/4", "V4": "1/4", "¥4": "1/4", "y4": "1/4", "'/4": "1/4", "Y3": "1/3", "V3": "1/3", "¥3": "1/3",
        "%4": "3/4",
    ]

    // MARK: - What is heard

    /// "twa hundred grams", "for cups": a number nobody else can stand for before a unit.
    private func heard(_ word: String, before next: String, after previous: String) -> String? {
        guard word.allSatisfy(\.isLetter), !word.isEmpty else { return nil }
        let low = word.lowercased()
        let isMeasured = isUnit(next) || ["hundred", "dozen"].contains(next.lowercased())
        guard isMeasured, UnitNames.unit(low) == nil || isUnit(next) else { return nil }
        if let number = Self.homophones[low], UnitNames.unit(next) != nil,
            !endsInNumber(words.count > 1 ? index(of: word) - 1 : -1)
        {
            return number
        }
        guard !KitchenVocabulary.isKnown(Words.singular(low)), low.utf8.count >= 3 else { return nil }
        let near = Self.numbers.filter { LetterSlips.distance($0, low, atMost: $0.utf8.count >= 7 ? 2 : 1) != nil }
        return near.count == 1 ? near[0] : nil
    }

    private func index(of word: String) -> Int { words.firstIndex { $0.contains(word) } ?? 0 }

    private static let homophones = [
        "to": "two", "too": "two", "for": "four", "ate": "eight", "won": "one", "tree": "three",
    ]
    private static let numbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
        "twenty",
        "thirty", "forty", "fifty", "sixty", "hundred", "half", "quarter",
    ]

    // MARK: - Units

    private func isUnit(_ word: String) -> Bool {
        guard !word.isEmpty else { return false }
        return UnitNames.unit(word) != nil || Durations.unitSeconds(word) != nil || unit(word) != nil
            || "°*º˚".contains(word.prefix(1))
    }

    private func endsInNumber(_ index: Int) -> Bool {
        guard words.indices.contains(index) else { return false }
        let word = core(index)
        guard let last = word.last else { return false }
        if last.isASCIIDigit || LineTokens.fractions[last] != nil { return true }
        return word.allSatisfy(\.isLetter) && Self.numbers.contains(word.lowercased())
    }

    /// What a word behind a number means, if it is no word of its own.
    private func unit(_ word: String) -> String? {
        if let known = Self.units[word] { return known }
        let low = word.lowercased()
        guard low.utf8.count >= 3, low.utf8.count <= 14, UnitNames.unit(low) == nil, Durations.unitSeconds(low) == nil,
            !KitchenVocabulary.isKnown(Words.singular(low)), low.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "|" })
        else { return nil }
        var best: (name: String, distance: Double, length: Int)?
        var isUnique = true
        for name in Self.unitNames {
            guard let distance = LetterSlips.distance(name, low, atMost: name.utf8.count >= 8 ? 2 : 1) else { continue }
            let length = abs(name.utf8.count - low.utf8.count)
            if let now = best {
                if (distance, length) == (now.distance, now.length) { isUnique = isUnique && sameUnit(name, now.name) }
                guard (distance, length) < (now.distance, now.length) else { continue }
            }
            (best, isUnique) = ((name, distance, length), true)
        }
        return isUnique ? best?.name : nil
    }

    private func sameUnit(_ a: String, _ b: String) -> Bool {
        UnitNames.unit(a) == UnitNames.unit(b) && Durations.unitSeconds(a) == Durations.unitSeconds(b)
    }

    private static let units: [String: String] = [
        "q": "g", "mi": "ml", "m1": "ml", "m|": "ml", "rnl": "ml", "mI": "ml", "nl": "ml", "rni": "ml", "mil": "ml",
        "kq": "kg", "k9": "kg",
        "hg": "kg", "0z": "oz", "o2": "oz", "02": "oz", "1b": "lb", "Ib": "lb", "|b": "lb", "lh": "lb", "1bs": "lbs",
        "Ibs": "lbs",
        "tbs": "tbsp", "tbp": "tbsp", "tsb": "tsp", "tp": "tsp", "ts": "tsp", "cu": "cup", "rnin": "min", "mln": "min",
        "m1n": "min",
        "mn": "min", "rnins": "mins", "mlns": "mins", "m1ns": "mins", "t5p": "tsp", "tb5p": "tbsp", "tbps": "tbsp",
        "tps": "tsp",
    ]
    private static let unitNames = [
        "tbsp", "tsp", "cup", "cups", "tablespoon", "tablespoons", "teaspoon", "teaspoons", "gram", "grams", "ounce",
        "ounces", "pound",
        "pounds", "clove", "cloves", "pinch", "minute", "minutes", "min", "mins", "hour", "hours", "seconds", "degrees",
        "litre",
        "litres", "liter", "stick", "sticks", "slices", "bunch", "handful", "sprigs",
    ]

    /// "2tbspolive" and "cupflour": unit and food without a space between.
    private func glued(_ word: String) -> String? {
        let number = word.prefix { $0.isASCIIDigit || "/.½¼¾⅓⅔".contains($0) }
        let letters = word.dropFirst(number.count)
        guard letters.utf8.count >= 4, letters.allSatisfy(\.isLetter),
            !KitchenVocabulary.isKnown(Words.singular(letters.lowercased()))
        else { return nil }
        for unit in Self.gluedUnits
        where letters.lowercased().hasPrefix(unit) && (!number.isEmpty || unit.utf8.count >= 3) {
            let food = Words.singular(letters.dropFirst(unit.count).lowercased())
            guard food.utf8.count >= 3, KitchenVocabulary.isKnown(food) else { continue }
            return number + (number.isEmpty ? "" : " ") + letters.prefix(unit.count) + " "
                + letters.dropFirst(unit.count)
        }
        return nil
    }

    private static let gluedUnits = [
        "tablespoons", "tablespoon", "teaspoons", "teaspoon", "cups", "cup", "tbsp", "tsp", "ml", "kg", "oz", "lb", "g",
        "l",
        "cloves", "clove", "pinch", "grams",
    ]

    // MARK: - Temperatures

    /// "180°€", "18O*C", "1800C", "180oC" → "180°C"
    private mutating func mendDegrees(at index: Int) {
        let word = core(index)
        let head = word.prefix { LetterSlips.digit(for: $0) != nil || $0 == "-" }
        let tail = word.dropFirst(head.count)
        var number = String(head.compactMap { $0 == "-" ? "-" : LetterSlips.digit(for: $0) })
        var scale: Character?
        if let mark = tail.first, "°º*˚”\"’'".contains(mark) {
            guard tail.count == 2, let letter = tail.last else { return }
            scale = "Cc€G(¢Ooe0".contains(letter) ? "C" : "Ff£EP".contains(letter) ? "F" : nil
        } else if let letter = tail.first, tail.count == 1, "CcFf".contains(letter), let last = head.last,
            "0oO".contains(last), number.count == 4
        {
            // The sign was read as a zero.
            number.removeLast()
            scale = letter.uppercased().first
        }
        guard let scale, (2...7).contains(number.count) else { return }
        replace(index, with: number + "°" + String(scale))
    }
}
