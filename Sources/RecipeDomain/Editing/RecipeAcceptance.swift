/// Why a line can't be accepted: the recipe has `count` of them.
public struct AcceptanceError: Error, Hashable, Sendable, CustomStringConvertible {
    public let line: RecipeAcceptance.Line
    public let count: Int

    public var description: String {
        switch line {
        case .estimates: "There is nothing to accept."
        case .ingredient(let place): "There is no ingredient \(place + 1); the recipe has \(count)."
        case .step(let place): "There is no step \(place + 1); the recipe has \(count)."
        }
    }
}

/// A person stands by what the video doesn't show, so that it counts as given in exports.
public enum RecipeAcceptance {
    public enum Line: Hashable, Sendable {
        /// Every line and fact in which something is estimated.
        case estimates
        /// By place in the recipe, from 0.
        case ingredient(Int)
        case step(Int)
    }

    /// `recipe` with what `line` names accepted. Nothing else changes: what is estimated is still told to be.
    public static func accepted(_ line: Line, in recipe: Recipe) throws(AcceptanceError) -> Recipe {
        var recipe = recipe
        switch line {
        case .estimates:
            for place in recipe.ingredients.indices where recipe.ingredients[place].hasEstimate {
                recipe.ingredients[place].isAccepted = true
            }
            for place in recipe.steps.indices where recipe.steps[place].hasEstimate {
                recipe.steps[place].isAccepted = true
            }
            recipe.acceptEstimatedFacts()
        case .ingredient(let place):
            guard recipe.ingredients.indices.contains(place) else {
                throw AcceptanceError(line: line, count: recipe.ingredients.count)
            }
            recipe.ingredients[place].isAccepted = true
        case .step(let place):
            guard recipe.steps.indices.contains(place) else {
                throw AcceptanceError(line: line, count: recipe.steps.count)
            }
            recipe.steps[place].isAccepted = true
        }
        return recipe
    }
}

extension Ingredient {
    /// Whether something about it rests on nothing in the video.
    var hasEstimate: Bool { evidence.isEmpty || amountIsEstimated }
}

extension Step {
    /// Whether something about it rests on nothing in the video.
    var hasEstimate: Bool {
        evidence.isEmpty || timers.contains(where: \.isEstimated) || temperatures.contains(where: \.isEstimated)
    }
}
