/// A paragraph with what no step names: `Mise en place: @salt{}, #pan{}` or `Mise en place (For the sauce): @cream{200%g}`.
struct MiseEnPlace {
    static let title = "Mise en place"

    /// The group of its ingredients.
    var group: String?

    init(group: String?) { self.group = group }

    /// nil for an ordinary step. Something must be marked in it, so that a step may well speak of a mise en place.
    init?(_ paragraph: CooklangDocument.Step) {
        guard case .text(let text)? = paragraph.items.first, paragraph.items.count > 1,
            text.prefix(Self.title.count).lowercased() == Self.title.lowercased()
        else { return nil }
        let rest = text.dropFirst(Self.title.count).trimmed
        guard rest.last == ":" else { return nil }
        let bracket = rest.dropLast().trimmed
        if bracket.isEmpty {
            group = nil
        } else if bracket.first == "(", bracket.last == ")" {
            let name = bracket.dropFirst().dropLast().trimmed
            group = name.isEmpty ? nil : name
        } else {
            return nil
        }
    }

    /// One thing on a line; nothing for no things.
    func paragraph(of things: [String]) -> String? {
        guard !things.isEmpty else { return nil }
        let heading = group.map { "\(Self.title) (\(CooklangEscape.text($0))):" } ?? "\(Self.title):"
        return heading + "\n" + things.joined(separator: ",\n")
    }
}
