import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import RecipeDomain
import VideoWorkflow

/// Recipes: listed, read in every format, changed, undone, deleted.
struct RecipeRoutes: Sendable {
    let parts: ServerParts

    private static let id = Route.Parameter.path(
        "recipe",
        .string(length: 1...60),
        "The recipe's id, with or without the ending of a format (.json, .jsonld, .md, .txt, .cook, .html)."
    )
    private static let plainID = Route.Parameter.path("recipe", .string(format: .uuid), "The recipe's id.")
    private static let ifMatch = Route.Parameter.header(
        "If-Match",
        .string(length: 1...100),
        "The ETag of the version that was read.",
        isRequired: true,
        refusal: Problem(
            428,
            "precondition",
            "Send If-Match with the ETag of the version that you read.",
            place: "If-Match"
        )
    )
    private static let cooklang = RecipeFormat.cooklang.mediaType
    private static let largestText = 5 << 20

    var routes: [Route] {
        [
            Route(
                .get,
                Paths.recipes,
                "listRecipes",
                "List recipes, the newest first",
                right: .read,
                parameters: Paging.parameters(),
                answers: [.json(200, "One page.", Page<RecipeItem>.schema(of: .named("RecipeItem")))],
                handle: list
            ),
            Route(
                .post,
                Paths.recipes,
                "importRecipes",
                "Keep recipes from Cooklang, JSON-LD, a saved page or JSON",
                right: .write,
                body: .whole(
                    [
                        "application/json": .object([], isOpen: true), "application/ld+json": .string(),
                        Self.cooklang: .string(), "text/html": .string(),
                    ],
                    most: Self.largestText
                ),
                answers: [
                    .json(
                        201,
                        "They are kept.",
                        Page<RecipeItem>.schema(of: .named("RecipeItem")),
                        gives: ["recipe": "/items/0/id"]
                    )
                ],
                handle: importing
            ),
            Route(
                .get,
                Paths.recipes + "/{recipe}",
                "readRecipe",
                "Read a recipe, in the format that Accept or the ending names",
                right: .read,
                parameters: [
                    Self.id,
                    .header("Accept", .string(length: 0...1000), "The media types that are wanted."),
                    .header("If-None-Match", .string(length: 0...1000), "An ETag that is known already."),
                ],
                answers: [
                    Route.Answer(
                        status: 200,
                        note: "The recipe.",
                        content: Dictionary(
                            uniqueKeysWithValues: RecipeFormat.allCases.map { format in
                                (
                                    format.mediaType,
                                    format == .json || format == .jsonld
                                        ? .object([], isOpen: true) : .string(length: 0...(8 << 20))
                                )
                            }
                        ),
                        headers: ["ETag": "Names this version in this format."]
                    ),
                    .empty(304, "It is as it was."),
                    .problem(406, "No format of those that are wanted."),
                ],
                handle: read
            ),
            Route(
                .patch,
                Paths.recipes + "/{recipe}",
                "changeRecipe",
                "Change a recipe: a few facts as JSON, or all of it as Cooklang",
                right: .write,
                parameters: [Self.plainID, Self.ifMatch],
                body: .whole(
                    ["application/merge-patch+json": RecipePatch.schema, Self.cooklang: .string()],
                    most: Self.largestText
                ),
                answers: [
                    .json(
                        200,
                        "It is changed; what was there is in its history.",
                        .named("RecipeItem"),
                        headers: ["ETag": "Names the new version."]
                    ),
                    .problem(412, "Somebody else has changed it meanwhile."),
                    .problem(428, "If-Match is missing."),
                ],
                handle: change
            ),
            Route(
                .delete,
                Paths.recipes + "/{recipe}",
                "deleteRecipe",
                "Delete a recipe, and with the last one of a video all of that",
                right: .write,
                parameters: [Self.plainID],
                answers: [.empty(204, "It is gone.")],
                handle: delete
            ),
            Route(
                .get,
                Paths.recipes + "/{recipe}/history",
                "readHistory",
                "List the versions of a recipe, the newest first",
                right: .read,
                parameters: [Self.plainID] + Paging.parameters(.integer(1...1_000_000)),
                answers: [.json(200, "One page.", Page<VersionBody>.schema(of: .named("Version")))],
                handle: history
            ),
            Route(
                .post,
                Paths.recipes + "/{recipe}/history/{version}",
                "restoreVersion",
                "Take a version into use again",
                right: .write,
                parameters: [Self.plainID, .path("version", .integer(1...1_000_000), "The version's number.")],
                answers: [.json(200, "It is in use, as a new version.", .named("RecipeItem"))],
                handle: restore
            ),
        ]
    }

