import LocalModels
public import MomentSearch
public import RecipeDomain
import SQLiteStorage
import VideoWorkflow

extension DinnerPeopleApp {
    /// What the household has that answers what was typed; see `search(_:of:limit:)`.
    public func search(_ text: String, limit: Int) async throws -> SearchResults {
        try await search(text, of: database.household, limit: limit)
    }

    public func similar(to recipe: RecipeID, limit: Int) async throws -> SearchResults? {
        try await similar(to: recipe, of: database.household, limit: limit)
    }

    func similar(to recipe: RecipeID, of owner: OwnerID, limit: Int) async throws -> SearchResults? {
        try await searcher.similar(to: recipe, owner: owner, limit: limit)
    }

    /// By words and, where something embeds, by meaning. What is damaged of the index is made anew.
    func search(_ text: String, of owner: OwnerID, limit: Int) async throws -> SearchResults {
        let query = SearchQueryParser.query(text)
        let (vector, note) = try await meaning(of: query.meaning, owner: owner)
        var results = try await searcher.search(query, meaning: vector, owner: owner, limit: limit)
        if !results.damagedBlocks.isEmpty {
            try await database.repair(blocks: results.damagedBlocks)
            results = try await searcher.search(query, meaning: vector, owner: owner, limit: limit)
            results.notes.append("A part of the index of meanings was damaged and has been made anew.")
        }
        if let note { results.notes.append(note) }
        return results
    }

    private static let modelMissing = """
        Only words were looked for: the model that compares meanings is not installed. Run `make setup`; `dinnerpeople doctor` \
        says what is missing.
        """

    /// Has ready what the first search would wait for: the index, and the model where it is this machine's. Throws `Failure`.
    func prepareSearch() async throws {
        try await searcher.prepare()
        try await (parts.embedder as? MiniLMEmbedder)?.prepare()
    }

    /// Texts of a query that are embedded at most; models read no more of one.
    private static let longestQuery = 2000

    /// nil, and why, where the search goes by words alone.
    private func meaning(of text: String, owner: OwnerID) async throws -> (QueryVector?, String?) {
        guard !text.isEmpty else { return (nil, nil) }
        guard let embedder = parts.embedder else { return (nil, configuration.embedsLocally ? Self.modelMissing : nil) }
        do {
            let answer = try await embedder.embed([String(text.prefix(Self.longestQuery))], for: context(of: owner))
            guard let vector = answer.value.first, let model = answer.usage?.model else { return (nil, nil) }
            return (QueryVector(model: model, components: vector), nil)
        } catch let failure as Failure {
            return (nil, "Only words were looked for. \(failure.sentence(for: nil))")
        }
    }

    private func context(of owner: OwnerID) -> CallContext {
        CallContext(owner: owner, run: RunID(), region: configuration.region)
    }

    /// Makes the index anew from what is stored, without embedding again. Throws `Failure`.
    public func reindex() async throws -> ReindexFigures { try await database.reindexMoments() }

    /// Whether anything embeds here.
    public var embeds: Bool { parts.embedder != nil }

    private static let textsAtOnce = 64

    /// Embeds what the model in use has not embedded; gives how many. Throws `Failure`.
    /// - Parameter isNew: only what no model has embedded, which is quick to tell.
    public func embedMoments(isNew: Bool) async throws -> Int {
        guard let embedder = parts.embedder else { return 0 }
        var count = 0
        var last: MomentID?
        var model = ""
        if !isNew {
            let probe = try await embedder.embed(["recipe"], for: context(of: database.household))
            model = probe.usage?.model ?? ""
        }
        while true {
            let moments = try await database.unembedded(by: model, after: last, limit: Self.textsAtOnce, isNew: isNew)
            guard let end = moments.last else { return count }
            last = end.id
            for (owner, own) in Dictionary(grouping: moments, by: \.owner) {
                let answer = try await embedder.embed(own.map(\.text), for: context(of: owner))
                let vectors = zip(own, answer.value).map { (moment: $0, vector: $1) }
                try await database.keep(vectors, model: answer.usage?.model ?? model)
                count += vectors.count
            }
        }
    }
}
