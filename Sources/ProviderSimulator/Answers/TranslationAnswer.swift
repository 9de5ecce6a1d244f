/// The numbered texts of a prompt in a made-up language: every vowel under two dots, but for the words behind numbers, which
/// name units. Numbers stay, so that a translation is as right as one that a reader understands.
struct TranslationAnswer: Sendable {
    private var texts: [(number: Int, text: String)] = []

    private static let marked: [Character: Character] = [
        "a": "ä", "e": "ë", "i": "ï", "o": "ö", "u": "ü", "y": "ÿ", "A": "Ä", "E": "Ë", "I": "Ï", "O": "Ö", "U": "Ü",
    ]

    /// - Parameter prompts: of which one has lines "12: a text" between `<texts>` and `</texts>`.
    init(_ prompts: [String]) {
        for prompt in prompts {
            guard let open = prompt.firstRange(of: "<texts>"), let close = prompt.firstRange(of: "</texts>"),
                open.upperBound <= close.lowerBound
            else { continue }
            for line in prompt[open.upperBound..<close.lowerBound].split(whereSeparator: \.isNewline) {
                guard let colon = line.firstIndex(of: ":"), let number = Int(line[..<colon]) else { continue }
                let text = line[line.index(after: colon)...].drop(while: \.isWhitespace)
                texts.append((number, Self.translated(text)))
            }
        }
    }

    /// Whether an answer of that schema is one: a list of texts by number.
    static func fits(_ schema: JSONValue) -> Bool {
        let properties = schema["properties"]?["texts"]?["items"]?["properties"]
        return properties?["number"] != nil && properties?["text"] != nil
    }

    private static func translated(_ text: Substring) -> String {
        var isBehindNumber = false
        return text.split(separator: " ").map { word in
            let hasNumber = word.contains(where: \.isNumber)
            defer { isBehindNumber = hasNumber }
            return hasNumber || isBehindNumber ? String(word) : String(word.map { marked[$0] ?? $0 })
        }.joined(separator: " ")
    }

    /// The first number becomes another one.
    mutating func changeNumber() {
        for place in texts.indices {
            let text = texts[place].text
            guard let start = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { continue }
            let digits = text[start...].prefix { $0.isASCII && $0.isNumber }
            let other = Int(digits.prefix(9)).map { $0 + 1 } ?? 1
            texts[place].text = text[..<start] + "\(other)" + text[digits.endIndex...]
            return
        }
    }

    var members: JSONValue {
        ["texts": .array(texts.map { ["number": .number(Double($0.number)), "text": .string($0.text)] })]
    }
}
