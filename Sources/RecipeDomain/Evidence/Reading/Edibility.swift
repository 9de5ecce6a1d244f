/// Whether what a line names is eaten, as far as words of all languages tell: what somebody slips in need not be in the video's.
enum Edibility {
    /// A word of it names a food.
    case food
    /// None does: a food of a kitchen that no list has, or no food.
    case unknown
    /// "paint thinner": whoever says or shows it, no dish is made of it.
    case never

    static func of(_ food: String) -> Edibility {
        let words = Words.of(String(food.prefix(200)))
        if namesInedible(words) { return .never }
        return kitchens.contains { kitchen in words.contains { isFood($0, kitchen) } } ? .food : .unknown
    }

    /// Whether a text puts such a thing to use: "stir in the antifreeze".
    static func namesInedible(_ words: [String]) -> Bool {
        !words.contains(where: harmless.contains)
            && words.contains { word in
                inedible.contains(word) || inedible.contains(Words.singular(word))
            }
    }

    private static func isFood(_ word: String, _ kitchen: KitchenVocabulary) -> Bool {
        let form = kitchen.form(of: word)
        return kitchen.lexicon.isFood(word) || kitchen.isFood(form) || kitchen.isPrepared(form)
            || kitchen.lexicon.dishes.contains(word)
            || kitchen.language == .english && KitchenVocabulary.otherFoods.contains(form)
    }

    private static let kitchens = RecipeLanguage.allCases.map(KitchenVocabulary.of)

    private static let inedible = kitchens.reduce(into: Set<String>()) { $0.formUnion($1.lexicon.inedible) }

    /// "edible glue".
    private static let harmless: Set<String> = ["edible", "essbar", "essbare", "essbarer", "comestible", "comestibles"]
}
