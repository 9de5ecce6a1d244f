import RecipeDomain

/// Compares what was written of a case with what was expected.
struct RecipeComparison {
    private(set) var score = RecipeScore(cases: 1)

    /// From this likeness on two foods, steps or titles are the same, 0…1.
    private static let same = 0.6

    /// A line of either side, as far as both have the same.
    private struct Line {
        var words: String
        /// Where several are fair, all of them.
        var starts: [Timestamp]
        var isOptional: Bool

        init(_ words: String, at starts: [Timestamp?], isOptional: Bool? = nil) {
            self.words = words
            self.starts = starts.compactMap(\.self)
            self.isOptional = isOptional == true
        }
    }

    init(_ recipes: [Recipe], expected: RecipeCase.Expected) {
        score.counts.count(recipes.count == expected.recipes.count)
        if recipes.count != expected.recipes.count {
            score.misses.append("recipes: \(recipes.count), expected \(expected.recipes.count)")
        }
        let pairs = Pairing.best(recipes.count, expected.recipes.count) { found, wanted in
            let (found, wanted) = (recipes[found], expected.recipes[wanted])
            let shared =
                Self.pairs(found.ingredients, wanted.ingredients).count + Self.pairs(found.steps, wanted.steps).count
            return shared == 0 ? nil : Double(shared) + LineLikeness.agreement(found.title, wanted.title)
        }
        for (index, recipe) in recipes.enumerated() {
            let wanted = pairs.first { $0.found == index }.map { expected.recipes[$0.wanted] }
            compareIngredients(recipe.ingredients, wanted?.ingredients ?? [])
            compareSteps(recipe.steps, wanted?.steps ?? [])
            if let wanted { compareFacts(recipe, wanted, language: expected.language) }
        }
        for (index, wanted) in expected.recipes.enumerated() where !pairs.contains(where: { $0.wanted == index }) {
            compareIngredients([], wanted.ingredients)
            compareSteps([], wanted.steps)
            compareFacts(nil, wanted, language: expected.language)
        }
    }

    private mutating func compareIngredients(_ found: [Ingredient], _ wanted: [ExpectedRecipe.Ingredient]) {
        let pairs = Self.pairs(found, wanted)
        score.ingredients += overlap(
            found.map { Line($0.original, at: [$0.moment]) },
            wanted.map { Line($0.words, at: $0.times?.map(\.start) ?? [$0.time?.start], isOptional: $0.optional) },
            pairs
        )
        for (index, line) in found.enumerated() {
            score.evidence.count(!line.evidence.isEmpty)
            let expected = pairs.first { $0.found == index }.map { wanted[$0.wanted] }
            let isRight = expected.map { $0.optional == true || $0.hasAmount(of: line) } ?? false
            let isMarked = line.isEstimated || line.quantity != nil && !line.amountIsShown
            countMark(isMarked, isRight: isRight, line.original)
        }
        for (line, expected) in pairs.map({ (found[$0.found], wanted[$0.wanted]) }) where expected.optional != true {
            score.amounts.count(expected.hasAmount(of: line))
            if !expected.hasAmount(of: line) {
                score.misses.append("amount: \"\(line.original)\", expected \(expected.words)")
            }
        }
    }

    private mutating func compareSteps(_ found: [Step], _ wanted: [ExpectedRecipe.Step]) {
        let pairs = Self.pairs(found, wanted)
        score.steps += overlap(
            found.map { Line($0.text, at: [$0.range?.start]) },
            wanted.map {
                Line($0.text, at: [$0.time?.start], isOptional: $0.optional)
            },
            pairs
        )
        for (index, line) in found.enumerated() {
            score.evidence.count(!line.evidence.isEmpty)
            countMark(line.isEstimated, isRight: pairs.contains { $0.found == index }, line.text)
        }
        let required = pairs.filter { wanted[$0.wanted].optional != true }
        for (index, pair) in required.enumerated() {
            for later in required.dropFirst(index + 1) { score.orderedPairs.count(pair.wanted < later.wanted) }
        }
    }

    private mutating func countMark(_ isMarked: Bool, isRight: Bool, _ words: String) {
        if isMarked { score.marks.count(!isRight) }
        if !isRight { score.inventions.count(isMarked) }
        if isMarked, isRight { score.misses.append("marked, though right: \"\(words)\"") }
    }

