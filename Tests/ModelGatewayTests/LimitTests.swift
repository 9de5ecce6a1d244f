import Testing

@testable import ModelGateway

@Suite("The limit of requests under way")
struct LimitTests {
    @Test("of a hosted model doubles while nothing is refused, then falls by a tenth and rises by one")
    func hosted() {
        var limit = RefusingServerLimit()
        #expect(limit.value == 64)
        #expect(limit.growth(at: 0) == 0.1)
        #expect(limit.growth(at: 0.05) == 0.1)
        #expect(limit.growth(at: 0.1) == 0.1 && limit.value == 128)
        #expect(limit.growth(at: 0.1) == 0.2)
        for _ in 0..<128 { limit.pushedBack(since: 0.25, at: 0.3) }
        #expect(limit.value == 115, "what was sent together is refused together")
        #expect(limit.growth(at: 9) == nil)
        limit.answered(inFlight: 115)
        #expect(limit.value == 116)
        limit.answered(inFlight: 50)
        #expect(limit.value == 116, "a limit that isn't used isn't raised")
        limit.pushedBack(since: 0.4, at: 0.5)
        #expect(limit.value == 104)
    }

    @Test("of a hosted model stays between one and two thousand")
    func bounds() {
        var limit = RefusingServerLimit()
        var time = 0.0
        for _ in 0..<100 {
            time += 1
            _ = limit.growth(at: time)
        }
        #expect(limit.value == 2048)
        for _ in 0..<200 {
            time += 1
            limit.pushedBack(since: time, at: time)
        }
        #expect(limit.value == 1)
    }

    /// A server that carries out so many at once and lets the rest wait.
    private func settled(places: Int, seed: UInt64) -> [Int] {
        var random = SeededRandom(seed: seed)
        var limit = QueueingServerLimit()
        var freeAt = [Double](repeating: 0, count: places)
        var events = EventQueue<Double>()
        var inFlight = 0
        var now = 0.0
        var seen: [Int] = []
        for _ in 0..<1500 {
            while inFlight < limit.value {
                inFlight += 1
                let place = freeAt.indices.min { freeAt[$0] < freeAt[$1] } ?? 0
                freeAt[place] = max(now, freeAt[place]) + 4 * random.lognormal(sigma: 0.2)
                events.add(now, at: freeAt[place])
            }
            guard let (time, start) = events.next() else { break }
            now = time
            limit.answered(since: start, at: now, inFlight: inFlight)
            inFlight -= 1
            seen.append(limit.value)
        }
        return Array(seen.dropFirst(200))
    }

    @Test("of a private model settles where more at once brings no more a second", arguments: [1, 2, 4, 8])
    func queueing(places: Int) {
        for seed in 1...5 {
            let seen = settled(places: places, seed: UInt64(seed))
            let usual = seen.sorted()[seen.count / 2]
            #expect(usual >= places, "\(places) places, seed \(seed)")
            #expect(usual <= max(2, 2 * places), "\(places) places, seed \(seed): \(Set(seen).sorted())")
        }
    }

    @Test("of a private model falls when it doesn't answer in time")
    func timeouts() {
        var limit = QueueingServerLimit()
        limit.pushedBack(since: 0, at: 1)
        #expect(limit.value == 1)
        limit.pushedBack(since: 2, at: 3)
        #expect(limit.value == 1)
    }
}
