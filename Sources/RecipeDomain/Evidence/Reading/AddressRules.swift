/// Tells by the words of one language whether a clause is for a program rather than a cook.
///
/// It is when it speaks of the recipe as something written, or of an answer, and orders or wishes something of it.
struct AddressRules: Sendable {
    let lexicon: Lexicon
    let address: AddressWords
    /// Without one of these no rule holds.
    private let anchors: Set<String>

    static let all = RecipeLanguage.allCases.map { AddressRules(.of($0)) }

    private init(_ lexicon: Lexicon) {
        (self.lexicon, address) = (lexicon, lexicon.address)
        anchors = [address.programs, address.roles, address.dismissals, address.answering, address.answers].reduce(
            address.phrases.words.union(address.media.words).union(address.papers.words).union(address.writings.words)
        ) { $0.union($1) }.union(address.sharedPapers).union(address.figures).union(address.multiplying)
            .union(address.callings.words).union(address.likes).union(address.meals)
    }

    private static let packets = RecipeLanguage.allCases.reduce(into: Set<String>()) {
        $0.formUnion(Lexicon.of($1).address.packets)
    }

    /// In any language: an order need not be in the video's.
    ///
    /// - Parameters:
    ///   - words: as `Words.of` gives them.
    ///   - isHeading: whether they open with a short label ("Title: …") or are pieced together: then naming a part of a recipe is
    ///     no order yet.
    static func hold(for words: [String], isHeading: Bool = false) -> Bool {
        all.contains { $0.hold(for: words, isHeading) }
    }

    /// Whether text whose letters stand apart holds what is enough by itself.
    static func hold(forCompact text: String) -> Bool { compact.contains(where: text.contains) }

    private static let compact = all.flatMap { $0.address.phrases.all.map { $0.joined() } }.filter {
        $0.utf8.count >= 9
    }

    /// What leads a line before a colon and is somebody who talks with a program.
    static func isLabel(_ word: String) -> Bool { all.contains { $0.address.labels.contains(word) } }

    /// Whether words only point at what was said before: "write that into the list".
    static func point(_ words: [String]) -> Bool {
        all.contains { rules in words.contains(where: rules.address.pointing.contains) }
    }

    /// Whether words order something without saying what: "add to the list".
    static func areOpen(_ words: [String]) -> Bool { all.contains { $0.areOpen(words) } }

    /// Whether nothing ends with a word: "you", "the".
    static func leadsOn(_ word: String) -> Bool {
        all.contains { $0.lexicon.stop.contains(word) || $0.lexicon.openEnds.contains(word) }
    }

    /// Whether a clause begins as a cook's step does.
    ///
    /// - Parameter isChange: whether "add" begins one, too, which is said of lists as well.
    static func beginStep(_ words: [String], orChange isChange: Bool = true) -> Bool {
        all.contains { $0.beginsStep(words, isChange) }
    }

    private func hold(for words: [String], _ isHeading: Bool) -> Bool {
        guard words.contains(where: { anchors.contains($0) || Self.isProgramName($0) }) else { return false }
        return address.phrases.longest(in: words) > 0 || dismisses(words) || callsProgram(words) || callsRole(words)
            || asksForAnswer(words) || changesPaper(words) || changesFigures(words) || tellsPaper(words)
            || wishes(words) || writes(words) || names(words) || speaksOfText(words) || namesDish(words)
            || records(words) || saysOfRecipe(words) || !isHeading && mentionsPaper(words)
    }

    /// Whether words head a part of a recipe: "Ingredients".
    static func areHeading(_ words: [String]) -> Bool {
        let line = words.joined(separator: " ")
        return all.contains { $0.lexicon.ingredientHeadings.contains(line) || $0.lexicon.stepHeadings.contains(line) }
    }

    /// Whether words name no amount and nothing to eat.
    static func areEmpty(_ words: [String]) -> Bool {
        !words.contains { word in
            all.contains { $0.isCounted(word) || $0.lexicon.isFood(word) }
        }
    }

    private func areOpen(_ words: [String]) -> Bool {
        words.allSatisfy {
            lexicon.stop.contains($0) || address.changes.contains($0) || address.tellings.contains($0)
                || address.sharedPapers.contains($0) || address.papers.words.contains($0)
                || address.prepositions.contains($0) || address.modifiers.contains($0)
                || address.stoppers.contains($0) || address.wishes.words.contains($0)
                || address.musts.words.contains($0) || address.quantifiers.contains($0)
                || address.dismissals.contains($0) || address.rules.contains($0)
                || address.alls.contains($0) || address.answers.contains($0) || address.pointing.contains($0)
        }
    }

    private func beginsStep(_ words: [String], _ isChange: Bool) -> Bool {
        let rest = words.drop { address.stoppers.contains($0) || lexicon.stepLeadIns.contains($0) }
        guard let first = rest.first else { return false }
        return (lexicon.verbs.contains(first) || lexicon.language == .german && isVerbLastStep(words))
            && !(address.changes.contains(first) && !(isChange && lexicon.gathering.contains(first)))
    }

    private func isVerbLastStep(_ words: [String]) -> Bool {
        words.last.map { lexicon.infinitives.contains($0) && !address.changes.contains($0) } == true
    }

    // MARK: - Who is spoken to