    // MARK: Reading

    private func list(_ call: Call) async throws -> Response {
        let limit = call.integer("limit") ?? Paging.usual
        let recipes = try await parts.recipes.recipes(
            of: call.owner,
            before: call.text("cursor").flatMap { RecipeID($0) },
            limit: limit + 1
        )
        return try .json(Paging.page(recipes, limit: limit, cursor: { $0.id.description }, RecipeItem.init))
    }

    private func read(_ call: Call) async throws -> Response {
        let (name, ending) = Self.parted(call.text("recipe") ?? "")
        guard let id = RecipeID(name) else { throw Problem.notFound("recipe") }
        let format = try Self.format(ending: ending, accept: call.text("Accept"))
        guard let current = try await parts.recipes.currentVersion(of: id, owner: call.owner) else {
            throw Problem.notFound("recipe")
        }
        let key = RecipeCache.Key(recipe: current.id, version: current.version, format: format)
        var headers = HTTPFields()
        headers[.eTag] = key.tag
        headers[.vary] = "Accept, Authorization, Cookie"
        headers[.cacheControl] = "private, no-cache"
        if let known = call.text("If-None-Match"), Self.tags(known).contains(key.tag) || known == "*" {
            return Response(status: .notModified, headers: headers)
        }
        let body: ByteBuffer
        if let cached = parts.cache.body(for: key) {
            body = cached
        } else {
            guard let stored = try await parts.recipes.recipe(current.id, owner: call.owner) else {
                throw Problem.notFound("recipe")
            }
            let pictures = format.holdsPictures ? try await parts.pictures(stored) : RecipePictures()
            let reference = stored.videoName.map { VideoReference(name: $0, url: nil) }
            let text = try format.string(from: stored.recipe, video: reference, pictures: pictures, withEstimates: true)
            body = ByteBuffer(string: text)
            if stored.version == current.version { parts.cache.keep(body, for: key) }
        }
        if format == .html {
            headers[.contentSecurityPolicy] = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox"
        }
        headers[.xContentTypeOptions] = "nosniff"
        let isText = format.mediaType.hasPrefix("text/")
        return .json(body, headers: headers, type: format.mediaType + (isText ? "; charset=utf-8" : ""))
    }

    private static func parted(_ text: String) -> (id: String, ending: String?) {
        guard let dot = text.firstIndex(of: ".") else { return (text, nil) }
        return (String(text[..<dot]), String(text[text.index(after: dot)...]))
    }

    private static func tags(_ header: String) -> [String] {
        header.split(separator: ",").map { tag in
            let tag = tag.trimmingCharacters(in: .whitespaces)
            return tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
        }
    }

    /// By the ending; else the one that is wanted most (RFC 9110, 12.5.1); JSON where all are equal.
    static func format(ending: String?, accept: String?) throws -> RecipeFormat {
        if let ending {
            guard let format = RecipeFormat.allCases.first(where: { $0.fileExtension == ending }) else {
                throw Problem.notFound("format")
            }
            return format
        }
        guard let accept, !accept.isEmpty else { return .json }
        let order: [RecipeFormat] = [.json, .jsonld, .html, .markdown, .text, .cooklang]
        let qualities = order.map { AcceptHeader.quality(of: $0.mediaType, in: accept) }
        // Of equals the first.
        guard let best = zip(order, qualities).max(by: { $0.1 < $1.1 }), best.1 > 0 else {
            throw Problem(406, "format", "Recipes come as \(order.map(\.mediaType).joined(separator: ", ")).")
        }
        return best.0
    }

    private func history(_ call: Call) async throws -> Response {
        let id: RecipeID = try call.id("recipe", { RecipeID($0) }, of: "recipe")
        guard let current = try await parts.recipes.currentVersion(of: id, owner: call.owner) else {
            throw Problem.notFound("recipe")
        }
        let limit = call.integer("limit") ?? Paging.usual
        // One more: what the last one of the page differs from.
        let versions = try await parts.recipes.versions(
            of: current.id,
            owner: call.owner,
            before: call.integer("cursor"),
            limit: limit + 1
        )
        let bodies = zip(versions, [nil] + versions.map { Optional($0) }).map { VersionBody($0, before: $1) }
        return try .json(Paging.page(bodies.reversed(), limit: limit, cursor: { "\($0.number)" }, { $0 }))
    }

