extension Schema {
    /// As it stands in an OpenAPI 3.1 document.
    var document: JSONValue {
        switch self {
        case .string(let length, let format):
            var members: [String: JSONValue] = ["type": "string"]
            switch format {
            case .any, .typed:
                members["minLength"] = .integer(length.lowerBound)
                members["maxLength"] = .integer(length.upperBound)
                if format != .typed { members["pattern"] = .string(Self.withoutNUL) }
            case .uuid:
                members["format"] = "uuid"
                members["pattern"] = .string(Self.uuidPattern)
            case .dateTime: members["format"] = "date-time"
            case .pattern(let expression, _):
                members["pattern"] = .string(expression)
                members["maxLength"] = .integer(length.upperBound)
            }
            return .object(members)
        case .choice(let values): return ["type": "string", "enum": .array(values.map { .string($0) })]
        case .integer(let range):
            return [
                "type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
            ]
        case .number(let range):
            return ["type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
        case .boolean: return ["type": "boolean"]
        case .array(let element, let least, let most):
            var members: [String: JSONValue] = [
                "type": "array", "items": element.document, "maxItems": .integer(most),
            ]
            if least > 0 { members["minItems"] = .integer(least) }
            return .object(members)
        case .object(let properties, let isOpen):
            var members: [String: JSONValue] = ["type": "object", "additionalProperties": .bool(isOpen)]
            members["properties"] = .object(
                Dictionary(properties.map { ($0.name, $0.document) }) { $1 }
            )
            let required = properties.filter(\.isRequired).map { JSONValue.string($0.name) }
            if !required.isEmpty { members["required"] = .array(required) }
            return .object(members)
        case .orNull(let schema): return ["anyOf": [schema.document, ["type": "null"]]]
        case .named(let name): return ["$ref": .string("#/components/schemas/\(name)")]
        case .anything: return [:]
        }
    }

    private static let withoutNUL = "^[^\\u0000]*$"
    private static let uuidPattern = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
}

extension Schema.Property {
    fileprivate var document: JSONValue {
        guard let note, case .object(var members) = schema.document else { return schema.document }
        members["description"] = .string(note)
        return .object(members)
    }
}
