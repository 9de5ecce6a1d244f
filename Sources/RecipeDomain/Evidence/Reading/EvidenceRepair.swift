/// Mends what readers and recognisers make of numbers, units and words: "2O0 g", "l tbsp", "18O*C", "mushr0oms", "twa cups",
/// "fiveminutes".
///
/// Only what can't be read otherwise is mended; a digit read as another digit stays wrong.
///
/// Belongs to one check: it remembers the words it met.
final class EvidenceRepair {
    /// More different words than hours of talk hold; further ones are taken as they stand.
    static let mostWords = 40_000

    let vocabulary: KitchenVocabulary
    let unitRepair: UnitRepair
    let numberRepair: NumberRepair
    private var words: [String] = []
    private var isHeard = false
    private let trusted: Set<String>?
    private var nearest: [String: String?] = [:]
    private var known: [String: Bool] = [:]
    private var units: [String: String?] = [:]
    private var numbers: [String: String?] = [:]

    /// - Parameter trusted: folded words that are right as they stand, since the draft has them, too.
    init(_ vocabulary: KitchenVocabulary, trusted: Set<String>? = nil) {
        (self.vocabulary, self.trusted) = (vocabulary, trusted)
        (unitRepair, numberRepair) = (UnitRepair(vocabulary), NumberRepair(vocabulary))
    }

    /// - Parameter isHeard: whether it was spoken rather than written.
    func mended(_ text: String, isHeard: Bool) -> String {
        self.isHeard = isHeard
        words = words(of: text)
        for index in words.indices where words[index].utf8.count <= 40 && !isPlain(words[index]) { mend(at: index) }
        return words.joined(separator: " ")
    }

    /// Whether so many words were met that no more are taken apart.
    var isFull: Bool { known.count >= Self.mostWords }

    /// A word that was surely read as it stands, and sounds like no number.
    func isPlain(_ word: String) -> Bool {
        word.utf8.count > 1 && word.utf8.allSatisfy { 0x61...0x7a ~= $0 } && isKnownWord(word)
            && numberRepair.homophones[word] == nil
    }

    func isKnownWord(_ word: String) -> Bool {
        if let known = known[word] { return known }
        let isKnown =
            vocabulary.isKnown(vocabulary.form(of: Words.folded(word))) || unitRepair.isUnit(word)
            || numberRepair.isSpoken(word)
        if known.count < 2 * Self.mostWords { known[word] = isKnown }
        return isKnown
    }

    func unit(_ word: String) -> String? {
        if let known = units[word] { return known }
        guard units.count < Self.mostWords else { return nil }
        let unit = unitRepair.unit(word)
        units[word] = .some(unit)
        return unit
    }

    private func number(for word: String) -> String? {
        if let known = numbers[word] { return known }
        guard numbers.count < Self.mostWords else { return nil }
        let number = numberRepair.spoken(word)
        numbers[word] = .some(number)
        return number
    }

    /// Cut at spaces, after marks that lost theirs ("oil,30"), and between a number or unit and what it was glued to.
    private func words(of text: String) -> [String] {
        var words: [String] = []
        for word in spaced(text).split(whereSeparator: \.isWhitespace) {
            words += unglued(String(word), isAfterNumber: words.last.map(isNumber) == true)
        }
        return words
    }

