import Foundation
import RecipeDomain

/// What an evaluation dish truly holds; see Evaluation/README.md.
struct DishTruth: Decodable, Sendable {
    struct Ingredient: Decodable, Sendable {
        var line: String
        var amount: String?
        var unit: String?
        var food: String
        var start: Double
        var end: Double
    }

    struct Step: Decodable, Sendable {
        var text: String
        var start: Double
        var end: Double
    }

    var ingredients: [Ingredient]
    var steps: [Step]
}

/// How a recipe compares with the truth.
struct FidelityScore: Sendable {
    var ingredients = 0
    var ingredientsFound = 0
    var steps = 0
    var stepsInOrder = 0
    var lines = 0
    var extraLines = 0
    var times = 0
    var timesRight = 0
    var misses: [String] = []

    init() {}

    /// One recipe line answers one true line; whatever is left over, be it a repetition or a wrong amount, counts as not
    /// in the video.
    init(_ recipe: Recipe, truth: DishTruth) {
        ingredients = truth.ingredients.count
        steps = truth.steps.count
        lines = recipe.ingredients.count + recipe.steps.count
        var unused = recipe.ingredients
        for wanted in truth.ingredients {
            guard let match = unused.firstIndex(where: { Self.isSame($0, wanted) }) else {
                misses.append("ingredient not found: \(wanted.line)")
                continue
            }
            ingredientsFound += 1
            count(unused.remove(at: match).moment, wanted.start, wanted.end, wanted.line)
        }
        for extra in unused { misses.append("not in the video: \(extra.original)") }
        extraLines = unused.count
        var order: [Int] = []
        for step in recipe.steps {
            let open = truth.steps.indices.filter { !order.contains($0) }
            let best = open.max {
                Self.likeness(step.text, truth.steps[$0].text) < Self.likeness(step.text, truth.steps[$1].text)
            }
            guard let best, Self.likeness(step.text, truth.steps[best].text) >= Self.sameStep,
                LineLikeness.agree(LineLikeness.numbers(step.text), LineLikeness.numbers(truth.steps[best].text))
            else {
                extraLines += 1
                misses.append("step not in the video: \(step.text)")
                continue
            }
            order.append(best)
            count(step.range?.start, truth.steps[best].start, truth.steps[best].end, step.text)
        }
        stepsInOrder = Self.longestRise(order)
        for index in truth.steps.indices where !order.contains(index) {
            misses.append("step not found: \(truth.steps[index].text)")
        }
    }

    static func + (a: FidelityScore, b: FidelityScore) -> FidelityScore {
        var sum = a
        sum.ingredients += b.ingredients
        sum.ingredientsFound += b.ingredientsFound
        sum.steps += b.steps
        sum.stepsInOrder += b.stepsInOrder
        sum.lines += b.lines
        sum.extraLines += b.extraLines
        sum.times += b.times
        sum.timesRight += b.timesRight
        return sum
    }

    var summary: String {
        func share(_ part: Int, _ whole: Int) -> String {
            "\(part)/\(whole) " + String(format: "(%.1f %%)", whole == 0 ? 0 : Double(part) * 100 / Double(whole))
        }
        return
            "ingredients \(share(ingredientsFound, ingredients)), steps in order \(share(stepsInOrder, steps)), not in the video \(share(extraLines, lines)), times within 2 s \(share(timesRight, times))"
    }

    private mutating func count(_ moment: Timestamp?, _ start: Double, _ end: Double, _ line: String) {
        times += 1
        guard let moment, moment.seconds >= start - 2, moment.seconds <= min(end, start + 2) else {
            misses.append("time of \"\(line)\": \(moment.map { "\($0.seconds)" } ?? "none"), shown from \(start)")
            return
        }
        timesRight += 1
    }

    /// Shared words of all words of both.
    private static let sameStep = 0.75

    /// The same amount and unit; every word of the food, and at most one word more.
    private static func isSame(_ found: Ingredient, _ wanted: DishTruth.Ingredient) -> Bool {
        guard LineLikeness.agree(LineLikeness.numbers(found.quantity), LineLikeness.numbers(wanted.amount ?? "")),
            (found.unit?.rawValue ?? "") == (wanted.unit ?? "")
        else { return false }
        let (food, all) = (LineLikeness.words(found.food), LineLikeness.words(found.food + " " + (found.note ?? "")))
        let line = LineLikeness.words(wanted.line)
        return LineLikeness.share(of: LineLikeness.words(wanted.food), in: all) == 1
            && food.count { word in !line.contains { LineLikeness.isSame($0, word) } } <= 1
    }

    /// How many of both texts' words they share, 0…1.
    private static func likeness(_ found: String, _ wanted: String) -> Double {
        let (a, b) = (LineLikeness.words(found), LineLikeness.words(wanted))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        let forth = b.count { word in a.contains { LineLikeness.isSame($0, word) } }
        let back = a.count { word in b.contains { LineLikeness.isSame($0, word) } }
        return Double(forth + back) / Double(a.count + b.count)
    }

    private static func longestRise(_ values: [Int]) -> Int {
        var best: [Int] = []
        for value in values {
            if let place = best.firstIndex(where: { $0 >= value }) { best[place] = value } else { best.append(value) }
        }
        return best.count
    }
}
