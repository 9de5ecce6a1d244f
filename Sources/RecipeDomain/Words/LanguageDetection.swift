extension RecipeLanguage {
    /// The language of a title, a line or a whole text, of which the first 2,000 words count; nil where it is undecidable.
    ///
    /// Told by words of grammar and kitchen, units behind numbers, and letters that only some languages have. Words shared
    /// by several count for each of them, so a line of such words alone ("2 avocados") has none.
    public static func detected(in text: String) -> RecipeLanguage? {
        var score = LanguageScore()
        for word in text.prefix(20_000).split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        )
        .prefix(2000) {
            score.count(word)
        }
        return score.winner
    }
}

/// Points of each language for the words of a text.
struct LanguageScore {
    private var points = SIMD4<Int>.zero
    private var isAfterNumber = false

    /// The language with the most points, if it leads.
    var winner: RecipeLanguage? {
        let all = RecipeLanguage.allCases
        guard let best = all.indices.max(by: { points[$0] < points[$1] }), points[best] >= 2,
            all.indices.allSatisfy({ $0 == best || points[$0] < points[best] })
        else { return nil }
        return all[best]
    }

    mutating func count(_ word: Substring) {
        var letters = word.drop { $0.isNumber }
        if letters.endIndex != word.endIndex, letters.startIndex != word.startIndex { isAfterNumber = true }
        guard !letters.isEmpty else { return isAfterNumber = true }
        defer { isAfterNumber = false }
        // "d'huile": the article is French, the word counts by itself.
        if let mark = letters.firstIndex(where: { $0 == "'" || $0 == "’" }), letters[..<mark].count <= 2 {
            if Words.isElision(letters[..<mark]) { points[Self.french] += 2 }
            letters = letters[letters.index(after: mark)...]
        }
        let folded = Words.folded(letters.filter { $0 != "'" && $0 != "’" })
        // "2 EL": a unit behind a number says more than the same word elsewhere.
        if isAfterNumber, folded.count > 1, let unit = Self.unitTable[folded] {
            points &+= unit
        } else if let known = Self.table[folded] {
            points &+= known
            // French has the word with an accent.
            if letters == "a" { points[Self.french] -= known[Self.french] }
        } else {
            points &+= Self.guess(folded)
        }
        if letters.utf8.contains(where: { $0 >= 0x80 }), !Self.loans.contains(folded) { countLetters(letters) }
    }

    private mutating func countLetters(_ word: Substring) {
        for scalar in word.unicodeScalars {
            switch scalar {
            case "ä", "ö", "ß", "Ä", "Ö", "ẞ": points[Self.german] += 3
            case "ü", "Ü": points[Self.german] += 2
            case "ñ", "Ñ": points[Self.spanish] += 3
            case "á", "í", "ó", "ú", "Á", "Í", "Ó", "Ú": points[Self.spanish] += 2
            case "è", "ê", "ë", "à", "â", "î", "ï", "ô", "û", "ù", "ç", "œ", "È", "Ê", "À", "Â", "Î", "Ô", "Û", "Ç",
                "Œ":
                points[Self.french] += 2
            case "é", "É": points &+= SIMD4(0, 0, 1, 1)
            default: break
            }
        }
    }

    private static let german = 1
    private static let french = 2
    private static let spanish = 3

    /// What a word not listed looks like: a German compound ("Zartbitterschokolade"), a Spanish verb with its object
    /// ("mézclalo").
    private static func guess(_ word: String) -> SIMD4<Int> {
        if Lexicon.german.endsInFood(word) { return SIMD4(0, 2, 0, 0) }
        if let verb = Words.withoutEnclitics(word), Lexicon.spanish.verbs.contains(verb) { return SIMD4(0, 0, 0, 2) }
        return .zero
    }

    private static let table: [String: SIMD4<Int>] = {
        var table: [String: SIMD4<Int>] = [:]
        for (index, language) in RecipeLanguage.allCases.enumerated() {
            let words = Lexicon.of(language)
            var known = words.foods.union(words.foods.flatMap(words.plurals(of:)))
            known.formUnion(words.verbs)
            known.formUnion(words.stop)
            known.formUnion(words.equipment)
            known.formUnion(words.besideVerbs)
            known.formUnion(words.preparations)
            known.formUnion(words.sizes)
            known.formUnion(words.besideStaples)
            known.formUnion(words.servings)
            known.formUnion(words.groups)
            known.formUnion(words.durations.keys.filter { language != .english || !foreignTimes.contains($0) })
            known.formUnion(words.numbers.keys)
            known.formUnion(words.preparationTimes.union(words.cookingTimes).union(words.totalTimes).union(words.makes))
            let isEnglish = language == .english
            let talk =
                isEnglish
                ? Chatter.always.words.union(Chatter.praise.words) : words.chatter.words.union(words.praise.words)
            known.formUnion(talk.filter { $0.count > 2 })
            known.formUnion(
                (words.ingredientHeadings.union(words.stepHeadings)).flatMap {
                    $0.split(separator: " ").map(String.init)
                }
            )
            known.formUnion(words.units.keys.filter { $0.count > 2 && !$0.contains(" ") })
            if language == .english { known.formUnion(alsoEnglish) }
            for word in known where word.count > 1 { table[word, default: .zero][index] = 2 }
            for letter in ["a", "y", "o"] where words.stop.contains(letter) && (language != .french || letter == "a") {
                table[letter, default: .zero][index] = 2
            }
        }
        return table
    }()

    /// Abbreviations count where a number stands before them: "2 EL", "1 cs".
    private static let unitTable: [String: SIMD4<Int>] = {
        var table: [String: SIMD4<Int>] = [:]
        for (index, language) in RecipeLanguage.allCases.enumerated() {
            for name in Lexicon.of(language).units.keys where name.count == 2 {
                table[name, default: .zero][index] = 5
            }
        }
        return table
    }()

    /// English words that tell no step and no food.
    private static let alsoEnglish = LexiconWords.words(
        """
        al dente fraiche no not free star friend friends tag anise gluten dairy later part more less than only est am pm secret kitchen hack idea love
        ingredient ingredients recipe recipes easy quick chopped diced minced sliced grated fresh ground packed dried melted
        taste optional serves servings prep total time homemade how was has have but what when best one two three four five
        six seven eight ten twelve brown red green black sweet
        """
    )

    /// Units of time of other languages that are understood in English lines, too.
    private static let foreignTimes = LexiconWords.words(
        "minuten minuto minutos mn std stunde stunden heure heures hora horas"
    )

    /// Words with accents that English took over.
    private static let loans = LexiconWords.words(
        """
        crème fraîche purée puréed jalapeño jalapeños sauté sautéed crêpe crêpes pâté gruyère flambé flambéed entrée brûlée
        café soufflé consommé béarnaise béchamel piña açaí döner spätzle müsli muesli rosé frappé piñata habañero appétit
        """
    )
}
