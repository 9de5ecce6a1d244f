/// The parts of a step that each tell an act of their own.
enum StepParts {
    /// At most six, in the order of the text; one where nothing is to part.
    static func parts(of text: TextForLookup) -> [String] {
        let actions = text.vocabulary.actions
        var starts: [Int] = [0]
        var hasAct = false
        for place in text.tokens.indices {
            let isNew = place > 0 && text.clauses[place] != text.clauses[place - 1]
            if isNew, hasAct, tellsAct(text, clause: text.clauses[place]) {
                starts.append(place)
                hasAct = false
            }
            if let verb = text.actions[place], !actions.isLight(verb) { hasAct = true }
        }
        guard starts.count > 1, starts.count <= 6, let base = text.tokens.first?.base else { return [text.text] }
        return starts.indices.map { part in
            let end = part + 1 < starts.count ? starts[part + 1] : text.tokens.count
            return String(base[text.tokens[starts[part]].startIndex..<text.tokens[end - 1].endIndex])
        }
    }

    private static func tellsAct(_ text: TextForLookup, clause: Int) -> Bool {
        text.tokens.indices.contains { place in
            text.clauses[place] == clause && text.actions[place].map { !text.vocabulary.actions.isLight($0) } == true
        }
    }
}
