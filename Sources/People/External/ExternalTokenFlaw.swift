/// Why a token of the external issuer's can't be taken; for the log and the administrator, it holds nothing of the token.
public enum ExternalTokenFlaw: String, Hashable, Sendable {
    case malformed = "it is no signed JWT"
    case tooLong = "it is longer than 8 KiB"
    case algorithm = "its algorithm is not among those allowed"
    case unknownExtension = "it demands an extension that isn't known here"
    case type = "it is a token of another kind"
    case unknownKey = "its key is not among the issuer's"
    case signature = "its signature is wrong"
    case issuer = "it is from another issuer"
    case audience = "it is for another audience"
    case expired = "it has expired"
    case notYetValid = "it is from the future"
    case subject = "it doesn't say for whom it is"
    case anonymous = "it is for an anonymous visitor"
}
