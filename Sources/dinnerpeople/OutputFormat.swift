import ArgumentParser
import RecipeDomain

/// How a recipe is written out, as the command line names it.
typealias OutputFormat = RecipeFormat

extension RecipeFormat: @retroactive ExpressibleByArgument {
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
