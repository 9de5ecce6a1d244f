import Foundation
import Testing

@testable import RecipeDomain

/// The specification's own test cases, which are not part of this project: read where the file lies beside it, or where
/// `DINNERPEOPLE_COOKLANG_CANONICAL` names it.
struct CanonicalCases {
    struct Case: CustomTestStringConvertible {
        var name: String
        var source: String
        /// One for each step, the items as "type|name or value|quantity|units".
        var steps: [[String]]
        var metadata: [String: String]
        var testDescription: String { name }
    }

    static let all: [Case] = {
        let environment = ProcessInfo.processInfo.environment["DINNERPEOPLE_COOKLANG_CANONICAL"]
        let beside = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
            .appending(path: "../shared/cooklang-canonical.yaml").path
        for path in [environment, beside].compactMap(\.self) {
            if let text = try? String(contentsOfFile: path, encoding: .utf8) { return cases(in: text) }
        }
        return []
    }()

    /// Reads the few forms of YAML that the file uses.
    private static func cases(in text: String) -> [Case] {
        var cases: [Case] = []
        var isSource = false
        var isMetadata = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }.count
            let content = line.dropFirst(indent)
            let last = cases.count - 1
            if isSource, indent >= 6 || content.isEmpty {
                cases[last].source += line.dropFirst(6) + "\n"
                continue
            }
            isSource = false
            if content.isEmpty || content.first == "#" { continue }
            if indent == 2 {
                cases.append(Case(name: String(content.dropLast()), source: "", steps: [], metadata: [:]))
                isMetadata = false
            } else if content.hasPrefix("source: |") {
                isSource = true
            } else if content.hasPrefix("metadata:") {
                isMetadata = true
            } else if isMetadata, let (key, value) = pair(content) {
                cases[last].metadata[key] = value
            } else if content.trimmed == "-" {
                cases[last].steps.append([])
            } else if content.hasPrefix("- type: ") {
                cases[last].steps[cases[last].steps.count - 1].append(String(content.dropFirst(8)))
            } else if indent > 8, let (key, value) = pair(content), let step = cases[last].steps.last {
                let item = step[step.count - 1] + "|\(key)=\(value)"
                cases[last].steps[cases[last].steps.count - 1][step.count - 1] = item
            }
        }
        return cases
    }

    private static func pair(_ content: Substring) -> (String, String)? {
        guard let colon = content.firstIndex(of: ":") else { return nil }
        let unquoted = { (text: Substring) -> String in
            let text = text.trimmed
            return text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
        }
        return (unquoted(content[..<colon]), unquoted(content[content.index(after: colon)...]))
    }

    /// A parsed item in the file's own terms, its keys sorted as they are compared.
    static func description(of item: CooklangDocument.Item) -> [String: String] {
        switch item {
        case .text(let text): ["type": "text", "value": text]
        case .ingredient(let component):
            [
                "type": "ingredient", "name": component.name, "quantity": quantity(component) ?? "some",
                "units": component.unit ?? "",
            ]
        case .cookware(let component):
            ["type": "cookware", "name": component.name, "quantity": quantity(component) ?? "1", "units": ""]
        case .timer(let component):
            [
                "type": "timer", "name": component.name, "quantity": quantity(component) ?? "",
                "units": component.unit ?? "",
            ]
        }
    }

    static func description(of expected: String) -> [String: String] {
        let parts = expected.split(separator: "|", omittingEmptySubsequences: false)
        var fields = ["type": String(parts[0])]
        for part in parts.dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            fields[String(sides[0])] = String(sides[1])
        }
        if fields["type"] == "cookware" { fields["units"] = fields["units"] ?? "" }
        return fields
    }

    private static func quantity(_ component: CooklangDocument.Component) -> String? {
        switch component.quantity {
        case .number(let value)? where value.denominator == 1: "\(value.numerator)"
        case .number(let value)?: "\(value.doubleValue)"
        case .range(let low, let high)?: "\(low.doubleValue)-\(high.doubleValue)"
        case .text(let text)?: text
        case nil: nil
        }
    }
}
