/// What a person, or a program of theirs, is told about accounts and credentials. None holds a secret.
public enum PeopleError: Error, Hashable, Sendable {
    case nameUnusable(NameFlaw)
    case passwordUnusable(PasswordFlaw)
    /// Another account has that name.
    case nameTaken
    case accountMissing
    /// Said of unknown names, wrong passwords and disabled accounts alike.
    case signInRefused
    /// Too many attempts came from there.
    case tooManyAttempts(retryAfterSeconds: Int)
    /// More passwords are being checked than the machine can take.
    case busy(retryAfterSeconds: Int)
    /// A session, token or key that is unknown, expired or revoked.
    case credentialRefused
    /// A token of the external issuer's that can't be taken.
    case externalTokenRefused(ExternalTokenFlaw)
    /// The external issuer's keys can't be had at the moment.
    case issuerUnreachable
    /// There are as many of these as there may be.
    case tooMany(Countable, limit: Int)
    /// The administrator's configuration contradicts itself or the rules; the words say how.
    case configurationInvalid(String)

    /// What is counted and capped.
    public enum Countable: String, Hashable, Sendable { case accounts, tokens, shares }
}

extension PeopleError: CustomStringConvertible {
    /// A sentence without a full stop.
    public var description: String {
        switch self {
        case .nameUnusable(let flaw): flaw.rawValue
        case .passwordUnusable(let flaw): flaw.rawValue
        case .nameTaken: "there is an account of that name already"
        case .accountMissing: "there is no such account"
        case .signInRefused: "the name or the password is wrong"
        case .tooManyAttempts(let seconds): "too many attempts; try again in \(seconds) s"
        case .busy(let seconds): "too many people are signing in; try again in \(seconds) s"
        case .credentialRefused: "this session or token is not valid any more"
        case .externalTokenRefused(let flaw): "the token can't be taken: \(flaw.rawValue)"
        case .issuerUnreachable: "the keys of the identity provider can't be fetched at the moment"
        case .tooMany(let what, let limit): "there are \(limit) \(what.rawValue) already, which is the most"
        case .configurationInvalid(let words): words
        }
    }
}
