/// A JSON value that knows the line it begins in.
struct JSONNode {
    enum Value {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([JSONNode])
        /// The last of equal keys counts.
        case object([String: JSONNode])
    }

    var value: Value
    /// From 1.
    var line: Int

    subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value, let member = members[key] else { return nil }
        if case .null = member.value { return nil }
        return member
    }

    /// The elements of an array; anything else is the only element of one.
    var elements: [JSONNode] {
        if case .array(let elements) = value { elements } else { [self] }
    }

    var string: String? {
        if case .string(let text) = value { text } else { nil }
    }

    /// A number, also one that stands in quotation marks.
    var number: Double? {
        switch value {
        case .number(let number): number
        case .string(let text): Double(text.trimmed)
        default: nil
        }
    }
}
