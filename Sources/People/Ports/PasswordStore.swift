public import RecipeDomain

/// Where passwords are kept.
public protocol PasswordStore: Sendable {
    /// The account that signs in by that name, disabled or not, with the hash of its password.
    func password(for name: AccountName) async throws -> (account: Account, hash: PasswordHash)?
    /// Replaces the hash `old`, or any where it is nil; false where it isn't the one that is kept.
    /// - Parameter endsSessions: whether all sessions of the account are over with it.
    func replacePassword(of account: OwnerID, old: PasswordHash?, with new: PasswordHash, endsSessions: Bool)
        async throws -> Bool
}
