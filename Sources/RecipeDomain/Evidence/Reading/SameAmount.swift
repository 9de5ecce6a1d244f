/// Whether two amounts are one and the same in other spellings: 500 g is 0.5 kg, 3 tsp are 1 tbsp, 240 ml are no cup.
enum SameAmount {
    static func isSame(_ a: Quantity, _ unitA: Unit?, _ b: Quantity, _ unitB: Unit?) -> Bool {
        if a == b, unitA == unitB { return true }
        guard let (familyA, factorA) = family(of: unitA), let (familyB, factorB) = family(of: unitB),
            familyA == familyB
        else { return false }
        return zip(ends(a), ends(b)).allSatisfy { abs($0 * factorA - $1 * factorB) <= 1e-6 * abs($0 * factorA) }
            && ends(a).count == ends(b).count
    }

    /// Whether two amounts of one dimension differ by more than a conversion between units is off; nil where they can't
    /// be compared.
    static func differs(_ a: Quantity, _ unitA: Unit?, _ b: Quantity, _ unitB: Unit?) -> Bool? {
        if isSame(a, unitA, b, unitB) { return false }
        if let (dimensionA, factorA) = dimension(of: unitA), let (dimensionB, factorB) = dimension(of: unitB),
            dimensionA == dimensionB
        {
            let (x, y) = (middle(a) * factorA, middle(b) * factorB)
            return abs(x - y) > 0.08 * max(x, y) && !overlaps(a, factorA, b, factorB)
        }
        guard unitA == unitB else { return nil }
        return !overlaps(a, 1, b, 1)
    }

    private static func overlaps(_ a: Quantity, _ factorA: Double, _ b: Quantity, _ factorB: Double) -> Bool {
        let (x, y) = (ends(a).map { $0 * factorA }, ends(b).map { $0 * factorB })
        return x[0] <= y[y.count - 1] * 1.000001 && y[0] <= x[x.count - 1] * 1.000001
    }

    static func ends(_ quantity: Quantity) -> [Double] {
        switch quantity {
        case .exact(let value): [value.doubleValue]
        case .range(let low, let high): [low.doubleValue, high.doubleValue]
        }
    }

    private static func middle(_ quantity: Quantity) -> Double {
        ends(quantity).reduce(0, +) / Double(ends(quantity).count)
    }

    private enum Family { case grams, millilitres, ounces, teaspoons, centimetres }

    /// Units that convert into one another exactly, and one of the unit in the smallest of them.
    private static func family(of unit: Unit?) -> (Family, Double)? {
        switch unit {
        case .milligram: (.grams, 0.001)
        case .gram: (.grams, 1)
        case .kilogram: (.grams, 1000)
        case .milliliter: (.millilitres, 1)
        case .centiliter: (.millilitres, 10)
        case .deciliter: (.millilitres, 100)
        case .liter: (.millilitres, 1000)
        case .ounce: (.ounces, 1)
        case .pound: (.ounces, 16)
        case .teaspoon: (.teaspoons, 1)
        case .tablespoon: (.teaspoons, 3)
        case .fluidOunce: (.teaspoons, 6)
        case .cup: (.teaspoons, 48)
        case .pint: (.teaspoons, 96)
        case .quart: (.teaspoons, 192)
        case .gallon: (.teaspoons, 768)
        case .centimeter: (.centimetres, 1)
        default: nil
        }
    }

    private enum Dimension { case mass, volume, length }

    /// In grams, millilitres or centimetres, as cooks convert them.
    private static func dimension(of unit: Unit?) -> (Dimension, Double)? {
        if unit == .inch { return (.length, 2.54) }
        return switch family(of: unit) {
        case (.grams, let factor)?: (.mass, factor)
        case (.ounces, let factor)?: (.mass, factor * 28.35)
        case (.millilitres, let factor)?: (.volume, factor)
        case (.teaspoons, let factor)?: (.volume, factor * 4.93)
        case (.centimetres, let factor)?: (.length, factor)
        case nil: nil
        }
    }

    /// The amount in millilitres or grams, for judging whether it is absurd; nil for what is counted.
    static func size(_ quantity: Quantity, _ unit: Unit?) -> Double? {
        guard let (dimension, factor) = dimension(of: unit), dimension != .length else { return nil }
        return (ends(quantity).max() ?? 0) * factor
    }
}
