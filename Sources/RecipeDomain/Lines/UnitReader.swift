extension Lexicon {
    /// The measure whose name begins at `index`, by the longest name: "cuillères à soupe", "c. à s.", "fl oz".
    ///
    /// - Parameters:
    ///   - words: as `LineTokens` gives them, full stops and dashes between them included.
    ///   - end: where to stop looking.
    func unit(at index: Int, in words: [String], before end: Int) -> (measure: NamedUnit, next: Int)? {
        guard index < end else { return nil }
        let first = words[index]
        if self.unitOpenings.contains(first) {
            var found: (measure: NamedUnit, next: Int)?
            var name = first
            var next = index + 1
            var parts = 1
            while next < end, parts < Self.longestUnit {
                let word = words[next]
                next += 1
                if word == "." || word == "-" || word == "/" { continue }
                name += " " + word
                parts += 1
                if let measure = self.units[name] { found = (measure, next) }
            }
            if let found {
                // The full stop of "c. à s." ends the name.
                let isDotted = found.next < end && words[found.next] == "."
                return isDotted ? (found.measure, found.next + 1) : found
            }
        }
        if let measure = unit(first) { return (measure, index + 1) }
        // "fl oz" is English in every language.
        let isForeign = self.language != .english && Lexicon.english.unitOpenings.contains(first)
        return isForeign ? Lexicon.english.unit(at: index, in: words, before: end) : nil
    }

    /// Words in the longest name of a unit.
    private static let longestUnit = 4
}
