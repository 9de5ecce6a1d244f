/// Reads recipes from a file, whatever format it is in: Cooklang, JSON-LD, a saved page with JSON-LD inside, or this
/// program's own JSON.
public enum RecipeImport {
    /// At least one recipe, at most 100.
    /// - Parameters:
    ///   - bytes: text in UTF-8; pages may also be in Latin 1. At most 5 MB.
    ///   - fileName: decides for Cooklang where it ends in `.cook`, and names a Cooklang recipe that has no title.
    public static func recipes(
        from bytes: some Collection<UInt8>,
        fileName: String? = nil
    ) throws(RecipeImportProblem) -> [ImportedRecipe] {
        guard bytes.count <= ImportLimits.fileBytes else { throw .tooLarge }
        let text = try text(of: bytes)
        let name = fileName?.split(separator: "/").last.map(String.init)
        let start = text.prefix(4000).drop(while: \.isWhitespace)
        if name?.lowercased().hasSuffix(".cook") == true || start.hasPrefix("[-") || !"<{[".contains(start.prefix(1))
            || start.isEmpty
        {
            let title = name.map { $0.lowercased().hasSuffix(".cook") ? String($0.dropLast(5)) : $0 }
            let imported = try CooklangFormat.recipe(from: text, named: title)
            // Any text at all is Cooklang; one that doesn't say so must name an ingredient.
            guard name?.lowercased().hasSuffix(".cook") == true || !imported.recipe.ingredients.isEmpty else {
                throw RecipeImportProblem(message: "There is no recipe in it.")
            }
            return [imported]
        }
        if start.first == "{" {
            let root = try JSONReader.node(from: text)
            if root["recipe"] != nil, root["version"] != nil { return [try JSONFormat.imported(from: text)] }
        }
        return try JSONLDFormat.recipes(from: text)
    }

    private static func text(of bytes: some Collection<UInt8>) throws(RecipeImportProblem) -> String {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : Array(bytes)
        guard !bytes.contains(0) else { throw RecipeImportProblem(message: "This is no text file.") }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        // Old pages are in Latin 1, or what passes for it.
        if bytes.prefix(1000).contains(UInt8(ascii: "<")) {
            return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }
        let valid = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" }
        throw RecipeImportProblem(
            line: valid.count(where: \.isNewline) + 1,
            message: "This line is not in UTF-8; save the file in UTF-8 and try again."
        )
    }
}
