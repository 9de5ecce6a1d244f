extension RecipeAnswer {
    /// The members that a recipe may have, under the names that schemas give them.
    var members: JSONValue {
        [
            "title": .string(title), "name": .string(title), "description": Self.string(description),
            "yield": Self.string(servings), "servings": Self.string(servings),
            "ingredients": .array(ingredients.map { $0.members }), "steps": .array(steps.map { $0.members }),
            "instructions": .array(steps.map { $0.members }), "equipment": .array(equipment.map { .string($0) }),
            "tags": [], "author": .null, "language": .null, "prep_minutes": .null, "cook_minutes": .null,
            "total_minutes": .null, "notes": [],
            "further_recipes": [],
        ]
    }

    private static func string(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}

extension RecipeAnswer.Entry {
    /// The quote is the words of the evidence as they stand there.
    fileprivate var members: JSONValue {
        func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
        let quote: JSONValue =
            source.map { .string($0.text.contains(text) ? text : String($0.text.prefix(300))) } ?? .null
        let identifier: JSONValue = source?.identifier.map { .string($0) } ?? .null
        return [
            "line": .string(text), "text": .string(text), "name": .string(KitchenWords.food(text)), "quote": quote,
            "start": number(source?.start), "end": number(source?.end), "evidence": identifier,
            "evidence_id": identifier, "evidence_ids": identifier, "source": identifier, "sources": identifier,
            "group": .null,
        ]
    }
}
