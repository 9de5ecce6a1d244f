/// What a line of a caption or an overlay is.
public enum LineKind: Hashable, Sendable {
    case ingredient
    case step
    /// "Ingredients", "Method"
    case ingredientsHeading
    case stepsHeading
    /// "For the sauce:"
    case groupHeading(String)
    /// "Serves 4", "Makes 12 cookies": what is made, as a yield is written ("4 servings", "12 cookies").
    case yield(String)
    /// "Prep 10 min", "Total time: 1 h", in minutes.
    case time(TimeKind, minutes: Int)
    /// "@handle"
    case author(String)
    /// "Subscribe!", a URL, hashtags: of no use to a cook.
    case chatter
    /// A title, a continuation, or anything else.
    case other

    public enum TimeKind: Hashable, Sendable { case prep, cook, total }
}
