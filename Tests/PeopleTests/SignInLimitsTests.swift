import Testing

@testable import People

@Suite("The limits on signing in")
struct SignInLimitsTests {
    @Test("double the wait with every attempt, up to a quarter of an hour")
    func doubling() {
        var limits = SignInLimits()
        var now = Duration.zero
        for _ in 0..<10 { #expect(limits.admit(account: "a", source: "s", now: now) != .refused(retryAfter: .zero)) }
        var waits: [Duration] = []
        for _ in 0..<14 {
            guard case .refused(let wait) = limits.admit(account: "a", source: "s", now: now) else {
                Issue.record("let in")
                return
            }
            waits.append(wait)
            now += wait
            guard case .go = limits.admit(account: "a", source: "s", now: now) else {
                Issue.record("refused after the wait")
                return
            }
        }
        #expect(waits.prefix(5) == [.seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(16)])
        #expect(waits.max() == .seconds(900))
    }

    @Test("aren't got around by signing in to one's own account in between")
    func ownAccount() {
        var limits = SignInLimits()
        var refusals = 0
        for number in 0..<40 {
            if case .refused = limits.admit(account: "victim \(number)", source: "s", now: .zero) { refusals += 1 }
            if case .go = limits.admit(account: "own", source: "s", now: .zero) {
                limits.succeeded(account: "own", source: "s", now: .zero)
            }
        }
        #expect(refusals == 30)
    }

    @Test("forget in time")
    func forgetting() {
        var limits = SignInLimits()
        for _ in 0..<10 { _ = limits.admit(account: "a", source: "s", now: .zero) }
        guard case .refused = limits.admit(account: "a", source: "s", now: .zero) else {
            Issue.record("let in")
            return
        }
        #expect(limits.admit(account: "b", source: "s", now: .seconds(3600)) == .go(after: .zero))
    }

    @Test("remember who tried most, in a table that never grows")
    func flood() {
        var table = AttemptTable(sets: 16, halfLife: .seconds(3600))
        for _ in 0..<20 { table.add("target", now: .zero) }
        for number in 0..<10_000 { table.add(number, now: .seconds(1)) }
        #expect(table.count(of: "target", now: .seconds(1)).count == 20)
        let remembered = (0..<10_000).count { table.count(of: $0, now: .seconds(1)).count > 0 }
        #expect(remembered < 128)
        table.clear("target")
        #expect(table.count(of: "target", now: .seconds(1)).count == 0)
    }
}
