import RecipeDomain

/// A line as it was read once.
struct LineReading: Sendable {
    var text: String
    /// 0…1
    var confidence: Double
    /// The least sure word's, of those left out, too; 0…1
    var weakest: Double
    var box: PixelBox
    /// The share of its words that cooks of one of the languages it may be in use, 0…1.
    var knownShare: Double

    /// Words of a lower confidence are left out, unless they stand between surer ones or hold a number: an amount that is
    /// silently another one is worse than a line that is in doubt.
    static let surest: Float = 55
    static let leastSure: Float = 25

    /// Puts words together to lines, garbage left out.
    ///
    /// - Parameter languages: that the text may be in.
    static func lines(
        of words: [ReadWord],
        offsetX: Int,
        offsetY: Int,
        languages: [RecipeLanguage]
    ) -> [LineReading] {
        var groups: [(line: PixelBox, words: [ReadWord])] = []
        for word in words {
            if let index = groups.firstIndex(where: { $0.line == word.line }) {
                groups[index].words.append(word)
            } else {
                groups.append((word.line, [word]))
            }
        }
        return split(groups.map(\.words)).compactMap { words in
            let weakest = words.map(\.confidence).min() ?? 0
            var words = words.indices.filter { index in
                words[index].confidence >= leastSure || mayBeAmount(words[index])
                    || index > 0 && isLitre(words[index], behind: words[index - 1])
            }.map { words[$0] }
            while let first = words.first, isStray(first) || isLoneLetter(first), !mayBeAmount(first) {
                words.removeFirst()
            }
            while let last = words.last, isStray(last), !isScale(last, behind: words.dropLast().last) {
                words.removeLast()
            }
            guard !words.isEmpty else { return nil }
            let text = spaced(words.map(\.text).joined(separator: " "))
            let weight = words.reduce(0.0) { $0 + Double($1.text.count) }
            let confidence =
                words.reduce(0.0) { $0 + Double($1.confidence) * Double($1.text.count) } / max(weight, 1) / 100
            guard confidence >= Double(surest) / 100, isLanguage(text) else { return nil }
            let box = PixelBox(
                left: (words.map(\.box.left).min() ?? 0) + offsetX,
                top: (words.map(\.box.top).min() ?? 0) + offsetY,
                right: (words.map(\.box.right).max() ?? 0) + offsetX,
                bottom: (words.map(\.box.bottom).max() ?? 0) + offsetY
            )
            guard box.height >= 12 else { return nil }
            return LineReading(
                text: text,
                confidence: confidence,
                weakest: Double(weakest) / 100,
                box: box,
                knownShare: languages.map { CookingWords.knownShare(of: text, in: $0) }.max() ?? 0
            )
        }
    }

    /// Where both readings have a line at the same place, the better one; from top to bottom.
    static func best(of lines: [LineReading]) -> [LineReading] {
        var kept: [LineReading] = []
        for line in lines.sorted(by: { $0.score > $1.score }) where !kept.contains(where: { $0.box.overlaps(line.box) })
        { kept.append(line) }
        return kept.sorted { ($0.box.top + $0.box.bottom, $0.box.left) < ($1.box.top + $1.box.bottom, $1.box.left) }
    }

    private var score: Double {
        let signs = text.count { $0.isLetter || $0.isNumber }
        // "A400 g": a speck before the figure was read as a letter.
        let hasSpeck = text.split(separator: " ").contains { word in
            word.first?.isLetter == true && word.dropFirst().first?.isNumber == true
        }
        return confidence * Double(signs).squareRoot() * (1 + 0.25 * knownShare) * (hasSpeck ? 0.8 : 1)
    }

    /// Words further apart than twice their height are of two lines side by side.
    private static func split(_ lines: [[ReadWord]]) -> [[ReadWord]] {
        lines.flatMap { words -> [[ReadWord]] in
            var parts: [[ReadWord]] = []
            for word in words.sorted(by: { $0.box.left < $1.box.left }) {
                if let last = parts.last?.last,
                    word.box.left - last.box.right <= 2 * max(word.box.height, last.box.height)
                {
                    parts[parts.count - 1].append(word)
                } else {
                    parts.append([word])
                }
            }
            return parts
        }
    }

