import Foundation
import Testing

@testable import RecipeDomain

/// The first, third … of each language's dishes were read while the check was made better; of the others only totals are
/// read, since the lines themselves would be tuned to.
@Suite("What a model makes up of dishes that nobody tuned to")
struct UnseenInventionsTests {
    private static let sets: [(name: String, dishes: [InventionDish])] = [
        ("English", InventionDishes.freshEnglish), ("German", InventionDishes.freshGerman),
        ("French", InventionDishes.freshFrench), ("Spanish", InventionDishes.freshSpanish),
        ("novel English", InventionDishes.novelEnglish), ("novel German", InventionDishes.novelGerman),
        ("novel French", InventionDishes.novelFrench), ("novel Spanish", InventionDishes.novelSpanish),
    ]

    @Test("is half of it steps, in four languages")
    func balance() {
        let dishes = Self.sets.flatMap(\.dishes)
        #expect(InventionDishes.freshEnglish.count >= 30 && InventionDishes.novelEnglish.count >= 20)
        #expect(Self.sets.allSatisfy { $0.dishes.count >= 10 })
        for lines in [dishes.flatMap(\.truth), dishes.flatMap(\.made)] {
            let steps = lines.count(where: Self.isStep)
            #expect(lines.count >= 500 && abs(steps * 2 - lines.count) * 10 <= lines.count)
        }
        for dish in dishes {
            // A line is found again by its words.
            #expect(Set(dish.truth).count == dish.truth.count && Set(dish.made).count == dish.made.count)
            #expect(Set(dish.truth).isDisjoint(with: dish.made), "\(dish.name)")
        }
    }

    /// `DINNERPEOPLE_SOAK=1` misreads them four times rather than once.
    private static let misreadings: Range<UInt64> =
        ProcessInfo.processInfo.environment["DINNERPEOPLE_SOAK"] == "1" ? 71..<75 : 71..<72

    @Test("is counted, read perfectly and with five letters in a hundred misread", arguments: [0..<1, misreadings])
    func counted(seeds: Range<UInt64>) {
        for (name, dishes, half) in Self.halves {
            var (score, derived) = (InventionScore(), InventionScore())
            for seed in seeds {
                for (place, dish) in dishes.enumerated() where place % 2 == half {
                    var slips = EvidenceSlips(rate: seed == 0 ? 0 : 0.05, seed: seed &* 1000 &+ UInt64(place) &+ 1)
                    let read = slips.misread(dish.evidence)
                    score.add(dish, evidence: read, made: dish.made)
                    derived.add(dish, evidence: read, made: dish.nearMisses())
                }
            }
            let steps = Set(
                dishes.flatMap { dish in
                    (dish.truth + dish.made).filter(Self.isStep).map { "\(dish.name): \($0.text)" }
                }
            )
            let ofSteps =
                "\(score.missed.count(where: steps.contains)) and \(score.truthsMarked.count(where: steps.contains))"
            print(
                "\(half == 0 ? "Read" : "Unread"), \(name), seeds \(seeds): \(score.summary); of what went wrong \(ofSteps) are steps"
            )
            print("  other amounts of true ingredients: \(derived.summary)")
            #expect(score.truths > 0 && score.inventions > 0 && derived.inventions > 0)
        }
    }

    private static let halves = sets.flatMap { set in
        [0, 1].map { (name: set.name, dishes: set.dishes, half: $0) }
    }

    private static func isStep(_ line: InventionDish.Line) -> Bool {
        if case .step = line { true } else { false }
    }
}
