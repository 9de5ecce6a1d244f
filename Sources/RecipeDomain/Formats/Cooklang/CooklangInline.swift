/// Reads the ingredients, cookware and timers in a paragraph. Every character is looked at a bounded number of times.
struct CooklangInline {
    private let characters: [Character]
    private var index = 0
    private var line: Int
    private var items: [CooklangDocument.Item] = []
    private var text = ""
    private var noteEnd = 0

    private init(_ paragraph: [CooklangLine]) {
        characters = Array(paragraph.map(\.text).joined(separator: "\n").trimmed)
        line = paragraph.first?.number ?? 1
    }

    /// Line breaks inside become spaces.
    static func items(of paragraph: [CooklangLine]) throws(RecipeImportProblem) -> [CooklangDocument.Item] {
        var reader = CooklangInline(paragraph)
        while reader.index < reader.characters.count { try reader.readNext() }
        reader.endText()
        return reader.items
    }

    private mutating func readNext() throws(RecipeImportProblem) {
        let character = characters[index]
        switch character {
        case "\\" where Self.isEscapable(at: index + 1, in: characters):
            text.append(characters[index + 1])
            index += 2
        case "@", "#", "~":
            if let component = try component() {
                endText()
                items.append(
                    character == "@"
                        ? .ingredient(component) : character == "#" ? .cookware(component) : .timer(component)
                )
            } else {
                text.append(character)
                index += 1
            }
        case "\n":
            text.append(" ")
            line += 1
            index += 1
        default:
            text.append(character)
            index += 1
        }
    }

    private mutating func endText() {
        if !text.isEmpty { items.append(.text(text)) }
        text = ""
    }

    /// The component whose mark stands at `index`, which moves behind it; nil where the mark is only text.
    private mutating func component() throws(RecipeImportProblem) -> CooklangDocument.Component? {
        let mark = characters[index]
        var start = index + 1
        guard start < characters.count, !characters[start].isWhitespace else { return nil }
        var isOptional = false
        // Modifiers of the reference implementation: optional, reference, new, hidden.
        while mark == "@", start + 1 < characters.count, "?&+-".contains(characters[start]),
            !characters[start + 1].isWhitespace
        {
            isOptional = isOptional || characters[start] == "?"
            start += 1
        }
        if let brace = brace(from: start) {
            let name = Self.unescaped(String(characters[start..<brace])).trimmed
            guard !name.isEmpty || mark == "~" else { return nil }
            guard let end = closing(from: brace + 1) else {
                throw RecipeImportProblem(
                    line: line,
                    message: "The { after \(RecipeImportProblem.excerpt("\(mark)\(name)")) is not closed."
                )
            }
            var component = Self.amount(String(characters[brace + 1..<end]))
            component.name = name
            component.isOptional = isOptional
            index = end + 1
            if mark != "~" { component.note = note() }
            return component
        }
        var end = start
        while end < characters.count, Self.isWord(characters[end]) { end += 1 }
        guard end > start else { return nil }
        index = end
        return .init(name: String(characters[start..<end]), isOptional: isOptional)
    }

    /// The brace that ends a name of several words: on the same line, before the next mark.
    private func brace(from start: Int) -> Int? {
        var end = start
        while end < characters.count {
            switch characters[end] {
            case "{": return end
            case "\n", "@", "#", "~": return nil
            case "\\": end += 2
            default: end += 1
            }
        }
        return nil
    }

    private func closing(from start: Int) -> Int? {
        var end = start
        while end < characters.count {
            switch characters[end] {
            case "}": return end
            case "\n", "{": return nil
            case "\\": end += 2
            default: end += 1
            }
        }
        return nil
    }

    /// `(finely chopped)` right behind the braces, on the same line.
    private mutating func note() -> String? {
        guard index < characters.count, characters[index] == "(" else { return nil }
        // Where the next bracket closes or the line ends is looked for once, however many brackets open before it.
        if noteEnd <= index {
            noteEnd = index + 1
            while noteEnd < characters.count, characters[noteEnd] != ")", characters[noteEnd] != "\n" {
                noteEnd += characters[noteEnd] == "\\" ? 2 : 1
            }
        }
        guard noteEnd < characters.count, characters[noteEnd] == ")" else { return nil }
        defer { index = noteEnd + 1 }
        let note = Self.unescaped(String(characters[index + 1..<noteEnd])).trimmed
        return note.isEmpty ? nil : note
    }

    /// `=1/2 % cup`
    private static func amount(_ content: String) -> CooklangDocument.Component {
        var content = content.trimmed[...]
        let isFixed = content.first == "="
        if isFixed { content = content.dropFirst() }
        let mark = content.firstIndex(of: "%")
        let unit = mark.map { unescaped(String(content[content.index(after: $0)...])).trimmed }
        return .init(
            name: "",
            quantity: CooklangQuantity(unescaped(String(content[..<(mark ?? content.endIndex)]))),
            unit: unit?.isEmpty == true ? nil : unit,
            isFixed: isFixed
        )
    }

    /// What a name without braces is made of: everything but white space and punctuation.
    private static func isWord(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first, !character.isWhitespace else { return false }
        if scalar.isASCII { return character.isLetter || character.isNumber }
        return switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .control:
            false
        default: true
        }
    }

    private static func isEscapable(at index: Int, in characters: [Character]) -> Bool {
        guard index < characters.count, characters[index].isASCII else { return false }
        return characters[index].isPunctuation || characters[index].isSymbol
    }

    /// Without the backslashes before marks.
    static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        let characters = Array(text)
        var plain = ""
        var index = 0
        while index < characters.count {
            if characters[index] == "\\", isEscapable(at: index + 1, in: characters) { index += 1 }
            plain.append(characters[index])
            index += 1
        }
        return plain
    }
}
