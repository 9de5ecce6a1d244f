/// How a recipe is written out.
public enum RecipeFormat: String, Sendable, Hashable, CaseIterable {
    case text, markdown, jsonld, json, cooklang, html

    /// The recipe, ending with a line break.
    /// - Parameter withEstimates: whether text and Markdown give estimated amounts, marked as such; a person who looks wants
    ///   them, another program should not take them for facts.
    public func string(
        from recipe: Recipe,
        video: VideoReference?,
        pictures: RecipePictures = RecipePictures(),
        withEstimates: Bool
    ) throws -> String {
        switch self {
        case .text: TextFormat.string(from: recipe, video: video, withEstimates: withEstimates)
        case .markdown:
            MarkdownFormat.string(from: recipe, video: video, pictures: pictures, withEstimates: withEstimates)
        case .json: try JSONFormat.string(from: recipe, video: video)
        case .jsonld: try JSONLDFormat.string(from: recipe, video: video, pictures: pictures)
        case .cooklang: CooklangFormat.string(from: recipe, video: video)
        case .html: try HTMLFormat.string(from: recipe, video: video, pictures: pictures)
        }
    }

    /// What files of it end in.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .jsonld: "jsonld"
        case .json: "json"
        case .cooklang: "cook"
        case .html: "html"
        }
    }

    /// Its media type. Cooklang has none of its own.
    public var mediaType: String {
        switch self {
        case .text: "text/plain"
        case .markdown: "text/markdown"
        case .jsonld: "application/ld+json"
        case .json: "application/json"
        case .cooklang: "text/x-cooklang"
        case .html: "text/html"
        }
    }

    /// Whether pictures stand in the file itself.
    public var holdsPictures: Bool {
        switch self {
        case .html: true
        case .text, .markdown, .jsonld, .json, .cooklang: false
        }
    }
}
