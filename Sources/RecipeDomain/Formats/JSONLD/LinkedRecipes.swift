/// Finds the recipes in JSON-LD, wherever they stand: alone, in arrays, in `@graph`, as the main entity of a page.
struct LinkedRecipes {
    private(set) var recipes: [JSONNode] = []
    /// What `{"@id": …}` refers to.
    private(set) var named: [String: JSONNode] = [:]

    init(_ root: JSONNode) { visit(root) }

    private mutating func visit(_ node: JSONNode) {
        switch node.value {
        case .array(let elements): for element in elements { visit(element) }
        case .object(let members):
            if let id = node["@id"]?.string, members.count > 1 { named[id] = node }
            if node.isOfType("Recipe") {
                if recipes.count < ImportLimits.recipes { recipes.append(node) }
            } else {
                // In the order of the file, so that the same file always gives the same.
                for (_, member) in members.sorted(by: { ($0.value.line, $0.key) < ($1.value.line, $1.key) }) {
                    visit(member)
                }
            }
        case .null, .bool, .number, .string: break
        }
    }
}

extension JSONNode {
    /// `"Recipe"`, `["Recipe", …]`, `"https://schema.org/Recipe"`
    func isOfType(_ name: String) -> Bool {
        (self["@type"] ?? self["type"])?.elements.contains { element in
            element.string.map { $0 == name || $0.hasSuffix("/\(name)") || $0.hasSuffix(":\(name)") } ?? false
        } ?? false
    }
}
