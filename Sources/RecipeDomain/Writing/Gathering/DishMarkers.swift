/// Words by which the dishes of one video are told apart.
struct DishMarkers {
    private let language: RecipeLanguage
    private let lexicon: Lexicon
    private let speech: SpeechWords

    init(language: RecipeLanguage) {
        self.language = language
        (lexicon, speech) = (.of(language), .of(language))
    }

    // MARK: - Titles

    /// The number in front of a title: "1. Hummus", "Sauce n°2 : tartare", "Rezept 1: Eiersalat", "#3 …".
    func number(of text: String) -> Int? {
        if let number = LineShape.numbered(text).number { return number }
        let line = LineTokens(text, lexicon: lexicon)
        for (index, token) in line.tokens.prefix(4).enumerated() where token.count <= 2 {
            guard let number = Int(token), (1...Self.most).contains(number) else { continue }
            let before = index > 0 ? line.words[index - 1] : ""
            let isNamed =
                Self.nouns.contains(before) || ["#", "°", "no", "nr", "n", "numero", "number"].contains(before)
            let isClosed = index + 1 < line.words.count && [":", ".", "-"].contains(line.words[index + 1])
            if isNamed, isClosed || before == "#" || before == "°" || index + 1 == line.words.count { return number }
        }
        return nil
    }

    private static let most = 12

    /// Without its number: "tartare" of "Sauce n°2 : tartare".
    func title(of text: String) -> String {
        let numbered = LineShape.numbered(text)
        if numbered.number != nil { return numbered.text.trimmingMarks }
        guard number(of: text) != nil, let digit = text.firstIndex(where: \.isNumber) else { return text.trimmingMarks }
        let rest = text[digit...].drop { $0.isNumber }.drop { " :.-–)".contains($0) }
        return rest.isEmpty ? text.trimmingMarks : String(rest).trimmingMarks.capitalisedFirst
    }

    // MARK: - How many

    /// How many dishes a line announces: "2 dressings", "zwei schnelle Aufstriche", "two ways with chickpeas".
    func count(in text: String) -> Int? {
        let line = LineTokens(text, lexicon: lexicon)
        for index in line.words.indices.prefix(12) {
            guard let number = Int(line.words[index]) ?? lexicon.numbers[line.words[index]],
                (2...Self.most).contains(number),
                line.words[(index + 1)...].prefix(3).contains(where: { Self.several.contains($0) })
            else { continue }
            return number
        }
        return nil
    }

    private static let several: Set<String> = [
        "recipes", "ways", "dishes", "dips", "sauces", "dressings", "salads", "spreads", "snacks", "desserts", "drinks",
        "marinades",
        "soups", "dinners", "lunches", "breakfasts", "smoothies", "sandwiches", "ideas", "pastas", "toasts", "versions",
        "rezepte", "gerichte", "aufstriche", "brotaufstriche", "saucen", "sossen", "salate", "suppen", "varianten",
        "ideen", "arten",
        "recettes", "plats", "salades", "soupes", "facons", "idees", "tartinades", "vinaigrettes", "verrines",
        "recetas", "platos", "salsas", "ensaladas", "sopas", "formas", "maneras", "postres", "cremas", "aderezos",
        "batidos", "untables",
    ]

    // MARK: - Said

    /// 1 for "let's begin with the hummus", 2 or more for "the second recipe is …".
    func ordinal(in sentence: String) -> Int? {
        let words = Words.of(sentence)
        guard words.count <= 22 else { return nil }
        for index in words.indices {
            guard let ordinal = Self.ordinals[words[index]] else { continue }
            let after = words[(index + 1)...].prefix(2)
            let before = words[..<index].suffix(2)
            let isNoun =
                after.contains(where: Self.nouns.contains)
                || before.contains(where: Self.nouns.contains) && index == words.count - 1
            let isOne =
                after.first.map(["one", "is", "ist", "est", "es", "sera"].contains) == true
                && before.last.map(speech.definites.contains) == true
                && words.contains(where: Self.copulas.contains)
            let isFor = before.first.map(["for", "fur", "pour", "para"].contains) == true && index <= 4
            if isNoun || isOne || isFor { return ordinal }
        }
        let begins = Self.beginnings[language]?.length(at: 0, in: words) ?? 0
        return begins > 0 && words.count <= 12 ? 1 : nil
    }

    /// What a sentence says the dish is: "roasted chickpeas" of "The second recipe is roasted chickpeas."
    func named(in sentence: String) -> String? {
        let line = LineTokens(sentence, lexicon: lexicon)
        let begins = Self.beginnings[language]?.length(at: 0, in: Words.of(sentence)) ?? 0
        let lead =
            begins > 0
            ? begins - 1 : line.words.firstIndex(where: { Self.copulas.contains($0) || $0 == ":" || $0 == "," })
        guard let lead, lead + 1 < line.words.count else { return nil }
        var start = lead + 1
        while start < line.words.count,
            lexicon.articles.contains(line.words[start]) || speech.definites.contains(line.words[start])
                || Self.beforeNames.contains(line.words[start]) || Self.copulas.contains(line.words[start])
        { start += 1 }
        var end = start
        while end < line.tokens.count, end < start + 7,
            line.tokens[end].first?.isLetter == true || line.tokens[end] == "-"
        { end += 1 }
        guard end > start, let base = line.tokens.first?.base else { return nil }
        return String(base[line.tokens[start].startIndex..<line.tokens[end - 1].endIndex]).capitalisedFirst
    }

    private static let beforeNames: Set<String> = [
        ":", ",", "on", "fait", "wir", "machen", "we", "make", "making", "hacemos", "des", "unos", "unas", "some",
        "c'est", "c’est",
    ]

    private static let copulas: Set<String> = [
        "is", "are", "c'est", "c’est", "ist", "sind", "wird", "est", "sont", "cest", "es", "son", "sera", "gibt",
        "kommt",
    ]

    private static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "next": 2,
        "erste": 1, "ersten": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweites": 2, "dritte": 3, "dritten": 3,
        "drittes": 3, "nachste": 2,
        "nachstes": 2,
        "premiere": 1, "premier": 1, "deuxieme": 2, "seconde": 2, "troisieme": 3, "suivante": 2,
        "primera": 1, "primer": 1, "segunda": 2, "segundo": 2, "tercera": 3, "siguiente": 2,
    ]

    private static let nouns: Set<String> = [
        "recipe", "dish", "dip", "sauce", "dressing", "spread", "salad", "version", "snack", "dessert", "drink",
        "variation", "soup",
        "rezept", "gericht", "aufstrich", "sosse", "salat", "variante", "suppe",
        "recette", "plat", "salade", "soupe",
        "receta", "plato", "salsa", "ensalada", "sopa", "postre",
    ]

    private static let beginnings: [RecipeLanguage: Phrases] = [
        .english: SpeechWords.phrases(
            "lets begin with, lets start with, let us start with, well start with, we start with, starting with"
        ),
        .german: SpeechWords.phrases(
            "fangen wir mit, wir fangen mit, wir starten mit, starten wir mit, los gehts mit, beginnen wir mit, wir beginnen mit"
        ),
        .french: SpeechWords.phrases(
            "on commence par, on commence avec, commençons par, commençons avec, je commence par"
        ),
        .spanish: SpeechWords.phrases("empezamos con, comenzamos con, vamos a empezar con, empecemos con, primero"),
    ]
}
