/// What is known of single words of one language when lines are looked up.
///
/// One object for each language, built once and never copied.
final class KitchenVocabulary: Sendable {
    let lexicon: Lexicon
    let actions: KitchenActions
    let repair: WordRepair
    private let known: Set<String>
    private let foods: Set<String>
    private let qualifiers: Set<String>
    private let fillers: Set<String>
    private let prepared: Set<String>
    private let mixtures: Set<String>
    private let oils: Set<String>
    private let tools: Set<String>
    private let everydayTools: Set<String>
    private let toolActs: [String: Set<String>]
    private let everything: Set<String>
    private let nights: Set<String>
    private let stop: Set<String>
    /// For each food its other names.
    private let names: [String: Set<String>]
    private let kinds: [String: Set<String>]
    private let parts: [String: Set<String>]

    var language: RecipeLanguage { lexicon.language }

    static let english = KitchenVocabulary(.english)
    private static let german = KitchenVocabulary(.german)
    private static let french = KitchenVocabulary(.french)
    private static let spanish = KitchenVocabulary(.spanish)

    static func of(_ language: RecipeLanguage) -> KitchenVocabulary {
        switch language {
        case .english: english
        case .german: german
        case .french: french
        case .spanish: spanish
        }
    }

    private init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        actions = KitchenActions(lexicon)
        let form = { (word: String) in Self.form(of: word, lexicon) }
        let isEnglish = lexicon.language == .english
        foods = Set(lexicon.foods.union(lexicon.moreFoods).map(form))
        qualifiers = lexicon.qualifiers.union(lexicon.qualifiers.map(form))
        fillers = lexicon.fillers.union(lexicon.fillers.map(form))
        prepared = Set(lexicon.prepared.union(lexicon.mixtures).map(form))
        mixtures = Set(lexicon.mixtures.map(form))
        oils = Set(
            ["olive", "oliva", "vegetable", "sunflower", "rapeseed", "canola", "tournesol", "girasol", "colza"].map(
                form
            )
        )
        tools = Set(
            lexicon.equipment.union(lexicon.moreTools).union(lexicon.everydayTools).union(lexicon.toolActs.keys).map(
                form
            )
        )
        everydayTools = Set(lexicon.everydayTools.map(form))
        toolActs = Dictionary(lexicon.toolActs.map { (form($0), $1) }) { $0.union($1) }
        everything = lexicon.everything.union(lexicon.everything.map(form))
        nights = lexicon.nights.union(lexicon.nights.map(form))
        stop = isEnglish ? lexicon.stop : lexicon.stop.union(lexicon.stop.map(form))
        var known = lexicon.foods.union(lexicon.equipment).union(lexicon.besideVerbs).union(lexicon.stop)
        known.formUnion(lexicon.qualifiers.union(lexicon.fillers).union(lexicon.prepared).union(lexicon.negations))
        known.formUnion(lexicon.moreTools)
        known.formUnion(lexicon.auxiliaries.union(lexicon.moreFoods).union(lexicon.everything).union(lexicon.nights))
        for row in lexicon.foodNames { known.formUnion(row) }
        for (kind, row) in lexicon.foodKinds { known.formUnion(row.union([kind])) }
        for (_, signs) in lexicon.actSigns { known.formUnion(signs) }
        if isEnglish {
            known.formUnion(CookingWords.verbs.union(CookingWords.afterVerbs).union(CookingWords.leadIns))
            known.formUnion(Self.common.union(Self.otherFoods))
        } else {
            known.formUnion(
                lexicon.verbs.union(lexicon.infinitives).union(lexicon.stepLeadIns).union(lexicon.numbers.keys)
            )
            known.formUnion(lexicon.preparations.union(lexicon.manners).union(lexicon.sizes).union(lexicon.groups))
            known.formUnion(lexicon.articles.union(lexicon.ands).union(lexicon.fractions.keys).union(lexicon.degrees))
            known.formUnion(lexicon.besideStaples.union(lexicon.servings).union(lexicon.openEnds))
            known.formUnion(lexicon.foods.flatMap(lexicon.plurals(of:)))
        }
        known.formUnion([
            "mm", "millimeter", "millimeters", "millimetre", "millimetres", "milimetro", "milimetros", "millimetern",
        ])
        var written = known.union(actions.forms)
        written.formUnion(lexicon.foods.union(lexicon.moreFoods).union(lexicon.equipment).flatMap(lexicon.plurals(of:)))
        written.formUnion(lexicon.numbers.keys)
        written.formUnion(lexicon.units.keys.filter { !$0.contains(" ") })
        written.formUnion(lexicon.durations.keys)
        repair = WordRepair(written)
        self.known = known.union(known.map(form))
        var names: [String: Set<String>] = [:]
        for row in lexicon.foodNames.map({ Set($0.map(form)) }) {
            for name in row { names[name, default: []].formUnion(row.subtracting([name])) }
        }
        self.names = names
        var kinds: [String: Set<String>] = [:]
        for (kind, row) in lexicon.foodKinds { kinds[form(kind), default: []].formUnion(row.map(form)) }
        self.kinds = kinds
        parts = Dictionary(lexicon.foodParts.map { (form($0), Set($1.map(form))) }) { $0.union($1) }
    }

    /// Whether a word, as `form` or as it was written, is one that was surely read as it stands.
    func isKnown(_ word: String) -> Bool {
        known.contains(word) || actions.base(of: word) != nil || UnitNames.unit(word, in: language) != nil
            || Durations.unitSeconds(word, in: language) != nil
            || language == .german && isMade(word)
    }

    /// "kirschtomat", both parts of which are known: misread in either it is not.
    private func isMade(_ word: String) -> Bool {
        guard (7...40).contains(word.utf8.count) else { return false }
        return word.indices.dropFirst(3).contains { cut in
            let (head, tail) = (word[..<cut], String(word[cut...]))
            guard tail.utf8.count >= 4 || tail == "ol", foods.contains(tail) else { return false }
            return [head, head.dropLast()].contains { known.contains(String($0)) && $0.utf8.count >= 3 }
        }
    }

    /// A word in the form in which words are compared: the singular, endings off.
    func form(of word: String) -> String { Self.form(of: word, lexicon) }

    private static func form(of word: String, _ lexicon: Lexicon) -> String {
        guard lexicon.language != .english else { return Words.singular(word) }
        let stem = FoodStem.of(word)
        guard lexicon.language == .german, (7...40).contains(stem.utf8.count) else { return stem }
        // "Zwiebelringe" are onions.
        for cut in cuts where stem.hasSuffix(cut) && stem.utf8.count >= cut.utf8.count + 4 {
            let head = stem.dropLast(cut.utf8.count)
            for food in [head, head.dropLast()]
            where lexicon.foods.contains(String(food)) || lexicon.isFood(String(food)) {
                return FoodStem.of(String(food))
            }
        }
        return stem
    }

    /// How a food is cut, behind its name in one word.
    private static let cuts = [
        "wurfel", "ring", "scheib", "streif", "stuck", "stuckch", "spalt", "halft", "blatt", "blatter", "zeh", "rosch",
    ]

    /// "wurfel", behind the name of a food.
    func isCut(_ word: String) -> Bool { Self.cuts.contains(word) }

    /// The words of a text that say something, in that form.
    func content(_ text: some StringProtocol) -> [String] {
        Words.of(text).filter { !lexicon.stop.contains($0) }.map(form)
    }

    /// - Parameter word: as `form` gives it, as in all that follow.
    func isStop(_ word: String) -> Bool { stop.contains(word) }

    func isFood(_ word: String) -> Bool { foods.contains(word) || language == .german && isCompound(word) }

    /// Whether a misread word is a food or a tool rather than anything else: as near to one as `limit`.
    func isNearFood(_ word: String, atMost limit: Double) -> Bool {
        let form = form(of: word)
        return foods.union(tools).contains { food in
            abs(food.utf8.count - form.utf8.count) <= Int(limit)
                && LetterSlips.distance(food, form, atMost: limit) != nil
        }
    }

    func isTool(_ word: String) -> Bool { tools.contains(word) }

    /// Whether a tool is used without a word in every kitchen: "bowl".
    func isEverydayTool(_ word: String) -> Bool { everydayTools.contains(word) }

    /// The acts that a tool goes with.
    func acts(with tool: String) -> Set<String> { toolActs[tool] ?? [] }

    /// What a cook calls what is in the bowl by now.
    func isPrepared(_ word: String) -> Bool { prepared.contains(word) }

    /// What is in the bowl by now, or what something is done in: "mixture", "oil".
    func isMixture(_ word: String) -> Bool { mixtures.contains(word) }

    /// What a step says without telling what is done or with what.
    func isFiller(_ word: String) -> Bool {
        fillers.contains(word)
            || language == .english && word.hasSuffix("ly") && word.count > 4 && !isFood(word)
            || language == .french && word.hasSuffix("ment") && word.count > 6
            || language == .spanish && word.hasSuffix("ment") && word.count > 6
    }

    /// "everything": all of what stands in a list.
    func isEverything(_ word: String) -> Bool { everything.contains(word) }

    /// A time without a number: "overnight".
    func isNight(_ word: String) -> Bool { nights.contains(word) }

    /// Which oil it is, where that is said beside it: "olive".
    func isKindOfOil(_ word: String, in words: [String]) -> Bool {
        oils.contains(word) && words.contains(where: ["oil", "huil", "aceit"].contains)
    }

    func isQualifier(_ word: String) -> Bool { qualifiers.contains(word) }

    /// "kirschtomat": the last part is what it is.
    private func isCompound(_ word: String) -> Bool {
        guard (7...40).contains(word.utf8.count) else { return false }
        var tail = word.dropFirst(2)
        while tail.utf8.count >= 4 {
            if foods.contains(String(tail)) { return true }
            tail = tail.dropFirst()
        }
        return word.hasSuffix("ol") && word.utf8.count > 6 && !word.hasSuffix("hol")
    }

    /// Other names of the same food.
    func names(of food: String) -> Set<String> {
        if let known = names[food] { return known }
        guard language == .german, (8...40).contains(food.utf8.count) else { return [] }
        // "rinderhackfleisch" and "rinderhack"
        for cut in food.indices.dropFirst(4) {
            guard let others = names[String(food[cut...])], food[cut...].utf8.count >= 4 else { continue }
            return Set(others.map { food[..<cut] + $0 })
        }
        return []
    }

    /// Foods that are called by this name of a kind.
    func kinds(of food: String) -> Set<String> { kinds[food] ?? [] }

    /// Parts by which steps name a food: "yolk" for "egg".
    func parts(of food: String) -> Set<String> { parts[food] ?? [] }

    /// The one word that says what two say: "spring onion" → "scallion".
    func pair(_ first: String, _ second: String) -> String? { lexicon.foodPairs[first + " " + second] }

    /// How much a word says about which food is meant, 0…1: "large" says little, "olive" as much as "oil".
    func weight(of word: String) -> Double {
        if qualifiers.contains(word) { return 0.25 }
        if language == .english, word.hasSuffix("ed") && word.count > 4 || word.hasSuffix("ly") && word.count > 4,
            !isFood(word)
        {
            return 0.25
        }
        return 1
    }

    /// English words of talk that no list of the kitchen has.
    private static let common = LexiconWords.words(
        """
        add also mine fire night right sight light fight weight height once our ours hour always any because before after
        best better bit bring but call could day did do does done dont down each easy else even every few from get give go
        goes gone good got great had half has have he her him how if instead kind know later like little long look lot love
        made make many maybe me more most much must need never nice no not oh okay one only other perfect people pretty put
        quite really recipe right said same say see she should show side sure than thank thanks there thing think time today
        too try us use very video want was way were what when where which while who why without would yeah yes yet two three
        four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred dozen couple quarter
        third red green white black brown yellow golden dark light sweet sour spicy vegan big ingredient dinner lunch
        breakfast kitchen family home delicious amazing welcome hello hey guys everyone nicht und oder der die das mit den dem
        ein eine einen ist auf bei fur les des une dans avec pour sur pas los las una con para por del que
        """
    )

    /// Foods that begin nobody's step and end nobody's line, but are told from others by a letter.
    static let otherFoods = LexiconWords.words(
        """
        breast thigh wing drumstick loin belly shoulder mince bass trout sole crisp rind peel kernel floret wedge baking
        bicarbonate cake malt mead lobe spring bell cupcake pancake cheesecake canned tinned bottled grape bay pine star anise
        snap heavy double single condensed evaporated maple rapeseed sunflower canola balsamic cider dijon basmati jasmine
        arborio sourdough wholemeal
        """
    )
}
