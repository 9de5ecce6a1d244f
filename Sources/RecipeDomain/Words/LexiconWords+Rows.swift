extension LexiconWords {
    /// The words of a list, folded.
    static func words(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0 == "\n" }.map { Words.folded($0) })
    }

    /// The words of each row of a list, rows parted by commas, folded.
    static func rows(_ list: String) -> [Set<String>] {
        list.split { $0 == "," }.map { words(String($0)) }.filter { !$0.isEmpty }
    }

    /// The words behind each colon of a list, by the word before it: "chill: fridge overnight, bake: oven".
    static func byFirst(_ list: String) -> [String: Set<String>] {
        var table: [String: Set<String>] = [:]
        for row in list.split(whereSeparator: { $0 == "," }) {
            let parts = row.split(separator: ":")
            guard parts.count == 2, let key = words(String(parts[0])).first else { continue }
            table[key, default: []].formUnion(words(String(parts[1])))
        }
        return table
    }

    /// The first of each row by all others: "geben: gib gibt" is "gib" "geben", "gibt" "geben".
    static func toFirst(_ list: String) -> [String: String] {
        var table: [String: String] = [:]
        for (first, others) in byFirst(list) { for other in others { table[other] = first } }
        return table
    }

    /// Phrases by the word before their colon: "scallion: spring onion / green onion".
    static func pairs(_ list: String) -> [String: String] {
        var table: [String: String] = [:]
        for row in list.split(whereSeparator: { $0 == "," }) {
            let parts = row.split(separator: ":")
            guard parts.count == 2, let key = words(String(parts[0])).first else { continue }
            for phrase in parts[1].split(separator: "/") {
                table[phrase.split { $0 == " " || $0 == "\n" }.map { Words.folded($0) }.joined(separator: " ")] = key
            }
        }
        return table
    }

    /// The phrases of a list, parted by commas, folded.
    static func phrases(_ list: String) -> Set<String> { Set(phraseList(list)) }

    /// Each phrase of a list with the value that stands before it: "60: min minute, 3600: h".
    static func values(_ rows: (Int, String)...) -> [String: Int] {
        var table: [String: Int] = [:]
        for (value, list) in rows { for word in words(list) { table[word] = value } }
        return table
    }

    /// Takes the names of units over, and "s" plurals of their first words where the language forms them so.
    mutating func take(units rows: [(Unit, String)], plurals: Bool) {
        for (unit, list) in rows {
            for name in Self.phraseList(list) { name == "" ? () : add(name, NamedUnit(unit: unit), plurals: plurals) }
        }
    }

    /// Takes over one name of a unit that is a multiple of one of ours.
    mutating func take(unit: Unit, times factor: Int, _ list: String) {
        for name in Self.phraseList(list) { add(name, NamedUnit(unit: unit, factor: factor), plurals: false) }
    }

    private mutating func add(_ name: String, _ measure: NamedUnit, plurals: Bool) {
        let words = name.split(separator: " ")
        guard let first = words.first else { return }
        var names = [name]
        if plurals, first.count >= 2, first.last != "s", first.last != "x" {
            names.append(([first + "s"] + words.dropFirst()).joined(separator: " "))
        }
        for name in names {
            units[name] = measure
            if words.count > 1, let opening = name.split(separator: " ").first { unitOpenings.insert(String(opening)) }
        }
    }

    private static func phraseList(_ list: String) -> [String] {
        list.split { $0 == "," || $0 == "\n" }.map { phrase in
            phrase.split(separator: " ").map { Words.folded($0) }.joined(separator: " ")
        }.filter { !$0.isEmpty }
    }
}
