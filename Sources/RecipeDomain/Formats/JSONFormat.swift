import Foundation

/// Everything known of a recipe, as JSON with sorted keys. Amounts are exact ("1/2"), times whole milliseconds.
public enum JSONFormat {
    private struct Document: Codable {
        struct Video: Codable {
            var name: String
            var url: String?
            var durationMilliseconds: Int?
        }

        /// Raised when a reader of the last one could not read the next.
        var version = 1
        var recipe: Recipe
        var video: Video?
    }

    /// One object on several lines, ends with a line break.
    public static func string(from recipe: Recipe, video: VideoReference?) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let reference = video.map {
            Document.Video(name: $0.name, url: $0.url, durationMilliseconds: $0.duration?.milliseconds)
        }
        return String(decoding: try encoder.encode(Document(recipe: recipe, video: reference)), as: UTF8.self) + "\n"
    }

    /// Reads what `string` writes.
    public static func recipe(from json: some Sequence<UInt8>) throws -> Recipe {
        try JSONDecoder().decode(Document.self, from: Data(json)).recipe
    }
}
