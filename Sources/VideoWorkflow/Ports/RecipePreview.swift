/// What a model has written of a recipe so far. Nobody has looked any of it up: it is shown as unchecked, and never stored.
public struct RecipePreview: Hashable, Codable, Sendable {
    /// Lists are cut after so many entries, texts after so many characters.
    public static let mostIngredients = 200
    public static let longestText = 400

    public var title: String?
    /// As cooks write them, in the order in which they came.
    public var ingredients: [String]

    public init(title: String? = nil, ingredients: [String] = []) {
        self.title = title.map { String($0.prefix(Self.longestText)) }
        self.ingredients = ingredients.prefix(Self.mostIngredients).map { String($0.prefix(Self.longestText)) }
    }

    /// Told, as often as there is more of it, what has been written so far.
    public typealias Receiver = @Sendable (RecipePreview) -> Void
}
