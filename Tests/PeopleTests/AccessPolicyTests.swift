import Testing

@testable import People

@Suite("Who is asked to sign in")
struct AccessPolicyTests {
    @Test(
        "follows from where the service listens and from the configuration",
        arguments: [
            ("127.0.0.1", AccessPolicy.Mode.household), ("localhost", .household), ("::1", .household),
            ("127.0.0.5", .household), ("0.0.0.0", .accounts), ("::", .accounts), ("192.168.0.9", .accounts),
            ("food.example", .accounts), ("", .accounts),
        ]
    )
    func mode(bind: String, mode: AccessPolicy.Mode) throws {
        #expect(try AccessPolicy(bindHost: bind, port: 8080).mode == mode)
    }

    @Test("on this machine everybody is, where the configuration says so or the service is meant for others")
    func configured() throws {
        #expect(try AccessPolicy(bindHost: "127.0.0.1", port: 1, requiresSignIn: true).mode == .accounts)
        #expect(try AccessPolicy(bindHost: "127.0.0.1", port: 1, addresses: ["https://food.example"]).mode == .accounts)
        #expect(try AccessPolicy(bindHost: "127.0.0.1", port: 1, trustedProxies: ["127.0.0.1"]).mode == .accounts)
    }

    @Test("a configuration that can't be meant is refused")
    func invalid() {
        for address in [
            "food.example", "ftp://food.example", "https://", "https://food.example/path", "https://a@food.example",
            "https://food.example?x",
        ] {
            #expect(throws: PeopleError.self) { try AccessPolicy(bindHost: "::", port: 1, addresses: [address]) }
        }
        #expect(throws: PeopleError.self) { try AccessPolicy(bindHost: "::", port: 1, trustedProxies: ["proxy"]) }
    }

    private func facts(_ peer: String?, _ headers: [(String, String)]) -> RequestFacts {
        RequestFacts(
            method: "GET",
            peer: peer.flatMap { NetworkAddress($0) },
            headers: ([("Host", "food.example")] + headers).map { (name: $0.0, value: $0.1) }
        )
    }

    @Test("the source of a request is the last address that no trusted proxy has")
    func source() throws {
        let policy = try AccessPolicy(bindHost: "::", port: 1, trustedProxies: ["10.0.0.0/8"])
        func source(_ peer: String?, _ forwarded: String...) -> NetworkAddress? {
            policy.source(of: facts(peer, forwarded.map { ("X-Forwarded-For", $0) }))
        }
        #expect(source("1.2.3.4", "5.6.7.8") == NetworkAddress("1.2.3.4"))
        #expect(source("10.0.0.1", "5.6.7.8") == NetworkAddress("5.6.7.8"))
        #expect(source("10.0.0.1", "9.9.9.9, 5.6.7.8, 10.0.0.2") == NetworkAddress("5.6.7.8"))
        #expect(source("10.0.0.1", "9.9.9.9", "5.6.7.8") == NetworkAddress("5.6.7.8"))
        #expect(source("10.0.0.1", "garbage") == NetworkAddress("10.0.0.1"))
        #expect(source("10.0.0.1") == NetworkAddress("10.0.0.1"))
        #expect(source(nil, "5.6.7.8") == nil)
    }

    @Test("only a trusted proxy, or the configuration, says that the browser speaks TLS")
    func secure() throws {
        let proxied = try AccessPolicy(bindHost: "::", port: 1, trustedProxies: ["10.0.0.0/8"])
        #expect(proxied.isSecure(facts("10.0.0.1", [("X-Forwarded-Proto", "https")])))
        #expect(!proxied.isSecure(facts("10.0.0.1", [("X-Forwarded-Proto", "http")])))
        #expect(!proxied.isSecure(facts("10.0.0.1", [("X-Forwarded-Proto", "https"), ("X-Forwarded-Proto", "http")])))
        #expect(!proxied.isSecure(facts("1.2.3.4", [("X-Forwarded-Proto", "https")])))
        let named = try AccessPolicy(bindHost: "::", port: 1, addresses: ["https://food.example"])
        #expect(named.isSecure(facts("1.2.3.4", [])))
    }
}
