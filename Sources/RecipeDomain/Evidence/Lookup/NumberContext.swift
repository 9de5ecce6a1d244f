/// What stands around a time in a text: the act it is the time of, the foods, the tools and the other words.
struct NumberContext {
    /// The nearest act, those that say little only where there is no other.
    private(set) var verb: String?
    /// Whether that stands in the same clause.
    private(set) var isOwnVerb = false
    /// All acts around it.
    private(set) var verbs: Set<String> = []
    /// Places of words in the text that say something: foods of their own, tools, all others.
    private(set) var foods: [Int] = []
    private(set) var tools: [Int] = []
    private(set) var others: [Int] = []
    /// Whether it stands beside a heat that only an oven has.
    private(set) var isInOven = false

    init(_ amount: AmountPlace, in text: TextForLookup) {
        let (first, last) = Self.reach(of: amount, in: text)
        let actions = text.vocabulary.actions
        verbs = Set((first..<last).compactMap { text.actions[$0] })
        verb = Self.nearest(amount, in: text, first..<last)
        isOwnVerb = (first..<last).contains {
            text.clauses[$0] == text.clauses[amount.tokens.lowerBound] && text.actions[$0] != nil
        }
        for place in first..<last where !text.words[place].isEmpty && text.actions[place] == nil {
            let word = text.words[place]
            if amount.tokens.contains(place) || text.vocabulary.isStop(word) { continue }
            if text.vocabulary.isTool(word) {
                tools.append(place)
            } else if text.vocabulary.isFood(word), !text.vocabulary.isMixture(word) {
                foods.append(place)
            } else if !text.amounts.contains(where: { $0.tokens.contains(place) }) {
                others.append(place)
            }
        }
        isInOven = text.amounts.contains {
            guard case .temperature(let degrees, _) = $0.value else { return false }
            return degrees[0] >= 100 && $0.tokens.lowerBound >= first && $0.tokens.upperBound <= last
        }
        if verb == nil, text.vocabulary.language == .english {
            // "lid on for five minutes"
            verb = others.lazy.compactMap { text.forms[$0] }.first { !actions.isLight($0) }
        }
    }

    /// The sentence, as far as no other time is told in it before; what follows belongs to it up to the next time.
    private static func reach(of amount: AmountPlace, in text: TextForLookup) -> (Int, Int) {
        let isEnd = { (place: Int) in text.words[place].isEmpty && ".;!?•|".contains(text.tokens[place]) }
        var first = amount.tokens.lowerBound
        while first > 0, !isEnd(first - 1) { first -= 1 }
        var last = amount.tokens.upperBound
        while last < text.tokens.count, !isEnd(last) { last += 1 }
        for other in text.amounts {
            guard case .duration = other.value else { continue }
            if other.tokens.upperBound <= amount.tokens.lowerBound { first = max(first, other.tokens.upperBound) }
            if other.tokens.lowerBound >= amount.tokens.upperBound { last = min(last, other.tokens.lowerBound) }
        }
        let clause = text.clauses[amount.tokens.lowerBound]
        let end = (amount.tokens.upperBound..<last).first { text.clauses[$0] != clause } ?? last
        // What another clause tells is of that one, where this one tells something itself.
        let isTelling = (first..<end).contains {
            text.actions[$0] != nil || text.vocabulary.isFood(text.words[$0]) || text.vocabulary.isTool(text.words[$0])
        }
        return (first, isTelling ? end : last)
    }

    /// The act in the clause of the number, before it rather than behind; else the last one before, else the next one.
    private static func nearest(_ amount: AmountPlace, in text: TextForLookup, _ range: Range<Int>) -> String? {
        let clause = text.clauses[amount.tokens.lowerBound]
        let actions = text.vocabulary.actions
        let before = range.clamped(to: 0..<amount.tokens.lowerBound).reversed().filter { text.actions[$0] != nil }
        let after = range.clamped(to: amount.tokens.upperBound..<text.tokens.count).filter { text.actions[$0] != nil }
        let (own, next) = (before.filter { text.clauses[$0] == clause }, after.filter { text.clauses[$0] == clause })
        // German verbs end their clause.
        let order =
            (text.vocabulary.language == .german ? next + own : own + next)
            + before.filter { text.clauses[$0] != clause } + after.filter { text.clauses[$0] != clause }
        let verbs = order.compactMap { text.actions[$0] }
        return verbs.first { !actions.isLight($0) } ?? verbs.first
    }
}
