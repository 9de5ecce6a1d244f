/// What stands once in a recipe and can be looked up; raw values are keys in JSON.
public enum RecipeFact: String, Codable, Hashable, Sendable, CaseIterable {
    case yield, prepTime, cookTime, totalTime, author
}

/// What a recipe's facts rest on, the most trusted first. A fact without evidence that nobody stands by is *estimated*.
public struct FactEvidence: Hashable, Sendable {
    public var yield: [Evidence]
    public var prepTime: [Evidence]
    public var cookTime: [Evidence]
    public var totalTime: [Evidence]
    public var author: [Evidence]
    /// A person wrote them or stands by them, so that they count as given.
    public var accepted: Set<RecipeFact>

    public init(
        yield: [Evidence] = [],
        prepTime: [Evidence] = [],
        cookTime: [Evidence] = [],
        totalTime: [Evidence] = [],
        author: [Evidence] = [],
        accepted: Set<RecipeFact> = []
    ) {
        self.yield = yield
        self.prepTime = prepTime
        self.cookTime = cookTime
        self.totalTime = totalTime
        self.author = author
        self.accepted = accepted
    }

    public subscript(fact: RecipeFact) -> [Evidence] {
        get { self[keyPath: Self.path(of: fact)] }
        set { self[keyPath: Self.path(of: fact)] = newValue }
    }

    private static func path(of fact: RecipeFact) -> WritableKeyPath<FactEvidence, [Evidence]> {
        switch fact {
        case .yield: \.yield
        case .prepTime: \.prepTime
        case .cookTime: \.cookTime
        case .totalTime: \.totalTime
        case .author: \.author
        }
    }
}

extension FactEvidence: Codable {
    private enum CodingKeys: String, CodingKey {
        case yield, prepTime, cookTime, totalTime, author, accepted
    }

    /// Lists that are absent are empty.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            yield: try values.decodeIfPresent([Evidence].self, forKey: .yield) ?? [],
            prepTime: try values.decodeIfPresent([Evidence].self, forKey: .prepTime) ?? [],
            cookTime: try values.decodeIfPresent([Evidence].self, forKey: .cookTime) ?? [],
            totalTime: try values.decodeIfPresent([Evidence].self, forKey: .totalTime) ?? [],
            author: try values.decodeIfPresent([Evidence].self, forKey: .author) ?? [],
            accepted: try values.decodeIfPresent(Set<RecipeFact>.self, forKey: .accepted) ?? []
        )
    }

    /// The accepted facts are in the order of `RecipeFact`, so that equal recipes give equal text.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(yield, forKey: .yield)
        try values.encode(prepTime, forKey: .prepTime)
        try values.encode(cookTime, forKey: .cookTime)
        try values.encode(totalTime, forKey: .totalTime)
        try values.encode(author, forKey: .author)
        try values.encode(RecipeFact.allCases.filter(accepted.contains), forKey: .accepted)
    }
}

extension Recipe {
    /// What the recipe says of a fact, times in seconds; nil for nothing.
    func text(of fact: RecipeFact) -> String? {
        switch fact {
        case .yield: yield
        case .prepTime: prepSeconds.map(String.init)
        case .cookTime: cookSeconds.map(String.init)
        case .totalTime: totalSeconds.map(String.init)
        case .author: author
        }
    }

    /// Whether the recipe gives a fact that nothing in the video shows and nobody stands by.
    public func isEstimated(_ fact: RecipeFact) -> Bool {
        text(of: fact) != nil && factEvidence[fact].isEmpty && !factEvidence.accepted.contains(fact)
    }

    /// A person stands by every fact that is estimated.
    mutating func acceptEstimatedFacts() {
        factEvidence.accepted.formUnion(RecipeFact.allCases.filter(isEstimated))
    }
}
