import Testing

@testable import RecipeDomain

@Suite("The dishes of the tuning set")
struct TuningDishesTests {
    private func score(slips rate: Double, seed: UInt64) throws -> DishScore {
        var score = DishScore()
        for (index, dish) in try TuningDish.all().enumerated() {
            var slips = ReadingSlips(rate: rate, seed: seed &* 100 &+ UInt64(index))
            let overlays = OverlayJoiner.join(dish.frames(slips: &slips))
            let evidence = VideoEvidence(duration: Timestamp(seconds: dish.duration), onScreen: overlays)
            let draft = RecipeRules().drafts(from: evidence).first ?? RecipeDraft()
            score.add(EvidenceCheck.check(draft, against: evidence), of: dish)
        }
        return score
    }

    @Test("read perfectly, give every ingredient, every step in its order and nothing else")
    func readPerfectly() throws {
        let score = try score(slips: 0, seed: 0)
        print("Read perfectly: \(score.summary)")
        for miss in score.misses { print("  \(miss)") }
        #expect(score.ingredients >= 75)
        #expect(score.ingredientsRight == score.ingredients)
        #expect(score.stepsInOrder == score.steps)
        #expect(score.extraLines == 0)
        #expect(score.timesRight == score.ingredients + score.steps)
    }

    @Test("give what is asked for also when two letters in a hundred are misread", arguments: [1, 2, 3] as [UInt64])
    func misread(seed: UInt64) throws {
        let score = try score(slips: 0.02, seed: seed)
        print("Two letters in a hundred misread: \(score.summary)")
        for miss in score.misses { print("  \(miss)") }
        #expect(score.ingredientsRight * 100 >= score.ingredients * 95)
        #expect(score.stepsInOrder * 100 >= score.steps * 90)
        #expect(score.extraLines * 100 <= score.lines * 2)
    }
}
