import Foundation

/// Everything known of a recipe, as JSON with sorted keys. Amounts are exact ("1/2"), times whole milliseconds. What it may
/// hold is described in docs/recipe.schema.json.
public enum JSONFormat {
    /// The version that is written; 1 had neither links from steps to ingredients, nor conflicts, nor what a person stands
    /// by. Raised when a reader of the last one could not read the next.
    public static let version = 2

    private struct Document: Codable {
        struct Video: Codable {
            var name: String
            var url: String?
            var durationMilliseconds: Int?
        }

        var version = JSONFormat.version
        var recipe: Recipe
        var video: Video?
        var image: String?
    }

    /// One object on several lines, ends with a line break.
    public static func string(from recipe: Recipe, video: VideoReference?, image: String? = nil) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let reference = video.map {
            Document.Video(name: $0.name, url: $0.url, durationMilliseconds: $0.duration?.milliseconds)
        }
        let document = Document(recipe: recipe, video: reference, image: image)
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }

    /// Reads what `string` writes, and version 1.
    public static func recipe(from json: some Sequence<UInt8>) throws(RecipeImportProblem) -> Recipe {
        try imported(from: String(decoding: Array(json), as: UTF8.self)).recipe
    }

    /// The recipe with its video and picture.
    public static func imported(from text: String) throws(RecipeImportProblem) -> ImportedRecipe {
        guard text.utf8.count <= ImportLimits.fileBytes else { throw .tooLarge }
        let root = try JSONReader.node(from: text)
        guard let version = root["version"]?.number, version == 1 || version == Double(Self.version) else {
            throw RecipeImportProblem(line: root["version"]?.line, message: "A version of 1 or 2 is expected.")
        }
        let document: Document
        do {
            document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw problem(error, in: root)
        } catch {
            throw RecipeImportProblem(message: "The file could not be read as a recipe.")
        }
        try checkSize(of: document.recipe)
        let video = document.video.map { video in
            VideoReference(
                name: video.name,
                url: video.url,
                duration: video.durationMilliseconds.map { Timestamp(milliseconds: $0) }
            )
        }
        return ImportedRecipe(recipe: document.recipe, video: video, image: document.image)
    }

    /// Only what a recipe can be goes on to formats whose time grows with lines times words.
    private static func checkSize(of recipe: Recipe) throws(RecipeImportProblem) {
        guard recipe.ingredients.count <= ImportLimits.ingredients, recipe.steps.count <= ImportLimits.steps else {
            throw RecipeImportProblem(message: "The recipe has more than 500 ingredients or steps.")
        }
        let isTooLong =
            recipe.ingredients.contains { $0.food.utf8.count > 4 * ImportLimits.text }
            || recipe.steps.contains { step in
                step.text.utf8.count > 4 * ImportLimits.text
                    || max(step.ingredients.count, step.timers.count, step.temperatures.count, step.equipment.count)
                        > ImportLimits.listItems
            }
        if isTooLong {
            throw RecipeImportProblem(message: "A line of the recipe is longer than any line of a recipe is.")
        }
    }

    /// The line of the value that the error is about, and what is expected there.
    private static func problem(_ error: DecodingError, in root: JSONNode) -> RecipeImportProblem {
        let (context, what): (DecodingError.Context, String) =
            switch error {
            case .keyNotFound(let key, let context): (context, "“\(key.stringValue)” is missing")
            case .typeMismatch(_, let context): (context, "another kind of value is expected")
            case .valueNotFound(_, let context): (context, "a value is missing")
            case .dataCorrupted(let context): (context, context.debugDescription)
            @unknown default: (.init(codingPath: [], debugDescription: ""), "the value can't be read")
            }
        var node = root
        var path = ""
        for key in context.codingPath.prefix(20) {
            if let index = key.intValue, node.elements.indices.contains(index) {
                (node, path) = (node.elements[index], "\(path)[\(index)]")
            } else if let member = node[key.stringValue] {
                (node, path) = (member, path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)")
            }
        }
        return RecipeImportProblem(line: node.line, message: "\(path.isEmpty ? "The file" : path): \(what).")
    }
}
