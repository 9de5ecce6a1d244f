import Foundation
import ObjectStorage
public import RecipeDomain
import SQLiteStorage
public import VideoWorkflow

extension DinnerPeopleApp {
    /// The oldest first; of more than 10,000 the newest.
    public func versions(of recipe: RecipeID) async throws -> [RecipeVersion] {
        try await database.versions(of: recipe, owner: database.household, before: nil, limit: 10_000)
    }

    /// Keeps what a person made of `stored`; gives the number of the new version. Throws `Failure`, of kind
    /// `recipeChanged` where somebody else was quicker.
    @discardableResult
    public func keep(_ recipe: Recipe, over stored: StoredRecipe) async throws -> Int {
        try await database.add(recipe, to: stored.id, owner: database.household, basedOn: stored.version)
    }

    /// Keeps a recipe that was made of no video here.
    public func create(_ recipe: Recipe) async throws -> RecipeID {
        try await database.create(recipe, owner: database.household)
    }

    /// Deletes a recipe and, with the last one of a video, all that was found out about it and its files.
    public func delete(_ recipe: RecipeID) async throws {
        try await database.delete(recipe, owner: database.household)
        try? FileManager.default.removeItem(atPath: configuration.dataFolder + "/timelines/\(recipe).html")
        try await removeOrphans()
    }

    private static let orphansAtOnce = 500

    /// While a backup is made they stay, until the next time.
    func removeOrphans() async throws {
        while true {
            let orphans = try await database.orphans(limit: Self.orphansAtOnce)
            guard !orphans.isEmpty, await objects.remove(orphans) else { return }
            try await database.forget(orphans: orphans)
        }
    }

    /// The cover and the steps' stills as data URLs; without those that are gone or too large.
    public func pictures(of stored: StoredRecipe) async throws -> RecipePictures {
        guard let video = stored.video else { return RecipePictures() }
        let stills = try await database.stills(of: video)
        var pictures = RecipePictures()
        if let cover = stored.recipe.cover { pictures.cover = try await picture(at: cover, of: stills) }
        for (index, step) in stored.recipe.steps.enumerated() {
            guard let still = step.still else { continue }
            pictures.steps[index] = try await picture(at: still, of: stills)
        }
        return pictures
    }

    private static let largestPicture = 2 << 20

    private func picture(at time: Timestamp, of stills: [Timestamp: ObjectName]) async throws -> String? {
        guard let name = stills[time],
            let bytes = try await objects.bytes(of: name, limit: Self.largestPicture + 1),
            bytes.count <= Self.largestPicture
        else { return nil }
        return "data:image/jpeg;base64," + Data(bytes).base64EncodedString()
    }
}
