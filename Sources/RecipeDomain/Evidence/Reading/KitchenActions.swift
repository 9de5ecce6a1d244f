/// What is done in a kitchen, whichever form the verb has.
enum KitchenActions {
    /// The verb a word is a form of: "frying", "fried", "fries" → "fry"; nil for no verb of a kitchen.
    static func base(of word: String) -> String? {
        if CookingWords.verbs.contains(word) { return word }
        for stem in stems(of: word) where CookingWords.verbs.contains(stem) { return stem }
        return irregular[word]
    }

    private static func stems(of word: String) -> [String] {
        guard word.utf8.count >= 4 else { return [] }
        var stems: [String] = []
        for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            guard stem.utf8.count >= 2 else { continue }
            stems += [stem, stem + "e"]
            if stem.last == stem.dropLast().last { stems.append(String(stem.dropLast())) }
            if stem.last == "i" { stems.append(stem.dropLast() + "y") }
        }
        return stems
    }

    private static let irregular: [String: String] = [
        "cutting": "cut", "putting": "put", "beaten": "beat", "broken": "break", "froze": "freeze", "frozen": "freeze",
        "shook": "shake", "took": "take", "gave": "give", "left": "leave", "laid": "lay", "made": "make",
        "kept": "keep",
        "ground": "grind", "spreading": "spread", "tore": "tear", "torn": "tear", "wrapped": "wrap", "threw": "throw",
        "brought": "bring", "goes": "add", "go": "add", "tossed": "toss", "mixture": "mix",
    ]

    /// Verbs whose participle says what a food is like: "beaten eggs", "frozen peas".
    static let participles: Set<String> = [
        "beaten", "broken", "frozen", "froze", "ground", "torn", "mixture", "cut", "left", "split", "spread",
    ]

    /// Whether one verb says what the other says, to a cook: "sauté" and "fry", "pour" and "add".
    static func isSame(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard let mine = groups[a], let other = groups[b] else { return false }
        return !mine.isDisjoint(with: other)
    }

    /// A verb that is in many steps and says little of which one it is.
    static func isLight(_ verb: String) -> Bool {
        light.contains(verb) || CookingWords.lightVerbs.contains(verb) && !firm.contains(verb)
    }

    private static let firm: Set<String> = [
        "bake", "cook", "cut", "turn", "break", "cover", "serve", "heat", "spread", "cool", "drain", "rest", "boil",
        "freeze",
    ]
    private static let light: Set<String> = [
        "bring", "let", "make", "keep", "use", "get", "do", "take", "start", "begin", "continue", "allow", "leave",
        "set", "ensure",
        "place", "put", "turn", "go", "work", "enjoy", "return", "repeat", "wait", "need", "give", "check",
    ]

    /// Rows of verbs that are said for one another; a verb may stand in several.
    private static let groups: [String: Set<Int>] = {
        let rows = """
            mix stir combine incorporate, blend mix combine, toss mix combine, fold stir incorporate mix add, whisk beat mix whip
            blend puree whiz whizz pulse process blitz, fry saute sauté panfry pan-fry brown sear sweat soften stir-fry
            cook fry saute sauté brown sear, bake roast oven-roast cook, boil simmer poach, cook boil simmer poach, reduce simmer thicken
            chop cut dice slice mince, slice cut halve quarter cube, cut halve split, shred grate, crush mince press
            add put pour place throw tip drop pop include incorporate scatter tumble, add mix stir, pour ladle drizzle add
            drizzle sprinkle scatter top garnish, season salt sprinkle add, sprinkle dust season, spread smear smooth layer brush
            serve plate enjoy garnish top, top garnish cover, chill refrigerate cool, cool rest leave
            rest leave stand prove proof rise set, marinate leave soak, preheat pre-heat heat warm, heat warm reheat melt
            drain strain, squeeze press juice, knead work, roll stretch flatten, shape form roll mould
            transfer move place put pour tip lay, arrange lay place layer, wash rinse clean, peel skin, turn flip rotate
            remove take lift discard, coat dredge toss dip roll, line grease butter oil, brush glaze coat paint, deglaze pour add
            mash crush smash, crack break, freeze chill, grill broil barbecue chargrill, toast roast brown, cover wrap seal
            steam cook, fill stuff spoon, spoon ladle dollop, divide split portion, taste season check adjust, whip beat
            braise stew simmer cook, rub coat season
            """
        var groups: [String: Set<Int>] = [:]
        for (index, row) in rows.split(whereSeparator: { $0 == "," || $0 == "\n" }).enumerated() {
            for verb in row.split(separator: " ") { groups[String(verb), default: []].insert(index) }
        }
        return groups
    }()

    /// Where and how something is done says what is done: in the fridge it is chilled.
    static let signs: [String: [String]] = [
        "chill": ["fridge", "refrigerator", "overnight"], "refrigerate": ["fridge", "refrigerator"], "cool": ["fridge"],
        "bake": ["oven"],
        "roast": ["oven"], "freeze": ["freezer"], "blend": ["blender"], "simmer": ["bubble", "bubbling"],
        "rise": ["double", "doubled"],
        "prove": ["double", "doubled"], "proof": ["double", "doubled"], "grill": ["grill", "broiler"],
        "microwave": ["microwave"],
        "air-fry": ["airfryer", "fryer"], "boil": ["boiling"],
    ]

    /// Whether a word turns its clause round, misread ("dcnt", "ont") or not.
    static func isNegation(_ word: String) -> Bool {
        if negations.contains(word) { return true }
        guard (3...7).contains(word.utf8.count), "dnow".contains(word.prefix(1)), !KitchenVocabulary.isKnown(word)
        else {
            return word == "don"
        }
        return [("dont", 1), ("not", 0.5), ("never", 1), ("without", 1.5)].contains {
            LetterSlips.distance($0.0, word, atMost: $0.1) != nil
        }
    }

    static let negationsBehind: Set<String> = ["nicht", "kein", "keine", "keinen", "pas", "jamais", "ne", "no"]

    /// Words that turn what a clause says into its opposite, in the four languages; forms as `Words.of` gives them.
    static let negations: Set<String> = [
        "dont", "not", "never", "without", "avoid", "cannot", "cant", "doesnt", "didnt", "no", "nicht", "nie",
        "niemals", "ohne", "kein",
        "keine", "keinen", "ne", "jamais", "sans", "pas", "sin", "nunca", "jamas",
    ]
}
