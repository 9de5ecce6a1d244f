public import RecipeDomain

/// Finds moments by words and by meaning, grouped by recipe.
///
/// ```
///  query ─┬▶ words ─▶ the word index ──┬▶ texts ─▶ ranked by words ──┬▶ fused ─▶ grouped by recipe
///         └▶ vector ─▶ every vector ───┴────────▶ ranked by meaning ─┘
/// ```
public struct MomentSearcher: Sendable {
    private let store: any MomentStore
    private let index: VectorIndex

    public init(store: any MomentStore, index: VectorIndex = VectorIndex()) {
        (self.store, self.index) = (store, index)
    }

    /// What the owner has that answers the query, at most `limit` recipes. Throws what the store throws; a query is never
    /// what is wrong.
    /// - Parameter vector: what the query means; nil searches by words alone. A query without words is searched by it alone.
    public func search(_ query: SearchQuery, meaning vector: QueryVector?, owner: OwnerID, limit: Int) async throws
        -> SearchResults
    {
        try await store.readMoments { [index] reading in
            var search = OneSearch(reading: reading, index: index, owner: owner, limit: limit)
            return try search.results(of: query, meaning: vector)
        }
    }

    /// Recipes like one of the owner's, at most `limit`; nil where there is no such recipe.
    /// Vectors of the model that the recipe was embedded by are compared; without one it goes by words alone.
    public func similar(to recipe: RecipeID, owner: OwnerID, limit: Int) async throws -> SearchResults? {
        try await store.readMoments { [index] reading in
            var search = OneSearch(reading: reading, index: index, owner: owner, limit: limit)
            return try search.similar(to: recipe)
        }
    }

    /// Reads the vectors that were stored, which the first search would do otherwise.
    public func prepare() async throws {
        _ = try await store.readMoments { [index] reading in try index.refresh(from: reading) }
    }
}
