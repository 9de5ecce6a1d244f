import Foundation

/// A schema.org `Recipe` as JSON-LD, in the shape that importers read: ingredient strings, flat `HowToStep`s with `text`,
/// a nested `Clip` where the moment is known. Estimated amounts are left out.
public enum JSONLDFormat {
    private struct Document: Encodable {
        enum CodingKeys: String, CodingKey {
            case context = "@context"
            case type = "@type"
            case name, description, author, recipeYield, prepTime, cookTime, totalTime, recipeIngredient,
                recipeInstructions, keywords
            case inLanguage, tool, video
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
            case text, video
        }

        var type = "HowToStep"
        var text: String
        var video: Clip?
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

    /// One object on one line, ends with a line break. `<` is escaped, so that it may stand in a page's script element.
    public static func string(from recipe: Recipe, video: VideoReference?) throws -> String {
        let document = Document(
            name: recipe.title,
            description: recipe.description,
            author: recipe.author.map { Person(name: $0) },
            recipeYield: recipe.yield,
            prepTime: recipe.prepSeconds.map(duration),
            cookTime: recipe.cookSeconds.map(duration),
            totalTime: recipe.totalSeconds.map(duration),
            recipeIngredient: recipe.ingredients.map { $0.line(withEstimates: false) },
            recipeInstructions: recipe.steps.enumerated().map { index, step in
                HowToStep(
                    text: step.text,
                    video: step.range.map { range in
                        Clip(
                            name: "Step \(index + 1)",
                            startOffset: range.start.seconds,
                            endOffset: range.end.seconds,
                            url: video?.url.map { "\($0)#t=\(range.start.seconds),\(range.end.seconds)" }
                        )
                    }
                )
            },
            keywords: recipe.tags.isEmpty ? nil : recipe.tags.joined(separator: ", "),
            inLanguage: recipe.language,
            tool: recipe.equipment.isEmpty ? nil : recipe.equipment,
            video: video.map {
                VideoObject(
                    name: $0.name,
                    contentUrl: $0.url,
                    duration: $0.duration.map { duration($0.milliseconds / 1000) }
                )
            }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(document), as: UTF8.self)
        return json.replacing("<", with: "\\u003c").replacing("\u{2028}", with: "\\u2028").replacing(
            "\u{2029}",
            with: "\\u2029"
        ) + "\n"
    }

    /// ISO 8601: "PT1H10M"
    private static func duration(_ seconds: Int) -> String {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        let parts = [(hours, "H"), (minutes, "M"), (rest, "S")].filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
        return "PT" + (parts.isEmpty ? "0S" : parts.joined())
    }
}
