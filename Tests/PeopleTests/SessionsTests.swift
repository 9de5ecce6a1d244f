import Testing

@testable import People

@Suite("Sessions")
struct SessionsTests {
    @Test("let in with the account's rights until they are ended")
    func life() async throws {
        try await PeopleScene.run { scene in
            let account = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let secret = try await scene.signIn("anna")
            let principal = try await scene.sessions.enter(with: secret).principal
            #expect(principal.owner == account.id && principal.may(.admin))
            try await scene.sessions.end(secret)
            await #expect(throws: PeopleError.credentialRefused) { try await scene.sessions.enter(with: secret) }
        }
    }

    @Test("what a browser presented before is over once somebody signs in with it")
    func fixation() async throws {
        try await PeopleScene.run { scene in
            _ = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let planted = try await scene.signIn("Anna")
            let own = try await scene.signIn.begin(
                name: "Anna",
                password: PeopleScene.password,
                source: "a",
                replacing: planted
            )
            await #expect(throws: PeopleError.credentialRefused) { try await scene.sessions.enter(with: planted) }
            _ = try await scene.sessions.enter(with: own)
        }
    }

    @Test("of many requests at the moment of rotation all get in, and one gets the new secret")
    func together() async throws {
        try await PeopleScene.run { scene in
            _ = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let secret = try await scene.signIn("Anna")
            _ = try await scene.sessions.enter(with: secret)
            scene.time.pass(.seconds(86_400))
            let fresh = try await withThrowingTaskGroup(of: Secret?.self) { group in
                for _ in 0..<16 { group.addTask { try await scene.sessions.enter(with: secret).newSecret } }
                return try await group.reduce(into: []) { $0.append($1) }.compactMap(\.self)
            }
            #expect(fresh.count == 1)
            #expect(try await scene.sessions.enter(with: #require(fresh.first)).newSecret == nil)
        }
    }

    @Test("of a disabled account let nobody in")
    func disabled() async throws {
        try await PeopleScene.run { scene in
            let account = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let secret = try await scene.signIn("Anna")
            try await scene.accounts.setDisabled(true, account)
            await #expect(throws: PeopleError.credentialRefused) { try await scene.sessions.enter(with: secret) }
        }
    }
}
