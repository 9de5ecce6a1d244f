@testable import RecipeDomain

/// Checks a value against a JSON Schema, of which it knows the keywords that docs/recipe.schema.json uses. A keyword that
/// it does not know is an error, so that nothing goes unchecked.
struct SchemaCheck {
    private let schema: JSONNode
    private(set) var errors: [String] = []

    init(schema: JSONNode) { self.schema = schema }

    mutating func check(_ value: JSONNode) { check(value, against: schema, at: "$") }

    private mutating func check(_ value: JSONNode, against schema: JSONNode, at path: String) {
        guard case .object(let keywords) = schema.value, errors.count < 20 else { return }
        for (keyword, wanted) in keywords {
            switch keyword {
            case "$schema", "title", "description", "$defs": break
            case "$ref": check(value, against: definition(wanted), at: path)
            case "type": expect(isOfType(value, wanted.string ?? ""), "\(path) is no \(wanted.string ?? "?")")
            case "enum":
                expect(
                    wanted.elements.contains { Self.isEqual($0, value) },
                    "\(path) is none of the values that may stand there"
                )
            case "minimum": expect((value.number ?? 0) >= (wanted.number ?? 0), "\(path) is too small")
            case "maximum": expect((value.number ?? 0) <= (wanted.number ?? 0), "\(path) is too large")
            case "pattern":
                let pattern = try? Regex(wanted.string ?? "")
                let matches = pattern.map { (value.string ?? "").wholeMatch(of: $0) != nil } ?? false
                expect(matches, "\(path) does not match the pattern")
            case "items":
                guard case .array(let elements) = value.value else { continue }
                for (index, element) in elements.enumerated() {
                    check(element, against: wanted, at: "\(path)[\(index)]")
                }
            case "required":
                for name in wanted.elements.compactMap(\.string) {
                    expect(value[name] != nil, "\(path) has no \(name)")
                }
            case "properties":
                guard case .object(let members) = value.value else { continue }
                for (name, member) in members {
                    if let property = wanted[name] {
                        check(member, against: property, at: "\(path).\(name)")
                    } else {
                        errors.append("\(path).\(name) is not described")
                    }
                }
            case "additionalProperties":
                if case .bool(false) = wanted.value { continue }
                errors.append("additionalProperties is not false")
            default: errors.append("the schema uses \(keyword), which is not checked")
            }
        }
    }

    private func definition(_ reference: JSONNode) -> JSONNode {
        let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
        return schema["$defs"]?[name] ?? JSONNode(value: .object(["unknown reference \(name)": reference]), line: 0)
    }

    private mutating func expect(_ condition: Bool, _ error: String) { if !condition { errors.append(error) } }

    private func isOfType(_ value: JSONNode, _ type: String) -> Bool {
        switch (value.value, type) {
        case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"), (.number, "number"): true
        case (.number(let number), "integer"): number == number.rounded()
        default: false
        }
    }

    private static func isEqual(_ a: JSONNode, _ b: JSONNode) -> Bool {
        switch (a.value, b.value) {
        case (.string(let a), .string(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        default: false
        }
    }
}
