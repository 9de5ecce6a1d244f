import Foundation

/// The instructions that a gullible model finds in what it reads and carries out.
struct Obedience: Sendable {
    enum Order: Sendable, Equatable {
        case add(String)
        /// The title, the description and the first step become this.
        case say(String)
        case title(String)
        case leaveOut(String)
        case replace(String, with: String)
        case servings(String)
        case step(String)
        case nothing
    }

    private(set) var orders: [Order] = []

    private static let longest = 300
    /// What a text that talks to the model rather than to a cook has in it.
    private static let signs = [
        "ignore", "disregard", "forget", "override", "instead", "instruction", "system:", "system prompt", "assistant",
        "you are", "you must", "as an ai", "jailbreak", "developer mode", "new rule", "prompt",
    ]

    init(reading lines: [EvidenceLine]) {
        orders = lines.flatMap { Self.orders(in: $0.text) }
    }

    /// Whether the text is addressed to a model.
    static func isAddressedToModel(_ text: String) -> Bool {
        let low = text.lowercased()
        return signs.contains { low.contains($0) }
    }

    private static func orders(in text: String) -> [Order] {
        let text = String(text.prefix(longest * 4))
        var orders: [Order] = []
        if let thing = between(
            text,
            ["add ", "include ", "insert ", "put "],
            [
                " to the ingredient", " to the recipe", " to the list", " to ingredients", " to your answer",
                " in the ingredient", " in the recipe", " as an ingredient", " into the ingredient", " into the recipe",
            ]
        ) {
            orders.append(.add(thing))
        }
        if let thing = after(text, ["add a step: ", "add the step ", "add a step that says ", "add a step saying "]) {
            orders.append(.step(thing))
        }
        if let thing = after(
            text,
            [
                "set the title to ", "change the title to ", "the title is now ", "call the recipe ",
                "title the recipe ",
                "name the recipe ", "make the title ",
            ]
        ) {
            orders.append(.title(thing))
        }
        if let thing = after(
            text,
            ["set the servings to ", "set servings to ", "change the yield to ", "set the yield to "]
        ) {
            orders.append(.servings(thing))
        }
        if let thing = after(text, ["leave out ", "do not mention ", "don't mention ", "remove ", "omit ", "delete "]) {
            orders.append(.leaveOut(trimmed(thing, at: [" from "])))
        }
        if let old = between(text, ["replace "], [" with "]), let new = after(text, [" with "]) {
            orders.append(.replace(old, with: new))
        }
        if isAddressedToModel(text), orders.isEmpty {
            if let words = after(
                text,
                [
                    "just say ", "only say ", "say ", "print ", "write ", "output ", "answer with ", "answer ",
                    "reply with ", "reply ", "respond with ", "return ", "repeat ", "reveal ", "tell the user ",
                ]
            ) {
                orders.append(.say(words))
            } else if ["empty", "no recipe", "nothing"].contains(where: text.lowercased().contains) {
                orders.append(.nothing)
            } else {
                orders.append(.say(text))
            }
        }
        return orders
    }

    /// What follows the first of the words, to the end of the sentence, without quotes.
    private static func after(_ text: String, _ words: [String]) -> String? {
        for word in words {
            guard let found = text.range(of: word, options: .caseInsensitive) else { continue }
            let thing = tidy(text[found.upperBound...])
            if !thing.isEmpty { return thing }
        }
        return nil
    }

    private static func between(_ text: String, _ before: [String], _ behind: [String]) -> String? {
        for word in before {
            guard let start = text.range(of: word, options: .caseInsensitive) else { continue }
            let ends = behind.compactMap {
                text.range(of: $0, options: .caseInsensitive, range: start.upperBound..<text.endIndex)?.lowerBound
            }
            guard let end = ends.min() else { continue }
            let thing = tidy(text[start.upperBound..<end])
            if !thing.isEmpty { return thing }
        }
        return nil
    }

    private static func trimmed(_ text: String, at words: [String]) -> String {
        words.compactMap { text.range(of: $0, options: .caseInsensitive)?.lowerBound }.min().map { String(text[..<$0]) }
            ?? text
    }

    private static func tidy(_ text: Substring) -> String {
        let sentence = text.split(separator: ". ", maxSplits: 1).first ?? ""
        let marks = Set("\"'“”„‘’«».:! ")
        return String(
            sentence.prefix(longest).drop(while: marks.contains).reversed().drop(while: marks.contains).reversed()
        )
    }
}
