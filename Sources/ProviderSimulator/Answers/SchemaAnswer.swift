/// Makes a value that a JSON schema allows, out of known members where they fit and of the request's digest where they don't.
struct SchemaAnswer {
    /// Answers about pictures, one each: what a list of objects holds that nobody knows by name.
    var sights: [JSONValue] = []
    /// Whole numbers that are worth choosing among, such as those of the pictures on a contact sheet.
    var numbers: ClosedRange<Int> = 1...4
    var digest: Digest

    private static let deepest = 24
    private let definitions: JSONValue

    init(root: JSONValue, sights: [JSONValue], numbers: ClosedRange<Int>, digest: Digest) {
        definitions = root
        self.sights = sights
        self.numbers = numbers
        self.digest = digest
    }

    /// `known`: the value that an answer would like to give here; nil: none.
    func value(for schema: JSONValue, known: JSONValue?, depth: Int = 0) -> JSONValue {
        guard depth < Self.deepest else { return .null }
        if let path = schema["$ref"]?.string {
            return value(for: resolved(path), known: known, depth: depth + 1)
        }
        if let constant = schema["const"] { return constant }
        if let choices = schema["enum"]?.array, let first = choices.first {
            return choices.first { $0 == known } ?? first
        }
        if let variants = schema["anyOf"]?.array ?? schema["oneOf"]?.array, let first = variants.first {
            let fitting = variants.first { fits(known, $0) } ?? variants.first { isNull($0) && known != nil } ?? first
            return value(for: fitting, known: known, depth: depth + 1)
        }
        if let parts = schema["allOf"]?.array {
            let merged = parts.flatMap { ($0["$ref"]?.string.map(resolved) ?? $0).members ?? [] }
            return value(for: .object(merged), known: known, depth: depth + 1)
        }
        return value(ofType: type(schema, known), for: schema, known: known, depth: depth)
    }

    private func value(ofType type: String, for schema: JSONValue, known: JSONValue?, depth: Int) -> JSONValue {
        switch type {
        case "object": object(schema, known: known, depth: depth)
        case "array": array(schema, known: known, depth: depth)
        case "string": .string(text(schema, known: known))
        case "integer": .number(number(schema, known: known).rounded())
        case "number": .number(number(schema, known: known))
        case "boolean": .bool(known?.bool ?? (digest.number & 1 == 1))
        default: .null
        }
    }

    private func object(_ schema: JSONValue, known: JSONValue?, depth: Int) -> JSONValue {
        let properties = schema["properties"]?.members ?? []
        return .object(
            properties.map { property in
                let member = known?[property.name]
                let value = value(for: property.value, known: member, depth: depth + 1)
                return JSONValue.Member(name: property.name, value: value)
            }
        )
    }

    private func array(_ schema: JSONValue, known: JSONValue?, depth: Int) -> JSONValue {
        let items = schema["items"] ?? ["type": "string"]
        let fewest = schema["minItems"]?.integer ?? 0
        let most = schema["maxItems"]?.integer ?? 1_000
        var wishes: [JSONValue?] = known?.array ?? []
        if known == nil {
            wishes = listless(items)
        } else if let known, known.array == nil, known != .null {
            wishes = [known]
        }
        while wishes.count < min(fewest, 1_000) { wishes.append(nil) }
        return .array(wishes.prefix(max(0, most)).map { value(for: items, known: $0, depth: depth + 1) })
    }

    /// What a list holds that nobody knows by name.
    private func listless(_ items: JSONValue) -> [JSONValue?] {
        switch type(items, nil) {
        case "object": sights.isEmpty ? [nil] : sights
        case "integer": chosen.map { .number(Double($0)) }
        default: [nil]
        }
    }

    /// Half of the numbers, as the digest has it; one at least.
    private var chosen: [Int] {
        let half = numbers.filter { digest.number >> UInt64($0 % 61) & 1 == 1 }
        return half.isEmpty ? [numbers.lowerBound + Int(digest.number % UInt64(numbers.count))] : half
    }

    private func text(_ schema: JSONValue, known: JSONValue?) -> String {
        var text = known?.string ?? "text \(digest.name)"
        if let shortest = schema["minLength"]?.integer {
            while text.count < min(shortest, 10_000) { text += " \(digest.name)" }
        }
        return String(text.prefix(schema["maxLength"]?.integer ?? 100_000))
    }

    private func number(_ schema: JSONValue, known: JSONValue?) -> Double {
        let low = schema["minimum"]?.number ?? schema["exclusiveMinimum"]?.number.map { $0 + 1 }
        let high = schema["maximum"]?.number ?? schema["exclusiveMaximum"]?.number.map { $0 - 1 }
        let wish = known?.number ?? Double(digest.number % 10) + (low ?? 0)
        let bounded = min(max(wish, low ?? -.greatestFiniteMagnitude), high ?? .greatestFiniteMagnitude)
        guard let step = schema["multipleOf"]?.number, step > 0 else { return bounded }
        let below = (bounded / step).rounded(.down) * step
        return below < (low ?? below) ? below + step : below
    }

    private func resolved(_ path: String) -> JSONValue {
        var value: JSONValue? = definitions
        for name in path.split(separator: "/").dropFirst() { value = value?[String(name)] }
        return value ?? .object([])
    }

    private func isNull(_ schema: JSONValue) -> Bool { schema["type"]?.string == "null" }

    private func fits(_ known: JSONValue?, _ schema: JSONValue) -> Bool {
        guard let known else { return !isNull(schema) }
        let target = schema["$ref"]?.string.map(resolved) ?? schema
        return types(target).contains(Self.name(of: known))
            || (types(target).contains("number") && known.number != nil)
    }

    private func types(_ schema: JSONValue) -> [String] {
        if let name = schema["type"]?.string { return [name] }
        if let names = schema["type"]?.array?.compactMap(\.string), !names.isEmpty { return names }
        if schema["properties"] != nil { return ["object"] }
        return schema["items"] != nil ? ["array"] : ["string"]
    }

    /// The type that suits the wish; without a wish the first that isn't null.
    private func type(_ schema: JSONValue, _ known: JSONValue?) -> String {
        let types = types(schema)
        if let known {
            let name = Self.name(of: known)
            if types.contains(name) { return name }
            if known.number != nil, types.contains("number") { return "number" }
            if known == .null || types.contains("null") && !types.contains("array") {
                return types.contains("null") ? "null" : types[0]
            }
        }
        return types.first { $0 != "null" } ?? "null"
    }

    private static func name(of value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "boolean"
        case .number: value.integer == nil ? "number" : "integer"
        case .string, .dataURL: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
