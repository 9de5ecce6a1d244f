import RecipeDomain

/// Gathers moments by the recipe that they belong to.
struct Grouping {
    private enum Key: Hashable {
        case recipe(RecipeID)
        case video(VideoID)
    }

    private let places: [SourceID: [SourcePlace]]
    private let allowed: Set<SourceID>?
    private var order: [Key] = []
    private var groups: [Key: SearchHit] = [:]

    /// - Parameter allowed: sources of the recipes that may be shown; nil for all.
    init(places: [SourceID: [SourcePlace]], allowed: Set<SourceID>?) {
        (self.places, self.allowed) = (places, allowed)
    }

    /// Moments come with the best first, so that a recipe stands where its best one does.
    mutating func add(_ moment: FoundMoment, of id: MomentID, score: Double) {
        guard let place = place(of: id.source, at: moment.range) else { return }
        let key: Key
        if let recipe = place.recipe {
            key = .recipe(recipe)
        } else if let video = place.video {
            key = .video(video)
        } else {
            return
        }
        if groups[key] == nil { order.append(key) }
        var hit =
            groups[key]
            ?? SearchHit(recipe: place.recipe, video: place.video, title: place.title, score: score, moments: [])
        if hit.moments.count < OneSearch.momentsShown, !hit.moments.contains(where: { $0.text == moment.text }) {
            hit.moments.append(moment)
        }
        groups[key] = hit
    }

    func hits(limit: Int) -> [SearchHit] { order.prefix(limit).compactMap { groups[$0] } }

    /// Of a video's several recipes the one whose steps are made then, else the first.
    private func place(of source: SourceID, at range: TimeRange?) -> SourcePlace? {
        let places = (places[source] ?? []).filter { place in
            guard let allowed else { return true }
            return place.recipeSource.map(allowed.contains) ?? false
        }
        guard places.count > 1, let start = range?.start else { return places.first }
        return places.first { $0.span.map { $0.start <= start && start <= $0.end } ?? false } ?? places.first
    }
}
