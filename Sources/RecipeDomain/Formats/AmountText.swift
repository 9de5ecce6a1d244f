extension Rational {
    /// As a cook writes it: "1 1/2", "0.35" where the fraction is not one of the kitchen's.
    public var kitchenText: String {
        if denominator == 1 { return "\(numerator)" }
        guard [2, 3, 4, 5, 6, 8, 16].contains(denominator) else {
            let hundredths = Int((doubleValue * 100).rounded())
            let tail =
                hundredths % 100 % 10 == 0
                ? "\(hundredths % 100 / 10)" : (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
            return hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(tail)"
        }
        let whole = numerator / denominator
        let fraction = "\(numerator % denominator)/\(denominator)"
        return whole == 0 ? fraction : "\(whole) \(fraction)"
    }
}

extension Quantity {
    /// "1 1/2", "2-3"
    public var kitchenText: String {
        switch self {
        case .exact(let value): value.kitchenText
        case .range(let low, let high): "\(low.kitchenText)-\(high.kitchenText)"
        }
    }

    /// True for more than one, which takes a unit in the plural.
    var isPlural: Bool {
        switch self {
        case .exact(let value): value.doubleValue > 1
        case .range: true
        }
    }
}

extension Unit {
    /// "cups", "tbsp", "cloves"
    func text(isPlural: Bool) -> String {
        guard isPlural else { return rawValue }
        return switch self {
        case .cup, .pint, .quart, .gallon, .drop, .knifeTip, .handful, .clove, .slice, .piece, .can, .jar, .tub,
            .package, .sprig,
            .stick, .stalk,
            .head, .sheet, .scoop, .knob, .bottle, .bag:
            rawValue + "s"
        case .pinch, .dash, .bunch, .glass, .box, .inch: rawValue + "es"
        case .leaf: "leaves"
        case .teaspoon, .tablespoon, .fluidOunce, .milliliter, .centiliter, .deciliter, .liter, .milligram, .gram,
            .kilogram,
            .ounce, .pound, .centimeter:
            rawValue
        }
    }
}

extension Ingredient {
    /// "1 1/2 cups", or nil where there is no amount.
    public var amountText: String? {
        guard let quantity else { return nil }
        return [quantity.kitchenText, unit?.text(isPlural: quantity.isPlural)].compactMap(\.self).joined(separator: " ")
    }

    /// The line as one writes it: "1 1/2 cups flour, sifted". An estimated amount is left out unless asked for.
    public func line(withEstimates: Bool) -> String {
        let amount = withEstimates || !amountIsEstimated ? amountText : nil
        let head = [amount, food].compactMap(\.self).joined(separator: " ")
        return note.map { "\(head), \($0)" } ?? head
    }

    /// Whether nothing in the video shows it.
    public var isEstimated: Bool { evidence.isEmpty }

    /// When it is first shown or said.
    public var moment: Timestamp? { evidence.compactMap { $0.range?.start }.first }
}
