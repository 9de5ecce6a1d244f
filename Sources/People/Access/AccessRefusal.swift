/// Why a request is turned away before anybody looks at what it asks for.
public enum AccessRefusal: String, Sendable, Hashable, CaseIterable {
    /// No `Host`, more than one, or one that isn't the service's: DNS may have been rebound.
    case hostForeign
    /// It came through a proxy that the configuration doesn't know.
    case forwarded
    /// The page of another site made it.
    case crossSite
    /// `Origin` isn't the service's own.
    case originForeign
    /// A change with a session's cookie that doesn't say which page made it.
    case originMissing
    /// A change with a session's cookie and without its `X-CSRF-Token`.
    case csrfTokenMissing
    /// An `Authorization` that isn't one `Bearer`.
    case authorizationUnusable

    /// Of HTTP.
    public var statusCode: Int {
        switch self {
        case .hostForeign: 421
        case .forwarded: 400
        case .crossSite, .originForeign, .originMissing, .csrfTokenMissing: 403
        case .authorizationUnusable: 401
        }
    }

    /// What to tell the client: a whole sentence.
    public var advice: String {
        switch self {
        case .hostForeign:
            "This service doesn't answer to that host name; if it should, name the address in server.addresses."
        case .forwarded: "Requests through a proxy need server.trustedProxies."
        case .crossSite, .originForeign:
            "Pages of other sites may not use this service; behind a proxy, check server.addresses and server.trustedProxies."
        case .originMissing: "Programs that aren't browsers use an API token instead of a session."
        case .csrfTokenMissing: "Changes need the session's token in X-CSRF-Token."
        case .authorizationUnusable: "Send one Authorization header of the form: Bearer TOKEN."
        }
    }
}
