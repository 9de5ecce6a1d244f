import Testing

@testable import RecipeDomain

@Suite("What a model makes up")
struct InventionsTests {
    private func score(rate: Double, seeds: ClosedRange<UInt64>) -> InventionScore {
        var score = InventionScore()
        for seed in seeds {
            for (place, dish) in InventionDishes.all.enumerated() {
                var slips = EvidenceSlips(rate: rate, seed: seed &* 1000 &+ UInt64(place) &+ 1)
                let evidence = slips.misread(dish.evidence)
                score.add(dish, evidence: evidence, made: dish.made + dish.nearMisses())
            }
        }
        return score
    }

    private func expectFew(_ score: InventionScore) {
        #expect(score.truths >= 150 && score.inventions >= 200)
        #expect(score.missed.count * 100 <= score.inventions * 2, "\(score.missed)")
        #expect(score.truthsMarked.count * 100 <= score.truths * 2, "\(score.truthsMarked)")
    }

    @Test("is marked, and what is true is not")
    func marked() {
        #expect(InventionDishes.all.count >= 40)
        expectFew(score(rate: 0, seeds: 0...0))
    }

    @Test("is marked, and what is true is not, also where five letters in a hundred are misread")
    func misread() { expectFew(score(rate: 0.05, seeds: 1...4)) }
}
