import RecipeDomain

/// What an administrator does with accounts.
public struct Accounts: Sendable {
    private let store: any AccountStore & PasswordStore
    private let hasher: PasswordHasher
    private let clock: PeopleClock

    public static let most = 10_000

    public init(store: any AccountStore & PasswordStore, hasher: PasswordHasher, clock: PeopleClock) {
        self.store = store
        self.hasher = hasher
        self.clock = clock
    }

    /// Adds an account; see `AccountStore.addAccount` for what the first one is.
    /// - Throws: `PeopleError`: `nameUnusable`, `passwordUnusable`, `nameTaken`, `busy`; or the store's error.
    public func add(name: String, password: String, role: AccountRole) async throws -> Account {
        let name = try AccountName(name)
        let hash = try await hasher.hash(try Password(password, for: name))
        let added = try await store.addAccount(
            named: name,
            role: role,
            password: hash,
            nowUnixMilliseconds: clock.unixMilliseconds()
        )
        guard let added else { throw PeopleError.nameTaken }
        return added
    }

    /// A new password, which ends all sessions of the account.
    /// - Throws: as `add`; `accountMissing` where none signs in by that name.
    public func setPassword(_ password: String, of name: String) async throws {
        let name = try AccountName(name)
        let new = try Password(password, for: name)
        guard let (account, _) = try await store.password(for: name) else { throw PeopleError.accountMissing }
        let hash = try await hasher.hash(new)
        guard try await store.replacePassword(of: account.id, old: nil, with: hash, endsSessions: true) else {
            throw PeopleError.accountMissing
        }
    }

    /// By the time they were made.
    public func list() async throws -> [Account] { try await store.accounts(limit: Self.most) }

    /// The one that signs in by that name, or has that id. Throws `PeopleError.accountMissing`.
    public func account(_ nameOrID: String) async throws -> Account {
        if let name = try? AccountName(nameOrID), let (account, _) = try await store.password(for: name) {
            return account
        }
        let all = try await list()
        guard let id = OwnerID(nameOrID), let account = all.first(where: { $0.id == id }) else {
            throw PeopleError.accountMissing
        }
        return account
    }

    /// Throws `PeopleError.accountMissing`.
    public func setDisabled(_ isDisabled: Bool, _ account: Account) async throws {
        guard try await store.setDisabled(isDisabled, account: account.id) else { throw PeopleError.accountMissing }
    }
}
