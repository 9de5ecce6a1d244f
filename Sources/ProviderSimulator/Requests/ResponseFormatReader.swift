/// `response_format` of a chat request.
enum ResponseFormatReader {
    private static let deepest = 20

    static func format(_ fields: JSONFields) throws(RequestProblem) -> ChatRequest.Format {
        guard let value = fields.value("response_format") else { return .text }
        let format = try JSONFields(value, at: "response_format")
        guard let type = try format.choice("type", ["text", "json_object", "json_schema"]) else {
            throw .missing("response_format.type")
        }
        switch type {
        case "json_object": return .jsonObject
        case "json_schema": return .jsonSchema(try schema(format))
        default: return .text
        }
    }

    private static func schema(_ format: JSONFields) throws(RequestProblem) -> JSONValue {
        let wrapper = try JSONFields(try format.required("json_schema"), at: "response_format.json_schema")
        try wrapper.checkNames(["name", "description", "schema", "strict"])
        guard let name = try wrapper.string("name") else { throw .missing("response_format.json_schema.name") }
        let isName = name.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-")
        }
        guard isName, (1...64).contains(name.count) else {
            throw .invalid(
                "response_format.json_schema.name",
                "Invalid 'response_format.json_schema.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.",
                code: "invalid_value"
            )
        }
        _ = try wrapper.string("description")
        let schema = wrapper.value("schema") ?? ["type": "object"]
        guard schema.members != nil else {
            throw .wrongType("response_format.json_schema.schema", expected: "an object", got: schema)
        }
        if try wrapper.bool("strict") ?? false { try checkStrict(schema, name: name, path: [], isRoot: true) }
        return schema
    }

    /// The rules of strict schemas: closed objects, every property required.
    private static func checkStrict(
        _ schema: JSONValue,
        name: String,
        path: [String],
        isRoot: Bool = false
    ) throws(RequestProblem) {
        func refuse(_ words: String) -> RequestProblem {
            let context = path.map { "'\($0)'" }.joined(separator: ", ")
            return .invalid(
                "response_format",
                "Invalid schema for response_format '\(name)': In context=(\(context)), \(words)."
            )
        }
        guard path.count < deepest else { throw refuse("schema is nested too deeply") }
        guard schema.members != nil else { throw refuse("schema must be an object") }
        if isRoot, schema["type"]?.string != "object" { throw refuse("schema must have type 'object'") }
        if let properties = schema["properties"]?.members {
            guard schema["additionalProperties"] == .bool(false) else {
                throw refuse("'additionalProperties' is required to be supplied and to be false")
            }
            let required = (schema["required"]?.array ?? []).compactMap(\.string)
            for property in properties {
                guard required.contains(property.name) else {
                    throw refuse(
                        "'required' is required to be supplied and to be an array including every key in properties. Missing '\(property.name)'"
                    )
                }
                try checkStrict(property.value, name: name, path: path + ["properties", property.name])
            }
        }
        if let items = schema["items"] { try checkStrict(items, name: name, path: path + ["items"]) }
        for (place, variant) in (schema["anyOf"]?.array ?? []).enumerated() {
            try checkStrict(variant, name: name, path: path + ["anyOf", "\(place)"])
        }
    }
}