    /// Optional lines count neither as found nor as expected.
    private mutating func overlap(_ found: [Line], _ wanted: [Line], _ pairs: [Pairing]) -> RecipeScore.Overlap {
        let required = pairs.filter { !wanted[$0.wanted].isOptional }
        for pair in required { compareTime(found[pair.found], wanted[pair.wanted]) }
        let (answered, used) = (Set(pairs.map(\.wanted)), Set(pairs.map(\.found)))
        for index in found.indices where !used.contains(index) {
            score.misses.append("not expected: \"\(found[index].words)\"")
        }
        for index in wanted.indices where !answered.contains(index) && !wanted[index].isOptional {
            score.misses.append("not found: \(wanted[index].words)")
        }
        return RecipeScore.Overlap(
            found: found.count - (pairs.count - required.count),
            expected: wanted.count { !$0.isOptional },
            matched: required.count
        )
    }

    private mutating func compareTime(_ found: Line, _ wanted: Line) {
        guard let expected = wanted.starts.first else { return }
        let error = found.starts.first.flatMap { time in wanted.starts.map { abs($0.seconds - time.seconds) }.min() }
        score.timeErrors.append(error ?? .infinity)
        guard error ?? .infinity > 2 else { return }
        let clock = found.starts.first?.clock ?? "none"
        score.misses.append("time: \(clock), expected \(expected.clock): \"\(found.words)\"")
    }

    private mutating func compareFacts(_ found: Recipe?, _ wanted: ExpectedRecipe, language: String) {
        let facts: [(name: String, isRight: Bool)?] = [
            ("title", LineLikeness.agreement(found?.title ?? "", wanted.title) >= Self.same),
            ("language", found?.language?.prefix(2).lowercased() == language),
            wanted.yield.map { ("yield", LineLikeness.numbers(found?.yield ?? "").first == $0) },
            wanted.prepMinutes.map { ("preparation time", found?.prepSeconds == $0 * 60) },
            wanted.cookMinutes.map { ("cooking time", found?.cookSeconds == $0 * 60) },
            wanted.totalMinutes.map { ("total time", found?.totalSeconds == $0 * 60) },
            wanted.author.map { ("author", found?.author?.lowercased() == $0.lowercased()) },
        ]
        for case (let name, let isRight)? in facts {
            score.facts.count(isRight)
            if !isRight { score.misses.append("fact: \(name) of \(wanted.title)") }
        }
    }

    /// The same food; of several such lines the one with the same amount.
    private static func pairs(_ found: [Ingredient], _ wanted: [ExpectedRecipe.Ingredient]) -> [Pairing] {
        Pairing.best(found.count, wanted.count) { index, other in
            let (found, wanted) = (found[index], wanted[other])
            let likeness = wanted.likeness(to: found.food)
            return likeness < same ? nil : likeness + (wanted.hasAmount(of: found) ? 1 : 0)
        }
    }

    /// Words alike and numbers equal.
    private static func pairs(_ found: [Step], _ wanted: [ExpectedRecipe.Step]) -> [Pairing] {
        Pairing.best(found.count, wanted.count) { index, other in
            let (found, wanted) = (found[index].text, wanted[other].text)
            guard LineLikeness.agree(LineLikeness.numbers(found), LineLikeness.numbers(wanted)) else { return nil }
            let likeness = LineLikeness.agreement(found, wanted)
            return likeness < same ? nil : likeness
        }
    }
}

extension ExpectedRecipe.Ingredient {
    fileprivate var words: String { [amount, unit, food].compactMap { $0 }.joined(separator: " ") }

    /// 1 for one of the wordings, else the smaller share of words that one has of the other, 0…1.
    fileprivate func likeness(to found: String) -> Double {
        let found = LineLikeness.contentWords(found)
        return (foods ?? [food]).map { wording in
            let wanted = LineLikeness.contentWords(wording)
            return min(LineLikeness.share(of: wanted, in: found), LineLikeness.share(of: found, in: wanted))
        }.max() ?? 0
    }

    fileprivate func hasAmount(of found: Ingredient) -> Bool {
        LineLikeness.agree(LineLikeness.numbers(found.quantity), LineLikeness.numbers(amount ?? ""))
            && (units ?? [unit]).contains(found.unit?.rawValue)
    }
}