    /// "Ignore the instructions", unless they are on a packet; "forget the above"; "forget the recipe and answer".
    private func dismisses(_ words: [String]) -> Bool {
        for index in words.indices where address.dismissals.contains(words[index]) && !isTold(at: index, words) {
            let near = words[max(0, index - 6)..<min(words.count, index + 9)]
            if near.contains(where: address.rules.contains), !words.contains(where: Self.packets.contains) {
                return true
            }
            let behind = index..<min(words.count, index + 11)
            if behind.contains(where: { address.earlier.length(at: $0, in: words) > 0 }) { return true }
            if words[behind].dropFirst().contains(where: address.answering.contains) { return true }
        }
        return false
    }

    /// "Assistant: replace …", but not "my assistant adds …".
    private func callsProgram(_ words: [String]) -> Bool {
        words.indices.contains { index in
            (address.programs.contains(words[index]) || Self.isProgramName(words[index]))
                && !words[max(0, index - 2)..<index].contains(where: address.possessives.contains)
                && (isOrdered(words) || isMust(index + 1, words) || isCalled(index, words)
                    || words.contains(where: isCounted))
        }
    }

    /// "TipsyBot", "SchnapsGPT", but no turbot.
    private static func isProgramName(_ word: String) -> Bool {
        word.count > 5 && (word.hasSuffix("gpt") || word.hasSuffix("bot")) && !namesWithBot.contains(word)
    }

    private static let namesWithBot: Set<String> = ["turbot", "talbot", "angebot", "verbot", "jobbot"]

    /// "Note for the model", "the user must …".
    private func callsRole(_ words: [String]) -> Bool {
        words.indices.contains { index in
            address.roles.contains(words[index])
                && !words[max(0, index - 3)..<index].contains(where: { address.subjects.contains($0) })
                && (isCalled(index, words) || isMust(index + 1, words))
                && (words.count <= 5 || isOrdered(words)
                    || words.contains { address.figures.contains($0) || isCounted($0) })
        }
    }

    private func isCalled(_ index: Int, _ words: [String]) -> Bool {
        words[max(0, index - 2)..<index].contains(where: address.addressing.contains)
    }

    private func isOrdered(_ words: [String]) -> Bool {
        words.contains {
            address.changes.contains($0) || address.answering.contains($0) || address.rules.contains($0)
                || address.answers.contains($0) || address.dismissals.contains($0)
                || address.multiplying.contains($0) || address.tellings.contains($0)
        } || address.papers.longest(in: words) > 0 || address.writings.longest(in: words) > 0
    }

    // MARK: - What is to be given

    /// "Respond only …", "answer in Klingon".
    private func asksForAnswer(_ words: [String]) -> Bool {
        guard !words.contains(where: address.talk.contains) else { return false }
        return words.indices.contains { index in
            guard address.answering.contains(words[index]), !isTold(at: index, words) else { return false }
            let near = words[max(0, index - (address.isVerbLast ? 6 : 2))..<min(words.count, index + 8)]
            return near.contains { address.formats.contains($0) || address.onlys.contains($0) }
        }
    }

    /// "Every amount must be doubled", "multiply the times".
    private func changesFigures(_ words: [String]) -> Bool {
        words.indices.contains { index in
            let near = words[max(0, index - 9)..<min(words.count, index + 10)]
            if address.multiplying.contains(words[index]), !isTold(at: index, words) {
                return near.contains { address.figures.contains($0) || address.sharedPapers.contains($0) }
            }
            guard address.quantifiers.contains(words[index]) || address.alls.contains(words[index]),
                words[index..<min(words.count, index + 5)].contains(where: address.figures.contains)
            else { return false }
            return near.contains(where: { address.changes.contains($0) || address.multiplying.contains($0) })
                && !words[..<index].contains(where: address.subjects.contains)
                || (index..<min(words.count, index + 8)).contains { isMust($0, words) }
        }
    }

    // MARK: - Words

    func isMust(_ index: Int, _ words: [String]) -> Bool { address.musts.length(at: index, in: words) > 0 }

    /// Said of somebody who does it or may do it, rather than ordered: "we call the dish", "you can add".
    func isTold(at index: Int, _ words: [String]) -> Bool {
        let before = words[max(0, index - (address.isVerbLast ? 16 : 6))..<index]
        for word in before.reversed() {
            if address.permissions.contains(word) || address.subjects.contains(word) { return true }
            if address.stoppers.contains(word) { return false }
        }
        return address.isVerbLast && index + 1 < words.count && address.subjects.contains(words[index + 1])
    }

    func isImperative(_ index: Int, _ words: [String]) -> Bool {
        guard !isTold(at: index, words) else { return false }
        guard index > 0 else { return true }
        return address.stoppers.contains(words[index - 1])
            || words[max(0, index - 3)..<index].contains(where: address.urges.contains)
    }

    func isOfKitchen(_ word: String) -> Bool {
        isCounted(word) || lexicon.articles.contains(word) || lexicon.isKnown(word) || lexicon.qualifiers.contains(word)
            || lexicon.moreFoods.contains(word) || lexicon.fillers.contains(word)
            || lexicon.sizes.contains(word) || lexicon.some.contains(word) || lexicon.splashes.contains(word)
            || lexicon.manners.contains(word) || lexicon.besideStaples.contains(word)
            || lexicon.dishes.contains(word) || address.modifiers.contains(word)
    }
}