    /// A mark between two words that have no space is a speck that was read ("the'spaghetti", "for;9").
    private static func spaced(_ text: String) -> String {
        let characters = Array(text)
        var result = ""
        for (index, character) in characters.enumerated() {
            guard index > 0, index + 1 < characters.count, ";'’‘,.!|:_*".contains(character) else {
                result.append(character)
                continue
            }
            let (before, after) = (characters[index - 1], characters[index + 1])
            let run = { (from: Int, step: Int) in
                sequence(first: from) { $0 + step }.prefix {
                    characters.indices.contains($0) && characters[$0].isLetter
                }.count
            }
            let isElision = "'’‘".contains(character) && elided.contains(word(before: index, of: characters))
            let isBetweenWords = run(index - 1, -1) >= 2 && run(index + 1, 1) >= 3 && !isElision
            let isBeforeNumber = before.isLetter && run(index - 1, -1) >= 2 && after.isNumber
            let isAfterNumber = before.isNumber && run(index + 1, 1) >= 2
            result.append(isBetweenWords || isBeforeNumber || isAfterNumber ? " " : character)
        }
        return result
    }

    /// What stands before an apostrophe in Italian and French.
    private static let elided: Set<String> = [
        "dell", "all", "nell", "sull", "dall", "quell", "bell", "un", "qu", "jusqu", "lorsqu", "puisqu", "aujourd",
    ]

    private static func word(before index: Int, of characters: [Character]) -> String {
        String(characters[..<index].reversed().prefix { $0.isLetter }.reversed()).lowercased()
    }

    /// A mark or a lone unsure letter at a line's end.
    private static func isStray(_ word: ReadWord) -> Bool {
        let signs = word.text.count { $0.isLetter || $0.isNumber || "½¼¾⅓⅔%".contains($0) }
        return signs == 0 || (signs == 1 && word.text.count <= 2 && word.confidence < 60)
    }

    /// A letter that is no word.
    private static func isLoneLetter(_ word: ReadWord) -> Bool {
        word.text.count == 1 && word.confidence < 90
            && word.text.allSatisfy { $0.isLetter && !"aàáeéioóyAI".contains($0) }
    }

    /// The "l" of "½ l": one upright stroke as high as a letter, of which readers are never sure.
    private static func isLitre(_ word: ReadWord, behind number: ReadWord) -> Bool {
        ["l", "I", "|", "1"].contains(word.text) && mayBeAmount(number) && word.box.height * 2 >= word.line.height
    }

    /// The "°C" of "180 °C", whatever its sign was read for.
    private static func isScale(_ word: ReadWord, behind number: ReadWord?) -> Bool {
        word.text.count == 2 && (word.text.last == "C" || word.text.last == "F")
            && number?.text.allSatisfy(\.isNumber) == true
    }

    /// "¥" and "%" are what fractions are misread as.
    private static func mayBeAmount(_ word: ReadWord) -> Bool {
        word.text.contains { $0.isNumber || "½¼¾⅓⅔⅛¥%".contains($0) }
    }

    /// "180°C", whatever its sign was read for.
    private static func isHeat(_ solid: String) -> Bool {
        let degrees = solid.prefix { $0.isNumber }
        let scale = solid.dropFirst(degrees.count)
        return (2...3).contains(degrees.count) && scale.count == 2 && "°º*\"'”“’‘".contains(scale.first ?? " ")
            && (scale.last == "C" || scale.last == "F")
    }

    /// Mostly letters and figures, and at least one word of two letters or a figure with a letter.
    private static func isLanguage(_ text: String) -> Bool {
        let solid = text.filter { !$0.isWhitespace }
        if isHeat(solid) { return true }
        let signs = solid.count { $0.isLetter || $0.isNumber }
        let longest = text.split { !$0.isLetter }.map(\.count).max() ?? 0
        return signs >= 3 && signs * 100 >= solid.count * 65 && longest >= 2
            && (longest >= 3 || solid.contains(where: \.isNumber))
    }
}

extension PixelBox {
    /// Whether they share more than a third of the smaller one.
    func overlaps(_ other: PixelBox) -> Bool {
        let width = min(right, other.right) - max(left, other.left)
        let height = min(bottom, other.bottom) - max(top, other.top)
        guard width > 0, height > 0 else { return false }
        return 3 * width * height > min(self.width * self.height, other.width * other.height)
    }
}
