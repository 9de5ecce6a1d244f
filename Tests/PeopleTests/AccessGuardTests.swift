import Testing

@testable import People

/// One request and what the guard makes of it.
struct GuardCase: Sendable, CustomTestStringConvertible {
    var name: String
    var method = "GET"
    var peer = "127.0.0.1"
    var headers: [String]
    /// nil: allowed.
    var refusal: AccessRefusal?
    /// What it is let in with: household, session, bearer, none.
    var credential = "household"

    var testDescription: String { name }

    func check(_ policy: AccessPolicy) {
        let headers = headers.map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (name: String(parts[0]), value: parts.count > 1 ? String(parts[1].dropFirst()) : "")
        }
        let request = RequestFacts(method: method, peer: NetworkAddress(peer), headers: headers)
        switch AccessGuard(policy: policy).decide(request) {
        case .refused(let found): #expect(found == refusal)
        case .allowed(let found):
            #expect(refusal == nil)
            let kind =
                switch found {
                case .household: "household"
                case .session: "session"
                case .bearer: "bearer"
                case .none: "none"
                }
            #expect(kind == credential)
        }
    }
}

@Suite("Without sign-in, on this machine")
struct HouseholdGuardTests {
    private static let own = "Host: 127.0.0.1:8080"

    @Test(
        "requests are let in or refused",
        arguments: [
            GuardCase(name: "a program that is no browser", headers: [own]),
            GuardCase(name: "a program that changes something", method: "POST", headers: [own]),
            GuardCase(name: "by the name localhost", headers: ["Host: localhost:8080"]),
            GuardCase(name: "in capitals", headers: ["HOST: LOCALHOST:8080"]),
            GuardCase(name: "by IPv6", headers: ["host: [::1]:8080"]),
            GuardCase(
                name: "a page of its own",
                method: "PUT",
                headers: [own, "Origin: http://127.0.0.1:8080", "Sec-Fetch-Site: same-origin"]
            ),
            GuardCase(name: "typed into the browser", headers: [own, "Sec-Fetch-Site: none"]),
            GuardCase(
                name: "with credentials, which count for nothing here",
                headers: [own, "Authorization: Bearer x", "Cookie: dinnerpeople=x"]
            ),
            GuardCase(name: "no Host", headers: [], refusal: .hostForeign),
            GuardCase(name: "two Hosts", headers: [own, own], refusal: .hostForeign),
            GuardCase(
                name: "another name for this machine (DNS rebinding)",
                headers: ["Host: evil.example:8080"],
                refusal: .hostForeign
            ),
            GuardCase(
                name: "a name that begins like it",
                headers: ["Host: localhost.evil.example:8080"],
                refusal: .hostForeign
            ),
            GuardCase(name: "another port", headers: ["Host: localhost:8081"], refusal: .hostForeign),
            GuardCase(name: "no port", headers: ["Host: localhost"], refusal: .hostForeign),
            GuardCase(name: "a trailing dot", headers: ["Host: localhost.:8080"], refusal: .hostForeign),
            GuardCase(name: "an address of the network", headers: ["Host: 192.168.0.9:8080"], refusal: .hostForeign),
            GuardCase(name: "a Host with a user", headers: ["Host: a@localhost:8080"], refusal: .hostForeign),
            GuardCase(
                name: "a page elsewhere reads",
                headers: [own, "Sec-Fetch-Site: cross-site"],
                refusal: .crossSite
            ),
            GuardCase(
                name: "a page elsewhere changes",
                method: "POST",
                headers: [own, "Sec-Fetch-Site: cross-site"],
                refusal: .crossSite
            ),
            GuardCase(
                name: "a page of another port of this machine",
                headers: [own, "Sec-Fetch-Site: same-site"],
                refusal: .crossSite
            ),
            GuardCase(name: "a site that isn't known", headers: [own, "Sec-Fetch-Site: weird"], refusal: .crossSite),
            GuardCase(
                name: "two sites",
                headers: [own, "Sec-Fetch-Site: none", "Sec-Fetch-Site: none"],
                refusal: .crossSite
            ),
            GuardCase(
                name: "an old browser's page elsewhere",
                method: "POST",
                headers: [own, "Origin: https://evil.example"],
                refusal: .originForeign
            ),
            GuardCase(
                name: "a sandboxed page",
                method: "POST",
                headers: [own, "Origin: null"],
                refusal: .originForeign
            ),
            GuardCase(
                name: "a page of another port by Origin",
                headers: [own, "Origin: http://127.0.0.1:3000"],
                refusal: .originForeign
            ),
            GuardCase(
                name: "a page by another of its names",
                headers: [own, "Origin: http://localhost:8080"],
                refusal: .originForeign
            ),
            GuardCase(
                name: "a page over TLS",
                headers: [own, "Origin: https://127.0.0.1:8080"],
                refusal: .originForeign
            ),
            GuardCase(
                name: "two Origins",
                headers: [own, "Origin: http://127.0.0.1:8080", "Origin: http://127.0.0.1:8080"],
                refusal: .originForeign
            ),
            GuardCase(name: "through a proxy: For", headers: [own, "X-Forwarded-For: 1.2.3.4"], refusal: .forwarded),
            GuardCase(
                name: "through a proxy: Host",
                headers: [own, "x-forwarded-host: food.example"],
                refusal: .forwarded
            ),
            GuardCase(
                name: "through a proxy: anything",
                headers: [own, "X-Forwarded-Anything: "],
                refusal: .forwarded
            ),
            GuardCase(
                name: "through a proxy: standard",
                headers: [own, "Forwarded: for=1.2.3.4"],
                refusal: .forwarded
            ),
            GuardCase(name: "through a proxy: nginx", headers: [own, "X-Real-IP: 127.0.0.1"], refusal: .forwarded),
            GuardCase(name: "from elsewhere makes no difference", peer: "9.9.9.9", headers: [own]),
        ]
    )
    func decide(request: GuardCase) throws { request.check(try AccessPolicy(bindHost: "127.0.0.1", port: 8080)) }

