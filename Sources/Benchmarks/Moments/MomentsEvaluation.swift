import ArgumentParser
import Foundation
import LocalModels
import MomentSearch
import RecipeDomain
import SQLiteStorage
import VideoWorkflow

/// Questions as people ask them, over the evaluation dishes: by words and meaning together, by words alone, by meaning alone.
struct MomentsEvaluation: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moments",
        abstract: "Scores what search finds for questions with known answers: words and meaning, and each alone."
    )

    @Flag(help: "The score of each question; of the tuning set only.")
    var verbose = false

    private enum Way: String, CaseIterable {
        case hybrid = "words and meaning"
        case words = "words alone"
        case meaning = "meaning alone"
    }

    private static let sets = ["tuning", "held-out"]

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("moments-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let models = MiniLMEmbedder.modelsFolder(environment: ProcessInfo.processInfo.environment)
        let embedder = MiniLMEmbedder(models: models, encoders: 2)
        let database = try SQLiteDatabase(folder: folder)
        let questions = try EvaluationFiles.read([MomentQuestion].self, in: "Evaluation/moments")
        try await withThrowingTaskGroup(of: Void.self) { services in
            services.addTask { await database.run() }
            defer { database.close() }
            var kitchen = EvaluationKitchen(database: database, embedder: embedder)
            try await kitchen.fill()
            print("Questions about \(kitchen.dishes.count) dishes with \(kitchen.moments) different texts, nDCG@10")
            for set in Self.sets {
                try await score(questions.first { $0.name == set }?.value ?? [], set: set, in: kitchen)
            }
        }
    }

    private func score(_ questions: [MomentQuestion], set: String, in kitchen: EvaluationKitchen) async throws {
        var sums: [Way: Double] = [:]
        for question in questions {
            var line = ""
            for way in Way.allCases {
                let score = try await score(question, by: way, in: kitchen)
                sums[way, default: 0] += score
                line += String(format: "%.3f  ", score)
            }
            if verbose, set == "tuning" { print("    \(line)\(question.query)") }
        }
        let means = Way.allCases.map { (sums[$0] ?? 0) / Double(max(1, questions.count)) }
        let isAbove = means[0] > means[1] && means[0] > means[2]
        let figures = zip(Way.allCases, means).map { String(format: "%@ %.3f", $0.rawValue as NSString, $1) }
        print(
            "  \(set), \(questions.count) questions: \(figures.joined(separator: ", "))  \(isAbove ? "ok" : "UNDER")"
        )
    }

    private func score(_ question: MomentQuestion, by way: Way, in kitchen: EvaluationKitchen) async throws -> Double {
        let owner = kitchen.database.household
        var query = SearchQueryParser.query(question.query)
        var meaning: QueryVector?
        if way != .words {
            let context = CallContext(owner: owner, run: RunID())
            let answer = try await kitchen.embedder.embed([query.meaning], for: context)
            meaning = answer.value.first.map { QueryVector(model: answer.usage?.model ?? "", components: $0) }
        }
        if way == .meaning { (query.words, query.phrases) = ([], []) }
        let found = try await MomentSearcher(store: kitchen.database)
            .search(query, meaning: meaning, owner: owner, limit: 10)
        return question.score(
            found.hits.map { hit in (hit.video.flatMap { kitchen.dishes[$0] } ?? "", hit.moments) }
        )
    }
}
