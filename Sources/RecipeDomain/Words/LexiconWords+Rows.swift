extension LexiconWords {
    /// The words of a list, folded.
    static func words(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0 == "\n" }.map { Words.folded($0) })
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
