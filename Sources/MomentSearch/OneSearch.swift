import RecipeDomain

/// One search in one state of the database.
struct OneSearch {
    /// Moments that stand in a list before lists are joined.
    static let listLength = 100
    /// Of the nearest by their bytes, so many are compared exactly; more than enough for the first ten to be the right ones.
    static let rescored = 160
    /// Words that more of the moments hold than this find nothing by themselves; they order what was found.
    static let commonShare = 0.05
    /// Where meanings are compared, too, words speak for moments that hold so much of what the query's words weigh; one word of
    /// several would outvote what the query means.
    static let leastCover = 0.5
    /// Below this two texts have nothing to do with each other.
    static let leastLikeness = 0.2
    /// Moments that are shown of a recipe.
    static let momentsShown = 3

    let reading: any MomentReading
    let index: VectorIndex
    let owner: OwnerID
    let limit: Int
    var results = SearchResults()

    init(reading: any MomentReading, index: VectorIndex, owner: OwnerID, limit: Int) {
        (self.reading, self.index, self.owner, self.limit) = (reading, index, owner, max(1, min(limit, 100)))
    }

    mutating func results(of query: SearchQuery, meaning: QueryVector?) throws -> SearchResults {
        results.notes = query.notes
        guard !query.isEmpty || meaning != nil, let number = try reading.number(of: owner) else { return results }
        let allowed = query.filters.isEmpty ? nil : try reading.sources(passing: query.filters, owner: number)
        guard allowed?.isEmpty != true else { return results }
        if query.words.isEmpty, query.phrases.isEmpty, meaning == nil {
            results.hits = try recipes(of: allowed ?? [])
            return results
        }
        let sources = allowed.map(Set.init)
        var admits: ((MomentID) -> Bool)? = sources.map { sources in { sources.contains($0.source) } }
        let words = try wordSearch(query, owner: number)
        if let held = words.required {
            let others = admits
            admits = { held.contains($0.rawValue) && others?($0) ?? true }
        }
        let model = try meaning.flatMap { try reading.model($0.model, dimension: $0.components.count) }
        let near = try nearest(to: meaning?.components, model: model, owner: number, admits: admits)
        let candidates = try words.candidates(limit: Self.listLength * 2, admits: admits)
        try show(words, candidates, near, allowed: sources)
        return results
    }

    mutating func similar(to recipe: RecipeID) throws -> SearchResults? {
        guard let number = try reading.number(of: owner),
            let source = try reading.source(ofRecipe: recipe, owner: number),
            let own = MomentID(source: source, number: 0), let moment = try reading.moments([own]).first
        else { return nil }
        // Recipes are compared, not their moments.
        let admits: (MomentID) -> Bool = { $0.number == 0 && $0 != own }
        let vector = try reading.vector(of: own)
        let near = try nearest(to: vector?.components, model: vector?.model, owner: number, admits: admits)
        let query = SearchQueryParser.query(moment.text.filter { $0 != ":" && $0 != "\"" })
        let words = try wordSearch(query, owner: number)
        let candidates = try words.candidates(limit: Self.listLength, admits: admits)
        try show(words, candidates, near, allowed: nil)
        return results
    }

    /// The nearest, exactly, the best first.
    private mutating func nearest(to vector: [Float]?, model: Int?, owner: Int, admits: ((MomentID) -> Bool)?) throws
        -> [(id: MomentID, likeness: Double)]
    {
        guard let query = vector.flatMap({ VectorQuery($0) }), let model else { return [] }
        let condition = try index.refresh(from: reading)
        note(condition)
        let coarse = index.nearest(to: query, model: model, owner: owner, limit: Self.rescored, admits: admits)
        return try Rescoring.exact(coarse, query, model: model, reading: reading).prefix(Self.listLength)
            .filter { $0.likeness >= Self.leastLikeness }
    }

    /// Goes on without words where their index can't be read.
    private mutating func wordSearch(_ query: SearchQuery, owner: Int) throws -> WordSearch {
        do { return try WordSearch(query: query, reading: reading, owner: owner) } catch is WordIndexDamaged {
            results.notes.append(
                "The index of words is damaged, so only meanings were compared. “dinnerpeople reindex” makes it anew."
            )
            return try WordSearch(query: SearchQuery(), reading: reading, owner: owner)
        }
    }

    private mutating func note(_ condition: IndexCondition) {
        results.damagedBlocks = condition.damaged
        if !condition.damaged.isEmpty {
            results.notes.append(
                "A part of the index of meanings is damaged, so not all may be found. “dinnerpeople reindex” makes it anew."
            )
        }
        if condition.isFull {
            results.notes.append("There are more moments than fit into memory; some are found by their words only.")
        }
    }

    /// Joins both lists and fills the results.
    private mutating func show(
        _ words: WordSearch,
        _ candidates: [MomentID],
        _ near: [(id: MomentID, likeness: Double)],
        allowed: Set<SourceID>?
    ) throws {
        let all = Array(Set(candidates).union(near.map(\.id))).sorted()
        let texts = Dictionary(try reading.moments(all).map { ($0.id, $0) }) { $1 }
        var matches: [MomentID: TermMatcher.Match] = [:]
        var byWords: [(id: MomentID, score: Double)] = []
        for (id, moment) in texts {
            let match = words.scoring.matcher.matches(in: moment.text)
            let score = words.scoring.score(match)
            matches[id] = match
            let isHeld = near.isEmpty || words.scoring.cover(match) >= Self.leastCover
            if score > 0, isHeld { byWords.append((id, score)) }
        }
        byWords.sort { $0.score == $1.score ? $0.id > $1.id : $0.score > $1.score }
        let near = near.filter { texts[$0.id] != nil }
        let fused = RankFusion.scores([byWords.prefix(Self.listLength).map(\.id), near.map(\.id)])
        let likeness = Dictionary(near.map { ($0.id, $0.likeness) }) { $1 }
        let ranked = fused.sorted { $0.value == $1.value ? $0.key > $1.key : $0.value > $1.value }
        var groups = Grouping(places: try reading.places(of: Set(ranked.map(\.key.source))), allowed: allowed)
        for (id, score) in ranked {
            guard let moment = texts[id], let match = matches[id] else { continue }
            let found = FoundMoment(
                kind: moment.kind,
                range: moment.range,
                still: moment.still,
                text: moment.text,
                words: words.found(match),
                likeness: likeness[id]
            )
            groups.add(found, of: id, score: score)
        }
        results.hits = groups.hits(limit: limit)
    }

    /// Recipes that were asked for by filters alone.
    private func recipes(of sources: [SourceID]) throws -> [SearchHit] {
        var hits: [SearchHit] = []
        var seen: Set<RecipeID> = []
        let places = try reading.places(of: Set(sources))
        for source in sources {
            guard let place = places[source]?.first(where: { $0.recipeSource == source }), let recipe = place.recipe,
                seen.insert(recipe).inserted
            else { continue }
            hits.append(SearchHit(recipe: recipe, video: place.video, title: place.title, score: 0, moments: []))
            if hits.count == limit { break }
        }
        return hits
    }
}
