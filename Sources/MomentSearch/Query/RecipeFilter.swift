/// What a recipe has to be for its moments to be found.
public enum RecipeFilter: Sendable, Hashable {
    /// Words of one ingredient, as `SearchWords.stems` has them.
    case ingredient([String])
    case without([String])
    case equipment([String])
    case tag([String])
    /// The whole time, in seconds; a recipe that tells none doesn't pass.
    case time(ClosedRange<Int>)
    /// The first part of a BCP 47 tag, lower case.
    case language(String)
}
