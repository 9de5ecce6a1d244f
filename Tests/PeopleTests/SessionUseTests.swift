import RecipeDomain
import Testing

@testable import People

@Suite("What comes of a session's secret")
struct SessionUseTests {
    private let secret = Secret()
    private let lifetimes = SessionLifetimes()
    private let day = 86_400_000

    private func session(_ now: Int = 0) -> Session {
        Session(account: OwnerID(), secret: secret, nowUnixMilliseconds: now)
    }

    /// The session as it is kept afterwards, and the secret that the browser gets; nil where it is refused.
    private func use(_ session: Session, _ secret: Secret, at now: Int) -> (session: Session, secret: Secret?)? {
        guard case .accepted(let changed, let fresh) = session.use(of: secret.hash, nowUnixMilliseconds: now, lifetimes)
        else { return nil }
        return (changed ?? session, fresh)
    }

    @Test("another secret is refused")
    func other() { #expect(use(session(), Secret(), at: 1) == nil) }

    @Test("it is over after 30 days unused, and after 180 days however much it is used")
    func ends() throws {
        #expect(use(session(), secret, at: 30 * day - 1) != nil)
        #expect(use(session(), secret, at: 30 * day) == nil)
        var (kept, current) = (session(), secret)
        for time in stride(from: day / 2, to: 180 * day, by: day / 2) {
            let used = try #require(use(kept, current, at: time))
            (kept, current) = (used.session, used.secret ?? current)
        }
        #expect(use(kept, current, at: 180 * day) == nil)
    }

    @Test("a use within five minutes changes nothing, so that reading costs no writing")
    func quiet() throws {
        let confirmed = try #require(use(session(), secret, at: 1)).session
        guard case .accepted(nil, nil) = confirmed.use(of: secret.hash, nowUnixMilliseconds: 299_999, lifetimes) else {
            Issue.record("something changed")
            return
        }
        #expect(try #require(use(confirmed, secret, at: 300_000)).session.usedUnixMilliseconds == 300_000)
    }

    @Test("after a day the secret is a new one; the old is good for a minute after the new came back")
    func rotates() throws {
        let confirmed = try #require(use(session(), secret, at: 1)).session
        let (rotated, fresh) = try #require(use(confirmed, secret, at: day))
        let new = try #require(fresh)
        #expect(use(rotated, secret, at: day + 1) != nil)
        let back = try #require(use(rotated, new, at: day + 1000))
        #expect(back.secret == nil)
        #expect(use(back.session, secret, at: day + 1000 + 59_999) != nil)
        #expect(use(back.session, secret, at: day + 1000 + 60_000) == nil)
        #expect(use(back.session, new, at: day + 1000 + 60_000) != nil)
    }

    @Test("a new secret that never arrived is replaced by another, once a minute")
    func lost() throws {
        let confirmed = try #require(use(session(), secret, at: 1)).session
        let (rotated, lost) = try #require(use(confirmed, secret, at: day))
        #expect(try #require(use(rotated, secret, at: day + 59_999)).secret == nil)
        let (again, fresh) = try #require(use(rotated, secret, at: day + 60_000))
        let new = try #require(fresh)
        #expect(use(again, try #require(lost), at: day + 60_001) == nil)
        #expect(use(again, new, at: day + 60_001) != nil)
        #expect(use(again, secret, at: day + 60_001) != nil)
    }

    @Test("a clock that goes back ends nothing")
    func clock() { #expect(use(session(10 * day), secret, at: 0) != nil) }
}
