import HTTPTypes
import Hummingbird
import NIOCore
import People
import RecipeDomain
import VideoWorkflow

/// Recipes that are shown to whoever has the link.
struct ShareRoutes: Sendable {
    let parts: ServerParts

    private static let recipe = Route.Parameter.path("recipe", .string(format: .uuid), "The recipe's id.")
    private static let share = Schema.object([
        .required("id", .string(format: .uuid)), .required("createdAt", .string(format: .dateTime)),
        .optional("link", .string(), "Shown once, when it is made."),
    ])

    var routes: [Route] {
        [
            Route(
                .post,
                Paths.recipes + "/{recipe}/shares",
                "shareRecipe",
                "Make a link that shows the recipe to whoever has it",
                right: .write,
                parameters: [Self.recipe],
                answers: [
                    .json(201, "The link, which is shown this once.", Self.share, gives: ["share": "/id"]),
                    .problem(409, "There are too many."),
                ],
                handle: make
            ),
            Route(
                .get,
                Paths.recipes + "/{recipe}/shares",
                "listShares",
                "List the links to a recipe",
                right: .read,
                parameters: [Self.recipe],
                answers: [
                    .json(
                        200,
                        "All of them, without what stands in them.",
                        .object([.required("items", .array(Self.share, most: 100))])
                    )
                ],
                handle: list
            ),
            Route(
                .delete,
                Paths.recipes + "/{recipe}/shares/{share}",
                "revokeShare",
                "Make a link good for nothing",
                right: .write,
                parameters: [Self.recipe, .path("share", .string(format: .uuid), "The link's id.")],
                answers: [.empty(204, "It leads nowhere any more.")],
                handle: revoke
            ),
            Route(
                .get,
                "/shared/{secret}",
                "readShared",
                "A recipe that is shared, as a page",
                right: .anyone,
                parameters: [.path("secret", .string(length: 1...100), "What stands in the link.")],
                answers: [.bytes(200, "The page.", ["text/html"])],
                handle: read
            ),
        ]
    }

    private struct Body: Encodable {
        var id: String
        var createdAt: String
        var link: String?

        init(_ share: ShareLink, link: String? = nil) {
            id = share.id.description
            createdAt = UTCTime.text(share.createdUnixMilliseconds)
            self.link = link
        }
    }

    private func id(_ call: Call) async throws -> RecipeID {
        let id: RecipeID = try call.id("recipe", { RecipeID($0) }, of: "recipe")
        guard let current = try await parts.recipes.currentVersion(of: id, owner: call.owner) else {
            throw Problem.notFound("recipe")
        }
        return current.id
    }

    private func make(_ call: Call) async throws -> Response {
        guard let (share, secret) = try await parts.people.shares.share(try await id(call), of: call.owner) else {
            throw Problem.notFound("recipe")
        }
        return try .json(Body(share, link: "/shared/\(secret.text)"), status: 201, headers: [.cacheControl: "no-store"])
    }

    private func list(_ call: Call) async throws -> Response {
        let shares = try await parts.people.shareStore.shares(of: try await id(call), owner: call.owner)
        return try .json(["items": shares.map { Body($0) }])
    }

    private func revoke(_ call: Call) async throws -> Response {
        _ = try await id(call)
        let id: ShareID = try call.id("share", { ShareID($0) }, of: "link")
        guard try await parts.people.shareStore.revoke(id, owner: call.owner) else { throw Problem.notFound("link") }
        return Response(status: .noContent)
    }

    /// One page; its pictures and its video are had by addresses that are good for some hours.
    private func read(_ call: Call) async throws -> Response {
        guard let share = try await parts.people.shares.follow(call.text("secret") ?? ""),
            let stored = try await parts.recipes.recipe(share.recipe, owner: share.owner)
        else { throw Problem.notFound("link") }
        let page = try HTMLFormat.string(
            from: stored.recipe,
            video: try await parts.sharedVideo(of: stored, owner: share.owner),
            pictures: try await parts.sharedPictures(of: stored)
        )
        let headers: HTTPFields = [
            .contentSecurityPolicy:
                "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            .xContentTypeOptions: "nosniff", .cacheControl: "private, no-cache", .referrerPolicy: "no-referrer",
        ]
        return .json(ByteBuffer(string: page), headers: headers, type: "text/html; charset=utf-8")
    }
}

extension HTTPField.Name {
    fileprivate static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .server
}
