/// A language whose recipes are read by rules; raw values are BCP 47 tags.
public enum RecipeLanguage: String, Codable, Hashable, Sendable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"

    /// The language of a tag with or without region and script: "de", "fr-CA", "es_MX". nil for any other.
    public init?(tag: some StringProtocol) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        self.init(rawValue: primary)
    }
}
