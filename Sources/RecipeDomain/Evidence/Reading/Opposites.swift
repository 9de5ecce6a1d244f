/// Words of which one side says the contrary of the other: first and last, hot and cold, covered and not.
///
/// What is told in other words is no contradiction; what is told of the same thing with the contrary word is one.
enum Opposites {
    /// Where a text says one side of a pair.
    struct Place {
        var pair: Int
        var isFirst: Bool
        var tokens: Range<Int>
    }

    /// The pair of what comes first and what comes last.
    static let order = 0

    /// All of a text, in the order of the pairs.
    static func all(in text: TextForLookup) -> [Place] {
        let language = text.vocabulary.language
        var starts: [String: [Int]] = [:]
        for (place, word) in text.written.enumerated() where !word.isEmpty { starts[word, default: []].append(place) }
        guard !starts.isEmpty else { return [] }
        return phrases(of: language).flatMap { phrase in
            endings(of: language).flatMap { starts[phrase.words[0] + $0] ?? [] }.compactMap { place -> Place? in
                let end = place + phrase.words.count
                guard end <= text.written.count else { return nil }
                let isSaid = zip(phrase.words, text.written[place..<end]).allSatisfy { wanted, word in
                    word.hasPrefix(wanted) && endings(of: language).contains(String(word.dropFirst(wanted.count)))
                }
                guard isSaid else { return nil }
                // "not hot"
                let isTurned = text.negated.contains(place) && !phrase.isNegative
                return Place(pair: phrase.pair, isFirst: phrase.isFirst != isTurned, tokens: place..<end)
            }
        }
    }

    private struct Phrase: Sendable {
        var words: [String]
        var pair: Int
        var isFirst: Bool
        /// "without a lid": what it denies is in it.
        var isNegative: Bool
    }

    private static func endings(of language: RecipeLanguage) -> Set<String> {
        switch language {
        case .english: [""]
        case .german: ["", "e", "em", "en", "er", "es"]
        case .french: ["", "e", "s", "es"]
        case .spanish: ["", "o", "a", "os", "as", "s", "es"]
        }
    }

    private static func phrases(of language: RecipeLanguage) -> [Phrase] {
        switch language {
        case .english: english
        case .german: german
        case .french: french
        case .spanish: spanish
        }
    }

    private static func phrases(_ pairs: [(String, String)]) -> [Phrase] {
        pairs.enumerated().flatMap { pair, sides in
            [(sides.0, true), (sides.1, false)].flatMap { side, isFirst in
                side.split(separator: ",").map { phrase in
                    let words = Words.folded(String(phrase)).split(separator: " ").map(String.init)
                    return Phrase(
                        words: words,
                        pair: pair,
                        isFirst: isFirst,
                        isNegative: !Set(words).isDisjoint(with: ["without", "ohne", "sans", "sin", "off", "no"])
                    )
                }
            }
        }
    }

    private static let english = phrases([
        (
            "first,firstly,at the start,at the beginning,to begin,to start,from the start",
            "at the end,very end,at the last,lastly,to finish,last of all,at the last minute"
        ),
        (
            "hot,warm,boiling,steaming,piping,sizzling,lukewarm",
            "cold,iced,ice cold,chilled,frozen,cooled,cool,icy"
        ),
        ("high heat,highest heat,full heat,hard,rapidly,vigorously,fiercely", "low heat,lowest heat,gently,low,slowly"),
        ("covered,lid on,cover,with the lid", "uncovered,lid off,without a lid,without the lid,no lid"),
        (
            "all at once,in one go,in one addition,in one",
            "one by one,one at a time,little by little,gradually,bit by bit,in batches,a little at a time,in stages"
        ),
        ("finely,thinly,fine,thin", "coarsely,roughly,thickly,coarse,chunky,thick"),
    ])
    private static let german = phrases([
        (
            "zuerst,zunächst,zu beginn,am anfang,als erstes,von anfang an",
            "zuletzt,zum schluss,am ende,am schluss,als letztes,ganz am ende"
        ),
        (
            "heiß,warm,kochend,lauwarm,siedend,vorgeheizt",
            "kalt,eiskalt,gekühlt,ausgekühlt,abgekühlt,auskühlen,abkühlen,erkaltet,erkalten"
        ),
        (
            "stark hitze,hoh hitze,größt hitze,hoch hitze,höchst stufe,sprudelnd,kräftig",
            "klein hitze,schwach hitze,niedrig hitze,gering hitze,mild hitze,langsam,sanft,leise"
        ),
        ("zugedeckt,abgedeckt,mit deckel,deckel drauf,geschlossen", "offen,ohne deckel,unbedeckt,deckel ab,aufgedeckt"),
        ("auf einmal,in einem rutsch", "einzeln,nach und nach,portionsweise,schrittweise"),
        ("fein,dünn", "grob,dick"),
    ])
    private static let french = phrases([
        (
            "d abord,en premier,au début,dès le début,pour commencer,au départ",
            "à la fin,en dernier,au dernier moment,pour finir,en fin,pour terminer,tout à la fin"
        ),
        (
            "chaud,tiède,bouillant,brûlant,fumant,préchauffé",
            "froid,glacé,refroidi,refroidir,gelé"
        ),
        (
            "feu vif,feu fort,gros bouillons,vivement",
            "feu doux,petit feu,feu très doux,doucement,lentement,petits frémissements"
        ),
        ("à couvert,couvert,avec le couvercle", "à découvert,découvert,sans couvercle,sans couvrir"),
        (
            "d un coup,en une fois,en une seule fois",
            "un par un,un à un,une par une,peu à peu,petit à petit,en plusieurs fois,progressivement"
        ),
        ("finement,fin,mince", "grossièrement,épais,épaisse"),
    ])
    private static let spanish = phrases([
        (
            "primero,en primer lugar,al principio,desde el principio,para empezar,al comienzo",
            "al final,por último,al último,para terminar,a lo último,en último lugar"
        ),
        (
            "caliente,templad,tibi,hirviendo,ardiendo,humeante,precalentad",
            "frí,helad,enfriar,enfriad,congelad"
        ),
        ("fuego fuerte,fuego alto,fuego vivo,fuego máximo", "fuego lento,fuego bajo,fuego suave,lentamente,despacio"),
        ("tapad,con tapa,con la tapa", "destapad,sin tapa,sin tapar,sin la tapa"),
        (
            "de una vez,de golpe,de una sola vez",
            "uno a uno,poco a poco,de a poco,de uno en uno,en tandas,gradualmente"
        ),
        ("finamente,fin", "gruesament,grues"),
    ])
}
