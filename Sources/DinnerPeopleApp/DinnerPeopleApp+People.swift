public import People
public import RecipeDomain
import SQLiteStorage

extension DinnerPeopleApp {
    public var accounts: Accounts { Accounts(store: database, hasher: .system(), clock: .system()) }

    /// What of `account` programs use.
    public func tokens(of account: Account) async throws -> [APIToken] { try await database.tokens(of: account.id) }

    /// See `APITokens.issue`.
    public func issueToken(
        for account: Account,
        name: String,
        scopes: Set<Scope>,
        lifetimeMilliseconds: Int?
    ) async throws -> APITokenSecret {
        try await APITokens(store: database, clock: .system())
            .issue(for: account.id, name: name, scopes: scopes, lifetimeMilliseconds: lifetimeMilliseconds).secret
    }

    /// False where the account has no such token.
    public func revoke(_ token: APITokenID, of account: Account) async throws -> Bool {
        try await database.revoke(token, of: account.id)
    }

    /// Whether `account` has what the household has.
    public func isHousehold(_ account: Account) -> Bool { account.id == database.household }
}
