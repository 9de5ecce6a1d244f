import Foundation

/// A schema.org `Recipe` as JSON-LD, in the shape that importers read: ingredient strings, flat `HowToStep`s with `text`,
/// a nested `Clip` where the moment is known, pictures where they are given. Estimated amounts are left out.
public enum JSONLDFormat {
    private struct Document: Encodable {
        enum CodingKeys: String, CodingKey {
            case context = "@context"
            case type = "@type"
            case name, description, author, recipeYield, prepTime, cookTime, totalTime, recipeIngredient,
                recipeInstructions, keywords
            case inLanguage, tool, video, image
        }

        var context = "https://schema.org"
        var type = "Recipe"
        var name: String
        var description: String?
        var author: Person?
        var recipeYield: String?
        var prepTime: String?
        var cookTime: String?
        var totalTime: String?
        var recipeIngredient: [String]
        var recipeInstructions: [HowToStep]
        var keywords: String?
        var inLanguage: String?
        var tool: [String]?
        var video: VideoObject?
        var image: String?
    }

    private struct Person: Encodable {
        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name
        }

        var type = "Person"
        var name: String
    }

    private struct HowToStep: Encodable {
        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case text, video, image
        }

        var type = "HowToStep"
        var text: String
        var video: Clip?
        var image: String?
    }

    private struct Clip: Encodable {
        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, startOffset, endOffset, url
        }

        var type = "Clip"
        var name: String
        /// Seconds.
        var startOffset: Double
        var endOffset: Double
        var url: String?
    }

    private struct VideoObject: Encodable {
        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, contentUrl, duration
        }

        var type = "VideoObject"
        var name: String
        var contentUrl: String?
        var duration: String?
    }

    /// One object on one line, ends with a line break. `<` is escaped, so that it may stand in a page's script element; marks
    /// that turn the direction of text are left out.
    public static func string(
        from recipe: Recipe,
        video: VideoReference?,
        pictures: RecipePictures = RecipePictures()
    ) throws -> String {
        let document = Document(
            name: recipe.title,
            description: recipe.description,
            author: recipe.author.map { Person(name: $0) },
            recipeYield: recipe.yield,
            prepTime: recipe.prepSeconds.map(CookingTime.iso),
            cookTime: recipe.cookSeconds.map(CookingTime.iso),
            totalTime: recipe.totalSeconds.map(CookingTime.iso),
            recipeIngredient: recipe.ingredients.map { $0.line(withEstimates: false) },
            recipeInstructions: recipe.steps.enumerated().map { index, step in
                HowToStep(
                    text: step.text,
                    video: step.range.map { range in
                        Clip(
                            name: "Step \(index + 1)",
                            startOffset: range.start.seconds,
                            endOffset: range.end.seconds,
                            url: video?.url(at: range.start, until: range.end)
                        )
                    },
                    image: pictures.steps[index]
                )
            },
            keywords: recipe.tags.isEmpty ? nil : recipe.tags.joined(separator: ", "),
            inLanguage: recipe.language,
            tool: recipe.equipment.isEmpty ? nil : recipe.equipment,
            video: video.map {
                VideoObject(
                    name: $0.name,
                    contentUrl: $0.url,
                    duration: $0.duration.map { CookingTime.iso($0.milliseconds / 1000) }
                )
            },
            image: pictures.cover
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(document), as: UTF8.self).withoutControls
        return json.replacing("<", with: "\\u003c").replacing("\u{2028}", with: "\\u2028").replacing(
            "\u{2029}",
            with: "\\u2029"
        ) + "\n"
    }

    /// The recipes in a JSON-LD file, or in a saved page with JSON-LD inside, at most 100 of them, from at most 5 MB. HTML in
    /// texts is taken out. Throws where there is none.
    public static func recipes(from text: String) throws(RecipeImportProblem) -> [ImportedRecipe] {
        guard text.utf8.count <= ImportLimits.fileBytes else { throw .tooLarge }
        guard text.first(where: { !$0.isWhitespace }) == "<" else {
            let found = imported(try JSONReader.node(from: text))
            guard !found.isEmpty else {
                throw RecipeImportProblem(message: "There is no schema.org recipe in this file.")
            }
            return found
        }
        var recipes: [ImportedRecipe] = []
        var problem: RecipeImportProblem?
        for script in LinkedDataScripts.scripts(in: text) {
            do {
                recipes += imported(try JSONReader.node(from: script.json, line: script.line))
            } catch {
                problem = problem ?? error
            }
        }
        guard recipes.isEmpty else { return Array(recipes.prefix(ImportLimits.recipes)) }
        throw problem
            ?? RecipeImportProblem(message: "There is no recipe in this page that programs can read (JSON-LD).")
    }

    private static func imported(_ root: JSONNode) -> [ImportedRecipe] {
        let linked = LinkedRecipes(root)
        return linked.recipes.map { LinkedRecipeReader.recipe(from: $0, named: linked.named) }
    }
}
