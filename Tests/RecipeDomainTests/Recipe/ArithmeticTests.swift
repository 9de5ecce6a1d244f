import Testing

@testable import RecipeDomain

@Suite("Exact amounts")
struct ArithmeticTests {
    private func r(_ top: Int, _ bottom: Int = 1) -> Rational { SampleRecipe.rational(top, bottom) }

    @Test("add, subtract, multiply and divide without loss")
    func exact() {
        #expect(r(1, 3) + r(1, 6) == r(1, 2))
        #expect(r(1, 2) - r(2, 3) == r(-1, 6))
        #expect(r(3, 4) * r(8, 9) == r(2, 3))
        #expect(r(1, 3) / r(2) == r(1, 6))
        #expect(r(1, 3) / r(-2, 3) == r(-1, 2))
    }

    @Test("that don't fit, or are divided by nothing, are nil")
    func overflow() {
        let huge = r(.max)
        #expect(huge + r(1) == nil)
        #expect(-huge - r(2) == nil)
        #expect(huge * r(2) == nil)
        #expect(r(1, .max) / r(2) == nil)
        #expect(r(1) / r(0) == nil)
        #expect(huge * r(1, .max) == r(1))
        #expect(huge.rounded == .max)
        #expect(Quantity.range(r(1), huge).scaled(by: r(2)) == nil)
    }

    @Test(
        "round to the nearest, halves away from zero",
        arguments: [(7, 2, 4), (-7, 2, -4), (10, 3, 3), (-10, 3, -3), (1, 3, 0), (2, 3, 1), (5, 1, 5)]
    )
    func rounding(top: Int, bottom: Int, nearest: Int) {
        #expect(r(top, bottom).rounded == nearest)
    }

    @Test("scale at both ends of a range")
    func quantities() {
        #expect(Quantity.range(r(2), r(3)).scaled(by: r(1, 2)) == .range(r(1), r(3, 2)))
        #expect(Quantity.exact(r(2)).scaled(by: r(2, 3)) == .exact(r(4, 3)))
    }

    @Test("know the customary measures to the last digit")
    func units() {
        let one = Quantity.exact(r(1))
        #expect(one.converted(from: .cup, to: .tablespoon) == .exact(r(16)))
        #expect(one.converted(from: .tablespoon, to: .teaspoon) == .exact(r(3)))
        #expect(one.converted(from: .cup, to: .fluidOunce) == .exact(r(8)))
        #expect(one.converted(from: .gallon, to: .cup) == .exact(r(16)))
        #expect(one.converted(from: .quart, to: .pint) == .exact(r(2)))
        #expect(one.converted(from: .pound, to: .ounce) == .exact(r(16)))
        #expect(one.converted(from: .cup, to: .milliliter) == .exact(r(2_365_882_365, 10_000_000)))
        #expect(one.converted(from: .inch, to: .centimeter) == .exact(r(254, 100)))
        #expect(one.converted(from: .cup, to: .gram) == nil)
        #expect(one.converted(from: .can, to: .jar) == nil)
    }

    @Test("have a dimension, and a factor where they can be measured", arguments: Unit.allCases)
    func everyUnit(_ unit: Unit) {
        #expect((unit.baseFactor == nil) == (unit.dimension == .count))
        #expect(unit.dimension != .count || unit.system == nil)
    }
}
