/// What a unit measures.
public enum UnitDimension: String, Hashable, Sendable, CaseIterable {
    case volume, mass, length
    /// Things: cloves, cans, pinches. No two of these units convert into each other.
    case count
}

/// The two families of measures that a kitchen has.
public enum UnitSystem: String, Hashable, Sendable, CaseIterable {
    case metric, us
}

extension Unit {
    public var dimension: UnitDimension {
        switch self {
        case .teaspoon, .tablespoon, .cup, .fluidOunce, .pint, .quart, .gallon, .milliliter, .centiliter, .deciliter,
            .liter:
            .volume
        case .milligram, .gram, .kilogram, .ounce, .pound: .mass
        case .centimeter, .inch: .length
        case .pinch, .dash, .drop, .handful, .clove, .slice, .piece, .can, .jar, .package, .bunch, .sprig, .stick,
            .stalk, .head, .leaf, .sheet, .scoop, .knob, .glass, .bottle, .bag, .box, .knifeTip, .tub:
            .count
        }
    }

    /// nil for spoons, which lie in every kitchen's drawer, and for what is counted.
    public var system: UnitSystem? {
        switch self {
        case .cup, .fluidOunce, .pint, .quart, .gallon, .ounce, .pound, .inch: .us
        case .milliliter, .centiliter, .deciliter, .liter, .milligram, .gram, .kilogram, .centimeter: .metric
        default: nil
        }
    }

    /// One of the unit in millilitres, grams or centimetres; nil for what is counted.
    ///
    /// US customary measures are exact multiples of the international inch and pound (NIST Handbook 44, Appendix C): a
    /// gallon is 231 cubic inches, an inch 2.54 cm, a pound 453.59237 g.
    public var baseFactor: Rational? {
        switch self {
        case .teaspoon: Rational(492_892_159_375, 100_000_000_000)
        case .tablespoon: Rational(1_478_676_478_125, 100_000_000_000)
        case .fluidOunce: Rational(295_735_295_625, 10_000_000_000)
        case .cup: Rational(2_365_882_365, 10_000_000)
        case .pint: Rational(473_176_473, 1_000_000)
        case .quart: Rational(946_352_946, 1_000_000)
        case .gallon: Rational(3_785_411_784, 1_000_000)
        case .milliliter, .gram, .centimeter: Rational(1)
        case .centiliter: Rational(10)
        case .deciliter: Rational(100)
        case .liter, .kilogram: Rational(1000)
        case .milligram: Rational(1, 1000)
        case .ounce: Rational(28_349_523_125, 1_000_000_000)
        case .pound: Rational(45_359_237, 100_000)
        case .inch: Rational(254, 100)
        default: nil
        }
    }
}

extension Quantity {
    /// The same amount in another unit, exactly; nil between dimensions, for what is counted, and where it doesn't fit.
    public func converted(from unit: Unit, to other: Unit) -> Quantity? {
        guard unit.dimension == other.dimension, let from = unit.baseFactor, let to = other.baseFactor,
            let factor = from / to
        else { return nil }
        return scaled(by: factor)
    }
}
