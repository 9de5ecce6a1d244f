public import ArgumentParser
public import RecipeDomain

/// How a recipe is written out, as the command line names it.
typealias OutputFormat = RecipeFormat

extension RecipeFormat: ExpressibleByArgument {}
