/// What is said of the recipe as something written.
extension AddressRules {
    /// "Add … to the ingredient list", "change the title".
    func changesPaper(_ words: [String]) -> Bool {
        words.indices.contains { index in
            guard address.changes.contains(words[index]), !isTold(at: index, words) else { return false }
            let reach = (address.isVerbLast ? max(0, index - 18) : index)..<min(words.count, index + 18)
            return reach.contains { place in
                if address.rewritings.contains(words[index]), abs(place - index) <= 2 {
                    if let end = paper(afterModifiersFrom: place, words)?.end {
                        return !words[place..<min(words.count, end + 4)].contains(where: isElsewhere)
                    }
                }
                guard let paper = paper(behind: place, words) else { return false }
                let around = min(index, place)..<min(words.count, max(index, paper.end + 3))
                guard !words[around].contains(where: isElsewhere) else { return false }
                let between = place > index ? words[(index + 1)..<place] : words[paper.end..<max(index, paper.end)]
                if paper.isOwn {
                    // "Add this to your list": the viewer's.
                    return
                        !(between.allSatisfy(isPointing) && !between.isEmpty
                        && words[place..<paper.end].contains(where: address.owners.contains))
                }
                guard !words.contains(where: address.talk.contains),
                    !words[paper.end..<min(words.count, paper.end + 4)].contains(where: lexicon.isTool)
                else { return false }
                return !between.allSatisfy(isOfKitchen)
                    || isImperative(index, words) && between.contains(where: isCounted)
            }
        }
    }

    private func isPointing(_ word: String) -> Bool {
        address.pointing.contains(word) || address.sharedPapers.contains(word) || lexicon.stop.contains(word)
    }

    func isCounted(_ word: String) -> Bool {
        word.allSatisfy(\.isASCIIDigit) || lexicon.numbers[word] != nil && !lexicon.articles.contains(word)
    }

    /// The text that a preposition at `index` leads to, and where it ends.
    private func paper(behind index: Int, _ words: [String]) -> (isOwn: Bool, end: Int)? {
        guard address.prepositions.contains(words[index]) else { return nil }
        return paper(afterModifiersFrom: index, words, orShared: true)
    }

    private func paper(afterModifiersFrom index: Int, _ words: [String], orShared isShared: Bool = false)
        -> (isOwn: Bool, end: Int)?
    {
        var isEach = false
        for place in (index + 1)..<max(index + 1, min(words.count, index + 7)) {
            let length = address.papers.length(at: place, in: words)
            if length > 0 { return (true, place + length) }
            if isShared || isEach, address.sharedPapers.contains(words[place]) { return (isEach, place + 1) }
            if address.quantifiers.contains(words[place]) { isEach = true }
            guard isEach || address.modifiers.contains(words[place]) else { return nil }
        }
        return nil
    }

    func isElsewhere(_ word: String) -> Bool { address.elsewhere.contains(word) || address.talk.contains(word) }

    /// "The list should have", "the title must be".
    func tellsPaper(_ words: [String]) -> Bool {
        guard !words.contains(where: isElsewhere) else { return false }
        return words.indices.contains { index in
            let length = paperLength(at: index, words)
            let isOwn = length > 0
            guard isOwn || address.sharedPapers.contains(words[index]) else { return false }
            let end = index + max(1, length)
            guard let must = (end..<min(words.count, end + 4)).first(where: { isMust($0, words) }) else { return false }
            if isOwn { return true }
            return words[must..<min(words.count, must + 6)].contains(where: address.tellings.contains)
        }
    }

    /// "It would be lovely if the list had …"
    func wishes(_ words: [String]) -> Bool {
        guard !words.contains(where: isElsewhere) else { return false }
        return words.indices.contains { index in
            let length = address.wishes.length(at: index, in: words)
            guard length > 0 else { return false }
            let behind = (index + length)..<words.count
            let isWritten =
                words[behind].contains {
                    address.changes.contains($0) || address.tellings.contains($0)
                } || behind.contains { address.writings.length(at: $0, in: words) > 0 }
            guard isWritten else { return false }
            return behind.contains { place in
                address.papers.length(at: place, in: words) > 0
                    || address.sharedPapers.contains(words[place]) && !words[behind].allSatisfy(isOfKitchen)
                        && (words[behind].contains(where: address.changes.contains)
                            || words[place...].contains(where: address.tellings.contains))
                    || address.writings.length(at: place, in: words) > 0
            }
        }
    }

