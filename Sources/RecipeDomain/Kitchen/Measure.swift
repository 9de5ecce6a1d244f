/// An amount as it stands in running text: "2 tbsp", "half of", "the remaining".
struct Measure: Hashable {
    enum Kind: Hashable {
        /// So much of a unit, or so many.
        case amount(Quantity, Unit?)
        /// A part of what the list says, more than 0 and less than 1.
        case share(Rational)
        /// What the steps before have left.
        case remainder
    }

    var kind: Kind
    /// Number and unit, or the words of the share.
    var tokens: Range<Int>
    /// The number alone.
    var number: Range<Int>
    /// How many of the unit one is that the text names: 500 for a "Pfund" in grams.
    var unitSize = 1

    var quantity: Quantity? {
        if case .amount(let quantity, _) = kind { quantity } else { nil }
    }

    var unit: Unit? {
        if case .amount(_, let unit) = kind { unit } else { nil }
    }
}
