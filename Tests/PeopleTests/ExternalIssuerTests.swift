import Testing

@testable import People

@Suite("The configuration of an external issuer")
struct ExternalIssuerTests {
    @Test(
        "is refused where anybody on the way could change the keys",
        arguments: [
            "http://id.example", "ftp://id.example", "id.example", "", "https://", "https://user@id.example",
            "https://id.example#x", "http://127.0.0.1.evil.example", "file:///etc/passwd",
        ]
    )
    func insecure(address: String) {
        #expect(throws: PeopleError.self) { try ExternalIssuer(issuer: address, audience: "a") }
        #expect(throws: PeopleError.self) {
            try ExternalIssuer(issuer: "https://id.example", audience: "a", keySetAddress: address)
        }
    }

    @Test(
        "is taken with TLS, or on this machine",
        arguments: ["https://id.example/auth/v1", "http://127.0.0.1:9999", "http://localhost/x", "http://[::1]:1"]
    )
    func secure(address: String) throws {
        #expect(try ExternalIssuer(issuer: address, audience: "a").algorithms == [.rs256, .es256, .edDSA])
    }

    @Test("has a secret for HS256, of 32 bytes at least, and HS256 only with one")
    func secrets() throws {
        let good = Array(repeating: UInt8(1), count: 32)
        func make(_ algorithms: Set<SigningAlgorithm>?, _ secret: [UInt8]?) throws -> ExternalIssuer {
            try ExternalIssuer(
                issuer: "https://id.example",
                audience: "a",
                algorithms: algorithms,
                sharedSecret: secret
            )
        }
        #expect(try make(nil, good).algorithms.contains(.hs256))
        #expect(try make([.hs256], good).algorithms == [.hs256])
        #expect(throws: PeopleError.self) { try make([.hs256], nil) }
        #expect(throws: PeopleError.self) { try make([.es256], good) }
        #expect(throws: PeopleError.self) { try make(nil, Array(good.dropLast())) }
        #expect(throws: PeopleError.self) { try make([], nil) }
        #expect(throws: PeopleError.self) { try ExternalIssuer(issuer: "https://id.example", audience: "") }
    }
}