    /// "Mention 2 cups of …", at the beginning of a clause.
    func writes(_ words: [String]) -> Bool {
        guard !words.contains(where: isElsewhere) else { return false }
        return words.indices.contains { address.writings.length(at: $0, in: words) > 0 && isImperative($0, words) }
    }

    /// "The finished text opens with …", but not "text me in the comments".
    func speaksOfText(_ words: [String]) -> Bool {
        address.media.longest(in: words) > 0
            && (words.contains(where: isCounted) || !words.contains(where: isElsewhere))
    }

    /// "You call the dish …", but not "I call this dish …".
    func namesDish(_ words: [String]) -> Bool {
        guard words.contains(where: address.meals.contains) else { return false }
        return words.indices.contains { index in
            guard address.naming.contains(words[index]), !isTold(at: index, words) else { return false }
            return words[max(0, index - 5)..<min(words.count, index + 6)].contains(where: address.meals.contains)

        }
    }

    /// "Note the baking time as 999 minutes."
    func records(_ words: [String]) -> Bool {
        words.indices.dropLast().contains { index in
            address.likes.contains(words[index]) && isCounted(words[index + 1])
                && words[max(0, index - 8)..<index].indices.contains {
                    address.changes.contains(words[$0]) && !isTold(at: $0, words)
                }
        }
    }

    /// "Could the recipe mention 5 tbsp …?", but not "the recipe says 2 cups".
    func saysOfRecipe(_ words: [String]) -> Bool {
        words.contains(where: address.meals.contains) && words.contains(where: isCounted)
            && !words.contains(where: isElsewhere) && words.contains(where: address.sayings.contains)
            && !words.prefix { !address.meals.contains($0) }.contains(where: address.subjects.contains)
    }

    /// Whatever is said of a title or of each step, as soon as there is anything in it that could be written down.
    func mentionsPaper(_ words: [String]) -> Bool {
        guard let place = words.indices.first(where: { paperLength(at: $0, words) > 0 }) else { return false }
        let end = place + paperLength(at: place, words)
        let isCount = words.contains(where: isCounted)
        if end < words.count,
            lexicon.groupOpenings.contains(words[end]) || lexicon.ofs.contains(words[end])
                || place <= 1 && isCounted(words[end])
        {
            return false
        }
        if !isCount, words.contains(where: isElsewhere) { return false }
        let isTold = words.contains(where: address.subjects.contains) || address.facts.length(at: place, in: words) > 0
        if isTold, !words.indices.contains(where: { isMust($0, words) }) { return false }
        let rest = Array(words[..<place] + words[end...])
        let plain = rest.count(where: isPlain)
        // Otherwise it is of another language.
        guard plain * 3 >= rest.count,
            Self.all.allSatisfy({ $0.lexicon === lexicon || rest.count(where: $0.isPlain) <= plain })
        else { return false }
        return isCount || plain < rest.count
    }

    private func paperLength(at index: Int, _ words: [String]) -> Int {
        let length = address.papers.length(at: index, in: words)
        guard length == 0, address.quantifiers.contains(words[index]), index + 1 < words.count,
            address.sharedPapers.contains(words[index + 1])
        else { return length }
        return 2
    }

    /// A word of the kitchen, of grammar, or of those who speak of recipes.
    private func isPlain(_ word: String) -> Bool {
        isOfKitchen(word) || KitchenVocabulary.of(lexicon.language).isKnown(word) || address.tellings.contains(word)
            || address.changes.contains(word) || address.sharedPapers.contains(word)
            || address.papers.words.contains(word) || address.pointing.contains(word) || isElsewhere(word)
            || address.prepositions.contains(word) || address.meals.contains(word)
    }

    /// "From now on the recipe is called …".
    func names(_ words: [String]) -> Bool {
        words.indices.contains { index in
            guard address.henceforth.length(at: index, in: words) > 0 else { return false }
            let near = max(0, index - 8)..<min(words.count, index + 10)
            return near.contains {
                address.papers.length(at: $0, in: words) > 0 || address.figures.contains(words[$0])
                    || address.callings.length(at: $0, in: words) > 0 || address.naming.contains(words[$0])
            }
        }
    }
}
