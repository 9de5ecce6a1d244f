import People
import RecipeDomain
import Testing
import VideoWorkflow

/// What every `AccountStore`, `PasswordStore` and `IdentityStore` must do.
public let accountRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("the first account is the household's and an administrator's, the second is not") {
        parts async throws in
        let recipe = try await parts.make("Soup", content: soupContent)
        let first = try #require(try await parts.account("Anna", role: .member))
        let second = try #require(try await parts.account("Bert", role: .member))
        #expect(first.id == parts.owner)
        #expect(first.role == .administrator)
        #expect(try await parts.library.recipes(of: first.id, before: nil, limit: 9).map(\.id) == [recipe])
        #expect(second.id != parts.owner && second.role == .member)
        #expect(try await parts.library.recipes(of: second.id, before: nil, limit: 9).isEmpty)
        #expect(try await parts.people.accounts(limit: 9) == [first, second])
        #expect(try await parts.people.accounts(limit: 1) == [first])
    },
    ConformanceRule("of many first accounts at once one is the household's") { parts async throws in
        let accounts = try await withThrowingTaskGroup(of: Account?.self) { group in
            for number in 0..<8 { group.addTask { try await parts.account("a\(number)", role: .member) } }
            return try await group.reduce(into: []) { $0.append($1) }.compactMap(\.self)
        }
        #expect(accounts.count == 8)
        #expect(accounts.filter { $0.id == parts.owner }.count == 1)
        #expect(accounts.filter { $0.role == .administrator }.count == 1)
    },
    ConformanceRule("a name that people take for the same is taken") { parts async throws in
        _ = try await parts.account("Änne")
        #expect(try await parts.account("A\u{308}NNE") == nil)
        #expect(try await parts.people.accounts(limit: 9).count == 1)
    },
    ConformanceRule("somebody from the external issuer never gets the household, and is the same one each time") {
        parts async throws in
        let one = try await parts.external("1")
        #expect(one?.isExternal == true && one?.role == .member && one?.id != parts.owner)
        #expect(try await parts.external("1")?.id == one?.id)
        #expect(try await parts.external("2")?.id != one?.id)
        #expect(
            try await parts.people.account(
                for: ExternalIdentity(issuer: "https://other", subject: "1"),
                name: "x",
                nowUnixMilliseconds: 5,
                most: 99
            )?.id != one?.id
        )
        #expect(try await parts.account("Anna")?.id == parts.owner)
    },
    ConformanceRule("many first requests of somebody from the external issuer make one account") { parts async throws in
        let ids = try await withThrowingTaskGroup(of: OwnerID?.self) { group in
            for _ in 0..<8 { group.addTask { try await parts.external("1")?.id } }
            return try await group.reduce(into: Set<OwnerID?>()) { $0.insert($1) }
        }
        #expect(ids.count == 1 && ids.first != .some(nil))
    },
    ConformanceRule("no accounts are made beyond the most, those that are there are found") { parts async throws in
        let one = try await parts.external("1", most: 1)
        #expect(one != nil)
        #expect(try await parts.external("2", most: 1) == nil)
        #expect(try await parts.external("1", most: 1)?.id == one?.id)
    },
    ConformanceRule("a password is found by any spelling of the name, and replaced only where it is the one meant") {
        parts async throws in
        let account = try #require(try await parts.account("Anna"))
        let found = try #require(try await parts.people.password(for: AccountName("ANNA")))
        #expect(found.account == account)
        #expect(try found.hash == sampleHash(1))
        #expect(try await parts.people.password(for: AccountName("Bert")) == nil)
        let store = parts.people
        #expect(
            !(try await store.replacePassword(
                of: account.id,
                old: try sampleHash(2),
                with: try sampleHash(3),
                endsSessions: false
            ))
        )
        #expect(
            try await store.replacePassword(
                of: account.id,
                old: try sampleHash(1),
                with: try sampleHash(3),
                endsSessions: false
            )
        )
        #expect(try await store.password(for: AccountName("anna"))?.hash == sampleHash(3))
        #expect(try await store.replacePassword(of: account.id, old: nil, with: try sampleHash(4), endsSessions: false))
        let external = try #require(try await parts.external("1"))
        #expect(
            !(try await store.replacePassword(of: external.id, old: nil, with: try sampleHash(4), endsSessions: false))
        )
    },
    ConformanceRule("disabling is kept and taken back; an account that isn't there is told") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        #expect(try await parts.people.setDisabled(true, account: account.id))
        #expect(try await parts.people.accounts(limit: 9).map(\.isDisabled) == [true])
        #expect(try await parts.people.password(for: AccountName("Anna"))?.account.isDisabled == true)
        #expect(try await parts.people.setDisabled(false, account: account.id))
        #expect(try await parts.people.accounts(limit: 9).map(\.isDisabled) == [false])
        #expect(!(try await parts.people.setDisabled(true, account: parts.other)))
    },
]

extension StorageParts {
    func account(_ name: String, role: AccountRole = .member, at now: Int = 1) async throws -> Account? {
        try await people.addAccount(
            named: AccountName(name),
            role: role,
            password: try sampleHash(1),
            nowUnixMilliseconds: now
        )
    }

    func external(_ subject: String, most: Int = 99) async throws -> Account? {
        try await people.account(
            for: ExternalIdentity(issuer: "https://id.example", subject: subject),
            name: "Cleo",
            nowUnixMilliseconds: 5,
            most: most
        )
    }
}

/// A hash of no password; hashes of different numbers differ.
func sampleHash(_ number: Int) throws -> PasswordHash {
    let salt = String(repeating: "\(number)", count: 21) + "A"
    return try #require(PasswordHash("$scrypt$ln=17,r=8,p=1$\(salt)$" + String(repeating: "B", count: 42) + "A"))
}
