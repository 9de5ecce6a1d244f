import Testing

@testable import People

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
