/// How often a sign-in may be tried.
///
/// Where attempts come from is slowed down to a refusal; the account they are for is only slowed down a little, and not for
/// sources it has signed in from, so that nobody can lock another out by trying.
struct SignInLimits {
    enum Admission: Equatable {
        /// Go on, after so long.
        case go(after: Duration)
        /// Not now.
        case refused(retryAfter: Duration)
    }

    static let freeOfSource = 10
    static let longestRefusal = Duration.seconds(15 * 60)
    static let freeOfAccount = 5
    static let longestHold = Duration.seconds(4)

    private struct Pair: Hashable {
        var account: String
        var source: String
    }

    private var sources = AttemptTable(halfLife: .seconds(30 * 60))
    private var accounts = AttemptTable(halfLife: .seconds(30 * 60))
    /// Where accounts have signed in from.
    private var known = AttemptTable(halfLife: .seconds(30 * 86_400))

    /// Counts the attempt at once, so that many at the same time are counted too.
    /// - Parameters:
    ///   - account: the name's key, whether there is such an account or not.
    ///   - source: see `NetworkAddress.source`.
    ///   - now: `PeopleClock.uptime`.
    mutating func admit(account: String, source: String, now: Duration) -> Admission {
        let (tried, last) = sources.count(of: source, now: now)
        if tried >= Self.freeOfSource {
            let wait = delay(.seconds(1), doublings: tried - Self.freeOfSource, atMost: Self.longestRefusal)
            guard now - last >= wait else { return .refused(retryAfter: wait - (now - last)) }
        }
        sources.add(source, now: now)
        let failed = accounts.count(of: account, now: now).count
        accounts.add(account, now: now)
        let isKnown = known.count(of: Pair(account: account, source: source), now: now).count > 0
        guard failed >= Self.freeOfAccount, !isKnown else { return .go(after: .zero) }
        return .go(
            after: delay(.milliseconds(250), doublings: failed - Self.freeOfAccount, atMost: Self.longestHold)
        )
    }

    /// Takes the attempt back. What else the source did stays counted: whoever has an account here could otherwise sign
    /// in to it now and then to go on trying others'.
    mutating func succeeded(account: String, source: String, now: Duration) {
        sources.remove(source)
        accounts.clear(account)
        known.add(Pair(account: account, source: source), now: now)
    }

    /// Takes the attempt back: it was not carried out.
    mutating func abandoned(account: String, source: String) {
        sources.remove(source)
        accounts.remove(account)
    }

    private func delay(_ first: Duration, doublings: Int, atMost most: Duration) -> Duration {
        doublings >= 20 ? most : min(first * (1 << doublings), most)
    }
}
