/// Words as a search compares them.
public enum SearchWords {
    /// The words of a name in order: lower case, diacritics folded, plural and case endings off, so that "tomatoes" is
    /// "tomato" and "egg" is not "eggplant". Good enough to compare, not to show.
    public static func stems(of text: String) -> [String] { Words.of(text).map(FoodStem.of) }
}
