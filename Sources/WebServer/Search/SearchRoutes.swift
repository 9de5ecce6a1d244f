import Hummingbird
public import MomentSearch
public import RecipeDomain
import VideoWorkflow

/// How the server searches; the composition root fills it.
public struct SearchParts: Sendable {
    /// At most so many recipes of an owner that answer what was typed.
    public var search: @Sendable (String, OwnerID, Int) async throws -> SearchResults
    /// nil where the owner has no such recipe.
    public var similar: @Sendable (RecipeID, OwnerID, Int) async throws -> SearchResults?

    public init(
        search: @escaping @Sendable (String, OwnerID, Int) async throws -> SearchResults,
        similar: @escaping @Sendable (RecipeID, OwnerID, Int) async throws -> SearchResults?
    ) {
        (self.search, self.similar) = (search, similar)
    }
}

/// Moments and recipes: found by words and by meaning.
struct SearchRoutes: Sendable {
    let parts: ServerParts

    private static let usual = 10
    private static let most = 50
    /// Characters of a query; of a long one only the first words are looked for.
    private static let longest = 100_000
    private static let limit = Route.Parameter.query(
        "limit",
        .integer(1...most),
        "How many recipes at most; \(usual) where it isn't given."
    )

    var routes: [Route] {
        [
            Route(
                .get,
                Paths.root + "/search",
                "search",
                "Find moments, grouped by recipe",
                right: .read,
                parameters: [
                    .query(
                        "q",
                        .string(length: 0...Self.longest, format: .typed),
                        "Words, \"quotes\", and filters: ingredient:, without:, equipment:, time:<30m, tag:, language:."
                    ),
                    Self.limit,
                ],
                answers: [.json(200, "The best first.", .named("SearchResults"))],
                handle: search
            ),
            Route(
                .get,
                Paths.recipes + "/{recipe}/similar",
                "findSimilar",
                "Find recipes like one",
                right: .read,
                parameters: [.path("recipe", .string(format: .uuid), "The recipe's id."), Self.limit],
                answers: [.json(200, "The most alike first.", .named("SearchResults"))],
                handle: similar
            ),
        ]
    }

    private func search(_ call: Call) async throws -> Response {
        let limit = call.integer("limit") ?? Self.usual
        return try Self.answer(try await parts.search.search(call.text("q") ?? "", call.owner, limit))
    }

    private func similar(_ call: Call) async throws -> Response {
        let id: RecipeID = try call.id("recipe", { RecipeID($0) }, of: "recipe")
        let limit = call.integer("limit") ?? Self.usual
        guard let current = try await parts.recipes.currentVersion(of: id, owner: call.owner),
            let results = try await parts.search.similar(current.id, call.owner, limit)
        else { throw Problem.notFound("recipe") }
        return try Self.answer(results)
    }

    private static func answer(_ results: SearchResults) throws -> Response {
        try .json(
            SearchDocument(results) { hit in
                var links: [String: String] = [:]
                if let recipe = hit.recipe { links["recipe"] = "\(Paths.recipes)/\(recipe)" }
                if let video = hit.video { links["video"] = "\(Paths.videos)/\(video)" }
                return links
            } still: { video, time in
                "\(Paths.videos)/\(video)/frames/\(time.milliseconds)"
            }
        )
    }

    static let schema = Schema.object([
        .required(
            "items",
            .array(
                .object([
                    .optional("recipe", .string(format: .uuid)), .optional("video", .string(format: .uuid)),
                    .required("title", .string(), "The recipe's; the video's name where there is no recipe yet."),
                    .required(
                        "moments",
                        .array(moment, most: 10),
                        "The best first; empty where only filters were given."
                    ),
                    .optional("links", .object([], isOpen: true)),
                ]),
                most: most
            )
        ),
        .required(
            "notes",
            .array(.string(), most: 20),
            "What of the query was left out, and what the search did without."
        ),
    ])

    private static let moment = Schema.object([
        .required("kind", .choice(MomentKind.allCases.map(\.rawValue))),
        .optional("startMilliseconds", .integer(0...Int(Int32.max)), "When the video shows or tells it."),
        .optional("endMilliseconds", .integer(0...Int(Int32.max))),
        .required("text", .string(length: 0...100_000)),
        .required("words", .array(.string(), most: 100), "Words and quotes of the query that stand in it."),
        .optional("likeness", .number(-1...1), "How near its meaning is; absent where it isn't among the nearest."),
        .optional("links", .object([], isOpen: true)),
    ])
}
