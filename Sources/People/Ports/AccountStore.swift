public import RecipeDomain

/// Where accounts are kept.
public protocol AccountStore: Sendable {
    /// Adds an account that signs in with a password; nil where the name is taken.
    ///
    /// The first one ever takes over what the household has: it becomes the household's owner itself, and administrator
    /// whatever `role` says. Nothing is copied or moved, and the command line and a service that asks nobody to sign in
    /// go on seeing the same recipes.
    func addAccount(named name: AccountName, role: AccountRole, password: PasswordHash, nowUnixMilliseconds: Int)
        async throws -> Account?
    /// By the time they were made, at most `limit`.
    func accounts(limit: Int) async throws -> [Account]
    /// Disabling one ends its sessions; its tokens and share links rest until it is enabled again. False where there is
    /// no such account.
    func setDisabled(_ isDisabled: Bool, account: OwnerID) async throws -> Bool
}
