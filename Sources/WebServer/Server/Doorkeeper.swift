import HTTPTypes
import Hummingbird
public import People
public import RecipeDomain

/// Lets requests in by the access policy, and finds out for whom they are.
public struct Doorkeeper: Sendable {
    let guardian: AccessGuard
    let authenticator: Authenticator
    let lifetimes: SessionLifetimes

    /// - Parameters:
    ///   - household: whose things are seen where nobody signs in.
    ///   - external: nil where nobody else says who somebody is.
    public init(policy: AccessPolicy, household: OwnerID, people: PeopleParts, external: ExternalSignIn?) {
        guardian = AccessGuard(policy: policy)
        authenticator = Authenticator(
            household: household,
            sessions: people.sessions,
            tokens: people.tokens,
            external: external
        )
        lifetimes = people.sessions.lifetimes
    }

    /// Somebody who was let in.
    struct Entry: Sendable {
        /// nil where nobody has signed in.
        var principal: Principal?
        /// `Set-Cookie`, where the session's secret has changed.
        var cookie: String?
        var facts: RequestFacts
    }

    /// Throws `Problem` where the request may not come in, `PeopleError` where what it presents is not valid.
    func entry(of request: Request, peer: NetworkAddress?) async throws -> Entry {
        let facts = Self.facts(of: request, peer: peer)
        switch guardian.decide(facts) {
        case .refused(let refusal): throw Problem(refusal.statusCode, "access", refusal.advice)
        case .allowed(let credential):
            guard let found = try await authenticator.principal(for: credential) else {
                return Entry(principal: nil, cookie: nil, facts: facts)
            }
            let isSecure = guardian.policy.isSecure(facts)
            let cookie = found.newSecret.map { SessionCookie.setting($0, isSecure: isSecure, lifetimes: lifetimes) }
            return Entry(principal: found.principal, cookie: cookie, facts: facts)
        }
    }

    private static func facts(of request: Request, peer: NetworkAddress?) -> RequestFacts {
        var headers = request.headers.map { (name: $0.name.rawName, value: $0.value) }
        if let authority = request.head.authority { headers.append((name: "host", value: authority)) }
        return RequestFacts(method: request.method.rawValue, peer: peer, headers: headers)
    }
}
