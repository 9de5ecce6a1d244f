/// Whether a run of passages tells what a step tells.
///
/// A step may put a food in the place of a pronoun, and name what was done before ("the chopped onion" of a list): what the run
/// lacks counts where other passages tell it of the same food.
struct StepVerdict {
    let step: StepNeedles
    let passages: Range<Int>
    let index: EvidenceIndex
    var actions: KitchenActions { index.vocabulary.actions }

    init(_ step: StepNeedles, _ passages: Range<Int>, in index: EvidenceIndex) {
        (self.step, self.passages, self.index) = (step, passages, index)
    }

    var isSupported: Bool {
        holdsWords && holdsActions && holdsFoods && holdsTools && holdsPreparations && holdsCuts && holdsAmounts
            && holdsHeats && holdsStrength && holdsLiquids && holdsLids && holdsOrder && holdsStaples
            && holdsKinds && holdsOpposites && holdsDenials
    }

    /// Numbers alone are no evidence, nor is one word of many.
    var holdsWords: Bool {
        let words = step.needles.filter { $0.passages == nil }
        guard
            step.needles.count(where: { isShown($0) || $0.action != nil && isTold($0) })
                >= min(2, step.needles.count { !$0.isQualifier && $0.action.map(actions.isLight) != true }),
            words.contains(where: { isShown($0) || $0.action != nil && isTold($0) })
        else { return false }
        let covered = step.needles.reduce(0) { sum, needle in
            let isTold =
                isShown(needle) || needle.isFood && isReferredTo(needle) || needle.action != nil && isTold(needle)
            return sum + (isTold ? needle.weight : 0)
        }
        return covered >= StepLookup.enough * step.total
    }

    func isShown(_ needle: StepNeedles.Needle) -> Bool {
        passages.contains { isShown(needle, in: $0) }
    }

    func isShown(_ needle: StepNeedles.Needle, in passage: Int) -> Bool {
        if let told = needle.passages { return told.contains(passage) }
        let negated = index.texts[passage].negated
        return index.readings[passage].indices.contains {
            index.token($0, of: passage, isOneOf: needle.ids) && !isPart(needle, at: $0, of: passage)
                // "until there are no lumps" is not told by "lumps are fine".
                && (needle.action != nil || !needle.isNegated || negated.contains($0))
        }
    }

    /// "cream cheese" is no cream, unless cheese is looked for, too.
    private func isPart(_ needle: StepNeedles.Needle, at token: Int, of passage: Int) -> Bool {
        guard needle.isFood, !needle.isModifier, index.language == .english else { return false }
        let words = index.texts[passage].words
        let neighbour = { (place: Int) -> String in
            guard words.indices.contains(place) else { return "" }
            let isOwn = step.needles.contains { index.token(place, of: passage, isOneOf: $0.ids) }
            return isOwn ? "" : words[place]
        }
        return FoodCompounds.isPart(
            needle.word,
            before: neighbour(token - 1),
            after: neighbour(token + 1),
            in: index.vocabulary
        )
    }
}
