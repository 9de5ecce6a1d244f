/// The language a recipe is written in, as far as its grammar decides which word is the noun.
enum KitchenLanguage: Hashable {
    case english, german, french, spanish

    /// What the recipe says, else by the small words of its steps; English where nothing tells.
    init(of recipe: Recipe) {
        switch recipe.language?.prefix(2).lowercased() {
        case "en": self = .english
        case "de": self = .german
        case "fr": self = .french
        case "es": self = .spanish
        default:
            let words = Words.of(recipe.steps.prefix(40).map { String($0.text.prefix(500)) }.joined(separator: " "))
            let counts = Self.smallWords.map { language, known in (language, words.count(where: known.contains)) }
            let best = counts.max { $0.1 < $1.1 }
            self = best.flatMap { $0.1 > 0 ? $0.0 : nil } ?? .english
        }
    }

    var putsNounFirst: Bool { self == .french || self == .spanish }

    private static let smallWords: [(KitchenLanguage, Set<String>)] = [
        (.english, ["the", "and", "with", "in", "until", "to", "for", "into"]),
        (.german, ["der", "die", "das", "und", "mit", "den", "bis", "dem", "zu", "dazu", "geben"]),
        (.french, ["le", "la", "les", "et", "avec", "dans", "pendant", "du", "des", "une"]),
        (.spanish, ["el", "la", "los", "las", "y", "con", "durante", "hasta", "una", "del"]),
    ]
}
