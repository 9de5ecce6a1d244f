@testable import RecipeDomain

/// How many lines of each sort a check marks.
struct InventionScore {
    var truths = 0
    var truthsMarked: [String] = []
    var inventions = 0
    var missed: [String] = []

    /// The true lines are one answer of a model, the made-up ones another.
    mutating func add(_ dish: InventionDish, evidence: VideoEvidence, made: [InventionDish.Line]) {
        truths += dish.truth.count
        truthsMarked += Self.marked(dish.truth, evidence).filter(\.isMarked).map { "\(dish.name): \($0.line.text)" }
        inventions += made.count
        missed += Self.marked(made, evidence).filter { !$0.isMarked }.map { "\(dish.name): \($0.line.text)" }
    }

    private static func marked(_ lines: [InventionDish.Line], _ evidence: VideoEvidence)
        -> [(line: InventionDish.Line, isMarked: Bool)]
    {
        var draft = RecipeDraft()
        for line in lines {
            switch line {
            case .ingredient(let text): draft.ingredients.append(.init(text: text))
            case .step(let text): draft.steps.append(.init(text: text))
            }
        }
        let recipe = EvidenceCheck.check(draft, against: evidence)
        return lines.map { line in
            switch line {
            case .ingredient(let text):
                let found = recipe.ingredients.first { $0.original == text }
                return (line, found.map { $0.isEstimated || $0.amountIsEstimated } ?? true)
            case .step(let text):
                let found = recipe.steps.first { $0.text == text }
                return (line, found.map(isMarked) ?? true)
            }
        }
    }

    private static func isMarked(_ step: Step) -> Bool {
        step.evidence.isEmpty || step.timers.contains(where: \.isEstimated)
            || step.temperatures.contains(where: \.isEstimated)
    }

    var summary: String {
        "\(inventions - missed.count) of \(inventions) inventions marked, \(truthsMarked.count) of \(truths) true lines"
    }
}
