import Foundation
import RecipeDomain
import VideoWorkflow

/// A recipe in a list.
struct RecipeItem: Encodable {
    var id: String
    var video: String?
    var title: String
    var version: Int
    var createdAt: String
    var links: [String: String]

    init(_ stored: StoredRecipe) {
        id = stored.id.description
        video = stored.video?.description
        title = stored.recipe.title
        version = stored.version
        createdAt = UTCTime.text(stored.createdUnixMilliseconds)
        links = ["self": "\(Paths.recipes)/\(id)", "history": "\(Paths.recipes)/\(id)/history"]
        if let video { links["video"] = "\(Paths.videos)/\(video)" }
    }

    static let schema = Schema.object([
        .required("id", .string(format: .uuid)),
        .optional("video", .string(format: .uuid), "The video it was made of."),
        .required("title", .string()),
        .required("version", .integer(1...1_000_000), "The number of the version that is in use."),
        .required("createdAt", .string(format: .dateTime)),
        .required("links", .object([], isOpen: true)),
    ])
}

/// One page of a list, the newest first.
struct Page<Item: Encodable>: Encodable {
    var items: [Item]
    /// What to send as `cursor` for the next page; absent on the last.
    var next: String?

    static func schema(of item: Schema) -> Schema {
        .object([
            .required("items", .array(item, most: Paging.most)),
            .optional(
                "next",
                .string(length: 1...100),
                "What to send as `cursor` for the next page; absent on the last."
            ),
        ])
    }
}

enum Paging {
    static let most = 100
    static let usual = 50

    static func parameters(_ cursor: Schema = .string(format: .uuid)) -> [Route.Parameter] {
        [
            .query("limit", .integer(1...most), "How many at most; \(usual) where it isn't given."),
            .query("cursor", cursor, "From `next` of the page before."),
        ]
    }

    /// - Parameter items: one more than the page takes, where there are more.
    static func page<Value, Item: Encodable>(
        _ items: [Value],
        limit: Int,
        cursor: (Value) -> String,
        _ body: (Value) -> Item
    ) -> Page<Item> {
        let shown = items.prefix(limit)
        return Page(items: shown.map(body), next: items.count > limit ? shown.last.map(cursor) : nil)
    }
}

/// Where things are.
enum Paths {
    static let root = "/api/v1"
    static let videos = root + "/videos"
    static let recipes = root + "/recipes"
    static let uploads = root + "/uploads"
    static let jobs = root + "/jobs"
    static let events = root + "/events"
}

/// One version of a recipe in its history.
struct VersionBody: Encodable {
    var number: Int
    var origin: String
    var run: String?
    var createdAt: String
    var title: String
    var isCurrent: Bool
    /// What is different from the version before, one line each.
    var changes: [String]

    init(_ version: RecipeVersion, before: RecipeVersion?) {
        number = version.number
        origin = version.origin.rawValue
        run = version.run?.description
        createdAt = UTCTime.text(version.createdUnixMilliseconds)
        title = version.recipe.title
        isCurrent = version.isCurrent
        changes = before.map { RecipeDifference.between($0.recipe, version.recipe).lines } ?? []
    }

    static let schema = Schema.object([
        .required("number", .integer(1...1_000_000)),
        .required("origin", .choice(["machine", "edit"]), "Made of the video, or by a person."),
        .optional("run", .string(format: .uuid)),
        .required("createdAt", .string(format: .dateTime)),
        .required("title", .string()),
        .required("isCurrent", .boolean, "Whether it is the one that is in use."),
        .required("changes", .array(.string(length: 0...20_000), most: 5000)),
    ])
}

/// What a person may change of a recipe without writing it anew.
struct RecipePatch: Decodable {
    struct Acceptance: Decodable {
        var estimates: Bool?
        var ingredients: [Int]?
        var steps: [Int]?
    }

    var title: String?
    var description: String?
    var yield: String?
    var tags: [String]?
    var notes: [String]?
    var prepSeconds: Int?
    var cookSeconds: Int?
    var totalSeconds: Int?
    var accept: Acceptance?

    private static let seconds = Schema.integer(0...31_536_000)
    private static let places = Schema.array(.integer(0...499), most: 500)

    static let schema = Schema.object([
        .optional("title", .string(length: 1...500)),
        .optional("description", .string(length: 0...10_000)),
        .optional("yield", .string(length: 1...200)),
        .optional("tags", .array(.string(length: 1...100), most: 50)),
        .optional("notes", .array(.string(length: 1...2000), most: 100)),
        .optional("prepSeconds", seconds), .optional("cookSeconds", seconds), .optional("totalSeconds", seconds),
        .optional(
            "accept",
            .object([
                .optional("estimates", .boolean, "All that is estimated."), .optional("ingredients", places),
                .optional("steps", places),
            ]),
            "Which estimated lines you stand by, by place from 0."
        ),
    ])

    /// The recipe with the changes, of which the person stands by all.
    func applied(to recipe: Recipe) throws -> Recipe {
        var said = recipe
        if let title { said.title = title }
        if let description { said.description = description.isEmpty ? nil : description }
        if let yield { said.yield = yield }
        if let tags { said.tags = tags }
        if let notes { said.notes = notes }
        if let prepSeconds { said.prepSeconds = prepSeconds }
        if let cookSeconds { said.cookSeconds = cookSeconds }
        if let totalSeconds { said.totalSeconds = totalSeconds }
        var changed = said == recipe ? recipe : EditMerge.merged(said, over: recipe)
        for line in lines {
            do { changed = try RecipeAcceptance.accepted(line, in: changed) } catch {
                throw Problem(422, "body", "\(error)", place: "accept")
            }
        }
        return changed
    }

    private var lines: [RecipeAcceptance.Line] {
        (accept?.estimates == true ? [.estimates] : []) + (accept?.ingredients ?? []).map { .ingredient($0) }
            + (accept?.steps ?? []).map { .step($0) }
    }
}
