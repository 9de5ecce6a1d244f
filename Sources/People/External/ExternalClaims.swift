import JWTKit

/// What a token of the external issuer's says; checked by `flaw`, after its signature.
struct ExternalClaims: JWTPayload {
    var iss: String?
    var sub: String?
    var aud: AudienceClaim?
    /// Seconds since 1970.
    var exp: Double?
    var nbf: Double?
    var iat: Double?
    var preferred_username: String?
    var name: String?
    var email: String?
    /// Supabase Auth: a visitor who never signed up.
    var is_anonymous: Bool?

    static let skewSeconds = 60.0
    private static let mostSubjectBytes = 255

    /// Times are checked by a clock that is passed: see `flaw`.
    func verify(using algorithm: some JWTAlgorithm) {}

    /// RFC 7519, section 4.1; OpenID Connect Core 1.0, section 3.1.3.7.
    func flaw(for issuer: ExternalIssuer, nowUnixSeconds now: Double) -> ExternalTokenFlaw? {
        guard iss == issuer.issuer else { return .issuer }
        guard let aud, aud.value.contains(issuer.audience) else { return .audience }
        guard let exp, now < exp + Self.skewSeconds else { return .expired }
        for time in [nbf, iat].compactMap(\.self) where time > now + Self.skewSeconds { return .notYetValid }
        guard let sub, !sub.isEmpty, sub.utf8.count <= Self.mostSubjectBytes else { return .subject }
        return is_anonymous == true ? .anonymous : nil
    }

    /// For people to look at; it identifies nobody.
    var shownName: String {
        for text in [preferred_username, name, email].compactMap(\.self) {
            let shown = AccountName.displayable(text)
            if !shown.isEmpty { return shown }
        }
        return "somebody"
    }
}
