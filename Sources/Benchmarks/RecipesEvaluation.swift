import ArgumentParser
import RecipeDomain

/// Recipes that the local writer, and a text model, make of written-down evidence, beside the expected ones.
struct RecipesEvaluation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recipes",
        abstract: "Scores recipes written from the evaluation cases' evidence, by rules and by a text model.",
        discussion: """
            A model is asked by `dinnerpeople write` with the user's configuration, budget and memo. A case it fails on counts
            as one without a recipe.
            """
    )

    @Option(help: "tuning, held-out or both.")
    var set = "both"

    @Flag(help: "What was wrong in each case; of the tuning set only.")
    var verbose = false

    @Option(help: "The folder the cases are in.")
    var cases = "Evaluation/recipes"

    @Flag(help: "Score the configured text model, too.")
    var model = false

    @Option(help: "Score a simulated text model of this profile, too.")
    var simulate: String?

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

    private typealias Row = (name: String, score: RecipeScore)
    private typealias Case = (name: String, value: RecipeCase)

    func run() throws {
        let sets = try ["tuning", "held-out"].filter { set == "both" || set == $0 }.map { set in
            (set, try EvaluationFiles.read(RecipeCase.self, in: "\(cases)/\(set)", beginnings: names))
        }
        var rows: [Row] = []
        for (set, cases) in sets {
            rows += score(cases, of: set, isApart: set == "tuning") { Self.recipes(from: $0.value.evidence) }
        }
        let files = sets.flatMap { set, cases in cases.map { path(of: $0, in: set) } }
        if model || simulate != nil, let written = try ModelRecipes.written(from: files, simulate: simulate) {
            for (set, cases) in sets {
                rows += score(cases, of: set, by: written.model) { written.recipes[path(of: $0, in: set)] ?? [] }
            }
            if let first = written.failures.first {
                print("\(written.model) failed on \(written.failures.count) of \(files.count) cases: \(first)")
            }
        }
        print(ScoreTable.text(rows))
    }

    private func path(of recipeCase: Case, in set: String) -> String { "\(cases)/\(set)/\(recipeCase.name).json" }

    /// The set's total, with each language before it where `isApart`; cases without text are counted apart, as the limits
    /// are for those with text.
    private func score(
        _ cases: [Case],
        of set: String,
        by model: String? = nil,
        isApart: Bool = false,
        recipes: (Case) -> [Recipe]
    ) -> [Row] {
        var (languages, total, withoutText): ([String: RecipeScore], RecipeScore, RecipeScore) = ([:], .init(), .init())
        for recipeCase in cases {
            let expected = recipeCase.value.expected
            let score = RecipeComparison(recipes(recipeCase), expected: expected).score
            if recipeCase.value.hasText {
                languages[expected.language, default: RecipeScore()] += score
                total += score
            } else {
                withoutText += score
            }
            if verbose { print("\(recipeCase.name)\n" + score.misses.map { "    \($0)\n" }.joined()) }
        }
        let name = model.map { "\(set), \($0)" } ?? set
        var rows = isApart ? languages.sorted { $0.key < $1.key }.map { (name: $0.key, score: $0.value) } : []
        rows.append((name, total))
        if withoutText.cases > 0 { rows.append(("\(name), seen only", withoutText)) }
        return rows
    }

    /// What the local writer makes of it; none where it finds neither ingredients nor steps.
    static func recipes(from evidence: VideoEvidence) -> [Recipe] {
        let drafts = RecipeRules().drafts(from: evidence)
        return drafts.map { EvidenceCheck.check($0, against: evidence) }
            .filter { !$0.ingredients.isEmpty || !$0.steps.isEmpty }
    }
}
