/// How much of something: one exact number or a range ("2-3").
public enum Quantity: Hashable, Sendable {
    case exact(Rational)
    case range(Rational, Rational)
}

/// One ingredient of a recipe.
public struct Ingredient: Hashable, Codable, Sendable {
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

    public init(
        quantity: Quantity?,
        unit: Unit?,
        food: String,
        note: String? = nil,
        group: String? = nil,
        original: String,
        evidence: [Evidence] = [],
        amountIsEstimated: Bool = false
    ) {
        self.quantity = quantity
        self.unit = unit
        self.food = food
        self.note = note
        self.group = group
        self.original = original
        self.evidence = evidence
        self.amountIsEstimated = amountIsEstimated
    }
}

/// One cooking step.
public struct Step: Hashable, Codable, Sendable {
    public var text: String
    /// When the video shows or tells it.
    public var range: TimeRange?
    /// A kept frame that shows it.
    public var still: Timestamp?
    /// Durations named in the text, in seconds.
    public var timers: [Timer]
    /// Temperatures named in the text.
    public var temperatures: [Temperature]
    /// The most trusted first; empty means *estimated*.
    public var evidence: [Evidence]

    public init(
        text: String,
        range: TimeRange? = nil,
        still: Timestamp? = nil,
        timers: [Timer] = [],
        temperatures: [Temperature] = [],
        evidence: [Evidence] = []
    ) {
        self.text = text
        self.range = range
        self.still = still
        self.timers = timers
        self.temperatures = temperatures
        self.evidence = evidence
    }
}

/// A duration in a step: `seconds` to `upperSeconds` ("10-12 minutes"), the words as the source has them.
public struct Timer: Hashable, Codable, Sendable {
    public var seconds: Int
    public var upperSeconds: Int?
    public var words: String

    public init(seconds: Int, upperSeconds: Int? = nil, words: String) {
        self.seconds = seconds
        self.upperSeconds = upperSeconds
        self.words = words
    }
}

/// A temperature in a step.
public struct Temperature: Hashable, Codable, Sendable {
    public enum Scale: String, Codable, Sendable { case celsius, fahrenheit }
    public var degrees: Int
    public var scale: Scale
    public var words: String

    public init(degrees: Int, scale: Scale, words: String) {
        self.degrees = degrees
        self.scale = scale
        self.words = words
    }
}

/// A recipe whose every line was looked up in the evidence.
public struct Recipe: Hashable, Codable, Sendable {
    public var title: String
    public var description: String?
    /// "4 servings", "12 cookies"
    public var yield: String?
    public var prepSeconds: Int?
    public var cookSeconds: Int?
    public var totalSeconds: Int?
    public var ingredients: [Ingredient]
    public var steps: [Step]
    public var equipment: [String]
    public var tags: [String]
    /// Who made the video, where it says so ("@handle" or a name).
    public var author: String?
    /// BCP 47, where known.
    public var language: String?
    /// What the cook should know about how this was made and what is missing, in whole sentences.
    public var notes: [String]
    /// What it was made from, the most trusted first.
    public var sources: [EvidenceKind]
    /// The frame that shows the dish best.
    public var cover: Timestamp?

    public init(
        title: String,
        description: String? = nil,
        yield: String? = nil,
        prepSeconds: Int? = nil,
        cookSeconds: Int? = nil,
        totalSeconds: Int? = nil,
        ingredients: [Ingredient] = [],
        steps: [Step] = [],
        equipment: [String] = [],
        tags: [String] = [],
        author: String? = nil,
        language: String? = nil,
        notes: [String] = [],
        sources: [EvidenceKind] = [],
        cover: Timestamp? = nil
    ) {
        self.title = title
        self.description = description
        self.yield = yield
        self.prepSeconds = prepSeconds
        self.cookSeconds = cookSeconds
        self.totalSeconds = totalSeconds
        self.ingredients = ingredients
        self.steps = steps
        self.equipment = equipment
        self.tags = tags
        self.author = author
        self.language = language
        self.notes = notes
        self.sources = sources
        self.cover = cover
    }
}
