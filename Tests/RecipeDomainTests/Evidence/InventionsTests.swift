import Testing

@testable import RecipeDomain

@Suite("What a model makes up")
struct InventionsTests {
    private func score(_ dishes: [InventionDish] = InventionDishes.all, rate: Double, seed: UInt64) -> InventionScore {
        var score = InventionScore()
        for (place, dish) in dishes.enumerated() {
            var slips = EvidenceSlips(rate: rate, seed: seed &* 1000 &+ UInt64(place) &+ 1)
            let evidence = slips.misread(dish.evidence)
            let (before, missed) = (score.truthsMarked.count, score.missed.count)
            score.add(dish, evidence: evidence, made: dish.made + dish.nearMisses())
            let lines =
                (evidence.caption ?? "").split(separator: "\n").map(String.init)
                + evidence.onScreen.map(\.lines[0].text) + evidence.segments.map(\.text)
            for line in score.truthsMarked[before...].map({ "T " + $0 }) + score.missed[missed...].map({ "M " + $0 }) {
                let claim = Set(line.split(separator: ": ")[1].split(separator: " "))
                let best = lines.sorted { a, b in
                    let f = { (l: String) in
                        l.split(separator: " ").count { w in
                            claim.contains { EditDistance.similarity(String($0).lowercased(), w.lowercased()) > 0.6 }
                        }
                    }
                    return f(a) > f(b)
                }
                print("  Z", seed, line, "  <<", best.prefix(2).joined(separator: " || "))
            }
        }
        return score
    }

    @Test(
        "is marked, and what is true is not, also when five letters in a hundred are misread",
        arguments: [0, 1, 2, 3, 4] as [UInt64]
    )
    func marked(seed: UInt64) {
        let score = score(rate: seed == 0 ? 0 : 0.05, seed: seed)
        print("Seed \(seed): \(score.summary)")
        #expect(InventionDishes.all.count >= 40)
        #expect(score.truths >= 150 && score.inventions >= 200)
        #expect(score.missed.count * 100 <= score.inventions * 2)
        #expect(score.truthsMarked.count * 100 <= score.truths * 2)
    }

    @Test("is told as well in dishes that were written afterwards", arguments: [0, 1, 2] as [UInt64])
    func fresh(seed: UInt64) {
        let score = score(InventionDishes.fresh, rate: seed == 0 ? 0 : 0.05, seed: seed + 50)
        print("Fresh \(seed): \(score.summary)")
    }
}
