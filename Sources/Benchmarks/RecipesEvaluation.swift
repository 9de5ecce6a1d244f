import ArgumentParser
import RecipeDomain

/// Recipes that the local writer makes of written-down evidence, beside the expected ones.
struct RecipesEvaluation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recipes",
        abstract: "Scores recipes written by rules from the evaluation cases' evidence."
    )

    @Option(help: "tuning, held-out or both.")
    var set = "both"

    @Flag(help: "What was wrong in each case; of the tuning set only.")
    var verbose = false

    @Option(help: "The folder the cases are in.")
    var cases = "Evaluation/recipes"

    @Argument(help: "Only cases whose name begins so; of the tuning set only.")
    var names: [String] = []

    func validate() throws {
        guard let refusal = Self.refusal(of: set, singleCases: verbose || !names.isEmpty) else { return }
        throw ValidationError(refusal)
    }

    /// Why the set may not be scored so; nil if it may.
    static func refusal(of set: String, singleCases: Bool) -> String? {
        switch set {
        case "tuning": nil
        case "held-out", "both":
            singleCases ? "of the held-out cases only the totals are read: --set tuning shows single cases" : nil
        default: "--set is tuning, held-out or both"
        }
    }

    func run() throws {
        var rows: [(name: String, score: RecipeScore)] = []
        if set != "held-out" { rows += try score("tuning", isApart: true) }
        if set != "tuning" { rows += try score("held-out", isApart: false) }
        print(ScoreTable.text(rows))
    }

    /// The set's total, with each language before it where `isApart`; cases without text are counted apart, as the limits
    /// are for those with text.
    private func score(_ set: String, isApart: Bool) throws -> [(name: String, score: RecipeScore)] {
        var (languages, total, withoutText): ([String: RecipeScore], RecipeScore, RecipeScore) = ([:], .init(), .init())
        for (name, recipeCase) in try EvaluationFiles.read(RecipeCase.self, in: "\(cases)/\(set)", beginnings: names) {
            let score = RecipeComparison(Self.recipes(from: recipeCase.evidence), expected: recipeCase.expected).score
            if recipeCase.hasText {
                languages[recipeCase.expected.language, default: RecipeScore()] += score
                total += score
            } else {
                withoutText += score
            }
            if verbose { print("\(name)\n" + score.misses.map { "    \($0)\n" }.joined()) }
        }
        var rows = isApart ? languages.sorted { $0.key < $1.key }.map { (name: $0.key, score: $0.value) } : []
        rows.append((set, total))
        if withoutText.cases > 0 { rows.append(("\(set), seen only", withoutText)) }
        return rows
    }

    /// What the local writer makes of it; none where it finds neither ingredients nor steps.
    static func recipes(from evidence: VideoEvidence) -> [Recipe] {
        let drafts = RecipeRules().drafts(from: evidence)
        return drafts.map { EvidenceCheck.check($0, against: evidence) }
            .filter { !$0.ingredients.isEmpty || !$0.steps.isEmpty }
    }
}
