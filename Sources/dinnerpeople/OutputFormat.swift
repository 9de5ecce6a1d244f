import ArgumentParser
import DinnerPeopleApp
import RecipeDomain

/// How a recipe is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, jsonld, json, markdown

    /// The recipe, ending with a line break.
    func print(_ recipe: Recipe, video: VideoReference?) throws -> String {
        switch self {
        case .text: TextFormat.string(from: recipe, video: video)
        case .markdown: MarkdownFormat.string(from: recipe, video: video)
        case .json: try JSONFormat.string(from: recipe, video: video)
        case .jsonld: try JSONLDFormat.string(from: recipe, video: video)
        }
    }
}
