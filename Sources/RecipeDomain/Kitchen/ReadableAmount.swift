/// Finds the number and unit in which a cook would write a measured amount.
///
/// A number is rounded no further than that there and back again, from one system to the other, comes to within 2 % of what
/// it was; lengths, which a ruler shows, to within 6 % one way. The bounds lean to one side so that the kitchen's own round
/// figures lie within: 240 ml for a cup (+1.44 %), 28 g for an ounce (-1.23 %).
enum ReadableAmount {
    /// In `system`; nil where the unit belongs to it already or to both, or isn't measured, or the amount is too small for
    /// any measure of it (less than a quarter of an ounce stays in grams).
    static func converted(_ quantity: Quantity, _ unit: Unit, to system: UnitSystem) -> (
        quantity: Quantity, unit: Unit
    )? {
        guard let from = unit.system, from != system, let factor = unit.baseFactor,
            let base = quantity.scaled(by: factor), base.bounds.low.numerator > 0
        else { return nil }
        let size = base.bounds.low.doubleValue
        guard base.bounds.high.doubleValue <= 1e12 else { return nil }
        if unit.dimension == .mass, system == .us, size < 6.9 { return nil }
        let options = options(unit.dimension, system, size: size)
        for option in options {
            if let found = option.rounded(base) { return (found, option.unit) }
        }
        return options.first.flatMap { first in
            guard let exact = first.unit.baseFactor.flatMap({ one in base.map { $0 / one } }),
                let short = exact.map(toThreeDigits)
            else { return nil }
            return (short, first.unit)
        }
    }

    private struct Option {
        var unit: Unit
        var step: Rational
        /// How far the rounded number may lie from the exact one, as a ratio.
        var bounds: ClosedRange<Double>

        func rounded(_ base: Quantity) -> Quantity? {
            guard let one = unit.baseFactor, let exact = base.map({ $0 / one }) else { return nil }
            return exact.map(rounded)
        }

        /// The nearest multiple, or the next one to it, that lies within the bounds.
        private func rounded(_ exact: Rational) -> Rational? {
            guard let nearest = exact.rounded(toMultipleOf: step) else { return nil }
            return [nearest, nearest + step, nearest - step].compactMap(\.self).first {
                bounds.contains($0.doubleValue / exact.doubleValue)
            }
        }
    }

    private static func options(_ dimension: UnitDimension, _ system: UnitSystem, size: Double) -> [Option] {
        switch (dimension, system) {
        case (.volume, .metric):
            size < 995
                ? steps(
                    .milliliter,
                    [(500, 1), (250, 1), (100, 1), (50, 1), (10, 1), (5, 1), (1, 1), (1, 2)],
                    0.995...1.01443
                )
                : steps(.liter, [(1, 1), (1, 2), (1, 10), (1, 4), (1, 20), (1, 100)], 0.995...1.01443)
        case (.volume, .us): volumes(size, 0.98578...1.00551)
        case (.mass, .metric):
            size < 995
                ? steps(
                    .gram,
                    [(500, 1), (250, 1), (100, 1), (50, 1), (25, 1), (10, 1), (5, 1), (1, 1), (1, 2)],
                    0.98766...1.00775
                )
                : steps(.kilogram, [(1, 1), (1, 2), (1, 10), (1, 4), (1, 20), (1, 100)], 0.98766...1.00775)
        case (.mass, .us): masses(size, 0.99223...1.0125)
        case (.length, .metric):
            steps(.centimeter, [(1, 1), (1, 2)], 0.975...1.025) + steps(.centimeter, [(1, 2), (1, 10)], 0.94...1.06)
        case (.length, .us):
            steps(.inch, [(1, 1), (1, 2)], 0.975...1.025) + steps(.inch, [(1, 4), (1, 8), (1, 16)], 0.94...1.06)
        case (.count, _): []
        }
    }

    /// Spoons, cups and quarts; ounces of fluid where a cup's parts don't fit.
    private static func volumes(_ size: Double, _ bounds: ClosedRange<Double>) -> [Option] {
        if size < 14.5 { return steps(.teaspoon, [(1, 1), (1, 2), (1, 4), (1, 3), (1, 8)], bounds) }
        if size < 58 {
            return steps(.tablespoon, [(1, 1), (1, 2), (1, 3), (1, 4)], bounds)
                + steps(.teaspoon, [(1, 1), (1, 2), (1, 4)], bounds)
        }
        if size < 1800 {
            return steps(.cup, [(1, 4), (1, 3), (1, 8)], bounds)
                + steps(size < 118 ? .tablespoon : .fluidOunce, [(1, 2), (1, 4)], bounds)
                + steps(.cup, [(1, 16)], bounds)
        }
        return steps(.quart, [(1, 2), (1, 4), (1, 8)], bounds) + steps(.cup, [(1, 2)], bounds)
    }

    private static func masses(_ size: Double, _ bounds: ClosedRange<Double>) -> [Option] {
        if size < 445 { return steps(.ounce, [(1, 1), (1, 2), (1, 4), (1, 3), (1, 8)], bounds) }
        if size < 900 { return steps(.pound, [(1, 2), (1, 4)], bounds) + steps(.ounce, [(1, 1), (1, 2)], bounds) }
        return steps(.pound, [(1, 2), (1, 4), (1, 3), (1, 8)], bounds) + steps(.ounce, [(1, 1), (1, 2)], bounds)
    }

    private static func steps(_ unit: Unit, _ steps: [(Int, Int)], _ bounds: ClosedRange<Double>) -> [Option] {
        steps.compactMap { step in Rational(step.0, step.1).map { Option(unit: unit, step: $0, bounds: bounds) } }
    }

    /// Three digits that count, which is within half a percent.
    private static func toThreeDigits(_ value: Rational) -> Rational? {
        var step = Rational(1, 1000)
        var limit = 1.0
        while let known = step, limit <= value.doubleValue {
            limit *= 10
            step = Rational(10).flatMap { known * $0 }
        }
        return step.flatMap { value.rounded(toMultipleOf: $0) }
    }
}
