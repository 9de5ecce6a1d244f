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

    init(_ recipe: Recipe, truth: DishTruth) {
        ingredients = truth.ingredients.count
        steps = truth.steps.count
        lines = recipe.ingredients.count + recipe.steps.count
        var unused = Array(recipe.ingredients.indices)
        for wanted in truth.ingredients {
            let match = unused.first { Self.isSame(recipe.ingredients[$0], wanted) }
            guard let match else {
                misses.append("ingredient not found: \(wanted.line)")
                continue
            }
            unused.removeAll { $0 == match }
            ingredientsFound += 1
            count(recipe.ingredients[match].moment, wanted.start, wanted.end, wanted.line)
        }
        // A found food with a wrong amount is a miss, not a line that isn't in the video.
        let invented = unused.filter { index in
            !truth.ingredients.contains { Self.likeness(recipe.ingredients[index].food, $0.food) >= 0.5 }
        }
        for index in invented { misses.append("not in the video: \(recipe.ingredients[index].original)") }
        var order: [Int] = []
        var taken = Set<Int>()
        for step in recipe.steps {
            let best = truth.steps.indices.filter { !taken.contains($0) }.max {
                Self.likeness(step.text, truth.steps[$0].text) < Self.likeness(step.text, truth.steps[$1].text)
            }
            guard let best, Self.likeness(step.text, truth.steps[best].text) >= 0.6 else {
                if !truth.steps.contains(where: { Self.likeness(step.text, $0.text) >= 0.4 }) {
                    extraLines += 1
                    misses.append("step not in the video: \(step.text)")
                }
                continue
            }
            taken.insert(best)
            order.append(best)
            count(step.range?.start, truth.steps[best].start, truth.steps[best].end, step.text)
        }
        stepsInOrder = Self.longestRise(order)
        for index in truth.steps.indices where !taken.contains(index) {
            misses.append("step not found: \(truth.steps[index].text)")
        }
        extraLines += invented.count
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

    /// The same amount and unit, and the food's words.
    private static func isSame(_ found: Ingredient, _ wanted: DishTruth.Ingredient) -> Bool {
        let parsed = IngredientLineParser().parse(
            [wanted.amount, wanted.unit, wanted.food].compactMap(\.self).joined(separator: " ")
        )
        let amount = wanted.amount == nil ? nil : parsed.quantity
        guard found.quantity == amount || (wanted.amount == nil && found.quantity == nil),
            (found.unit?.rawValue ?? "") == (wanted.unit ?? "")
        else { return false }
        return likeness(found.food + " " + (found.note ?? ""), wanted.food) >= 0.5
    }

    /// How much of the truth's words are found, as sets, with a slip per word.
    private static func likeness(_ found: String, _ wanted: String) -> Double {
        let (a, b) = (words(found), words(wanted))
        guard !b.isEmpty, !a.isEmpty else { return 0 }
        let forth = b.count { word in
            a.contains {
                $0 == word
                    || (word.count > 4 && $0.count > 3
                        && ($0.hasPrefix(word.dropLast(1)) || word.hasPrefix($0.dropLast(1))))
            }
        }
        let shared = Double(forth)
        return shared / Double(max(b.count, a.count * 2 / 3))
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
            $0.count > 1 || $0.first?.isNumber == true
        }
    }

    private static func longestRise(_ values: [Int]) -> Int {
        var best: [Int] = []
        for value in values {
            if let place = best.firstIndex(where: { $0 >= value }) { best[place] = value } else { best.append(value) }
        }
        return best.count
    }
}
