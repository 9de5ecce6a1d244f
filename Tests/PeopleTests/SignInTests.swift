import RecipeDomain
import SQLiteStorage
import Testing

@testable import People

@Suite("Signing in")
struct SignInTests {
    @Test("takes the right password for any spelling of the name")
    func right() async throws {
        try await PeopleScene.run { scene in
            let account = try await scene.accounts.add(name: "Änne", password: "cr\u{e8}me fraiche", role: .member)
            for name in ["Änne", "änne", " A\u{308}NNE "] {
                let secret = try await scene.signIn(name, "cre\u{300}me fraiche")
                #expect(try await scene.sessions.enter(with: secret).principal.owner == account.id)
            }
        }
    }

    @Test(
        "says the same of all that is wrong",
        arguments: [
            ("Anna", "wrong horse battery"), ("Anna", ""), ("Anna", "a\nb"),
            ("Anna", String(repeating: "x", count: 100_000)),
            ("Nobody", PeopleScene.password), ("", PeopleScene.password), ("\u{0}", PeopleScene.password),
            ("Bert", PeopleScene.password),
        ]
    )
    func wrong(name: String, password: String) async throws {
        try await PeopleScene.run { scene in
            _ = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let bert = try await scene.accounts.add(name: "Bert", password: PeopleScene.password, role: .member)
            try await scene.accounts.setDisabled(true, bert)
            await #expect(throws: PeopleError.signInRefused) { try await scene.signIn(name, password) }
        }
    }

    @Test("raises what the password costs, and ends no session by it")
    func raises() async throws {
        try await PeopleScene.run { scene in
            _ = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let before = try await scene.signIn("Anna")
            let dearer = try #require(ScryptParameters(logN: 6, r: 8, p: 1))
            await #expect(throws: PeopleError.signInRefused) { try await scene.with(dearer).signIn("Anna", "wrong") }
            #expect(try await scene.database.password(for: AccountName("Anna"))?.hash.parameters == cheap)
            _ = try await scene.with(dearer).signIn("Anna")
            #expect(try await scene.database.password(for: AccountName("Anna"))?.hash.parameters == dearer)
            _ = try await scene.with(dearer).signIn("Anna")
            _ = try await scene.with(cheap).signIn("Anna")
            #expect(try await scene.database.password(for: AccountName("Anna"))?.hash.parameters == dearer)
            _ = try await scene.sessions.enter(with: before)
        }
    }

    @Test("goes with the new password once it was changed, and all sessions are over")
    func changed() async throws {
        try await PeopleScene.run { scene in
            _ = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            let before = try await scene.signIn("Anna")
            try await scene.accounts.setPassword("another long password", of: "anna")
            await #expect(throws: PeopleError.credentialRefused) { try await scene.sessions.enter(with: before) }
            await #expect(throws: PeopleError.signInRefused) { try await scene.signIn("Anna") }
            _ = try await scene.signIn("Anna", "another long password")
            await #expect(throws: PeopleError.accountMissing) {
                try await scene.accounts.setPassword("another long password", of: "Bert")
            }
        }
    }

    @Test("is refused to a source that tried too often, whatever names it tries, and given back in time")
    func source() async throws {
        try await PeopleScene.run { scene in
            _ = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            for number in 0..<10 {
                await #expect(throws: PeopleError.signInRefused) {
                    try await scene.signIn("guess \(number)", from: "evil")
                }
            }
            await #expect(throws: PeopleError.tooManyAttempts(retryAfterSeconds: 2)) {
                try await scene.signIn("Anna", from: "evil")
            }
            _ = try await scene.signIn("Anna", from: "home")
            scene.time.pass(.seconds(1))
            _ = try await scene.signIn("Anna", from: "evil")
        }
    }

    @Test("by strangers slows an account's owner down by seconds at most, and not where they sign in from anyway")
    func strangers() async throws {
        try await PeopleScene.run { scene in
            _ = try await scene.accounts.add(name: "Anna", password: PeopleScene.password, role: .member)
            _ = try await scene.signIn("Anna", from: "home")
            for number in 0..<60 {
                await #expect(throws: PeopleError.signInRefused) {
                    try await scene.signIn("Anna", "guess", from: "bot \(number)")
                }
            }
            #expect(scene.time.sleeps.count == 55)
            #expect(scene.time.sleeps.max() == .seconds(4))
            _ = try await scene.signIn("Anna", from: "home")
            #expect(scene.time.sleeps.count == 55)
        }
    }
}
