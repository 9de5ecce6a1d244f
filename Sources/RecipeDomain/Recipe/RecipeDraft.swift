/// What a model, or the local writer, claims the recipe to be. Nothing in it is believed until `EvidenceCheck` has
/// looked it up; times and quotes in it are hints where to look.
public struct RecipeDraft: Hashable, Codable, Sendable {
    public struct Line: Hashable, Codable, Sendable {
        /// An ingredient line ("2 tbsp olive oil") or the text of a step.
        public var text: String
        /// "for the sauce"; ingredients only.
        public var group: String?
        /// The words of the evidence it rests on.
        public var quote: String?
        /// When that is shown or said.
        public var range: TimeRange?

        public init(text: String, group: String? = nil, quote: String? = nil, range: TimeRange? = nil) {
            self.text = text
            self.group = group
            self.quote = quote
            self.range = range
        }
    }

    public var title: String?
    public var description: String?
    public var yield: String?
    public var prepMinutes: Int?
    public var cookMinutes: Int?
    public var totalMinutes: Int?
    public var ingredients: [Line]
    public var steps: [Line]
    public var equipment: [String]
    public var tags: [String]
    public var author: String?
    public var language: String?
    /// What the writer wants the cook to know.
    public var notes: [String]

    public init(
        title: String? = nil,
        description: String? = nil,
        yield: String? = nil,
        prepMinutes: Int? = nil,
        cookMinutes: Int? = nil,
        totalMinutes: Int? = nil,
        ingredients: [Line] = [],
        steps: [Line] = [],
        equipment: [String] = [],
        tags: [String] = [],
        author: String? = nil,
        language: String? = nil,
        notes: [String] = []
    ) {
        self.title = title
        self.description = description
        self.yield = yield
        self.prepMinutes = prepMinutes
        self.cookMinutes = cookMinutes
        self.totalMinutes = totalMinutes
        self.ingredients = ingredients
        self.steps = steps
        self.equipment = equipment
        self.tags = tags
        self.author = author
        self.language = language
        self.notes = notes
    }
}
