@testable import RecipeDomain

/// How a recipe compares with what its dish truly holds.
struct DishScore {
    var ingredients = 0
    var ingredientsRight = 0
    var steps = 0
    var stepsInOrder = 0
    var lines = 0
    var extraLines = 0
    var timesRight = 0
    var misses: [String] = []

    mutating func add(_ recipe: Recipe, of dish: TuningDish) {
        ingredients += dish.truth.ingredients.count
        steps += dish.truth.steps.count
        lines += recipe.ingredients.count + recipe.steps.count
        var unused = recipe.ingredients
        for wanted in dish.truth.ingredients {
            let match = unused.firstIndex { Self.isSame($0, wanted) }
            guard let match else {
                misses.append("not found: \(wanted.line)")
                continue
            }
            ingredientsRight += 1
            if let moment = unused[match].moment, abs(moment.seconds - wanted.start) <= 2 {
                timesRight += 1
            } else {
                misses.append("time: \(wanted.line)")
            }
            unused.remove(at: match)
        }
        for line in unused { misses.append("extra: \(line.original)") }
        extraLines += unused.count
        var order: [Int] = []
        for step in recipe.steps {
            let words = Words.content(step.text)
            let match = dish.truth.steps.indices.first { index in
                let truth = Words.content(dish.truth.steps[index].text)
                return !order.contains(index) && Words.coverage(of: truth, in: words) >= 0.7
                    && Words.coverage(of: words, in: truth) >= 0.7
            }
            guard let match else {
                extraLines += 1
                misses.append("extra step: \(step.text)")
                continue
            }
            order.append(match)
            if let range = step.range, abs(range.start.seconds - dish.truth.steps[match].start) <= 2 {
                timesRight += 1
            } else {
                misses.append("time: \(step.text)")
            }
        }
        for (index, step) in dish.truth.steps.enumerated() where !order.contains(index) {
            misses.append("step not found: \(step.text)")
        }
        stepsInOrder += order.enumerated().count { index, value in !order[..<index].contains { $0 > value } }
    }

    private static func isSame(_ found: Ingredient, _ wanted: TuningDish.Truth.Ingredient) -> Bool {
        let amount = wanted.amount.flatMap { AmountReader(tokens: LineTokens($0).tokens).amount(at: 0)?.quantity }
        let food = Words.content(wanted.food)
        return found.quantity == amount && found.unit?.rawValue == wanted.unit
            && Words.coverage(of: food, in: Words.content(found.food + " " + (found.note ?? ""))) >= 0.5
    }

    var summary: String {
        "ingredients \(ingredientsRight)/\(ingredients), steps in order \(stepsInOrder)/\(steps), extra lines \(extraLines)/\(lines), times \(timesRight)/\(ingredientsRight + steps)"
    }
}