    private func spaced(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x2c || $0 == 0x3b }) else { return text }
        var spaced = ""
        var previous: Character = " "
        for character in text {
            if ",;".contains(previous), character.isLetter || character.isNumber,
                spaced.dropLast().last?.isASCIIDigit != true
            {
                spaced.append(" ")
            }
            spaced.append(character)
            previous = character
        }
        return spaced
    }

    func isNumber(_ word: String) -> Bool {
        guard let last = word.last else { return false }
        // "quarante-cinq"
        let word = word.split(separator: "-").last.map(String.init) ?? word
        return last.isASCIIDigit || LineTokens.fractions[last] != nil || numberRepair.isSpoken(word)
    }

    private func mend(at index: Int) {
        mendDegrees(at: index)
        if vocabulary.language == .french { mendElision(at: index) }
        if let word = letters(core(index)) { replace(index, with: word) }
        if !(isNumber(core(index - 1)) && unit(core(index)) != nil), let word = nearest(core(index)) {
            replace(index, with: word)
        }
        if let of = joining(at: index) { replace(index, with: of) }
        let next = core(index + 1)
        if let number = numberRepair.number(core(index), before: next, isMeasured: isUnit(next)) {
            replace(index, with: number)
        } else if let digit = count(core(index), before: next, at: index) {
            replace(index, with: digit)
        }
        if let number = spoken(at: index) { replace(index, with: number) }
        // "100 g four": nobody counts behind a unit.
        if vocabulary.language == .english, core(index) == "four", index + 1 == words.count,
            UnitNames.unit(core(index - 1)) != nil,
            isNumber(core(index - 2))
        {
            replace(index, with: "flour")
        }
        if endsInNumber(index - 1)
            || vocabulary.lexicon.articles.contains(core(index - 1).lowercased()) && core(index).utf8.count >= 4
        {
            if let unit = unit(at: index) { replace(index, with: unit) }
        }
    }

    /// The word without marks around it.
    private func core(_ index: Int) -> String {
        guard words.indices.contains(index) else { return "" }
        var slice = words[index][...]
        while let last = slice.last, ",.;:)".contains(last) { slice.removeLast() }
        while let first = slice.first, "(".contains(first) { slice.removeFirst() }
        return String(slice)
    }

    private func replace(_ index: Int, with mended: String) {
        let word = words[index]
        let lead = word.prefix { $0 == "(" }
        words[index] = lead + mended + word.dropFirst(lead.count + core(index).count)
    }

    // MARK: - Words

    /// "I'oign0n" → "l'oignon"
    private func mendElision(at index: Int) {
        let word = core(index)
        guard let mark = word.firstIndex(where: { "'’".contains($0) }) else { return }
        let (lead, rest) = (String(word[..<mark]), String(word[word.index(after: mark)...]))
        let mended = ["I": "l", "1": "l", "|": "l", "cl": "d", "a": "d", "q": "d"][lead] ?? lead
        guard Words.isElision(mended), rest.utf8.count >= 3 else { return }
        let whole = letters(rest) ?? rest
        // "un quart d'beure"
        if ["quart", "quarts", "demi"].contains(core(index - 1).lowercased()), !isKnownWord(whole.lowercased()),
            LetterSlips.distance("heure", Words.folded(whole), atMost: 1) != nil
        {
            replace(index, with: mended + "'heure")
            return
        }
        replace(index, with: mended + "'" + (nearest(whole) ?? whole))
    }

    /// "50 g cle beurre", "a cup 0f oil": what stands between a unit and its food.
    private func joining(at index: Int) -> String? {
        let word = Words.folded(core(index))
        guard (1...3).contains(word.utf8.count), index + 1 < words.count, unitRepair.isUnit(core(index - 1)),
            !isKnownWord(word), !isNumber(core(index)) || word.contains(where: \.isLetter),
            word.contains(where: \.isLetter)
        else { return nil }
        let of = vocabulary.language == .english ? "of" : "de"
        guard vocabulary.lexicon.ofs.contains(of) else { return nil }
        let isNear =
            LetterSlips.folded(word) == of
            || LetterSlips.distance(of, LetterSlips.folded(word), atMost: word.utf8.count == 1 ? 1 : 0.5) != nil
        return isNear ? of : nil
    }

    /// The known word that an unknown one is misread for; nil for none.
    private func nearest(_ word: String) -> String? {
        guard let trusted, word.allSatisfy(\.isLetter) else { return nil }
        let low = Words.folded(word)
        guard (4...24).contains(low.utf8.count) else { return nil }
        if let known = nearest[low] { return known }
        guard nearest.count < Self.mostWords else { return nil }
        let isRight =
            isKnownWord(low) || vocabulary.isKnown(low) || trusted.contains(low)
            || vocabulary.lexicon.common.contains(low) || vocabulary.isFood(vocabulary.form(of: low))
        var found = isRight ? nil : vocabulary.repair.nearest(to: low) ?? nearestCompound(low)
        if let first = word.first, first.isUppercase, let word = found {
            found = word.prefix(1).uppercased() + word.dropFirst()
        }
        nearest[low] = .some(found)
        return found
    }

    /// "speekwurfel", "haferrnilch": one part of a German word is known, and the other nearly.
    private func nearestCompound(_ word: String) -> String? {
        guard vocabulary.language == .german, word.utf8.count >= 8, !isFull else { return nil }
        for cut in word.indices.dropFirst(4).dropLast(3) {
            let (head, tail) = (String(word[..<cut]), String(word[cut...]))
            if isKnownWord(tail), vocabulary.isFood(vocabulary.form(of: tail)) || vocabulary.isCut(tail),
                let whole = vocabulary.repair.nearest(to: head)
            {
                return whole + tail
            }
            if isKnownWord(head), vocabulary.isFood(vocabulary.form(of: head)),
                let whole = vocabulary.repair.nearest(to: tail)
            {
                return head + whole
            }
        }
        return nil
    }

    /// "mushr0oms", "5alt", "o|ive", "parsIey": a word with digits, bars or a capital in the place of letters.
    private func letters(_ word: String) -> String? {
        let count = word.count
        guard count >= 3, word.allSatisfy({ $0.isLetter || Self.lookalikes[$0] != nil }) else { return nil }
        let odd = word.count { !$0.isLetter }
        let hasCapital = zip(word, word.dropFirst()).contains { $0.isLowercase && $1 == "I" }
        guard odd > 0 && odd * 2 < count || odd == 0 && hasCapital else { return nil }
        // "2eggs" and "200g" are a number and a word.
        let rest = word.drop { $0.isASCIIDigit }
        if rest.count < count, rest.allSatisfy(\.isLetter), unitRepair.isUnit(String(rest)) || isKnown(rest) {
            return nil
        }
        let isInside = { (character: Character) in hasCapital && character == "I" }
        let low = String(word.map { isInside($0) ? "l" : Self.lookalikes[$0] ?? $0 })
        let isFood = { (word: String) in self.vocabulary.isFood(self.vocabulary.form(of: word.lowercased())) }
        // "5Oog"
        if !isKnown(low[...]), word.first?.isASCIIDigit == true,
            numberRepair.number(word, before: "", isMeasured: false)?.contains(" ") == true
        {
            return nil
        }
        // "halfway!"
        if word.last == "!", !isKnown(low[...]) || isKnown(word.dropLast()) { return nil }
        let other = String(word.map { "1|!¦".contains($0) ? "i" : isInside($0) ? "i" : Self.lookalikes[$0] ?? $0 })
        // "chil1": a food rather than a verb.
        if isKnown(low[...]), hasCapital || !isFood(other) || isFood(low) { return low }
        return isKnown(other[...]) ? other : rest.count < count && unit(String(rest)) != nil ? nil : low
    }

    func isKnown(_ word: Substring) -> Bool { isKnownWord(word.lowercased()) }

    static let lookalikes: [Character: Character] = [
        "0": "o", "1": "l", "|": "l", "!": "l", "5": "s", "8": "b", "9": "g", "6": "b", "$": "s", "¦": "l",
    ]

    // MARK: - Numbers

    /// "Z eggs", "b lemons" at the beginning of a line or after a comma.
    private func count(_ word: String, before next: String, at index: Int) -> String? {
        guard word.count == 1, let character = word.first, !character.isASCIIDigit, "ZzSbBGlI|q".contains(character),
            let digit = LetterSlips.digit(for: character), index == 0 || ",:•".contains(words[index - 1].last ?? " "),
            let first = next.first, first.isLetter, next.count > 2
        else { return nil }
        return String(digit)
    }

    /// A number word, or what stands between two of them, misread or misheard.
    private func spoken(at index: Int) -> String? {
        let (word, next, previous) = (
            core(index).lowercased(), core(index + 1).lowercased(), core(index - 1).lowercased()
        )
        guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return nil }
        let isAfterNumber = numberRepair.isSpoken(previous) || unitRepair.isUnit(previous)
        // "one an a half"
        guard vocabulary.language == .english else { return spokenElsewhere(word, before: next, after: previous) }
        if isAfterNumber, word == "an", next == "a" { return "and" }
        if isAfterNumber, !vocabulary.isKnown(word), (2...4).contains(word.utf8.count),
            LetterSlips.folded(word) == "and" || LetterSlips.distance("and", word, atMost: 1) != nil
        {
            return "and"
        }
        if isHeard,
            UnitNames.unit(next, in: vocabulary.language) != nil
                || word != "for" && Durations.unitSeconds(next, in: vocabulary.language) != nil
                || unit(next).flatMap({ UnitNames.unit($0, in: vocabulary.language) }) != nil,
            !isAfterNumber, let number = numberRepair.homophones[word]
        {
            return number
        }
        guard let number = self.number(for: word) else { return nil }
        if number == "hundred" { return numberRepair.isSpoken(previous) || previous == "a" ? number : nil }
        if number == "half" { return ["a", "an", "of"].contains(next) || previous == "a" ? number : nil }
        let isFollowed = isUnit(next) || numberRepair.isSpoken(next) || self.number(for: next) != nil
        let isCounting =
            isHeard && !isAfterNumber && vocabulary.isFood(vocabulary.form(of: next))
            && word.utf8.count <= 5
        // "eigh rounds": a letter lost or swapped, rather than another word.
        let isNear =
            word.utf8.count < number.utf8.count
            ? number.utf8.count >= 5 : number.utf8.count >= 4 && LetterSlips.distance(number, word, atMost: 0.5) != nil
        let isCut = isHeard && isNear && next.first?.isLetter == true
        return isFollowed || isCounting || isCut && !isAfterNumber || previous == "hundred" ? number : nil
    }

    /// "zvei Eier", "trcis oeufs": a number word misread, before a unit or a food.
    private func spokenElsewhere(_ word: String, before next: String, after previous: String) -> String? {
        let lexicon = vocabulary.lexicon
        let isKnown = isKnownWord(word)
        // "un litre ct demi"
        if !isKnown || word.utf8.count == 1 && !lexicon.ands.contains(word), word.utf8.count <= 3,
            lexicon.fractions[Words.folded(next)] != nil,
            numberRepair.isSpoken(previous) || unitRepair.isUnit(previous)
        {
            return lexicon.ands.sorted().first
        }
        // "u kilo", "unc bouteille"
        if !isKnown, word.utf8.count <= 5, isUnit(next), !numberRepair.isSpoken(previous),
            let article = lexicon.articles.sorted().first(where: {
                abs($0.utf8.count - word.utf8.count) <= 1
                    && LetterSlips.distance($0, Words.folded(word), atMost: 1) != nil
            })
        {
            return article
        }
        guard word.utf8.count >= 3, let number = number(for: word) else { return nil }
        let food = vocabulary.form(of: Words.folded(next))
        // "cuarento y cinco", "un cuarfo de hora"
        let leadsOn = lexicon.ands.contains(next) || lexicon.ofs.contains(next)
        return isUnit(next) || numberRepair.isSpoken(next) || vocabulary.isFood(food) || leadsOn ? number : nil
    }

    private func endsInNumber(_ index: Int) -> Bool { isNumber(core(index)) }

    // MARK: - Units

    private func isUnit(_ word: String) -> Bool {
        guard let first = word.first else { return false }
        return unitRepair.isUnit(word) || unit(word) != nil || "°*º˚".contains(first)
    }

    private func unit(at index: Int) -> String? {
        let word = core(index)
        // "120 9 sugar": a g read as a digit.
        if word == "9", core(index - 1).utf8.count >= 2, let first = core(index + 1).first, first.isLetter,
            !isUnit(core(index + 1))
        {
            return "g"
        }
        return unit(word)
    }

    // MARK: - Temperatures

    /// "180°€", "18O*C", "1800C", "180oC" → "180°C"
    private func mendDegrees(at index: Int) {
        let word = core(index)
        let head = word.prefix { LetterSlips.digit(for: $0) != nil || $0 == "-" }
        let tail = word.dropFirst(head.count)
        var number = String(head.compactMap { $0 == "-" ? "-" : LetterSlips.digit(for: $0) })
        var scale: Character?
        if let mark = tail.first, "°º*˚”\"’'".contains(mark) {
            guard tail.count == 2, let letter = tail.last else { return }
            scale = "Cc€G(¢Ooe0".contains(letter) ? "C" : "Ff£EP".contains(letter) ? "F" : nil
        } else if let letter = tail.first, tail.count == 1, "CcFf".contains(letter), let last = head.last,
            "0oO".contains(last),
            number.count == 4
        {
            // The sign was read as a zero.
            number.removeLast()
            scale = letter.uppercased().first
        }
        guard let scale, (2...7).contains(number.count) else { return }
        replace(index, with: number + "°" + String(scale))
    }
}
