import Foundation
import LocalModels
import RecipeDomain
import SQLiteStorage
import VideoWorkflow

/// The evaluation dishes as runs would leave them: their evidence, the recipes written by rules, and what all of it means.
struct EvaluationKitchen {
    let database: SQLiteDatabase
    let embedder: MiniLMEmbedder
    private(set) var dishes: [VideoID: String] = [:]
    private(set) var moments = 0

    init(database: SQLiteDatabase, embedder: MiniLMEmbedder) {
        (self.database, self.embedder) = (database, embedder)
    }

    /// A captioned video, of which what is shown counts.
    private struct CaptionedDish: Decodable {
        struct Overlay: Decodable {
            var start: Double
            var end: Double
            var text: [String]
        }

        var title: String
        var overlays: [Overlay]

        var evidence: VideoEvidence {
            let whole = FrameRegion(x: 0, y: 0, width: 1, height: 1)
            let shown = overlays.sorted { $0.start < $1.start }.map { overlay in
                let range = TimeRange(start: Timestamp(seconds: overlay.start), end: Timestamp(seconds: overlay.end))
                let lines = overlay.text.map { TextLine(text: $0, confidence: 0.9, region: whole) }
                return OnScreenText(lines: lines, range: range, frame: range.start)
            }
            return VideoEvidence(duration: shown.map(\.range.end).max() ?? .zero, onScreen: shown)
        }
    }

    /// Takes in the dishes of the tuning sets.
    mutating func fill() async throws {
        for (name, dish) in try EvaluationFiles.read(CaptionedDish.self, in: "Evaluation/captioned/tuning") {
            try await add(dish.evidence, as: name)
        }
        for (name, dish) in try EvaluationFiles.read(RecipeCase.self, in: "Evaluation/recipes/tuning") {
            try await add(dish.evidence, as: name)
        }
    }

    private mutating func add(_ evidence: VideoEvidence, as name: String) async throws {
        let owner = database.household
        let new = NewVideo(owner: owner, name: name, caption: evidence.caption, options: ProcessingOptions())
        let video = try await database.create(new)
        dishes[video] = name
        let run = try await database.begin(
            NewRun(owner: owner, videoName: name, caption: evidence.caption, video: video)
        )
        let recipes = RecipesEvaluation.recipes(from: evidence)
        var facts = evidence.onScreen.map { RunFact.onScreenText($0) } + [.segments(evidence.segments)]
        facts += evidence.descriptions.map { .description($0) }
        facts += recipes.enumerated().map { .recipe(RecipeID(), $1, number: $0 + 1) }
        try await database.record(facts, events: [], in: run)
        let texts = Set(
            evidence.onScreen.map(\.text) + evidence.segments.map(\.text) + evidence.descriptions.map(\.description)
                + recipes.flatMap { [$0.summary] + $0.steps.map(\.text) }
        ).sorted()
        moments += texts.count
        let context = CallContext(owner: owner, run: run)
        for start in stride(from: 0, to: texts.count, by: 64) {
            let batch = Array(texts[start..<min(start + 64, texts.count)])
            let answer = try await embedder.embed(batch, for: context)
            let model = answer.usage?.model ?? ""
            let embedded = zip(batch, answer.value).map { text, vector in
                MomentEmbedding(text: text, range: nil, kind: .seen, model: model, vector: vector)
            }
            try await database.record([.embeddings(embedded)], events: [], in: run)
        }
    }
}
