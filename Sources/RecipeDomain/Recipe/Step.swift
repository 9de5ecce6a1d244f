/// One cooking step.
public struct Step: Hashable, Sendable {
    public var text: String
    /// When the video shows or tells it.
    public var range: TimeRange?
    /// A kept frame that shows it.
    public var still: Timestamp?
    /// Durations named in the text, in its order.
    public var timers: [Timer]
    /// Temperatures named in the text, in its order.
    public var temperatures: [Temperature]
    /// What of the recipe's ingredients is used, in the order of the text.
    public var ingredients: [StepIngredient]
    /// Tools named in the text.
    public var equipment: [String]
    /// The most trusted first; empty means *estimated*.
    public var evidence: [Evidence]
    /// A person wrote the step or stands by it.
    public var isAccepted: Bool

    public init(
        text: String,
        range: TimeRange? = nil,
        still: Timestamp? = nil,
        timers: [Timer] = [],
        temperatures: [Temperature] = [],
        ingredients: [StepIngredient] = [],
        equipment: [String] = [],
        evidence: [Evidence] = [],
        isAccepted: Bool = false
    ) {
        self.text = text
        self.range = range
        self.still = still
        self.timers = timers
        self.temperatures = temperatures
        self.ingredients = ingredients
        self.equipment = equipment
        self.evidence = evidence
        self.isAccepted = isAccepted
    }
}

/// An ingredient as one step uses it.
public struct StepIngredient: Hashable, Codable, Sendable {
    /// Index into `Recipe.ingredients`; out of range counts as not linked.
    public var ingredient: Int
    /// The part of the amount used here, where the text gives one; nil for what is left, or all of it.
    public var quantity: Quantity?
    public var unit: Unit?
    /// The amount's words as they stand in the step's text ("2 tbsp"), where it gives one.
    public var words: String?

    public init(ingredient: Int, quantity: Quantity? = nil, unit: Unit? = nil, words: String? = nil) {
        self.ingredient = ingredient
        self.quantity = quantity
        self.unit = unit
        self.words = words
    }
}

/// A duration in a step: `seconds` to `upperSeconds` ("10-12 minutes"), the words as the source has them.
public struct Timer: Hashable, Codable, Sendable {
    public var seconds: Int
    public var upperSeconds: Int?
    public var words: String
    /// True where the step's evidence doesn't show it.
    public var isEstimated: Bool

    public init(seconds: Int, upperSeconds: Int? = nil, words: String, isEstimated: Bool = false) {
        self.seconds = seconds
        self.upperSeconds = upperSeconds
        self.words = words
        self.isEstimated = isEstimated
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        seconds = try values.decode(Int.self, forKey: .seconds)
        upperSeconds = try values.decodeIfPresent(Int.self, forKey: .upperSeconds)
        words = try values.decode(String.self, forKey: .words)
        isEstimated = try values.decodeIfPresent(Bool.self, forKey: .isEstimated) ?? false
    }
}

/// A temperature in a step.
public struct Temperature: Hashable, Codable, Sendable {
    public enum Scale: String, Codable, Sendable { case celsius, fahrenheit }
    public var degrees: Int
    public var scale: Scale
    public var words: String
    /// True where the step's evidence doesn't show it.
    public var isEstimated: Bool

    public init(degrees: Int, scale: Scale, words: String, isEstimated: Bool = false) {
        self.degrees = degrees
        self.scale = scale
        self.words = words
        self.isEstimated = isEstimated
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        degrees = try values.decode(Int.self, forKey: .degrees)
        scale = try values.decode(Scale.self, forKey: .scale)
        words = try values.decode(String.self, forKey: .words)
        isEstimated = try values.decodeIfPresent(Bool.self, forKey: .isEstimated) ?? false
    }
}

extension Step: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, range, still, timers, temperatures, ingredients, equipment, evidence, isAccepted
    }

    /// Lists and marks that are absent are empty and false.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            text: try values.decode(String.self, forKey: .text),
            range: try values.decodeIfPresent(TimeRange.self, forKey: .range),
            still: try values.decodeIfPresent(Timestamp.self, forKey: .still),
            timers: try values.decodeIfPresent([Timer].self, forKey: .timers) ?? [],
            temperatures: try values.decodeIfPresent([Temperature].self, forKey: .temperatures) ?? [],
            ingredients: try values.decodeIfPresent([StepIngredient].self, forKey: .ingredients) ?? [],
            equipment: try values.decodeIfPresent([String].self, forKey: .equipment) ?? [],
            evidence: try values.decodeIfPresent([Evidence].self, forKey: .evidence) ?? [],
            isAccepted: try values.decodeIfPresent(Bool.self, forKey: .isAccepted) ?? false
        )
    }
}
