/// What is done in a kitchen, whichever form the verb has, in one language.
struct KitchenActions: Sendable {
    let lexicon: Lexicon
    /// The verb for each of its forms.
    private let bases: [String: String]
    /// The rows of `Lexicon.acts` that a verb stands in.
    private let groups: [String: Set<Int>]
    /// The verbs of each row.
    private let rows: [[String]]
    private let signed: [String: Set<String>]
    private let signs: [String: Set<String>]
    /// Forms by what is left of them without one letter, letters that look alike taken for one: how a misread verb is found.
    private let nearly: [String: [String]]
    /// Forms that say what was done: "beaten", "gehackt", "picado".
    private let participles: Set<String>

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        let language = lexicon.language
        var verbs = lexicon.acts.reduce(into: Set<String>()) { $0.formUnion($1) }
        verbs.formUnion(language == .english ? lexicon.verbs : lexicon.infinitives)
        if language == .german { verbs.formUnion(verbs.map(VerbForms.withoutPrefix)) }
        var bases: [String: String] = [:]
        for verb in verbs { bases[verb] = verb }
        for (form, verb) in lexicon.irregularForms { bases[form] = verb }
        // The shortest verb has the form: "rolle" is of "rollen", not of "ausrollen".
        for verb in verbs.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) {
            for form in VerbForms.all(of: verb, in: language) where bases[form] == nil { bases[form] = verb }
        }
        for word in language == .english ? ["leaves", "halves"] : lexicon.stop.union(["warmen"]) { bases[word] = nil }
        var signed: [String: Set<String>] = [:]
        var signs = lexicon.actSigns
        // Where a blender stands, something is blended.
        for (tool, acts) in lexicon.toolActs where !lexicon.everydayTools.contains(tool) {
            for act in acts where verbs.contains(act) { signs[act, default: []].insert(tool) }
        }
        for (verb, words) in lexicon.actSigns { for word in words { signed[word, default: []].insert(verb) } }
        (self.signed, self.signs) = (signed, signs)
        var nearly: [String: [String]] = [:]
        for form in bases.keys.sorted() where form.utf8.count >= 4 {
            for part in Self.withoutOne(LetterSlips.folded(form)) { nearly[part, default: []].append(form) }
        }
        self.nearly = nearly
        participles = Set(bases.keys.filter { VerbForms.isParticiple($0, of: bases[$0] ?? "", in: language) })
        self.bases = bases
        var groups: [String: Set<Int>] = [:]
        for (index, row) in lexicon.acts.enumerated() { for verb in row { groups[verb, default: []].insert(index) } }
        self.groups = groups
        rows = lexicon.acts.map { $0.sorted() }
    }

    /// All forms of all verbs.
    var forms: some Sequence<String> { bases.keys }

    /// The verb a word is a form of: "frying", "fried", "fries" → "fry"; nil for no verb of a kitchen.
    ///
    /// - Parameter word: lower case, accents folded, its ending on.
    func base(of word: String) -> String? {
        if let base = bases[word] { return base }
        switch lexicon.language {
        case .spanish: return Words.withoutEnclitics(word).flatMap { bases[$0] }
        case .german:
            // "drüberbröseln": what a prefix makes of a verb says mostly the same.
            let verb = VerbForms.withoutPrefix(word)
            if verb != word, let base = bases[verb] { return base }
            // "gewürfelte Zwiebeln"
            for ending in ["em", "en", "er", "es", "e"] where word.hasSuffix(ending) {
                let participle = String(word.dropLast(ending.utf8.count))
                if participles.contains(participle) { return bases[participle] }
            }
            return nil
        case .english, .french: return nil
        }
    }

    /// The verbs that an unknown word may be a form of, one letter misread, lost or swapped: "choqped" → "chop".
    func bases(ofMisread word: String) -> Set<String> {
        guard (4...24).contains(word.utf8.count) else { return [] }
        let limit = word.utf8.count >= 5 ? 1.0 : 0.5
        var found = Set<String>()
        let folded = LetterSlips.folded(word)
        for part in Self.withoutOne(folded) {
            for form in nearly[part] ?? [] {
                let isNear =
                    LetterSlips.folded(form) == folded || LetterSlips.distance(form, word, atMost: limit) != nil
                if isNear, let base = bases[form] {
                    found.insert(base)
                }
            }
        }
        return found
    }

    private static func withoutOne(_ word: String) -> Set<String> {
        let letters = Array(word.utf8)
        var parts: Set<String> = [word]
        for index in letters.indices {
            parts.insert(String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self))
        }
        return parts
    }

    /// Whether a form says what was done rather than what to do.
    func isParticiple(_ word: String) -> Bool {
        participles.contains(word) || bases[word] == nil && base(of: word) != nil
    }

    /// A German verb with what stands apart from it: "giessen" and "ab" → "abgiessen"; nil for no verb.
    func joined(_ verb: String, _ particle: String) -> String? {
        let joined = particle + verb
        return bases[joined] == joined ? joined : nil
    }

    /// All verbs that say what one verb says, itself included.
    func same(as verb: String) -> Set<String> {
        own(verb).reduce(into: [verb]) { $0.formUnion(rows[$1]) }
    }

    /// Whether one verb says what the other says, to a cook: "sauté" and "fry", "pour" and "add".
    func isSame(_ a: String, _ b: String) -> Bool { a == b || !own(a).isDisjoint(with: own(b)) }

    /// Of a verb that stands in no row, those of the verb it is made from: "anrühren" as "rühren".
    private func own(_ verb: String) -> Set<Int> {
        if let own = groups[verb] { return own }
        return lexicon.language == .german ? groups[VerbForms.withoutPrefix(verb)] ?? [] : []
    }

    /// A verb that is in many steps and says little of which one it is.
    func isLight(_ verb: String) -> Bool { lexicon.lightActs.contains(verb) }

    /// The verbs that a word is a sign of, as written.
    func verbs(signedBy word: String) -> Set<String> { signed[word] ?? [] }

    /// Whether a verb brings foods together, which is told in many ways or not at all: "add", "top", "mix".
    func isGathering(_ verb: String) -> Bool { lexicon.gathering.contains(verb) }

    /// Whether a verb brings together, spreads or shapes what is there: cooks have many words for it, and none changes a food.
    func isFreelyTold(_ verb: String) -> Bool {
        isLight(verb) || isGathering(verb) || isAnyHeat(verb) || lexicon.shaping.contains(verb)
    }

    /// Whether a verb is said of whatever is done over heat: "cook".
    func isAnyHeat(_ verb: String) -> Bool { lexicon.anyHeat.contains(verb) }

    /// Whether it is done in an oven.
    func isBaking(_ verb: String) -> Bool { ["bake", "backen", "enfourner", "hornear"].contains(verb) }

    /// Whether food is cooked by it in a way of its own.
    func isHeating(_ verb: String) -> Bool {
        lexicon.heating.contains(verb)
            || lexicon.language == .german && lexicon.heating.contains(VerbForms.withoutPrefix(verb))
    }

    /// A light verb that says that nothing is done: "leave".
    func isWaiting(_ verb: String) -> Bool {
        isLight(verb) && ["rest", "ruhen", "reposer", "reposar"].contains { isSame($0, verb) } && !isGathering(verb)
    }

    /// Where and how something is done says what is done: in the fridge it is chilled.
    func signs(of verb: String) -> Set<String> { signs[verb] ?? [] }

    /// Whether a word turns its clause round, misread ("dcnt", "ont") or not.
    func isNegation(_ word: String, isKnown: (String) -> Bool) -> Bool {
        if lexicon.negations.contains(word) { return true }
        guard lexicon.language == .english else { return false }
        guard (3...7).contains(word.utf8.count), "dnow".contains(word.prefix(1)), !isKnown(word) else {
            return word == "don"
        }
        return [("dont", 1), ("not", 0.5), ("never", 1), ("without", 1.5)].contains {
            LetterSlips.distance($0.0, word, atMost: $0.1) != nil
        }
    }
}
