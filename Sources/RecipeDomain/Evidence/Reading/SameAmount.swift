/// Whether two amounts are one and the same in other spellings: 500 g is 0.5 kg, 3 tsp are 1 tbsp, 240 ml are no cup.
enum SameAmount {
    static func isSame(_ a: Quantity, _ unitA: Unit?, _ b: Quantity, _ unitB: Unit?) -> Bool {
        if a == b, unitA == unitB { return true }
        guard let own = family(of: unitA), let other = family(of: unitB), own.dimension == other.dimension,
            own.isMetric == other.isMetric
        else { return false }
        return zip(ends(a), ends(b)).allSatisfy {
            abs($0 * own.factor - $1 * other.factor) <= 1e-6 * abs($0 * own.factor)
        }
            && ends(a).count == ends(b).count
    }

    /// Whether two amounts of one dimension differ by more than a conversion between units is off; nil where they can't
    /// be compared.
    static func differs(_ a: Quantity, _ unitA: Unit?, _ b: Quantity, _ unitB: Unit?) -> Bool? {
        if isSame(a, unitA, b, unitB) { return false }
        if let own = family(of: unitA), let other = family(of: unitB), own.dimension == other.dimension {
            let (x, y) = (middle(a) * own.factor, middle(b) * other.factor)
            return abs(x - y) > 0.08 * max(x, y) && !overlaps(a, own.factor, b, other.factor)
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

    /// What a unit measures, whether it is metric, and one of it in millilitres, grams or centimetres. Within a family units
    /// convert into one another exactly.
    private static func family(of unit: Unit?) -> (dimension: UnitDimension, isMetric: Bool, factor: Double)? {
        guard let unit, let factor = unit.baseFactor else { return nil }
        return (unit.dimension, unit.system == .metric, factor.doubleValue)
    }

    /// The amount in millilitres or grams, for judging whether it is absurd; nil for what is counted.
    static func size(_ quantity: Quantity, _ unit: Unit?) -> Double? {
        guard let family = family(of: unit), family.dimension != .length else { return nil }
        return (ends(quantity).max() ?? 0) * family.factor
    }
}
