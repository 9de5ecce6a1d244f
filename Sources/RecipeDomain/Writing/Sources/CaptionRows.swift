/// Cuts what the author wrote beside a video into lines of one thing each: no pictures, lists in one row taken apart, facts
/// that stand beside a title or a heading apart from it.
struct CaptionRows {
    static let longest = 20_000

    private let classifier: LineClassifier
    private let lexicon: Lexicon?

    init(classifier: LineClassifier, language: RecipeLanguage?) {
        self.classifier = classifier
        lexicon = language.map { .of($0) }
    }

    struct Row {
        var text: String
        /// The row as it was written.
        var written: String
    }

    func rows(of caption: String) -> [Row] {
        caption.prefix(Self.longest).split(whereSeparator: \.isNewline).flatMap { row -> [Row] in
            let written = String(row).trimmed
            let plain = Self.withoutPictures(written).trimmed
            guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
            return parts(of: plain).map { Row(text: $0, written: written.contains($0) ? $0 : written) }
        }
    }

    /// Without emojis; "1️⃣" is the number of a step.
    static func withoutPictures(_ row: String) -> String {
        guard row.unicodeScalars.contains(where: { $0.value > 0x2000 }) else { return row }
        var plain = ""
        for character in row {
            guard let first = character.unicodeScalars.first else { continue }
            if character.unicodeScalars.contains("\u{20E3}"), first.properties.numericType != nil {
                plain += "\(first). "
            } else if first.value > 0x2000,
                first.properties.isEmojiPresentation || first.properties.isEmoji
                    || (0x1F000...0x1FAFF).contains(first.value) || (0x2600...0x27BF).contains(first.value)
            {
                if plain.last.map({ !$0.isWhitespace }) == true { plain.append(" ") }
            } else {
                plain.append(character)
            }
        }
        return plain.replacing(".  ", with: ". ").trimmed
    }

    /// "00:45 La marinade"
    static func isChapter(_ row: String) -> Bool {
        let clock = row.prefix { $0.isASCIIDigit || $0 == ":" }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts.allSatisfy { (1...2).contains($0.count) }
            && row.count > clock.count
    }

    // MARK: - Several things in a row

    private func parts(of row: String) -> [String] {
        let pieces = row.split { "|•·".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
        if pieces.count > 1, row.first.map({ !"|•·".contains($0) }) == true { return pieces.flatMap(list) }
        // "Oat Cookies - makes 24"
        for dash in [" - ", " – "] where row.contains(dash) {
            let sides = row.split(separator: dash).map { String($0).trimmed }
            if sides.count == 2, isFact(sides[1]) { return sides }
        }
        return atHeadings(row).flatMap(list)
    }

    /// "Noodles! Ingredients: … Method: …" in one row.
    private func atHeadings(_ row: String) -> [String] {
        var parts: [String] = []
        var part = ""
        for word in row.split(separator: " ", omittingEmptySubsequences: false) {
            if word.last == ":", !part.isEmpty, isListHeading(String(word)) {
                parts.append(part.trimmed)
                part = ""
            }
            part += (part.isEmpty ? "" : " ") + word
        }
        return (parts + [part.trimmed]).filter { !$0.isEmpty }
    }

    private func isListHeading(_ word: String) -> Bool {
        switch classifier.kind(of: word) {
        case .ingredientsHeading, .stepsHeading: true
        default: false
        }
    }

    private func isFact(_ text: String) -> Bool {
        switch classifier.kind(of: text) {
        case .yield, .time: true
        default: false
        }
    }

    /// "Ingredients: 200 g flour, 2 eggs, salt"
    private func list(_ row: String) -> [String] {
        guard let colon = row.firstIndex(of: ":"), row.distance(from: row.startIndex, to: colon) <= 40 else {
            return [row]
        }
        let (heading, rest) = (row[..<colon], row[row.index(after: colon)...])
        if isFact(row) { return [row] }
        let kind = classifier.kind(of: String(heading) + ":")
        if kind == .stepsHeading, rest.contains(where: \.isLetter) { return [String(heading) + ":", rest.trimmed] }
        let isHeading =
            switch kind {
            case .ingredientsHeading, .groupHeading: true
            default: false
            }
        let items = Self.items(of: rest)
        guard isHeading, items.count > 1,
            items.count(where: { classifier.ingredientLikelihood($0) >= 0.4 }) * 2 >= items.count
        else { return [row] }
        return [String(heading) + ":"] + items
    }

    /// Parted by commas, but not within numbers and brackets.
    static func items(of list: some StringProtocol) -> [String] {
        var items: [String] = []
        var item = ""
        var depth = 0
        let characters = Array(list.prefix(2000))
        for (index, character) in characters.enumerated() {
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            let isBetweenDigits =
                index > 0 && index + 1 < characters.count && characters[index - 1].isASCIIDigit
                && characters[index + 1].isASCIIDigit
            if depth == 0, character == ";" || character == "," && !isBetweenDigits {
                items.append(item)
                item = ""
            } else {
                item.append(character)
            }
        }
        items.append(item)
        return items.map(\.trimmed).filter { !$0.isEmpty }
    }
}
