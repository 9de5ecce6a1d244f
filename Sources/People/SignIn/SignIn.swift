import Synchronization

/// Signs people in with name and password.
public final class SignIn: Sendable {
    private let passwords: any PasswordStore
    private let sessions: Sessions
    private let hasher: PasswordHasher
    private let clock: PeopleClock
    private let limits = Mutex(SignInLimits())
    private let held = Atomic(0)

    /// So many attempts may be held back at a time.
    private static let mostHeld = 64

    public init(passwords: any PasswordStore, sessions: Sessions, hasher: PasswordHasher, clock: PeopleClock) {
        self.passwords = passwords
        self.sessions = sessions
        self.hasher = hasher
        self.clock = clock
    }

    /// A new session's secret.
    /// - Parameters:
    ///   - source: where the attempt comes from: see `NetworkAddress.source`.
    ///   - old: what the browser presented; over from now on.
    /// - Throws: `PeopleError`: `signInRefused`, `tooManyAttempts`, `busy`; or the store's error.
    public func begin(name: String, password: String, source: String, replacing old: Secret?) async throws -> Secret {
        let name = try? AccountName(name)
        let key = name?.key ?? ""
        try await wait(for: key, source)
        let account: Account?
        do {
            account = try await self.account(name, password)
        } catch {
            // What the machine could not do is nobody's failed attempt.
            limits.withLock { $0.abandoned(account: key, source: source) }
            throw error
        }
        guard let account else { throw PeopleError.signInRefused }
        let now = clock.uptime()
        limits.withLock { $0.succeeded(account: key, source: source, now: now) }
        return try await sessions.begin(for: account, replacing: old)
    }

    private func wait(for account: String, _ source: String) async throws {
        let now = clock.uptime()
        switch limits.withLock({ $0.admit(account: account, source: source, now: now) }) {
        case .refused(let wait):
            throw PeopleError.tooManyAttempts(retryAfterSeconds: max(1, Int(wait.components.seconds) + 1))
        case .go(.zero): return
        case .go(let delay):
            defer { held.subtract(1, ordering: .relaxed) }
            guard held.add(1, ordering: .relaxed).newValue <= Self.mostHeld else {
                throw PeopleError.busy(retryAfterSeconds: Int(delay.components.seconds) + 1)
            }
            try await clock.sleep(delay)
        }
    }

    /// Nil where name and password don't fit, or the account is disabled; it takes as long then.
    private func account(_ name: AccountName?, _ text: String) async throws -> Account? {
        let found = if let name { try await passwords.password(for: name) } else { nil as (Account, PasswordHash)? }
        // A text that can't be a password is checked as another, which is none either.
        let password = Password(attempt: text)
        let isRight = try await hasher.matches(password ?? .impossible, password == nil ? nil : found?.1)
        guard isRight, let (account, hash) = found, let password, !account.isDisabled else { return nil }
        if hash.parameters.work < hasher.parameters.work {
            try await raise(hash, of: account, password)
        }
        return account
    }

    /// Keeps the password at today's cost. Where the machine has no time for it now, the next sign-in will do.
    private func raise(_ old: PasswordHash, of account: Account, _ password: Password) async throws {
        do {
            let new = try await hasher.hash(password)
            _ = try await passwords.replacePassword(of: account.id, old: old, with: new, endsSessions: false)
        } catch PeopleError.busy {}
    }
}
