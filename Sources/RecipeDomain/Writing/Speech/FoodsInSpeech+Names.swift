/// Foods without an amount, and where the name of a food ends.
extension FoodsInSpeech {
    // MARK: - Without

    /// A food alone: "olive oil", "queso fresco", "a bit of white pepper".
    func unmeasured(at index: Int, in line: LineTokens) -> (named: Named?, next: Int)? {
        let words = line.words
        if let end = someEnd(index, in: line) {
            return (Named(text: text(index..<end, in: line), hasAmount: false), end)
        }
        guard isFood(index, in: line) || isModifier(index, in: line) else { return nil }
        let end = runEnd(from: index, in: line)
        let run = Array(words[index..<end])
        guard run.contains(where: lexicon.isFood) else { return nil }
        var before = index - 1
        while before >= 0,
            lexicon.stop.contains(words[before]) && !speech.definites.contains(words[before])
                && ["tout", "tous", "toutes", "all", "ganze", "ganzen", "todo", "todos"].contains(words[before])
        { before -= 1 }
        let isDefinite =
            before >= 0 && speech.definites.contains(words[before])
            && !(language == .french && words[before] == "l" && before > 0 && words[before - 1] == "de")
            && !(language == .french && words[before] == "la" && before > 0 && words[before - 1] == "de")
        if isVague(run) || isTool(run) || isPartOfWord(index, in: line) { return (nil, end) }
        if index > 0, ["without", "ohne", "sans", "sin", "no", "kein", "keine"].contains(words[index - 1]) {
            return (nil, end)
        }
        return (Named(text: text(index..<end, in: line), hasAmount: false, isDefinite: isDefinite), end)
    }

    /// "quelques noisettes de beurre": where it ends.
    func someEnd(_ index: Int, in line: LineTokens) -> Int? {
        guard lexicon.some.contains(line.words[index]), let (_, after) = unit(at: index + 1, in: line) else {
            return nil
        }
        let start = lexicon.ofs.contains(word(after, line)) ? after + 1 : after
        let end = nameEnd(from: start, in: line)
        return end > start && line.words[start..<end].contains(where: lexicon.isFood) ? end : nil
    }

    /// Verbs ("salzen") and words of grammar ("mais") may be written as a food is.
    func isFood(_ index: Int, in line: LineTokens) -> Bool {
        guard index < line.words.count else { return false }
        let word = line.words[index]
        guard lexicon.isFood(word) else { return false }
        // "On beurre un moule"
        if language != .english, index > 0, speech.cooks.contains(line.words[index - 1]), lexicon.verbs.contains(word) {
            return false
        }
        if speech.ends.contains(word), line.tokens[index].utf8.allSatisfy({ $0 < 0x80 }) { return false }
        return
            !(language == .german && lexicon.infinitives.contains(word)
            && line.tokens[index].first?.isLowercase == true)
    }

    /// "white" before "pepper", "frischen" before "Koriander".
    private func isModifier(_ index: Int, in line: LineTokens) -> Bool {
        guard language == .english || language == .german, index + 1 < line.words.count else { return false }
        return lexicon.besideStaples.contains(line.words[index]) && !lexicon.stop.contains(line.words[index])
            && !lexicon.besideVerbs.contains(line.words[index]) && lexicon.isFood(line.words[index + 1])
    }

    func runEnd(from index: Int, in line: LineTokens) -> Int {
        let words = line.words
        var end = index + 1
        while end < words.count, end < index + 6 {
            let word = words[end]
            if language == .english {
                guard lexicon.isFood(word) else { break }
                end += 1
            } else if language == .german {
                guard !lexicon.isFood(words[end - 1]), lexicon.isFood(word) else { break }
                end += 1
            } else if lexicon.ofs.contains(word), end + 1 < words.count, lexicon.isFood(words[end + 1]) {
                end += 2
            } else if lexicon.besideStaples.contains(word) && !lexicon.stop.contains(word)
                || lexicon.preparations.contains(word)
                || lexicon.isFood(word) || isNameOfTwo(end, words)
            {
                guard word != "et", word != "y" else { break }
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func isNameOfTwo(_ index: Int, _ words: [String]) -> Bool {
        lexicon.namesOfTwo.contains(words[index - 1] + " " + words[index])
    }

    private func isPartOfWord(_ index: Int, in line: LineTokens) -> Bool {
        index > 0 && line.words[index - 1] == "-" || index + 1 < line.words.count && line.words[index + 1] == "-"
    }

    func isVague(_ words: [String]) -> Bool {
        let foods = words.filter { lexicon.isFood($0) }
        guard let head = language == .french || language == .spanish ? foods.first : foods.last else { return true }
        guard
            speech.vague.contains(head) || speech.vague.contains(Words.singular(head))
                || speech.vague.contains(FoodStem.of(head))
        else { return false }
        return foods.count == 1 && words.count <= 2
            && !(words.count == 2 && words.allSatisfy { !lexicon.stop.contains($0) } && language != .english
                && language != .german)
    }

    func isTool(_ words: [String]) -> Bool {
        words.contains { lexicon.equipment.contains($0) && !lexicon.isFood($0) }
    }

    // MARK: - Where a name ends

    func nameEnd(from start: Int, in line: LineTokens) -> Int {
        var index = start
        while index < line.tokens.count, index < start + 7 {
            let word = line.words[index]
            if word == "-", index > start, index + 1 < line.tokens.count,
                line.tokens[index - 1].endIndex == line.tokens[index].startIndex
            {
                index += 1
                continue
            }
            guard line.tokens[index].first?.isLetter == true else { break }
            if index > start, speech.ends.contains(word) || isOver(at: index, from: start, in: line) { break }
            if index == start, speech.ends.contains(word), !lexicon.isFood(word), !lexicon.preparations.contains(word) {
                // "deux cuillères de la farine" has none of its own.
                break
            }
            index += 1
        }
        return index
    }

    /// German names end with their noun; others where a verb follows a food.
    private func isOver(at index: Int, from start: Int, in line: LineTokens) -> Bool {
        let hasFood = line.words[start..<index].contains { lexicon.isFood($0) }
        if language == .german {
            let isNoun = line.tokens[index - 1].first?.isUppercase == true || lexicon.isFood(line.words[index - 1])
            return isNoun && line.tokens[index].first?.isLowercase == true && !lexicon.isFood(line.words[index])
        }
        if lexicon.numbers[line.words[index]] != nil { return true }
        let isVerb =
            language != .english && lexicon.verbs.contains(line.words[index])
            && !lexicon.nounsToo.contains(line.words[index])
            && !lexicon.isFood(line.words[index]) && !lexicon.preparations.contains(line.words[index])
        if isVerb { return true }
        return hasFood && speech.cooks.contains(line.words[index]) && !lexicon.isFood(line.words[index])
    }

    func word(_ index: Int, _ line: LineTokens) -> String {
        line.words.indices.contains(index) ? line.words[index] : ""
    }

    func text(_ range: Range<Int>, in line: LineTokens) -> String {
        guard let first = range.first, let last = range.last, last < line.tokens.count else { return "" }
        let base = line.tokens[first].base
        return String(base[line.tokens[first].startIndex..<line.tokens[last].endIndex])
    }
}
