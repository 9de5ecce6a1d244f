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
    private var byLength: [Int: [(id: Int, letters: UInt32)]] = [:]
    private var byAction: [String: Set<Int>] = [:]
    private var alike: [String: Set<Int>] = [:]
    private var times: [Int: Set<Int>] = [:]
    private var timed: Set<Int> = []
    private var heats: [Int: Set<Int>] = [:]
    private var compound: [String: Set<Int>] = [:]
    private var looselyAlike: [String: Set<Int>] = [:]
    private var mentions: [Int: [AmountMention]] = [:]
    private var toldTimes: [Int: [ToldTime]] = [:]
    private var lines: [Int: Ingredient] = [:]
    private var opposites: [Int: [Opposites.Place]] = [:]
    private var kinds: [Int: LineKind] = [:]
    private var shown: [String: Bool] = [:]
    /// Foods that no lexicon has: words of the draft that stand where foods do.
    private let ownFoods: Set<String>
    /// Of all of it; a line misread tells less.
    let language: RecipeLanguage
    let vocabulary: KitchenVocabulary
    private let parser: IngredientLineParser
    private let classifier: LineClassifier

    /// More different words than hours of talk hold; further ones are found only as they stand.
    private static let mostWords = 40_000

    /// More different words than any recipe has; further ones are found only as they stand.
    private static let mostLookedFor = 2000

    private struct Word {
        var text: String
        var isKnown: Bool
        var letters: UInt32
        var bytes: [UInt8]
        var folded: [UInt8]
        var passages: [Int] = []

        init(_ text: String, _ vocabulary: KitchenVocabulary) {
            self.text = text
            isKnown = vocabulary.isKnown(text)
            letters = text.utf8.reduce(0) { $0 | (1 << (0x61...0x7a ~= $1 ? UInt32($1 - 0x61) : 26 + UInt32($1 % 6))) }
            bytes = Array(text.utf8)
            folded = Array(LetterSlips.folded(text).utf8)
        }

        /// As `WordLikeness.isAlike`, with what was prepared.
        func isAlike(_ heard: Word, limit: Double, in vocabulary: KitchenVocabulary) -> Bool {
            if bytes == heard.bytes || WordLikeness.isInflected(text, heard.text, in: vocabulary) { return true }
            guard !heard.isKnown else { return false }
            if bytes.count >= 3, folded == heard.folded { return true }
            guard limit > 0 else { return false }
            if LetterSlips.distance(bytes, heard.bytes, atMost: limit) != nil { return true }
            return heard.folded.count != heard.bytes.count
                && LetterSlips.distance(folded, heard.folded, atMost: limit) != nil
        }
    }

    /// - Parameters:
    ///   - known: the language, where it is known.
    ///   - trusted: folded words that are no misread ones; nil where no word is to be read as another.
    init(_ passages: [EvidencePassage], language known: RecipeLanguage? = nil, trusted: Set<String>? = nil) {
        self.passages = passages
        language =
            known ?? RecipeLanguage.detected(in: passages.prefix(400).map(\.text).joined(separator: "\n")) ?? .english
        (parser, classifier) = (IngredientLineParser(language: language), LineClassifier(language: language))
        let vocabulary = KitchenVocabulary.of(language)
        self.vocabulary = vocabulary
        let repair = EvidenceRepair(vocabulary, trusted: trusted)
        texts = passages.map {
            TextForLookup(repair.mended($0.text, isHeard: $0.kind == .speech || $0.kind == .subtitles), vocabulary)
        }
        let wanted = Set((trusted ?? []).filter { $0.utf8.count >= 4 }.map(vocabulary.form))
        ownFoods = Self.unknownFoods(in: texts, among: wanted, vocabulary)
        readings.reserveCapacity(texts.count)
        for (place, text) in texts.enumerated() {
            readings.append(read(text, in: place))
            for amount in text.amounts {
                switch amount.value {
                case .duration(let low, let high):
                    for end in [low, high] { times[end, default: []].insert(place) }
                    timed.insert(place)
                case .temperature(let degrees, _): for one in degrees { heats[one, default: []].insert(place) }
                case .measure: break
                }
            }
        }
        for id in words.indices.prefix(Self.mostWords) {
            byLength[words[id].bytes.count, default: []].append((id, words[id].letters))
        }
    }

    // MARK: - Words

    /// Whether a word is a food, to all cooks or to this one.
    func isFood(_ word: String) -> Bool { ownFoods.contains(word) || vocabulary.isFood(word) }

    /// Words that nobody knows, behind an amount, or German nouns right before what is done to them.
    private static func unknownFoods(
        in texts: [TextForLookup],
        among wanted: Set<String>,
        _ vocabulary: KitchenVocabulary
    )
        -> Set<String>
    {
        guard !wanted.isEmpty else { return [] }
        var found = Set<String>()
        for text in texts {
            var places: [Int] = []
            for amount in text.amounts {
                guard case .measure = amount.value, !amount.isArticle else { continue }
                var place = amount.tokens.upperBound
                while place < text.words.count, place < amount.tokens.upperBound + 3,
                    vocabulary.isStop(text.words[place]) || vocabulary.isQualifier(text.words[place])
                {
                    place += 1
                }
                places.append(place)
            }
            if vocabulary.language == .german {
                places += text.actions.indices.filter { $0 > 0 && text.actions[$0] != nil }.map { $0 - 1 }.filter {
                    text.tokens[$0].first?.isUppercase == true
                }
            }
            for place in places where place < text.words.count && wanted.contains(text.words[place]) {
                let (word, written) = (text.words[place], text.written[place])
                let isOther =
                    word.utf8.count < 4 || text.forms[place] != nil || vocabulary.isKnown(word)
                    || vocabulary.isKnown(written) || vocabulary.lexicon.common.contains(written)
                if !isOther { found.insert(word) }
            }
        }
        return found
    }

    private func read(_ text: TextForLookup, in place: Int) -> [[Int]] {
        var readings = text.words.indices.map {
            text.words[$0].isEmpty
                ? [] : [id(of: text.words[$0], in: place, action: text.forms[$0], written: text.written[$0])]
        }
        for index in readings.indices where words.count < Self.mostWords {
            guard let first = readings[index].first, !words[first].isKnown else { continue }
            for part in parts(of: words[first].text) { readings[index].append(id(of: part, in: place)) }
            // What looks like a plural may be a word that lost its end: "whis".
            if text.tokens[index].last?.lowercased() == "s", let whole = Words.of(text.tokens[index]).first {
                readings[index].append(id(of: whole, in: place))
            } else if words[first].text.utf8.count >= 4, words[first].text.last == "s" {
                // "bnus"
                readings[index].append(id(of: String(words[first].text.dropLast()), in: place))
            }
        }
        readInPairs(text, &readings, in: place)
        for index in readings.indices.dropLast() {
            guard let first = readings[index].first, let second = readings[index + 1].first,
                !words[first].isKnown || !words[second].isKnown
            else { continue }
            let both = vocabulary.form(of: words[first].text + words[second].text)
            if both.utf8.count >= 4, vocabulary.isKnown(both) { readings[index].append(id(of: both, in: place)) }
        }
        return readings
    }

    /// "spring onion" can be read as "scallion".
    private func readInPairs(_ text: TextForLookup, _ readings: inout [[Int]], in place: Int) {
        guard !vocabulary.lexicon.foodPairs.isEmpty else { return }
        for index in text.words.indices.dropFirst() where !text.words[index].isEmpty {
            let before = text.words[index - 1].isEmpty && index > 1 ? text.words[index - 2] : text.words[index - 1]
            guard let one = vocabulary.pair(before, text.words[index]) else { continue }
            readings[index].append(id(of: one, in: place))
        }
    }

    private func id(of word: String, in place: Int, action: String? = nil, written: String? = nil) -> Int {
        let id: Int
        let isNew = ids[word] == nil
        if let known = ids[word] {
            id = known
        } else {
            id = words.count
            ids[word] = id
            words.append(Word(word, vocabulary))
        }
        if let action { byAction[action, default: []].insert(id) }
        if isNew, action == nil {
            let verb = vocabulary.actions.base(of: written ?? word)
            if let verb { byAction[verb, default: []].insert(id) }
            if verb == nil, !words[id].isKnown, words.count < Self.mostWords {
                for verb in vocabulary.actions.bases(ofMisread: written ?? word) {
                    byAction[verb, default: []].insert(id)
                }
            }
        }
        if words[id].passages.last != place { words[id].passages.append(place) }
        return id
    }

    /// "oliveoil" → "olive", "oil"
    private func parts(of word: String) -> [String] {
        guard (6...24).contains(word.utf8.count), word.count > 4 else { return [] }
        for cut in 3..<word.count - 1 {
            let (head, tail) = (String(word.prefix(cut)), vocabulary.form(of: word.dropFirst(cut).description))
            if tail.utf8.count >= 2, vocabulary.isKnown(head), vocabulary.isKnown(tail) {
                return [head, tail]
            }
        }
        // "thepeppcrs"
        guard language == .english else { return [] }
        for lead in ["the", "and", "for", "with", "until", "into", "of", "in"]
        where word.hasPrefix(lead) && word.utf8.count >= lead.utf8.count + 4 {
            return [vocabulary.form(of: String(word.dropFirst(lead.count)))]
        }
        return []
    }

    /// The words of the evidence that a word of a recipe may stand there as.
    func alike(_ word: String, isLoose: Bool = false) -> Set<Int> {
        if let known = isLoose ? looselyAlike[word] : alike[word] { return known }
        guard alike.count + looselyAlike.count < Self.mostLookedFor else { return ids[word].map { [$0] } ?? [] }
        let own = Word(word, vocabulary)
        let reach = isLoose ? 4 : 3
        var found = Set<Int>()
        for length in max(1, own.bytes.count - reach)...own.bytes.count + reach {
            let limit = WordLikeness.limit(own.bytes.count, heard: length, isLoose: isLoose)
            // Each letter that differs shows in two bits at most, and letters that look alike count half.
            let most = min(9, Int(4 * limit) + 2)
            for (id, letters) in byLength[length] ?? [] where (letters ^ own.letters).nonzeroBitCount <= most {
                if own.isAlike(words[id], limit: limit, in: vocabulary) { found.insert(id) }
            }
        }
        if let id = ids[word] { found.insert(id) }
        for heard in WordLikeness.sounds[word] ?? [] { if let id = ids[heard] { found.insert(id) } }
        if isLoose { looselyAlike[word] = found } else { alike[word] = found }
        return found
    }

    /// The words that say of an action what `verb` says.
    func saying(_ verb: String, as word: String) -> Set<Int> {
        var found = alike(word)
        for sign in vocabulary.actions.signs(of: verb) { found.formUnion(naming(vocabulary.form(of: sign))) }
        for action in vocabulary.actions.same(as: verb) { found.formUnion(byAction[action] ?? []) }
        return found
    }

    /// Whether something is done anywhere that one of these verbs says.
    func tells(anyOf verbs: Set<String>) -> Bool { verbs.contains { byAction[$0]?.isEmpty == false } }

    /// Whether an oven's heat is told anywhere.
    var tellsOvenHeat: Bool { heats.keys.contains { $0 >= 100 } }

    /// The words of the evidence that a food of a recipe may stand there as, under its other names and as one of its kinds.
    ///
    /// - Parameter isInStep: where compounds are shortened, too: "Zwiebeln" for "Frühlingszwiebeln".
    func naming(_ food: String, after previous: String = "", isLoose: Bool = false, isInStep: Bool = false) -> Set<Int>
    {
        var found = alike(food, isLoose: isLoose)
        for name in vocabulary.names(of: food).union(vocabulary.kinds(of: food)) { found.formUnion(alike(name)) }
        if let one = vocabulary.pair(previous, food) { found.formUnion(alike(one)) }
        if isInStep { for part in vocabulary.parts(of: food) { found.formUnion(alike(part)) } }
        if language == .german, !isInStep, food.utf8.count >= 5, vocabulary.isFood(food) {
            found.formUnion(compounds(food).filter { !words[$0].isKnown && words[$0].text.hasPrefix(food) })
        }
        if isInStep, language == .german, vocabulary.isFood(food) || vocabulary.isTool(food) {
            found.formUnion(compounds(food))
            for name in vocabulary.names(of: food) where name.utf8.count >= 4 { found.formUnion(compounds(name)) }
        }
        return found
    }

    /// Words that stand for two together: the first of a pair is there where the whole is.
    func pairing(_ first: String, _ second: String) -> Set<Int> {
        vocabulary.pair(first, second).map { alike($0) } ?? []
    }

    /// German words of which a food is a part, and those that are the last part of it.
    private func compounds(_ food: String) -> Set<Int> {
        if let known = compound[food] { return known }
        var found = Set<Int>()
        for (id, word) in words.enumerated().prefix(Self.mostWords) where word.bytes.count != food.utf8.count {
            let (short, long) = word.bytes.count < food.utf8.count ? (word.text, food) : (food, word.text)
            guard short.utf8.count >= 4 || short == "ol", long.utf8.count >= short.utf8.count + 3 else { continue }
            let isOne = vocabulary.isFood(word.text) || vocabulary.isTool(word.text)
            // "Speckwürfcl"
            if !word.isKnown, short == food, short.utf8.count >= 5, long.hasPrefix(short) { found.insert(id) }
            if long.hasSuffix(short) || short == food && long.hasPrefix(short), isOne { found.insert(id) }
        }
        compound[food] = found
        return found
    }

    /// What a passage says one side of a pair of.
    func opposites(in passage: Int) -> [Opposites.Place] {
        if let known = opposites[passage] { return known }
        let found = Opposites.all(in: texts[passage])
        opposites[passage] = found
        return found
    }

    func isKnown(_ id: Int) -> Bool { words[id].isKnown }

    /// The passages in which a word stands.
    func passages(with id: Int) -> [Int] { words[id].passages }

    /// Whether a word stands anywhere.
    func shows(_ word: String) -> Bool { !naming(word, isInStep: true).isEmpty }

    /// The passages that tell a time of so many seconds, alone or as one end of a range.
    func telling(seconds: Int) -> Set<Int> { times[seconds] ?? [] }

    /// Whether a passage tells a time.
    func tellsTime(_ passage: Int) -> Bool { timed.contains(passage) }

    /// The passages that tell so many degrees.
    func telling(degrees: Int) -> Set<Int> { heats[degrees] ?? [] }

    // MARK: - Amounts

    func mentions(in passage: Int) -> [AmountMention] {
        if let known = mentions[passage] { return known }
        let found = AmountMentions.all(in: texts[passage])
        mentions[passage] = found
        return found
    }

    /// The times that a passage tells.
    func toldTimes(in passage: Int) -> [ToldTime] {
        if let known = toldTimes[passage] { return known }
        let found =
            tellsTime(passage) || passage > 0 && tellsTime(passage - 1) ? ToldTime.all(in: passage, of: self) : []
        toldTimes[passage] = found
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

    /// Whether an amount of a food is shown anywhere, as `look` finds out the first time.
    func shows(_ line: Ingredient, _ look: (Ingredient) -> Bool) -> Bool {
        let key = "\(line.quantity?.description ?? "") \(line.unit?.rawValue ?? "") \(line.food)"
        if let known = shown[key] { return known }
        let isShown = look(line)
        shown[key] = isShown
        return isShown
    }

    /// Whether a token can be read as one of `ids`.
    func token(_ token: Int, of passage: Int, isOneOf ids: Set<Int>) -> Bool {
        readings[passage][token].contains { ids.contains($0) }
    }
}
