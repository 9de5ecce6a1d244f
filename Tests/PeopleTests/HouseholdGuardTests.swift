import Testing

@testable import People

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
