/// A recipe as Cooklang (cooklang.org/docs/spec): front matter with the specification's canonical metadata, one paragraph
/// for each step, ingredients, cookware and timers marked inside.
///
/// - An ingredient's amount stands where a step first uses it, its parts where the steps name parts that add up to it.
///   What no step names stands in a paragraph before the steps that begins with `Mise en place:`, or
///   `Mise en place (For the sauce):`.
/// - A group is the section of the steps that its ingredients are first used in.
/// - Moments, stills, evidence and conflicts don't fit, and are left out. docs/formats.md says what else changes.
public enum CooklangFormat {
    /// Ends with a line break. Amounts that are only estimated are left out.
    /// - Parameter image: the address of the dish's picture; data URLs are left out.
    public static func string(from recipe: Recipe, video: VideoReference?, image: String? = nil) -> String {
        let address = image.flatMap { $0.hasPrefix("data:") ? nil : $0 }
        return CooklangWriter(recipe: recipe, video: video, image: address).text
    }

    /// Reads any Cooklang file, of at most 5 MB.
    /// - Parameter name: the title where the front matter has none, usually the file's name.
    public static func recipe(from text: String, named name: String? = nil) throws(RecipeImportProblem)
        -> ImportedRecipe
    {
        guard text.utf8.count <= ImportLimits.fileBytes else { throw .tooLarge }
        return try CooklangReader(document: try CooklangParser().parse(text)).recipe(named: name)
    }
}
