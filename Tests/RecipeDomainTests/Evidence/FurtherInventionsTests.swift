import Testing

@testable import RecipeDomain

@Suite("What a model makes up of dishes that were written without a look at the check")
struct FurtherInventionsTests {
    private static let languages: [(name: String, dishes: [InventionDish])] = [
        ("English", InventionDishes.furtherEnglish), ("German", InventionDishes.furtherGerman),
        ("French", InventionDishes.furtherFrench), ("Spanish", InventionDishes.furtherSpanish),
    ]

    @Test("is half of it steps, in four languages")
    func balance() {
        let dishes = Self.languages.flatMap(\.dishes)
        #expect(InventionDishes.furtherEnglish.count >= 40)
        #expect(Self.languages.allSatisfy { $0.dishes.count >= 12 })
        for lines in [dishes.flatMap(\.truth), dishes.flatMap(\.made)] {
            let steps = lines.count {
                if case .step = $0 { true } else { false }
            }
            #expect(lines.count >= 250 && abs(steps * 2 - lines.count) * 10 <= lines.count)
        }
        for dish in dishes {
            // A line is found again by its words.
            #expect(Set(dish.truth).count == dish.truth.count && Set(dish.made).count == dish.made.count)
            #expect(Set(dish.truth).isDisjoint(with: dish.made), "\(dish.name)")
        }
    }

    @Test("is marked, and what is true is not")
    func marked() {
        for (name, dishes) in Self.languages {
            let (score, derived) = Self.score(dishes, seeds: 0..<1)
            print("Further dishes, \(name): \(score.summary)")
            print("  other amounts of true ingredients: \(derived.summary)")
            for line in score.missed + derived.missed { print("  missed \(line)") }
            for line in score.truthsMarked { print("  true \(line)") }
            #expect(score.missed.count * 100 <= score.inventions * 2)
            #expect(score.truthsMarked.count * 100 <= score.truths * 2)
            #expect(derived.missed.count * 100 <= derived.inventions * 2)
        }
    }

    /// A letter of a number or of a short word, once lost, leaves a true line unproven.
    @Test("is marked as well with five letters in a hundred misread, and most of what is true is not")
    func misread() {
        var (missed, inventions, marked, truths) = (0, 0, 0, 0)
        for (name, dishes) in Self.languages {
            let (score, _) = Self.score(dishes, seeds: 71..<75)
            print("Further dishes, \(name), five letters in a hundred misread: \(score.summary)")
            missed += score.missed.count
            inventions += score.inventions
            marked += score.truthsMarked.count
            truths += score.truths
        }
        #expect(missed * 100 <= inventions * 2)
        #expect(marked * 100 <= truths * 6)
    }

    private static func score(_ dishes: [InventionDish], seeds: Range<UInt64>) -> (InventionScore, InventionScore) {
        var (score, derived) = (InventionScore(), InventionScore())
        for seed in seeds {
            for (place, dish) in dishes.enumerated() {
                var slips = EvidenceSlips(rate: seed == 0 ? 0 : 0.05, seed: seed &* 1000 &+ UInt64(place) &+ 1)
                let read = slips.misread(dish.evidence)
                score.add(dish, evidence: read, made: dish.made)
                derived.add(dish, evidence: read, made: dish.nearMisses())
            }
        }
        return (score, derived)
    }
}
