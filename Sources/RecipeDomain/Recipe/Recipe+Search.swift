extension Recipe {
    /// What stands for the whole recipe where texts are compared: its title and what goes into it, at most 80 foods.
    public var summary: String {
        let foods = ingredients.prefix(80).map(\.food).filter { !$0.isEmpty }
        return foods.isEmpty ? title : "\(title): \(foods.joined(separator: ", "))"
    }

    /// From beginning to end in seconds, as far as it says.
    public var wholeSeconds: Int? {
        guard totalSeconds == nil else { return totalSeconds }
        guard prepSeconds != nil || cookSeconds != nil else { return nil }
        return (prepSeconds ?? 0).addingReportingOverflow(cookSeconds ?? 0).partialValue
    }
}

extension OnScreenText {
    /// Its lines, one under the other.
    public var text: String { lines.map(\.text).joined(separator: "\n") }
}
