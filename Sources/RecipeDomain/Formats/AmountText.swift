extension Rational {
    /// As a cook writes it: "1 1/2", "0.35" where the fraction is not one of the kitchen's.
    public var kitchenText: String {
        // Nobody weighs out more than this, and hundredths of it would not fit an Int.
        if denominator == 1 || abs(doubleValue) > 1e12 { return "\(numerator / denominator)" }
        return [2, 3, 4, 5, 6, 8, 16].contains(denominator) ? mixedText : decimalText(point: ".")
    }

    /// A whole number and a fraction, exactly: "1 1/2".
    var mixedText: String {
        let whole = numerator / denominator
        return denominator == 1 || whole == 0 ? description : "\(whole) \(numerator % denominator)/\(denominator)"
    }

    /// With two decimals at most: "0.35", "2,1".
    func decimalText(point: String) -> String {
        guard abs(doubleValue) < 1e12 else { return "\(numerator / denominator)" }
        let (whole, part) = Int((doubleValue * 100).rounded()).quotientAndRemainder(dividingBy: 100)
        guard part != 0 else { return "\(whole)" }
        return "\(whole)" + point + (part % 10 == 0 ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)")
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

extension Quantity {
    /// As a cook measures and writes so much of a unit: "1 1/2 cups", "2-3" of no unit; for showing only.
    func text(in unit: Unit?, language: RecipeLanguage = .english) -> String {
        let readable = readable(as: unit)
        let name = unit?.text(isPlural: readable.isPlural, in: language)
        return [readable.kitchenText, name].compactMap(\.self).joined(separator: " ")
    }
}

extension Unit {
    /// "cups", "tbsp", "cloves"; "Tassen", "EL", "Zehen". What a language has no word of its own for stays in English.
    func text(isPlural: Bool, in language: RecipeLanguage = .english) -> String {
        if let name = UnitWords.name(of: self, in: language) { return isPlural ? name.many : name.one }
        // "knife tips"
        let words = rawValue.split(separator: " ").map(String.init)
        guard self != .pound, let last = words.last else { return rawValue }
        let noun = Inflection(language: .english).counted(last, isPlural: isPlural)
        return (words.dropLast() + [noun]).joined(separator: " ")
    }
}

extension Ingredient {
    /// "1 1/2 cups", or nil where there is no amount.
    public var amountText: String? { quantity?.text(in: unit) }

    /// The line as one writes it: "1 1/2 cups flour, sifted". An estimated amount is left out unless asked for, or a person
    /// stands by it.
    ///
    /// - Parameter language: of the unit's name; programs read English ones.
    public func line(withEstimates: Bool, in language: RecipeLanguage = .english) -> String {
        let amount = withEstimates || amountIsShown ? quantity?.text(in: unit, language: language) : nil
        let head = amount.map { UnitWords.joined($0, food, unit: unit, in: language) } ?? food
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
            let moment = conflict.evidence.range.map { " (\($0.start.clock))" } ?? ""
            return "\(conflict.quantity.text(in: conflict.unit)) \(conflict.evidence.kind.place)\(moment)"
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
