extension IngredientReading {
    /// What is left, cut at the first comma, bracket or dash, and where a note begins without one.
    mutating func foodAndNote() -> (food: String, note: String?) {
        var food = rest
        for index in rest where index > rest.lowerBound && [",", "(", "-", ";", "/", "+"].contains(word(index)) {
            if word(index) != ",", isInsideWord(index) || isCutOff(index) { continue }
            if word(index) == ",", isListOfFoods(after: index) { break }
            food = rest.lowerBound..<index
            break
        }
        var note = text(food.upperBound..<rest.upperBound).openedBracket
        let end = noteStart(in: food)
        if end < food.upperBound {
            note = [text(end..<food.upperBound), note].filter { !$0.isEmpty }.joined(separator: ", ")
            food = food.lowerBound..<end
        }
        let notes = (asides + [note]).map { $0.trimmingMarks }.filter { !$0.isEmpty }
        return (text(food).trimmingMarks, notes.isEmpty ? nil : notes.joined(separator: ", "))
    }

    /// "salt, pepper": two foods without an amount.
    private func isListOfFoods(after comma: Int) -> Bool {
        quantity == nil && asides.isEmpty && lexicon.staples.contains(word(comma - 1))
            && lexicon.isFood(word(comma + 1))
    }

    /// Where in a food's words a note begins: "finely chopped", "zum Braten", "pour la cuisson".
    private func noteStart(in food: Range<Int>) -> Int {
        guard food.count >= 2 else { return food.upperBound }
        if lexicon.language == .english {
            var words = food.map(word)
            while let tail = IngredientWords.tail(of: words) { words.removeLast(tail) }
            return food.lowerBound + words.count
        }
        for index in food.dropFirst() {
            let word = word(index)
            let isOpening = lexicon.noteOpenings[word].map { $0.isEmpty || $0.contains(self.word(index + 1)) } ?? false
            let isDone = lexicon.preparations.contains(word) && !isName(index, from: food.lowerBound)
            guard isOpening || isDone else { continue }
            var start = index
            while start > food.lowerBound + 1,
                lexicon.manners.contains(self.word(start - 1)) || Self.conjunctions.contains(self.word(start - 1))
            {
                start -= 1
            }
            return start
        }
        return food.upperBound
    }

    private static let conjunctions: Set<String> = ["y", "o", "et", "ou", "und", "oder", "e", "con"]

    /// "Kalbs- oder Schweineschnitzel"
    private func isCutOff(_ index: Int) -> Bool {
        lexicon.language == .german && word(index) == "-" && tokens[index - 1].endIndex == tokens[index].startIndex
            && ["und", "oder", "bzw"].contains(word(index + 1))
    }

    /// "carne picada", "noix de coco râpée"
    private func isName(_ index: Int, from start: Int) -> Bool {
        index > start && lexicon.namesOfTwo.contains(word(index - 1) + " " + word(index))
    }
}

extension String {
    /// "(stems removed), packed" without its first pair of brackets.
    fileprivate var openedBracket: String {
        guard first == "(", let close = firstIndex(of: ")") else { return self }
        return String(self[..<close].dropFirst()) + self[index(after: close)...]
    }
}
