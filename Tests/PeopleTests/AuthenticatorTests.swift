import RecipeDomain
import SQLiteStorage
import Testing

@testable import People

@Suite("Who a request is for")
struct AuthenticatorTests {
    @Test("follows from what it presents")
    func presented() async throws {
        let external = try ExternalScene()
        try await PeopleScene.run { scene in
            let issuer = try ExternalIssuer(
                issuer: ExternalScene.issuer,
                audience: "authenticated",
                keySetAddress: ExternalScene.address
            )
            let household = scene.database.household
            let authenticator = Authenticator(
                household: household,
                sessions: scene.sessions,
                tokens: scene.tokens,
                external: ExternalSignIn(
                    issuer: issuer,
                    identities: scene.database,
                    fetch: external.fetch,
                    clock: external.time.clock
                )
            )
            func principal(_ credential: Credential) async throws -> Principal? {
                try await authenticator.principal(for: credential)?.principal
            }
            func bearer(_ text: String) throws -> Credential {
                .bearer(try #require(BearerToken(authorization: "Bearer \(text)")))
            }
            #expect(try await principal(.none) == nil)
            #expect(try await principal(.household)?.owner == household)
            let account = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            #expect(try await principal(.session(scene.signIn("Anna")))?.owner == account.id)
            let token = try await scene.tokens.issue(
                for: account.id,
                name: "t",
                scopes: [.read],
                lifetimeMilliseconds: nil
            ).secret
            #expect(
                try await principal(bearer(token.text))?.origin
                    == .token(
                        scene.database.tokens(of: account.id)[0].id
                    )
            )
            #expect(try await principal(bearer(external.token()))?.origin == .external)
            await #expect(throws: PeopleError.credentialRefused) { try await principal(.session(Secret())) }
            await #expect(throws: PeopleError.credentialRefused) { try await principal(bearer(APITokenSecret().text)) }
            await #expect(throws: PeopleError.externalTokenRefused(.malformed)) { try await principal(bearer("abc")) }
        }
    }
}
