/// Why a file could not be read as a recipe: one clear sentence, with the line where there is one to name.
public struct RecipeImportProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// From 1; nil where the whole file is meant.
    public var line: Int?
    /// A whole sentence for the person who wrote or chose the file.
    public var message: String

    public init(line: Int? = nil, message: String) {
        self.line = line
        self.message = message
    }

    /// "line 12: The { after @flour is not closed."
    public var description: String { line.map { "line \($0): \(message)" } ?? message }

    static let tooLarge = RecipeImportProblem(message: "The file is larger than 5 MB, which no recipe is.")

    /// A piece of a file as a message may show it: one line of at most 40 characters.
    static func excerpt(_ text: some StringProtocol) -> String {
        let start = text.prefix(200).withoutControls.trimmed
        return start.count > 40 ? "“\(start.prefix(39))…”" : "“\(start)”"
    }
}
