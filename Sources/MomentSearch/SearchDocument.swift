public import RecipeDomain

/// What was found, as programs read it.
public struct SearchDocument: Encodable {
    public struct Item: Encodable {
        var recipe: String?
        var video: String?
        var title: String
        var moments: [Found]
        var links: [String: String]?
    }

    public struct Found: Encodable {
        var kind: String
        var startMilliseconds: Int?
        var endMilliseconds: Int?
        var text: String
        var words: [String]
        /// Rounded to four places.
        var likeness: Double?
        var links: [String: String]?
    }

    var items: [Item]
    var notes: [String]

    /// - Parameters:
    ///   - links: of a hit; nil where there are none.
    ///   - still: where the picture of a moment is.
    public init(
        _ results: SearchResults,
        links: (SearchHit) -> [String: String]? = { _ in nil },
        still: (VideoID, Timestamp) -> String? = { _, _ in nil }
    ) {
        items = results.hits.map { hit in
            Item(
                recipe: hit.recipe?.description,
                video: hit.video?.description,
                title: hit.title,
                moments: hit.moments.map { moment in
                    let picture = hit.video.flatMap { video in moment.still.flatMap { still(video, $0) } }
                    return Found(
                        kind: moment.kind.rawValue,
                        startMilliseconds: moment.range?.start.milliseconds,
                        endMilliseconds: moment.range?.end.milliseconds,
                        text: moment.text,
                        words: moment.words,
                        likeness: moment.likeness.map { ($0 * 10_000).rounded() / 10_000 },
                        links: picture.map { ["still": $0] }
                    )
                },
                links: links(hit)
            )
        }
        notes = results.notes
    }
}
