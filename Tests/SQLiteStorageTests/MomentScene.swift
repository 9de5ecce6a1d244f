import GRDB
import MomentSearch
import RecipeDomain
import VideoWorkflow

@testable import SQLiteStorage

/// A household whose videos and recipes are looked through.
struct MomentScene {
    static let model = "scripted"

    let database: SQLiteDatabase
    let searcher: MomentSearcher

    init(_ database: SQLiteDatabase) {
        self.database = database
        searcher = MomentSearcher(store: database)
    }

    func search(
        _ text: String,
        meaning: [Float]? = nil,
        model: String = Self.model,
        owner: OwnerID? = nil
    ) async throws -> SearchResults {
        try await searcher.search(
            SearchQueryParser.query(text),
            meaning: meaning.map { QueryVector(model: model, components: $0) },
            owner: owner ?? database.household,
            limit: 10
        )
    }

    func titles(_ text: String, meaning: [Float]? = nil, model: String = Self.model) async throws -> [String] {
        try await search(text, meaning: meaning, model: model).hits.map(\.title)
    }

    /// A run that saw something, and made a recipe of it where there is one.
    @discardableResult
    func record(_ seen: [(String, [Float])], recipe: Recipe? = nil, embedding: [(String, [Float])] = []) async throws
        -> RunID
    {
        let run = try await database.begin(NewRun(owner: database.household, videoName: "a.mp4", caption: nil))
        for (place, (text, _)) in seen.enumerated() {
            let description = Self.description(text, at: Timestamp(milliseconds: 1000 * place))
            try await database.record([.description(description)], events: [], in: run)
        }
        if let recipe {
            let id = try await database.recipeID(for: run, number: 1)
            try await database.record([.recipe(id, recipe)], events: [], in: run)
        }
        let vectors = (seen + embedding).map { text, vector in
            MomentEmbedding(text: text, range: nil, kind: .seen, model: Self.model, vector: vector)
        }
        try await database.record([.embeddings(vectors)], events: [], in: run)
        return run
    }

    static func description(_ text: String, at time: Timestamp) -> FrameDescription {
        FrameDescription(frame: time, description: text, onScreenText: [], foods: [], equipment: [], action: nil)
    }

    func count(_ table: String) async throws -> Int {
        try await database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
    }
}
