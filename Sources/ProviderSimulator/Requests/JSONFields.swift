/// Takes the members of an object one by one, strictly: an absent one is nil, null counts as absent, and another type is a
/// problem that names the parameter.
struct JSONFields {
    let object: JSONValue
    /// What stands before a member's name in messages: "messages[0]."
    var prefix = ""

    init(_ value: JSONValue, at path: String) throws(RequestProblem) {
        guard value.members != nil else { throw .wrongType(path, expected: "an object", got: value) }
        object = value
        prefix = path.isEmpty ? "" : path + "."
    }

    func value(_ name: String) -> JSONValue? { object[name] == .null ? nil : object[name] }

    func required(_ name: String) throws(RequestProblem) -> JSONValue {
        guard let value = value(name) else { throw .missing(prefix + name) }
        return value
    }

    func string(_ name: String) throws(RequestProblem) -> String? {
        guard let value = value(name) else { return nil }
        guard let text = value.string else { throw .wrongType(prefix + name, expected: "a string", got: value) }
        return text
    }

    func choice(_ name: String, _ choices: [String]) throws(RequestProblem) -> String? {
        guard let text = try string(name) else { return nil }
        guard choices.contains(text) else {
            let list = choices.map { "'\($0)'" }.joined(separator: ", ")
            throw .invalid(
                prefix + name,
                "Invalid value: '\(text.prefix(100))'. Supported values are: \(list).",
                code: "invalid_value"
            )
        }
        return text
    }

    func bool(_ name: String) throws(RequestProblem) -> Bool? {
        guard let value = value(name) else { return nil }
        guard let flag = value.bool else { throw .wrongType(prefix + name, expected: "a boolean", got: value) }
        return flag
    }

    func integer(_ name: String, in range: ClosedRange<Int>) throws(RequestProblem) -> Int? {
        guard let value = value(name) else { return nil }
        guard let number = value.integer else { throw .wrongType(prefix + name, expected: "an integer", got: value) }
        try check(name, Double(number), in: Double(range.lowerBound)...Double(range.upperBound))
        return number
    }

    func number(_ name: String, in range: ClosedRange<Double>) throws(RequestProblem) -> Double? {
        guard let value = value(name) else { return nil }
        guard let number = value.number else { throw .wrongType(prefix + name, expected: "a number", got: value) }
        try check(name, number, in: range)
        return number
    }

    private func check(_ name: String, _ number: Double, in range: ClosedRange<Double>) throws(RequestProblem) {
        if number < range.lowerBound {
            throw .invalid(
                prefix + name,
                "Invalid '\(prefix + name)': value below minimum value. Expected a value >= \(range.lowerBound), but got \(number) instead.",
                code: "integer_below_min_value"
            )
        }
        if number > range.upperBound {
            throw .invalid(
                prefix + name,
                "Invalid '\(prefix + name)': value above maximum value. Expected a value <= \(range.upperBound), but got \(number) instead.",
                code: "integer_above_max_value"
            )
        }
    }

    /// Names that OpenAI's description doesn't know are refused.
    func checkNames(_ known: Set<String>) throws(RequestProblem) {
        for member in object.members ?? [] where !known.contains(member.name) {
            throw .invalid(
                prefix + member.name,
                "Unknown parameter: '\(prefix + member.name.prefix(100))'.",
                code: "unknown_parameter"
            )
        }
    }
}
