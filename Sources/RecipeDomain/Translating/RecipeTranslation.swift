/// A recipe shown in another language.
///
/// Only words change: amounts, units, times and temperatures stay the recipe's own, and a text whose translation gives another
/// number stays as it was. Evidence, its quotes and each ingredient's original wording stay, too. Time is linear in the texts.
public struct RecipeTranslation: Sendable {
    /// Longer texts, and texts beyond so many, are not translated.
    public static let longestText = 4000
    public static let mostTexts = 2000
    /// Texts quoted in a note at most, and characters of each.
    private static let quotes = (most: 3, longest: 60)

    private let recipe: Recipe
    /// BCP 47.
    public let language: String
    /// What is to be translated, each text once, in the order in which a reader meets them.
    public let texts: [String]

    public init(of recipe: Recipe, to language: String) {
        self.recipe = recipe
        self.language = language
        var seen: Set<String> = []
        var texts: [String] = []
        _ = recipe.mappingTexts { text in
            let isWorthwhile = text.contains(where: \.isLetter) && text.count <= Self.longestText
            if isWorthwhile, texts.count < Self.mostTexts, seen.insert(text).inserted { texts.append(text) }
            return text
        }
        self.texts = texts
    }

    /// Whether the recipe says that it is written in that language already; regions are not told apart.
    public var isNeedless: Bool {
        let primary = { (tag: String) in tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
        return recipe.language.map(primary) == primary(language)
    }

    /// The view, with notes that say what it is and which texts stay in the original, and why.
    ///
    /// - Parameter translations: one for each of `texts`, in order; where there are more or fewer, nobody knows which is
    ///   whose, and every text stays.
    public func view(with translations: [String]) -> Recipe {
        let check = TranslationCheck(from: recipe.knownLanguage, to: RecipeLanguage(tag: language))
        let isWhole = translations.count == texts.count
        var words: [String: String] = [:]
        var kept: [TranslationCheck.Problem: [String]] = [:]
        for (place, text) in texts.enumerated() {
            switch isWhole ? check.checked(translations[place], of: text) : .failure(.missing) {
            case .success(let translation): words[text] = translation
            case .failure(let problem): kept[problem, default: []].append(text)
            }
        }
        var view = recipe.mappingTexts { words[$0] ?? $0 }
        let wording = StepWording(language: RecipeLanguage(tag: language) ?? .english)
        for place in view.steps.indices where view.steps[place].text != recipe.steps[place].text {
            view.steps[place] = wording.renewed(view.steps[place], of: recipe)
        }
        view.language = language
        view.notes.append(
            "This view was translated by a model (\(language)): its numbers were checked, its words were not. The recipe itself stays in its own language."
        )
        view.notes += TranslationCheck.Problem.allCases.compactMap { problem in
            kept[problem].map { Self.note(on: $0, problem) }
        }
        return view
    }

    private static func note(on texts: [String], _ problem: TranslationCheck.Problem) -> String {
        let quoted = texts.prefix(quotes.most).map { text in
            "“" + text.prefix(quotes.longest) + (text.count > quotes.longest ? "…”" : "”")
        }
        let (count, verb) = texts.count == 1 ? ("1 text", "stays") : ("\(texts.count) texts", "stay")
        let more = texts.count > quotes.most ? " and others" : ""
        return
            "\(count) \(verb) in the original, since the translation \(problem.words): \(quoted.joined(separator: ", "))\(more)."
    }
}

extension Recipe {
    /// The recipe with each text that a cook reads changed; names of people, notes and what evidence quotes stay.
    fileprivate func mappingTexts(_ change: (String) -> String) -> Recipe {
        var recipe = self
        recipe.title = change(title)
        recipe.description = description.map(change)
        recipe.yield = yield.map(change)
        for place in ingredients.indices {
            recipe.ingredients[place].group = ingredients[place].group.map(change)
            recipe.ingredients[place].food = change(ingredients[place].food)
            recipe.ingredients[place].note = ingredients[place].note.map(change)
        }
        for place in steps.indices {
            recipe.steps[place].text = change(steps[place].text)
            recipe.steps[place].equipment = steps[place].equipment.map(change)
        }
        recipe.equipment = equipment.map(change)
        recipe.tags = tags.map(change)
        return recipe
    }

    /// nil where it is written in a language that isn't read here, or nothing tells which.
    fileprivate var knownLanguage: RecipeLanguage? {
        if let language { return RecipeLanguage(tag: language) }
        let words = ingredients.prefix(40).map(\.food) + steps.prefix(40).map { String($0.text.prefix(500)) }
        return RecipeLanguage.detected(in: words.joined(separator: " "))
    }
}