    @Test("the port may be left out where it is 80")
    func portEighty() throws {
        let policy = try AccessPolicy(bindHost: "localhost", port: 80)
        GuardCase(name: "", method: "POST", headers: ["Host: localhost", "Origin: http://localhost"]).check(policy)
        GuardCase(name: "", headers: ["Host: localhost:80", "Origin: http://localhost"]).check(policy)
    }
}

@Suite("With accounts")
struct AccountsGuardTests {
    private static let secret = Secret()
    private static let own = "Host: food.example"
    private static let page = ["Host: food.example", "Origin: https://food.example", "Sec-Fetch-Site: same-origin"]
    private static let cookie = "Cookie: __Host-dinnerpeople=\(secret.text)"
    private static let csrf = "X-CSRF-Token: \(CSRFToken.text(for: secret))"

    @Test(
        "requests are let in or refused",
        arguments: [
            GuardCase(name: "nobody in particular", headers: [own], credential: "none"),
            GuardCase(name: "another host name", headers: ["Host: evil.example", cookie], refusal: .hostForeign),
            GuardCase(name: "the address of the machine", headers: ["Host: 192.168.0.9"], refusal: .hostForeign),
            GuardCase(name: "the default port spelled out", headers: ["Host: food.example:443"], credential: "none"),
            GuardCase(
                name: "the default port of the other scheme",
                headers: ["Host: food.example:80"],
                refusal: .hostForeign
            ),
            GuardCase(name: "a session reads", headers: [own, cookie], credential: "session"),
            GuardCase(
                name: "a session reads by a link from elsewhere",
                headers: [own, cookie, "Sec-Fetch-Site: cross-site"],
                credential: "session"
            ),
            GuardCase(
                name: "a session changes",
                method: "POST",
                headers: page + [cookie, csrf],
                credential: "session"
            ),
            GuardCase(
                name: "a session changes, Origin only",
                method: "POST",
                headers: [own, "Origin: https://food.example", cookie, csrf],
                credential: "session"
            ),
            GuardCase(
                name: "a session changes, Sec-Fetch-Site only",
                method: "DELETE",
                headers: [own, "Sec-Fetch-Site: same-origin", cookie, csrf],
                credential: "session"
            ),
            GuardCase(
                name: "a session changes from elsewhere, with the token",
                method: "POST",
                headers: [own, "Sec-Fetch-Site: cross-site", cookie, csrf],
                refusal: .crossSite
            ),
            GuardCase(
                name: "a session changes from another host of the domain",
                method: "POST",
                headers: [own, "Sec-Fetch-Site: same-site", cookie, csrf],
                refusal: .crossSite
            ),
            GuardCase(
                name: "a session changes from no page",
                method: "POST",
                headers: [own, "Sec-Fetch-Site: none", cookie, csrf],
                refusal: .crossSite
            ),
            GuardCase(
                name: "a session changes from another origin",
                method: "PATCH",
                headers: [own, "Origin: https://evil.example", cookie, csrf],
                refusal: .originForeign
            ),
            GuardCase(
                name: "a session changes from the same host without TLS",
                method: "PATCH",
                headers: [own, "Origin: http://food.example", cookie, csrf],
                refusal: .originForeign
            ),
            GuardCase(
                name: "a session changes, and nothing says from where",
                method: "POST",
                headers: [own, cookie, csrf],
                refusal: .originMissing
            ),
            GuardCase(
                name: "a session changes without the token",
                method: "POST",
                headers: page + [cookie],
                refusal: .csrfTokenMissing
            ),
            GuardCase(
                name: "a session changes with another's token",
                method: "POST",
                headers: page + [cookie, "X-CSRF-Token: \(CSRFToken.text(for: Secret()))"],
                refusal: .csrfTokenMissing
            ),
            GuardCase(
                name: "a session changes with two tokens",
                method: "POST",
                headers: page + [cookie, csrf, csrf],
                refusal: .csrfTokenMissing
            ),
            GuardCase(
                name: "an unknown method is a change",
                method: "BREW",
                headers: [own, cookie, csrf],
                refusal: .originMissing
            ),
            GuardCase(
                name: "a method in small letters is a change",
                method: "get",
                headers: [own, cookie, csrf],
                refusal: .originMissing
            ),
            GuardCase(name: "a sign-in by its page", method: "POST", headers: page, credential: "none"),
            GuardCase(name: "a sign-in by a program", method: "POST", headers: [own], credential: "none"),
            GuardCase(
                name: "a sign-in by a page elsewhere",
                method: "POST",
                headers: [own, "Origin: https://evil.example"],
                refusal: .originForeign
            ),
            GuardCase(
                name: "a cookie that may have been set without TLS",
                headers: [own, "Cookie: dinnerpeople=\(secret.text)"],
                credential: "none"
            ),
            GuardCase(
                name: "two sessions",
                headers: [own, cookie, "Cookie: __Host-dinnerpeople=\(Secret().text)"],
                credential: "none"
            ),
            GuardCase(
                name: "a token changes",
                method: "POST",
                headers: [own, "Authorization: Bearer abc"],
                credential: "bearer"
            ),
            GuardCase(
                name: "a token goes before a cookie",
                method: "POST",
                headers: [own, "authorization: bearer abc", cookie],
                credential: "bearer"
            ),
            GuardCase(
                name: "two tokens",
                headers: [own, "Authorization: Bearer a", "Authorization: Bearer b"],
                refusal: .authorizationUnusable
            ),
            GuardCase(
                name: "name and password in every request",
                headers: [own, "Authorization: Basic YTpi"],
                refusal: .authorizationUnusable
            ),
            GuardCase(
                name: "a token of no text",
                headers: [own, "Authorization: Bearer "],
                refusal: .authorizationUnusable
            ),
            GuardCase(
                name: "a token with spaces",
                headers: [own, "Authorization: Bearer a b"],
                refusal: .authorizationUnusable
            ),
            GuardCase(
                name: "a huge token",
                headers: [own, "Authorization: Bearer " + String(repeating: "a", count: 100_000)],
                refusal: .authorizationUnusable
            ),
            GuardCase(
                name: "forwarded headers of anybody's count for nothing",
                peer: "9.9.9.9",
                headers: [own, "X-Forwarded-For: 127.0.0.1", "X-Forwarded-Proto: http"],
                credential: "none"
            ),
            GuardCase(
                name: "from this machine makes no difference",
                peer: "127.0.0.1",
                headers: [own],
                credential: "none"
            ),
        ]
    )
    func decide(request: GuardCase) throws {
        request.check(try AccessPolicy(bindHost: "0.0.0.0", port: 8080, addresses: ["https://food.example"]))
    }

