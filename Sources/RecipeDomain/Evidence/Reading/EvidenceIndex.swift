/// The evidence of a video, its words indexed, so that looking a line up costs time with what is alike, not with all there is.
///
/// Belongs to one check and is not shared.
final class EvidenceIndex {
    let passages: [EvidencePassage]
    let texts: [TextForLookup]
    /// For each passage and token the words it can be read as; several where two words stand without a space.
    private(set) var readings: [[[Int]]] = []
    private var ids: [String: Int] = [:]
    private var words: [Word] = []
    private var byLength: [Int: [Int]] = [:]
    private var alike: [String: Set<Int>] = [:]
    private var looselyAlike: [String: Set<Int>] = [:]
    private var mentions: [Int: [AmountMention]] = [:]
    private var lines: [Int: Ingredient] = [:]
    private var kinds: [Int: LineKind] = [:]
    /// Of all of it; a line misread tells less.
    let language: RecipeLanguage
    private let parser: IngredientLineParser
    private let classifier: LineClassifier

    private struct Word {
        var text: String
        var isKnown: Bool
        var letters: UInt32
        var action: String?
        var passages: [Int] = []
    }

    /// - Parameter language: where it is known.
    init(_ passages: [EvidencePassage], language known: RecipeLanguage? = nil) {
        self.passages = passages
        language =
            known ?? RecipeLanguage.detected(in: passages.prefix(400).map(\.text).joined(separator: "\n")) ?? .english
        (parser, classifier) = (IngredientLineParser(language: language), LineClassifier(language: language))
        let repair = EvidenceRepair()
        texts = passages.map {
            TextForLookup(repair.mended($0.text, isHeard: $0.kind == .speech || $0.kind == .subtitles))
        }
        readings.reserveCapacity(texts.count)
        for (place, text) in texts.enumerated() { readings.append(read(text, in: place)) }
        for id in words.indices { byLength[words[id].text.utf8.count, default: []].append(id) }
    }

    // MARK: - Words

    private func read(_ text: TextForLookup, in place: Int) -> [[Int]] {
        var readings = text.words.map { $0.isEmpty ? [] : [id(of: $0, in: place)] }
        for index in readings.indices {
            guard let first = readings[index].first, !words[first].isKnown else { continue }
            for part in Self.parts(of: words[first].text) { readings[index].append(id(of: part, in: place)) }
            // What looks like a plural may be a word that lost its end: "whis".
            if text.tokens[index].last?.lowercased() == "s", let whole = Words.of(text.tokens[index]).first {
                readings[index].append(id(of: whole, in: place))
            }
        }
        for index in readings.indices.dropLast() {
            guard let first = readings[index].first, let second = readings[index + 1].first,
                !words[first].isKnown || !words[second].isKnown
            else { continue }
            let both = KitchenVocabulary.form(of: words[first].text + words[second].text)
            if both.utf8.count >= 4, KitchenVocabulary.isKnown(both) { readings[index].append(id(of: both, in: place)) }
        }
        return readings
    }

    private func id(of word: String, in place: Int) -> Int {
        let id: Int
        if let known = ids[word] {
            id = known
        } else {
            id = words.count
            ids[word] = id
            words.append(
                Word(
                    text: word,
                    isKnown: KitchenVocabulary.isKnown(word),
                    letters: Self.letters(of: word),
                    action: KitchenActions.base(of: word)
                )
            )
        }
        if words[id].passages.last != place { words[id].passages.append(place) }
        return id
    }

    /// "oliveoil" → "olive", "oil"
    private static func parts(of word: String) -> [String] {
        guard (6...24).contains(word.utf8.count) else { return [] }
        for cut in 3..<word.count - 1 {
            let (head, tail) = (String(word.prefix(cut)), KitchenVocabulary.form(of: word.dropFirst(cut).description))
            if tail.utf8.count >= 2, KitchenVocabulary.isKnown(head), KitchenVocabulary.isKnown(tail) {
                return [head, tail]
            }
        }
        // "thepeppcrs"
        for lead in ["the", "and", "for", "with", "until", "into", "of", "in"]
        where word.hasPrefix(lead) && word.utf8.count >= lead.utf8.count + 4 {
            return [KitchenVocabulary.form(of: String(word.dropFirst(lead.count)))]
        }
        return []
    }

    private static func letters(of word: String) -> UInt32 {
        word.utf8.reduce(0) { $0 | (1 << (0x61...0x7a ~= $1 ? UInt32($1 - 0x61) : 26 + UInt32($1 % 6))) }
    }

    /// The words of the evidence that a word of a recipe may stand there as.
    func alike(_ word: String, isLoose: Bool = false) -> Set<Int> {
        if let known = isLoose ? looselyAlike[word] : alike[word] { return known }
        let (count, letters) = (word.utf8.count, Self.letters(of: word))
        let reach = isLoose ? 4 : 3
        var found = Set<Int>()
        for length in max(1, count - reach)...count + reach {
            for id in byLength[length] ?? [] {
                // Each letter that differs shows in two bits at most.
                guard (words[id].letters ^ letters).nonzeroBitCount <= 4 * reach,
                    WordLikeness.isAlike(word, words[id].text, heardIsKnown: words[id].isKnown, isLoose: isLoose)
                else { continue }
                found.insert(id)
            }
        }
        if isLoose { looselyAlike[word] = found } else { alike[word] = found }
        return found
    }

    /// The words that say of an action what `verb` says.
    func saying(_ verb: String, as word: String) -> Set<Int> {
        KitchenActions.signs[verb, default: []].reduce(alike(word)) { $0.union(alike($1)) }.union(
            words.indices.filter { id in words[id].action.map { KitchenActions.isSame($0, verb) } == true }
        )
    }

    func isKnown(_ id: Int) -> Bool { words[id].isKnown }

    /// The passages in which a word stands.
    func passages(with id: Int) -> [Int] { words[id].passages }

    /// Whether a word stands anywhere.
    func shows(_ word: String) -> Bool { !alike(word).isEmpty }

    // MARK: - Amounts

    func mentions(in passage: Int) -> [AmountMention] {
        if let known = mentions[passage] { return known }
        let found = AmountMentions.all(in: texts[passage])
        mentions[passage] = found
        return found
    }

    /// What the passage is, as a line.
    func kind(of passage: Int) -> LineKind {
        if let known = passages[passage].line ?? kinds[passage] { return known }
        let kind = classifier.kind(of: passages[passage].text)
        kinds[passage] = kind
        return kind
    }

    /// The passage read as one line of a list.
    func line(_ passage: Int) -> Ingredient {
        if let known = lines[passage] { return known }
        let parsed = parser.parse(texts[passage].text)
        lines[passage] = parsed
        return parsed
    }

    /// Whether a token can be read as one of `ids`.
    func token(_ token: Int, of passage: Int, isOneOf ids: Set<Int>) -> Bool {
        readings[passage][token].contains { ids.contains($0) }
    }
}
