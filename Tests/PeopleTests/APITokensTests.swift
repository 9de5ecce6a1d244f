import RecipeDomain
import SQLiteStorage
import Testing

@testable import People

@Suite("API tokens")
struct APITokensTests {
    @Test("let in with their scopes until they expire")
    func scopes() async throws {
        try await PeopleScene.run { scene in
            let account = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let (token, secret) = try await scene.tokens.issue(
                for: account.id,
                name: "phone",
                scopes: [.read],
                lifetimeMilliseconds: 1_000
            )
            let principal = try await scene.tokens.enter(with: secret.text)
            #expect(principal.owner == account.id && principal.origin == .token(token.id))
            #expect(principal.may(.read) && !principal.may(.write))
            scene.time.pass(.milliseconds(999))
            _ = try await scene.tokens.enter(with: secret.text)
            scene.time.pass(.milliseconds(1))
            await #expect(throws: PeopleError.credentialRefused) { try await scene.tokens.enter(with: secret.text) }
        }
    }

    @Test("that nobody issued are refused", arguments: ["", "dp_", "x", APITokenSecret().text])
    func unknown(text: String) async throws {
        try await PeopleScene.run { scene in
            await #expect(throws: PeopleError.credentialRefused) { try await scene.tokens.enter(with: text) }
        }
    }

    @Test("note their use once an hour")
    func use() async throws {
        try await PeopleScene.run { scene in
            let account = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let (_, secret) = try await scene.tokens.issue(
                for: account.id,
                name: "phone",
                scopes: [.read],
                lifetimeMilliseconds: nil
            )
            var uses: [Int?] = []
            for pause in [0, 3599, 1] {
                scene.time.pass(.seconds(pause))
                _ = try await scene.tokens.enter(with: secret.text)
                uses.append(try await scene.database.tokens(of: account.id).first?.usedUnixMilliseconds)
            }
            #expect(uses[0] == uses[1] && uses[2] == scene.time.now && uses[0] == scene.time.now - 3_600_000)
        }
    }

    @Test("are no more than an account may have, and never expire by overflow")
    func most() async throws {
        try await PeopleScene.run { scene in
            let account = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            for _ in 0..<APITokens.mostOfAnAccount {
                _ = try await scene.tokens.issue(
                    for: account.id,
                    name: "t",
                    scopes: [.read],
                    lifetimeMilliseconds: .max
                )
            }
            await #expect(throws: PeopleError.tooMany(.tokens, limit: 100)) {
                try await scene.tokens.issue(for: account.id, name: "t", scopes: [.read], lifetimeMilliseconds: nil)
            }
            await #expect(throws: PeopleError.nameUnusable(.empty)) {
                try await scene.tokens.issue(for: account.id, name: " ", scopes: [.read], lifetimeMilliseconds: nil)
            }
            #expect(try await scene.database.tokens(of: account.id).first?.expiresUnixMilliseconds == .max)
        }
    }
}
