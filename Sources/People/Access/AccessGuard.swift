/// Lets a request in, or turns it away, before anybody looks at what it asks for.
///
/// Without sign-in, what protects the household is that only its own pages and programs of this machine reach the service:
/// so a foreign `Host` (DNS rebinding), a foreign page, and a proxy that brings others are all refused.
/// With accounts, reading is protected by the credential and by the browser's same-origin policy; a change with a cookie
/// must come from a page of ours, which the browser says (`Sec-Fetch-Site`, `Origin`) and the page proves (`CSRFToken`).
/// Both are asked for: the first fails where an old browser or a proxy drops headers, the second where another
/// page's hole leaks the token.
public struct AccessGuard: Sendable {
    public enum Decision: Sendable {
        case allowed(Credential)
        case refused(AccessRefusal)
    }

    public let policy: AccessPolicy

    public init(policy: AccessPolicy) { self.policy = policy }

    public func decide(_ request: RequestFacts) -> Decision {
        guard let own = policy.origin(of: request) else { return .refused(.hostForeign) }
        return switch policy.mode {
        case .household: household(request, own)
        case .accounts: accounts(request, own)
        }
    }

    private func household(_ request: RequestFacts, _ own: String) -> Decision {
        if request.isForwarded { return .refused(.forwarded) }
        if let refusal = foreign(request, own, taking: ["same-origin", "none"]) { return .refused(refusal) }
        return .allowed(.household)
    }

    private func accounts(_ request: RequestFacts, _ own: String) -> Decision {
        guard request.authorizations.isEmpty else {
            // No page of another site can send this header: there is no CORS here.
            guard request.authorizations.count == 1, let token = BearerToken(authorization: request.authorizations[0])
            else { return .refused(.authorizationUnusable) }
            return .allowed(.bearer(token))
        }
        let secret = SessionCookie.secret(in: request.cookies, isSecure: own.hasPrefix("https://"))
        let credential = secret.map { Credential.session($0) } ?? .none
        if request.isSafe { return .allowed(credential) }
        // Also without a session: a page could otherwise sign its visitors in as somebody else.
        if let refusal = foreign(request, own, taking: ["same-origin"]) { return .refused(refusal) }
        guard let secret else { return .allowed(.none) }
        if request.origins.isEmpty, request.fetchSites.isEmpty { return .refused(.originMissing) }
        guard request.csrfTokens.count == 1, CSRFToken.isValid(request.csrfTokens[0], for: secret) else {
            return .refused(.csrfTokenMissing)
        }
        return .allowed(credential)
    }

    /// Programs that aren't browsers send neither header.
    private func foreign(_ request: RequestFacts, _ own: String, taking sites: Set<String>) -> AccessRefusal? {
        guard request.fetchSites.count <= 1, request.fetchSites.allSatisfy(sites.contains) else { return .crossSite }
        guard request.origins.count <= 1, request.origins.allSatisfy({ $0 == own }) else { return .originForeign }
        return nil
    }
}
