import JWTKit
import RecipeDomain
import SQLiteStorage
import Testing

@testable import People

@Suite("Tokens of an external issuer")
struct ExternalTokenTests {
    private static let secret = Array("a secret that is shared with the issuer".utf8)

    private func issuer(
        _ algorithms: Set<SigningAlgorithm>? = nil,
        secret: [UInt8]? = nil
    ) throws -> ExternalIssuer {
        try ExternalIssuer(
            issuer: ExternalScene.issuer,
            audience: "authenticated",
            keySetAddress: ExternalScene.address,
            algorithms: algorithms,
            sharedSecret: secret
        )
    }

    @Test("are taken, of each algorithm", arguments: [SigningAlgorithm.rs256, .es256, .edDSA])
    func taken(algorithm: SigningAlgorithm) async throws {
        let scene = try ExternalScene()
        let claims = try await scene.verifier(issuer()).verify(scene.token(algorithm))
        #expect(claims.sub == "user-1" && claims.shownName == "cleo@example.org")
    }

    @Test("of a shared secret are taken where the configuration has one")
    func shared() async throws {
        let scene = try ExternalScene()
        let verifier = scene.verifier(try issuer(secret: Self.secret))
        _ = try await verifier.verify(scene.token(.hs256, secret: Self.secret))
        #expect(scene.fetched.isEmpty)
        await #expect(throws: PeopleError.externalTokenRefused(.signature)) {
            try await verifier.verify(
                scene.token(.hs256, secret: Array("another secret of the same length, nearly".utf8))
            )
        }
        await #expect(throws: PeopleError.externalTokenRefused(.algorithm)) {
            try await scene.verifier(issuer()).verify(scene.token(.hs256, secret: Self.secret))
        }
    }

    @Test("signed with a public key as if it were a secret are refused")
    func confusion() async throws {
        let scene = try ExternalScene()
        let publicKey = Array(scene.rsa.publicKey.pemRepresentation.utf8)
        for secret in [Self.secret, nil] {
            let forged = try await scene.token(.hs256, kid: "r", secret: publicKey)
            await #expect(throws: PeopleError.self) { try await scene.verifier(issuer(secret: secret)).verify(forged) }
        }
    }

    @Test("that name a key of another kind, or another algorithm than theirs, are refused")
    func mixed() async throws {
        let scene = try ExternalScene()
        let verifier = scene.verifier(try issuer())
        let token = try await scene.token(.es256, kid: "r")
        await #expect(throws: PeopleError.externalTokenRefused(.unknownKey)) { try await verifier.verify(token) }
        let parts = try await scene.token(.es256).split(separator: ".")
        for (header, flaw) in [
            (#"{"alg":"none","typ":"JWT"}"#, ExternalTokenFlaw.algorithm), (#"{"alg":"NONE"}"#, .algorithm),
            (#"{"alg":""}"#, .algorithm),
            (#"{}"#, .algorithm), (#"{"alg":"HS256","kid":"e"}"#, .algorithm),
            (#"{"alg":"PS256","kid":"r"}"#, .algorithm),
            (#"{"alg":"ES256","kid":"e","crit":["exp"]}"#, .unknownExtension),
            (#"{"alg":"ES256","kid":"e","typ":"logout+jwt"}"#, .type),
            (#"{"alg":"EdDSA","kid":"d"}"#, .signature), (#"{"alg":"RS256","kid":"r"}"#, .signature),
            (#"{"alg":"ES256","kid":"e","x":1}"#, .signature),
            (#"[]"#, .malformed), ("", .malformed), (String(repeating: "[", count: 5_000), .malformed),
        ] {
            let forged = [Base64URL.text(header.utf8), String(parts[1]), String(parts[2])].joined(separator: ".")
            await #expect(throws: PeopleError.externalTokenRefused(flaw), "\(header.prefix(60))") {
                try await verifier.verify(forged)
            }
        }
    }

    @Test("without a signature, or of no form, are refused")
    func malformed() async throws {
        let scene = try ExternalScene()
        let verifier = scene.verifier(try issuer())
        let token = try await scene.token()
        let parts = token.split(separator: ".").map(String.init)
        for text in [
            "", ".", "..", "...", "a.b", token + ".", token + "=", " " + token, "é." + token,
            token.replacing(".", with: ".."),
        ] {
            await #expect(throws: PeopleError.externalTokenRefused(.malformed), "\(text)") {
                try await verifier.verify(text)
            }
        }
        await #expect(throws: PeopleError.externalTokenRefused(.signature)) {
            try await verifier.verify(parts[0] + "." + parts[1] + ".")
        }
        await #expect(throws: PeopleError.externalTokenRefused(.tooLong)) {
            try await verifier.verify(String(repeating: "a", count: 10_000_000))
        }
    }

    @Test("with one sign changed anywhere are refused")
    func changed() async throws {
        let scene = try ExternalScene()
        let verifier = scene.verifier(try issuer())
        let token = try await scene.token()
        for offset in stride(from: 0, to: token.count, by: 7) {
            let index = token.index(token.startIndex, offsetBy: offset)
            guard token[index] != "." else { continue }
            var changed = token
            changed.replaceSubrange(index...index, with: token[index] == "A" ? "B" : "A")
            await #expect(throws: PeopleError.self) { try await verifier.verify(changed) }
        }
    }

    @Test("say for whom, from whom and when; each claim is checked, with a minute to spare")
    func claims() async throws {
        let scene = try ExternalScene()
        let verifier = scene.verifier(try issuer())
        let now = Double(scene.time.now) / 1000
        let cases: [(ExternalTokenFlaw?, @Sendable (inout ExternalClaims) -> Void)] = [
            (.issuer, { $0.iss = "https://id.example/auth/v1/" }), (.issuer, { $0.iss = nil }),
            (.audience, { $0.aud = AudienceClaim(value: ["others"]) }), (.audience, { $0.aud = nil }),
            (.audience, { $0.aud = AudienceClaim(value: ["authenticated2"]) }),
            (nil, { $0.aud = AudienceClaim(value: ["x", "authenticated"]) }),
            (.expired, { $0.exp = nil }), (.expired, { $0.exp = now - 60 }), (nil, { $0.exp = now - 59 }),
            (.expired, { $0.exp = -1e300 }), (nil, { $0.exp = 1e300 }),
            (.notYetValid, { $0.nbf = now + 61 }), (nil, { $0.nbf = now + 60 }), (nil, { $0.nbf = nil }),
            (.notYetValid, { $0.iat = now + 61 }), (nil, { $0.iat = nil }),
            (.subject, { $0.sub = nil }), (.subject, { $0.sub = "" }),
            (.subject, { $0.sub = String(repeating: "x", count: 256) }), (.anonymous, { $0.is_anonymous = true }),
            (nil, { $0.is_anonymous = false }),
        ]
        for (flaw, change) in cases {
            let token = try await scene.token(.es256, change)
            if let flaw {
                await #expect(throws: PeopleError.externalTokenRefused(flaw)) { try await verifier.verify(token) }
            } else {
                _ = try await verifier.verify(token)
            }
        }
    }

    @Test("let in whom they name, with an account made at first sight; never the household")
    func accounts() async throws {
        let external = try ExternalScene()
        try await PeopleScene.run { scene in
            let signIn = ExternalSignIn(
                issuer: try issuer(),
                identities: scene.database,
                fetch: external.fetch,
                clock: external.time.clock
            )
            let principal = try await signIn.enter(with: external.token())
            #expect(principal.owner != scene.database.household)
            #expect(principal.may(.write) && !principal.may(.admin))
            #expect(try await signIn.enter(with: external.token(.rs256)).owner == principal.owner)
            #expect(try await signIn.enter(with: external.token { $0.sub = "user-2" }).owner != principal.owner)
            let account = try await scene.accounts.account(principal.owner.description)
            #expect(account.name == "cleo@example.org" && account.isExternal)
            try await scene.accounts.setDisabled(true, account)
            await #expect(throws: PeopleError.credentialRefused) { try await signIn.enter(with: external.token()) }
        }
    }
}