    // MARK: Changing

    private func importing(_ call: Call) async throws -> Response {
        let isCooklang = RouteResponder.mediaType(of: call.request) == Self.cooklang
        let imported: [ImportedRecipe]
        do {
            imported = try RecipeImport.recipes(
                from: Array(call.bytes.readableBytesView),
                fileName: isCooklang ? "Recipe.cook" : nil
            )
        } catch { throw Problem(422, "unreadable", "No recipe could be read from it: \(error)") }
        var items: [RecipeItem] = []
        for recipe in imported {
            let id = try await parts.recipes.create(IngredientLinks.linked(recipe.recipe), owner: call.owner)
            guard let stored = try await parts.recipes.recipe(id, owner: call.owner) else { continue }
            items.append(RecipeItem(stored))
        }
        return try .json(Page(items: items, next: nil), status: 201)
    }

    private func change(_ call: Call) async throws -> Response {
        let id: RecipeID = try call.id("recipe", { RecipeID($0) }, of: "recipe")
        guard let stored = try await parts.recipes.recipe(id, owner: call.owner) else {
            throw Problem.notFound("recipe")
        }
        let known = RecipeFormat.allCases.map {
            RecipeCache.Key(recipe: stored.id, version: stored.version, format: $0).tag
        }
        let tag = call.text("If-Match") ?? ""
        guard tag == "*" || Self.tags(tag).contains(where: known.contains) else {
            throw Problem(412, "changed", "The recipe was changed meanwhile. Read it again and repeat the change.")
        }
        let changed: Recipe
        if RouteResponder.mediaType(of: call.request) == Self.cooklang {
            let edit = CooklangEdit(stored.recipe, video: stored.videoName.map { VideoReference(name: $0, url: nil) })
            do { changed = try edit.recipe(from: String(decoding: call.bytes.readableBytesView, as: UTF8.self)) } catch
            {
                throw Problem(422, "unreadable", "The recipe can't be read: \(error)")
            }
        } else {
            do { try RecipePatch.schema.check(call.json) } catch {
                throw Problem(422, "body", error.sentence, place: error.place)
            }
            changed = try call.decode(RecipePatch.self).applied(to: stored.recipe)
        }
        guard changed != stored.recipe else { return try Self.item(stored) }
        _ = try await parts.recipes.add(
            IngredientLinks.linked(changed),
            to: stored.id,
            owner: call.owner,
            basedOn: stored.version
        )
        return try await current(stored.id, call)
    }

    private func restore(_ call: Call) async throws -> Response {
        let id: RecipeID = try call.id("recipe", { RecipeID($0) }, of: "recipe")
        guard let stored = try await parts.recipes.recipe(id, owner: call.owner) else {
            throw Problem.notFound("recipe")
        }
        let number = call.integer("version") ?? 0
        let found = try await parts.recipes.versions(of: stored.id, owner: call.owner, before: number + 1, limit: 1)
        guard let wanted = found.first, wanted.number == number else { throw Problem.notFound("version") }
        if !wanted.isCurrent {
            _ = try await parts.recipes.add(wanted.recipe, to: stored.id, owner: call.owner, basedOn: stored.version)
        }
        return try await current(stored.id, call)
    }

    private func current(_ id: RecipeID, _ call: Call) async throws -> Response {
        guard let stored = try await parts.recipes.recipe(id, owner: call.owner) else {
            throw Problem.notFound("recipe")
        }
        return try Self.item(stored)
    }

    private static func item(_ stored: StoredRecipe) throws -> Response {
        let tag = RecipeCache.Key(recipe: stored.id, version: stored.version, format: .json).tag
        return try .json(RecipeItem(stored), headers: [.eTag: tag])
    }

    private func delete(_ call: Call) async throws -> Response {
        let id: RecipeID = try call.id("recipe", { RecipeID($0) }, of: "recipe")
        guard let current = try await parts.recipes.currentVersion(of: id, owner: call.owner) else {
            throw Problem.notFound("recipe")
        }
        try await parts.recipes.delete(current.id, owner: call.owner)
        try await parts.removeOrphans()
        return Response(status: .noContent)
    }
}