    @Test("no address configured: a page is its own where Host and Origin agree")
    func anyHost() throws {
        let policy = try AccessPolicy(bindHost: "0.0.0.0", port: 8080)
        let cookie = "Cookie: dinnerpeople=\(Self.secret.text)"
        GuardCase(
            name: "",
            method: "POST",
            headers: ["Host: 192.168.0.9:8080", "Origin: http://192.168.0.9:8080", cookie, Self.csrf],
            credential: "session"
        ).check(policy)
        GuardCase(
            name: "",
            method: "POST",
            headers: ["Host: 192.168.0.9:8080", "Origin: http://192.168.0.8:8080", cookie, Self.csrf],
            refusal: .originForeign
        ).check(policy)
        GuardCase(name: "", headers: ["Host: a b"], refusal: .hostForeign).check(policy)
        GuardCase(name: "", headers: ["Host: "], refusal: .hostForeign).check(policy)
    }

    @Test("behind a trusted proxy with TLS the origin is the secure one")
    func proxied() throws {
        let policy = try AccessPolicy(bindHost: "127.0.0.1", port: 8080, trustedProxies: ["127.0.0.1"])
        let headers = Self.page + [Self.cookie, Self.csrf, "X-Forwarded-Proto: https"]
        GuardCase(name: "", method: "POST", headers: headers, credential: "session").check(policy)
        GuardCase(name: "", method: "POST", peer: "9.9.9.9", headers: headers, refusal: .originForeign).check(policy)
    }
}
