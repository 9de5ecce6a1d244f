/// How written recipes compare with the expected ones, counted so that cases can be added up.
struct RecipeScore: Sendable {
    /// Lines found, expected, and in both.
    struct Overlap: Sendable {
        var found = 0
        var expected = 0
        var matched = 0

        /// 1 where nothing was found, or expected: no mistake was made.
        var precision: Double { found == 0 ? 1 : Double(matched) / Double(found) }
        var recall: Double { expected == 0 ? 1 : Double(matched) / Double(expected) }
        var f1: Double { found + expected == 0 ? 1 : 2 * Double(matched) / Double(found + expected) }

        static func += (a: inout Overlap, b: Overlap) {
            a.found += b.found
            a.expected += b.expected
            a.matched += b.matched
        }
    }

    /// How many of how many.
    struct Share: Sendable {
        var part = 0
        var whole = 0

        /// 1 where there is nothing to have a share of.
        var value: Double { whole == 0 ? 1 : Double(part) / Double(whole) }

        mutating func count(_ isPart: Bool) {
            part += isPart ? 1 : 0
            whole += 1
        }

        static func += (a: inout Share, b: Share) {
            a.part += b.part
            a.whole += b.whole
        }
    }

    var cases = 0
    var ingredients = Overlap()
    var steps = Overlap()
    /// Quantity and unit both equal, of matched ingredients.
    var amounts = Share()
    /// Pairs of matched steps that stand in the expected order, of all pairs within a recipe.
    var orderedPairs = Share()
    /// Seconds, of matched lines whose time is expected; infinite where the found line has none.
    var timeErrors: [Double] = []
    /// Lines that the check marked, whole or their amount, and of those the ones that are not as expected.
    var marks = Share()
    /// Lines that are not as expected, and of those the ones that the check marked.
    var inventions = Share()
    /// Lines found that rest on evidence.
    var evidence = Share()
    /// Cases with as many recipes as expected.
    var counts = Share()
    /// Title, language, yield, times and author, each where one is expected.
    var facts = Share()
    /// What was wrong, in words.
    var misses: [String] = []

    /// Kendall's tau, −1…1; 1 where there is nothing to order.
    var order: Double { 2 * orderedPairs.value - 1 }

    /// The 95th percentile by nearest rank; nil without any.
    var timeErrorP95: Double? {
        timeErrors.isEmpty ? nil : timeErrors.sorted()[(timeErrors.count * 95 + 99) / 100 - 1]
    }

    static func += (a: inout RecipeScore, b: RecipeScore) {
        a.cases += b.cases
        a.ingredients += b.ingredients
        a.steps += b.steps
        a.amounts += b.amounts
        a.orderedPairs += b.orderedPairs
        a.timeErrors += b.timeErrors
        a.marks += b.marks
        a.inventions += b.inventions
        a.evidence += b.evidence
        a.counts += b.counts
        a.facts += b.facts
        a.misses += b.misses
    }
}
