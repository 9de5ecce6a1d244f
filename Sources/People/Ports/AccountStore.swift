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

/// Where passwords are kept.
public protocol PasswordStore: Sendable {
    /// The account that signs in by that name, disabled or not, with the hash of its password.
    func password(for name: AccountName) async throws -> (account: Account, hash: PasswordHash)?
    /// Replaces the hash `old`, or any where it is nil; false where it isn't the one that is kept.
    /// - Parameter endsSessions: whether all sessions of the account are over with it.
    func replacePassword(of account: OwnerID, old: PasswordHash?, with new: PasswordHash, endsSessions: Bool)
        async throws -> Bool
}

/// Who somebody is to the external issuer.
public struct ExternalIdentity: Sendable, Hashable {
    /// `iss`
    public var issuer: String
    /// `sub`: unique for that issuer, never given to anybody else.
    public var subject: String

    public init(issuer: String, subject: String) {
        self.issuer = issuer
        self.subject = subject
    }
}

/// Where identities of the external issuer meet accounts.
public protocol IdentityStore: Sendable {
    /// The account of that identity, made now where it has none: a member of its own, never the household. Nil where
    /// there are `most` accounts already.
    func account(for identity: ExternalIdentity, name: String, nowUnixMilliseconds: Int, most: Int) async throws
        -> Account?
}
