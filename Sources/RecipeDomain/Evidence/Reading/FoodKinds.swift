/// Words of which a food is one or the other: a green olive is no black one, smoked paprika no sweet one.
enum FoodKinds {
    /// Whether what is said beside a food differs from what is said beside it elsewhere.
    ///
    /// - Parameter words: folded, endings on, as in `told`.
    static func differ(_ words: [String], _ told: [String], in language: RecipeLanguage) -> Bool {
        guard !words.isEmpty, !told.isEmpty else { return false }
        let own = Set(words.map { stem($0, language) })
        let others = Set(told.map { stem($0, language) })
        return rows(of: language).contains { row in
            let (mine, theirs) = (own.intersection(row), others.intersection(row))
            return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
        }
    }

    /// Whether a word is one of those.
    static func isKind(_ word: String, in language: RecipeLanguage) -> Bool {
        let stem = stem(word, language)
        return rows(of: language).contains { $0.contains(stem) }
    }

    /// The words of the kind beside a food: before it in English and German, mostly behind it in French and Spanish.
    static func beside(_ place: Int, in text: TextForLookup) -> [String] {
        let language = text.vocabulary.language
        let isName = { (place: Int) in
            text.words.indices.contains(place) && !text.words[place].isEmpty
                && !text.vocabulary.lexicon.ands.contains(text.written[place])
        }
        var found: [String] = []
        var before = place - 1
        while before >= place - 3, isName(before), !text.vocabulary.isStop(text.words[before]) {
            if isKind(text.written[before], in: language) { found.append(text.written[before]) }
            before -= 1
        }
        guard language == .french || language == .spanish else { return found }
        var after = place + 1
        while after <= place + 3, isName(after), text.actions[after] == nil || isKind(text.written[after], in: language)
        {
            if isKind(text.written[after], in: language) { found.append(text.written[after]) }
            after += 1
        }
        return found
    }

    private static func stem(_ word: String, _ language: RecipeLanguage) -> String {
        let endings =
            switch language {
            case .english: [String]()
            case .german: ["em", "en", "er", "es", "e"]
            case .french: ["es", "s", "e"]
            case .spanish: ["os", "as", "es", "o", "a", "e"]
            }
        for ending in endings where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 3 {
            return String(word.dropLast(ending.utf8.count))
        }
        return word
    }

    private static func rows(of language: RecipeLanguage) -> [Set<String>] {
        switch language {
        case .english: english
        case .german: german
        case .french: french
        case .spanish: spanish
        }
    }

    private static func rows(_ list: String, _ language: RecipeLanguage) -> [Set<String>] {
        LexiconWords.rows(list).map { Set($0.map { stem($0, language) }) }
    }

    private static let english = rows(
        """
        red white green yellow black brown purple pink, light dark, ripe unripe green, dried fresh frozen canned tinned, smoked sweet hot,
        condensed evaporated, salted unsalted, whole skimmed skim, sweetened unsweetened, raw cooked roasted, ground whole, instant
        active, milk dark white, plain self, plain wholemeal, single double, crunchy smooth, stale fresh, sweet sour, medium short long
        """,
        .english
    )
    private static let german = rows(
        """
        rot weiß grün gelb schwarz braun lila rosa, hell dunkel, reif unreif, getrocknet frisch tiefgekühlt, geräuchert edelsüß rosenscharf
        scharf, gesalzen ungesalzen, roh gekocht gebraten geröstet, gemahlen ganz, gesüßt ungesüßt, süß sauer salzig, altbacken frisch, mehlig festkochend
        """,
        .german
    )
    private static let french = rows(
        """
        rouge blanc blanche vert jaune noir brun brune rose, clair claire foncé foncée, mûr vert, séché sec sèche frais fraîche congelé surgelé, fumé doux douce fort forte,
        concentré concentrée évaporé évaporée, salé salée doux demi, entier entière écrémé écrémée moulu moulue, cru crue cuit cuite grillé grillée, chimique sèche boulangère fraîche,
        sucré sucrée salé salée, rassis frais
        """,
        .french
    )
    private static let spanish = rows(
        """
        rojo blanco verde amarillo negro moreno rosa morado, claro oscuro, maduro verde, seco fresco congelado, ahumado dulce picante, condensada
        evaporada, salado dulce, salada dulce, entero desnatado molido, entera desnatada molida, crudo cocido asado tostado, rama molida, duro fresco
        """,
        .spanish
    )
}
