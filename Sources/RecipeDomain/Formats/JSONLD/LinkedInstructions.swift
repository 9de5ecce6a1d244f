/// Reads `recipeInstructions`: strings, `HowToStep`, `HowToSection`, `ItemList`, one inside another.
struct LinkedInstructions {
    struct Line {
        var text: String
        /// From a `Clip`.
        var range: TimeRange?
    }

    private let named: [String: JSONNode]
    private(set) var steps: [Line] = []
    private(set) var isFull = false

    init(named: [String: JSONNode]) { self.named = named }

    mutating func add(_ node: JSONNode, depth: Int = 0) {
        guard depth < 8 else { return }
        let node = node["@id"]?.string.flatMap { named[$0] } ?? node
        switch node.value {
        case .string(let text):
            for line in HTMLText.lines(String(text.prefix(ImportLimits.text * ImportLimits.listItems))) {
                // The numbers of a list are not part of the step.
                append(Line(text: LineShape.numbered(line).text))
            }
        case .array(let elements): for element in elements { add(element, depth: depth + 1) }
        case .object: addObject(node, depth: depth)
        case .null, .bool, .number: break
        }
    }

    private mutating func addObject(_ node: JSONNode, depth: Int) {
        if let item = node["item"], node.isOfType("ListItem") { return add(item, depth: depth + 1) }
        let children = (node["itemListElement"] ?? node["steps"])?.elements ?? []
        let name = text(node["name"])
        let own = text(node["text"]) ?? text(node["description"])
        if node.isOfType("HowToStep"), own == nil, !children.isEmpty {
            let parts = children.prefix(ImportLimits.listItems).compactMap {
                $0.string.map(HTMLText.line) ?? text($0["text"])
            }
            append(Line(text: parts.joined(separator: " "), range: range(of: node)))
        } else if children.isEmpty {
            if let text = own ?? name { append(Line(text: text, range: range(of: node))) }
        } else {
            // A section has no place of its own in a recipe; its name goes before its first step.
            let first = steps.count
            for child in children { add(child, depth: depth + 1) }
            if node.isOfType("HowToSection"), let name, steps.indices.contains(first), !Self.isPlainHeading(name) {
                steps[first].text = "\(name.last == ":" ? String(name.dropLast()) : name): \(steps[first].text)"
            }
        }
    }

    /// "Method" says nothing.
    private static func isPlainHeading(_ name: String) -> Bool {
        let words = [
            "method", "instructions", "directions", "steps", "preparation", "zubereitung", "préparation", "preparación",
        ]
        return words.contains(name.lowercased().trimmingMarks)
    }

    private mutating func append(_ line: Line) {
        let text = String(line.text.prefix(ImportLimits.text)).trimmed
        guard !text.isEmpty else { return }
        guard steps.count < ImportLimits.steps else {
            isFull = true
            return
        }
        steps.append(Line(text: text, range: line.range))
    }

    private func text(_ node: JSONNode?) -> String? {
        let text = node?.elements.first?.string.map { HTMLText.line(String($0.prefix(ImportLimits.text * 2))) }
        return text?.isEmpty == true ? nil : text
    }

    /// A nested `Clip`: seconds from the beginning of the video, at most 11 days.
    private func range(of node: JSONNode) -> TimeRange? {
        for clip in node["video"]?.elements ?? [] {
            guard let start = clip["startOffset"]?.number, let end = clip["endOffset"]?.number,
                (0...1e6).contains(start), (start...1e6).contains(end)
            else { continue }
            return TimeRange(start: Timestamp(seconds: start), end: Timestamp(seconds: end))
        }
        return nil
    }
}
