extension Rational {
    /// As a cook writes it: "1 1/2", "0.35" where the fraction is not one of the kitchen's.
    public var kitchenText: String {
        // Nobody weighs out more than this, and hundredths of it would not fit an Int.
        if denominator == 1 || abs(doubleValue) > 1e12 { return "\(numerator / denominator)" }
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

    /// The line as one writes it: "1 1/2 cups flour, sifted". An estimated amount is left out unless asked for, or a person
    /// stands by it.
    public func line(withEstimates: Bool) -> String {
        let amount = withEstimates || amountIsShown ? amountText : nil
        let head = [amount, food].compactMap(\.self).joined(separator: " ")
        return note.map { "\(head), \($0)" } ?? head
    }

    /// Whether nothing in the video shows it and nobody stands by it.
    public var isEstimated: Bool { evidence.isEmpty && !isAccepted }

    /// Whether the amount, if there is one, may be given as a fact.
    public var amountIsShown: Bool { isAccepted || (!amountIsEstimated && !evidence.isEmpty) }

    /// When it is first shown or said.
    public var moment: Timestamp? { evidence.compactMap { $0.range?.start }.first }

    /// "2 cups in the speech (0:31)", for each source that gives another amount.
    public var conflictTexts: [String] {
        conflicts.map { conflict in
            let unit = conflict.unit?.text(isPlural: conflict.quantity.isPlural)
            let amount = [conflict.quantity.kitchenText, unit].compactMap(\.self).joined(separator: " ")
            let moment = conflict.evidence.range.map { " (\($0.start.clock))" } ?? ""
            return "\(amount) \(conflict.evidence.kind.place)\(moment)"
        }
    }
}

extension Step {
    /// Whether nothing in the video shows it and nobody stands by it.
    public var isEstimated: Bool { evidence.isEmpty && !isAccepted }
}

extension EvidenceKind {
    /// Where a fact stands: "on the screen".
    public var place: String {
        switch self {
        case .caption: "in the caption"
        case .onScreen: "on the screen"
        case .subtitles: "in the subtitles"
        case .speech: "in the speech"
        case .seen: "as seen"
        }
    }
}
