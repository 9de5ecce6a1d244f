/// Finds in a step's text what Cooklang marks: the words of ingredients, cookware and timers. What is found first keeps its
/// place; nothing overlaps.
struct StepMarkup {
    let text: String
    private let words: [(word: String, range: Range<String.Index>)]
    private(set) var marks: [(range: Range<String.Index>, markup: String)] = []

    /// `text` without line breaks.
    init(_ text: String) {
        self.text = text
        var words: [(String, Range<String.Index>)] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard Self.isLetter(text[index]) else {
                index = text.index(after: index)
                continue
            }
            let end = text[index...].firstIndex { !Self.isLetter($0) } ?? text.endIndex
            if let word = Words.of(text[index..<end]).first { words.append((word, index..<end)) }
            index = end
        }
        self.words = words
    }

    private static func isLetter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’"
    }

    /// Whether nothing but words stands in it, so that its words are all of it.
    private static func isPlain(_ text: some StringProtocol) -> Bool {
        text.allSatisfy { isLetter($0) || $0.isWhitespace || $0 == "-" }
    }

    /// Where all the words of a name stand together, in whatever number and letter case.
    func place(of name: String) -> Range<String.Index>? {
        place(ofText: name) ?? (Self.isPlain(name) ? place(of: Words.of(name)) : nil)
    }

    /// Where a part of a name stands that says it well enough: "onion" for "red onion", "huile" for "huile d'olive".
    func placeOfPart(of name: String) -> Range<String.Index>? {
        guard Self.isPlain(name) else { return nil }
        let all = Words.of(name)
        for count in stride(from: all.count - 1, to: 0, by: -1) {
            for part in [Array(all.suffix(count)), Array(all.prefix(count))] {
                guard part.contains(where: { $0.count >= 3 && !Words.stop.contains($0) }) else { continue }
                if let place = place(of: part) { return place }
            }
        }
        return nil
    }

    private func place(of name: [String]) -> Range<String.Index>? {
        guard !name.isEmpty, name.count <= words.count else { return nil }
        for start in 0...(words.count - name.count) {
            let candidate = words[start..<start + name.count]
            guard zip(candidate, name).allSatisfy({ Self.isSame($0.word, $1) }),
                let first = candidate.first, let last = candidate.last
            else { continue }
            let range = first.range.lowerBound..<last.range.upperBound
            if Self.isPlain(text[range]), isFree(range) { return range }
        }
        return nil
    }

    /// The amount's `words` and behind them the food at `place`, with nothing but "of the" between.
    func place(of words: String, before place: Range<String.Index>) -> Range<String.Index>? {
        guard !words.isEmpty, let found = text[..<place.lowerBound].ranges(of: words).last else { return nil }
        let between = text[found.upperBound..<place.lowerBound]
        let range = found.lowerBound..<place.upperBound
        guard between.first?.isWhitespace == true, isFree(range),
            between.split(separator: " ").allSatisfy({ CooklangStepText.connectors.contains($0.lowercased()) })
        else { return nil }
        return range
    }

    /// The first free place of a piece of text, not inside a word.
    func place(ofText piece: String) -> Range<String.Index>? {
        guard !piece.isEmpty else { return nil }
        return text.ranges(of: piece).first { range in
            let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
            let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
            return !Self.isLetter(before) && !Self.isLetter(after) && isFree(range)
        }
    }

    func isFree(_ range: Range<String.Index>) -> Bool { !marks.contains { $0.range.overlaps(range) } }

    mutating func mark(_ range: Range<String.Index>, as markup: String) { marks.append((range, markup)) }

    /// The paragraph.
    var cooklang: String {
        var result = ""
        var end = text.startIndex
        for (range, markup) in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result += piece(end..<range.lowerBound, next: markup.first)
            result += markup
            end = range.upperBound
        }
        return result + piece(end..<text.endIndex, next: nil)
    }

    private func piece(_ range: Range<String.Index>, next: Character?) -> String {
        let isFirst = range.lowerBound == text.startIndex
        return CooklangEscape.text(text[range], next: next, isFirst: isFirst, followsBraces: !isFirst)
    }

    /// The same word in singular or plural; other languages' endings are two letters at most.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        if a == b || Words.singular(a) == Words.singular(b) { return true }
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        return short.count >= 4 && long.count - short.count <= 2 && long.hasPrefix(short)
    }
}
