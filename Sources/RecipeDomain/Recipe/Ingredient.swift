/// One ingredient of a recipe.
public struct Ingredient: Hashable, Sendable {
    public var quantity: Quantity?
    public var unit: Unit?
    /// "olive oil"
    public var food: String
    /// "finely chopped", "to taste"
    public var note: String?
    /// "for the sauce"
    public var group: String?
    /// The line as the source words it.
    public var original: String
    /// The most trusted first; empty means the line is *estimated*.
    public var evidence: [Evidence]
    /// True where no evidence shows the amount, though some may show the food.
    public var amountIsEstimated: Bool
    /// What less trusted sources say the amount is.
    public var conflicts: [AmountConflict]
    /// A person wrote the line or stands by it, so that what is estimated counts as given.
    public var isAccepted: Bool

    public init(
        quantity: Quantity?,
        unit: Unit?,
        food: String,
        note: String? = nil,
        group: String? = nil,
        original: String,
        evidence: [Evidence] = [],
        amountIsEstimated: Bool = false,
        conflicts: [AmountConflict] = [],
        isAccepted: Bool = false
    ) {
        self.quantity = quantity
        self.unit = unit
        self.food = food
        self.note = note
        self.group = group
        self.original = original
        self.evidence = evidence
        self.amountIsEstimated = amountIsEstimated
        self.conflicts = conflicts
        self.isAccepted = isAccepted
    }
}

/// Another amount that a source gives for the same ingredient.
public struct AmountConflict: Hashable, Codable, Sendable {
    public var quantity: Quantity
    public var unit: Unit?
    public var evidence: Evidence

    public init(quantity: Quantity, unit: Unit?, evidence: Evidence) {
        self.quantity = quantity
        self.unit = unit
        self.evidence = evidence
    }
}

extension Ingredient: Codable {
    private enum CodingKeys: String, CodingKey {
        case quantity, unit, food, note, group, original, evidence, amountIsEstimated, conflicts, isAccepted
    }

    /// Lists and marks that are absent are empty and false.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            quantity: try values.decodeIfPresent(Quantity.self, forKey: .quantity),
            unit: try values.decodeIfPresent(Unit.self, forKey: .unit),
            food: try values.decode(String.self, forKey: .food),
            note: try values.decodeIfPresent(String.self, forKey: .note),
            group: try values.decodeIfPresent(String.self, forKey: .group),
            original: try values.decode(String.self, forKey: .original),
            evidence: try values.decodeIfPresent([Evidence].self, forKey: .evidence) ?? [],
            amountIsEstimated: try values.decodeIfPresent(Bool.self, forKey: .amountIsEstimated) ?? false,
            conflicts: try values.decodeIfPresent([AmountConflict].self, forKey: .conflicts) ?? [],
            isAccepted: try values.decodeIfPresent(Bool.self, forKey: .isAccepted) ?? false
        )
    }
}
