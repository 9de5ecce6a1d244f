/// Why bytes are not taken for a picture.
public enum JPEGFault: Error, Hashable, Sendable {
    case notJPEG
    /// It is not all there, or its parts make no sense.
    case damaged(String)
    /// A kind that nobody makes.
    case uncommon(String)

    /// What it is, in the middle of a sentence.
    public var detail: String {
        switch self {
        case .notJPEG: "it is not a JPEG"
        case .damaged(let what), .uncommon(let what): what
        }
    }
}
