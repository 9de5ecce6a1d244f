import Foundation

/// OpenAI's published description of its interface, where it lies beside the project, and a small check of values against it:
/// required members, types, enums, and names it doesn't know.
public struct OpenAIDescription {
    private let schemas: [String: Any]

    private static let path = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/openai-openapi.json").path

    public static var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    public init() throws {
        let data = try Data(contentsOf: URL(filePath: Self.path))
        let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        schemas = (root?["components"] as? [String: Any])?["schemas"] as? [String: Any] ?? [:]
    }

    /// What doesn't fit, with its place.
    public func problems(_ value: Any, _ name: String) -> [String] {
        guard let schema = schemas[name] as? [String: Any] else { return ["there is no schema \(name)"] }
        return problems(value, schema, at: name)
    }

    /// Members that the description of an object doesn't know.
    public func strangers(in object: [String: Any], _ name: String) -> [String] {
        object.keys.filter { !members(of: ["$ref": name]).contains($0) }.sorted()
    }

    private func members(of schema: [String: Any]) -> Set<String> {
        var schema = schema
        if let reference = schema["$ref"] as? String {
            schema = schemas[reference.components(separatedBy: "/").last ?? ""] as? [String: Any] ?? [:]
        }
        let own = (schema["properties"] as? [String: Any])?.keys.map(\.self) ?? []
        return ((schema["allOf"] as? [[String: Any]]) ?? []).reduce(into: Set(own)) { $0.formUnion(members(of: $1)) }
    }

    private func problems(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
        if schema["nullable"] as? Bool == true, value is NSNull { return [] }
        if let reference = schema["$ref"] as? String {
            return problems(value, reference.components(separatedBy: "/").last ?? "")
        }
        for key in ["anyOf", "oneOf"] {
            guard let variants = schema[key] as? [[String: Any]] else { continue }
            let each = variants.map { problems(value, $0, at: path) }
            if each.contains(where: \.isEmpty) { continue }
            return each.first ?? []
        }
        var found = ((schema["allOf"] as? [[String: Any]]) ?? []).flatMap { problems(value, $0, at: path) }
        if let choices = schema["enum"] as? [AnyHashable], let hashable = value as? AnyHashable,
            !choices.contains(hashable)
        {
            found.append("\(path): \(value) is none of \(choices)")
        }
        if let type = schema["type"] as? String, !Self.isOf(type, value) { return found + ["\(path): no \(type)"] }
        if let object = value as? [String: Any] {
            for name in (schema["required"] as? [String]) ?? [] where object[name] == nil {
                found.append("\(path): '\(name)' is missing")
            }
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            for (name, member) in object {
                if let inner = properties[name] { found += problems(member, inner, at: "\(path).\(name)") }
            }
        }
        if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
            for (place, item) in list.enumerated() { found += problems(item, items, at: "\(path)[\(place)]") }
        }
        return found
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": value is Bool
        case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "number": value is NSNumber
        case "null": value is NSNull
        default: true
        }
    }
}
