import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

extension DinnerPeopleApp {
    /// The one recipe whose id begins with `id`; tells what is wrong and ends with status 1 where there is none, or more.
    func recipe(_ id: String) async throws -> StoredRecipe {
        let matches = try await recipes(withIDPrefix: id)
        switch matches.count {
        case 1: return matches[0]
        case 0: Notes.print("There is no recipe \(id). `dinnerpeople list` shows them all.")
        default: Notes.print("More than one recipe begins with \(id); give more of the id.")
        }
        throw ExitCode(1)
    }

    /// Recipes whose videos show the same as that of this one: what to call them, and what they are.
    func recipesOfCopies(of stored: StoredRecipe) async throws -> [(id: String, copy: VideoCopy)] {
        var recipes: [(String, VideoCopy)] = []
        for copy in try await copies(of: stored) {
            if let recipe = copy.recipe { recipes.append((try await shortID(of: recipe), copy)) }
        }
        return recipes
    }

    /// Tells which recipe there is of the same video in another form, and that nothing was done about it.
    func tellCopies(of stored: StoredRecipe) async throws {
        for (id, copy) in try await recipesOfCopies(of: stored) {
            Notes.print(PlainText.line(copy.sentence))
            Notes.print(
                "That is \(id): dinnerpeople show \(id). Both are kept; to part with one: dinnerpeople delete ID"
            )
        }
    }

    /// Keeps `recipe` as a new version unless nothing has changed, and tells which.
    func keepAndTell(_ recipe: Recipe, over stored: StoredRecipe, quiet: Bool) async throws {
        guard recipe != stored.recipe else {
            if !quiet { Notes.print("Nothing has changed.") }
            return
        }
        let number = try await keep(recipe, over: stored)
        guard !quiet else { return }
        let id = try await shortID(of: stored.id)
        Notes.print("Kept as version \(number). To undo it: dinnerpeople history \(id) --undo")
    }
}

extension StoredRecipe {
    var reference: VideoReference? { videoName.map { VideoReference(name: $0, url: nil) } }
}
