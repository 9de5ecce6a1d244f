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

@Suite("The limits on signing in")
struct SignInLimitsTests {
    @Test("double the wait with every attempt, up to a quarter of an hour")
    func doubling() {
        var limits = SignInLimits()
        var now = Duration.zero
        for _ in 0..<10 { #expect(limits.admit(account: "a", source: "s", now: now) != .refused(retryAfter: .zero)) }
        var waits: [Duration] = []
        for _ in 0..<14 {
            guard case .refused(let wait) = limits.admit(account: "a", source: "s", now: now) else {
                Issue.record("let in")
                return
            }
            waits.append(wait)
            now += wait
            guard case .go = limits.admit(account: "a", source: "s", now: now) else {
                Issue.record("refused after the wait")
                return
            }
        }
        #expect(waits.prefix(5) == [.seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(16)])
        #expect(waits.max() == .seconds(900))
    }

    @Test("aren't got around by signing in to one's own account in between")
    func ownAccount() {
        var limits = SignInLimits()
        var refusals = 0
        for number in 0..<40 {
            if case .refused = limits.admit(account: "victim \(number)", source: "s", now: .zero) { refusals += 1 }
            if case .go = limits.admit(account: "own", source: "s", now: .zero) {
                limits.succeeded(account: "own", source: "s", now: .zero)
            }
        }
        #expect(refusals == 30)
    }

    @Test("forget in time")
    func forgetting() {
        var limits = SignInLimits()
        for _ in 0..<10 { _ = limits.admit(account: "a", source: "s", now: .zero) }
        guard case .refused = limits.admit(account: "a", source: "s", now: .zero) else {
            Issue.record("let in")
            return
        }
        #expect(limits.admit(account: "b", source: "s", now: .seconds(3600)) == .go(after: .zero))
    }

    @Test("remember who tried most, in a table that never grows")
    func flood() {
        var table = AttemptTable(sets: 16, halfLife: .seconds(3600))
        for _ in 0..<20 { table.add("target", now: .zero) }
        for number in 0..<10_000 { table.add(number, now: .seconds(1)) }
        #expect(table.count(of: "target", now: .seconds(1)).count == 20)
        let remembered = (0..<10_000).count { table.count(of: $0, now: .seconds(1)).count > 0 }
        #expect(remembered < 128)
        table.clear("target")
        #expect(table.count(of: "target", now: .seconds(1)).count == 0)
    }
}
