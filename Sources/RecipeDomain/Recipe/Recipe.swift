/// A recipe whose every line was looked up in the evidence.
public struct Recipe: Hashable, Sendable {
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
    /// What yield, times and author rest on, and which of them a person stands by.
    public var factEvidence: FactEvidence
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
        factEvidence: FactEvidence = FactEvidence(),
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
        self.factEvidence = factEvidence
        self.notes = notes
        self.sources = sources
        self.cover = cover
    }
}

extension Recipe: Codable {
    private enum CodingKeys: String, CodingKey {
        case title, description, yield, prepSeconds, cookSeconds, totalSeconds, ingredients, steps, equipment, tags
        case author, language, factEvidence, notes, sources, cover
    }

    /// Lists that are absent are empty.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            title: try values.decode(String.self, forKey: .title),
            description: try values.decodeIfPresent(String.self, forKey: .description),
            yield: try values.decodeIfPresent(String.self, forKey: .yield),
            prepSeconds: try values.decodeIfPresent(Int.self, forKey: .prepSeconds),
            cookSeconds: try values.decodeIfPresent(Int.self, forKey: .cookSeconds),
            totalSeconds: try values.decodeIfPresent(Int.self, forKey: .totalSeconds),
            ingredients: try values.decodeIfPresent([Ingredient].self, forKey: .ingredients) ?? [],
            steps: try values.decodeIfPresent([Step].self, forKey: .steps) ?? [],
            equipment: try values.decodeIfPresent([String].self, forKey: .equipment) ?? [],
            tags: try values.decodeIfPresent([String].self, forKey: .tags) ?? [],
            author: try values.decodeIfPresent(String.self, forKey: .author),
            language: try values.decodeIfPresent(String.self, forKey: .language),
            factEvidence: try values.decodeIfPresent(FactEvidence.self, forKey: .factEvidence) ?? FactEvidence(),
            notes: try values.decodeIfPresent([String].self, forKey: .notes) ?? [],
            sources: try values.decodeIfPresent([EvidenceKind].self, forKey: .sources) ?? [],
            cover: try values.decodeIfPresent(Timestamp.self, forKey: .cover)
        )
    }
}
