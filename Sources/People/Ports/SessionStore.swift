/// Where sessions are kept.
public protocol SessionStore: Sendable {
    /// Adds it; sessions that are over at `nowUnixMilliseconds`, and the account's oldest above `most`, go.
    func begin(_ session: Session, endUnixMilliseconds: Int, nowUnixMilliseconds: Int, most: Int) async throws
    /// The session whose secret, or secret before, has that hash, and its account; nil where the account is disabled.
    func session(secret: SecretHash) async throws -> (Session, Account)?
    /// False, and nothing is done, where it isn't as `old` any more.
    func replace(_ old: Session, with new: Session, endUnixMilliseconds: Int) async throws -> Bool
    /// The one whose secret, or secret before, has that hash; if any.
    func endSession(secret: SecretHash) async throws
}
