/// Whether the evidence says the contrary of what a step says of the same thing.
extension StepVerdict {
    /// No side of a pair is taken where the other one alone is told of what stands beside it.
    var holdsOpposites: Bool {
        let own = Opposites.all(in: step.text)
        return own.allSatisfy { said in
            passages.contains {
                index.opposites(in: $0).contains { $0.pair == said.pair && $0.isFirst == said.isFirst }
            }
                || !isContrary(said, of: things(beside: said, own))
        }
    }

    /// How far a word stands from what it is said of, in tokens.
    private static let near = 8

    /// The foods, tools and acts that a word may be said of, the nearest clause only.
    private func things(beside said: Opposites.Place, _ all: [Opposites.Place]) -> [StepNeedles.Needle] {
        let clause = step.text.clauses[said.tokens.lowerBound]
        return step.needles.filter { needle in
            needle.passages == nil && !all.contains { $0.tokens.contains(needle.place) }
                && (step.text.clauses[needle.place] == clause || distance(needle.place, said.tokens) <= 3)
                && !needle.isQualifier && !needle.isCondition
                && needle.action.map { !actions.isFreelyTold($0) || actions.isSame($0, "serve") } != false
        }
    }

    private func distance(_ place: Int, _ tokens: Range<Int>) -> Int {
        place < tokens.lowerBound ? tokens.lowerBound - place : max(0, place - tokens.upperBound + 1)
    }

    /// Whether the other side is told beside one of these things, and this side beside none of them.
    private func isContrary(_ said: Opposites.Place, of things: [StepNeedles.Needle]) -> Bool {
        var isOther = false
        for thing in things {
            for passage in Set(thing.ids.flatMap(index.passages)) {
                let told = index.opposites(in: passage).filter { $0.pair == said.pair }
                guard !told.isEmpty else { continue }
                let places = index.texts[passage].tokens.indices.filter {
                    index.token($0, of: passage, isOneOf: thing.ids)
                }
                let beside = told.filter { one in places.contains { distance($0, one.tokens) <= Self.near } }
                if told.contains(where: { $0.isFirst == said.isFirst }) { return false }
                if !beside.isEmpty { isOther = true }
            }
        }
        return isOther
    }

    /// "Stir the rice" where the evidence says nothing of stirring but that it isn't to be done.
    var holdsDenials: Bool {
        step.needles.allSatisfy { needle in
            guard !needle.isNegated,
                needle.action.map({ !actions.isLight($0) }) ?? (needle.isFood || needle.isCondition)
            else { return true }
            let verb = step.text.forms[needle.place]
            let isExact = needle.action.map(actions.isFreelyTold) ?? true
            var isDenied = false
            for passage in Set(needle.ids.flatMap(index.passages)) {
                let text = index.texts[passage]
                for token in text.tokens.indices
                where index.token(token, of: passage, isOneOf: needle.ids)
                    && (!isExact || text.words[token] == needle.word || verb != nil && text.forms[token] == verb)
                {
                    guard text.negated.contains(token) else { return true }
                    isDenied = true
                }
            }
            return !isDenied
        }
    }
}
