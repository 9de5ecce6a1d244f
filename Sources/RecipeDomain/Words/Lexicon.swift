/// The words by which recipes of one language are read: lower case, accents folded, as `Words.of` gives them.
///
/// One object for each language, built once and never copied.
@dynamicMemberLookup
final class Lexicon: Sendable {
    private let words: LexiconWords

    init(_ words: LexiconWords) { self.words = words }

    subscript<Value>(dynamicMember list: KeyPath<LexiconWords, Value>) -> Value { words[keyPath: list] }

    static let english = Lexicon(.english)
    static let german = Lexicon(.german)
    static let french = Lexicon(.french)
    static let spanish = Lexicon(.spanish)

    static func of(_ language: RecipeLanguage) -> Lexicon {
        switch language {
        case .english: english
        case .german: german
        case .french: french
        case .spanish: spanish
        }
    }
}

/// A unit as a language names it, and how much of ours one of it is: a German pound is 500 g.
struct NamedUnit: Hashable, Sendable {
    var unit: Unit
    var factor = 1
}
