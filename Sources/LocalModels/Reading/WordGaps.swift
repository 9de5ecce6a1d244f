/// Parts words that were read as one ("saltand"): where the ink of a word has a gap as wide as those between the words of
/// its line, there is one.
enum WordGaps {
    static func parted(_ words: [ReadWord], in image: Bitmap) -> [ReadWord] {
        var result: [ReadWord] = []
        for line in Dictionary(grouping: words.indices, by: { words[$0].line }).values.map({ $0.map { words[$0] } })
            .sorted(by: { ($0[0].line.top, $0[0].line.left) < ($1[0].line.top, $1[0].line.left) })
        {
            let gaps = line.map { blankRuns(of: image, in: $0.box) }
            let narrow = gaps.joined().map(\.count).sorted()
            let between = zip(line, line.dropFirst()).map { $1.box.left - $0.box.right }.filter { $0 > 0 }.sorted()
            guard narrow.count >= (between.isEmpty ? 3 : 4) else {
                result += line
                continue
            }
            // A line that was read as one word has no space to compare with, and half of its gaps may be some.
            let usual = between.isEmpty ? narrow[narrow.count / 4] : narrow[narrow.count / 2]
            let space = between.isEmpty ? max(line[0].line.height / 4, 3 * usual) : between[between.count / 2]
            for (word, gaps) in zip(line, gaps) {
                let wide = gaps.filter { $0.count * 8 >= space * 7 && $0.count >= 2 * usual + 2 }
                var word = word
                // Where a sign begins is told about right only; the gaps tell it where each parts two signs.
                if gaps.count + 1 == word.signs.count {
                    for (index, gap) in gaps.enumerated() { word.signs[index + 1].left = gap.upperBound }
                }
                result += parts(of: word, at: wide.map { ($0.lowerBound + $0.upperBound) / 2 })
            }
        }
        return result
    }

    /// Columns without ink between the first and the last with some.
    private static func blankRuns(of image: Bitmap, in box: PixelBox) -> [Range<Int>] {
        guard box.left >= 0, box.top >= 0, box.right <= image.width, box.bottom <= image.height else { return [] }
        var runs: [Range<Int>] = []
        var lastInk: Int?
        for x in box.left..<box.right {
            let isInk = (box.top..<box.bottom).contains { image.pixels[$0 * image.width + x] < InkPart.threshold }
            guard isInk else { continue }
            if let lastInk, x - lastInk > 1 { runs.append(lastInk + 1..<x) }
            lastInk = x
        }
        return runs
    }

    private static func parts(of word: ReadWord, at gaps: [Int]) -> [ReadWord] {
        guard !gaps.isEmpty, word.signs.map(\.text).joined() == word.text else { return [word] }
        var (parts, rest, left): ([ReadWord], [(text: String, left: Int)], Int) = ([], word.signs, word.box.left)
        for gap in gaps + [word.box.right] {
            let signs = gap == word.box.right ? rest : Array(rest.prefix { $0.left < gap })
            rest.removeFirst(signs.count)
            guard !signs.isEmpty else { return [word] }
            var part = word
            (part.text, part.signs) = (signs.map(\.text).joined(), signs)
            (part.box.left, part.box.right) = (left, gap)
            parts.append(part)
            left = gap
        }
        // A gap beside a figure or a mark ("100", "1/2", "don't") is no space, but for that behind a whole number ("1EL").
        let isBetweenLetters = zip(parts, parts.dropFirst()).allSatisfy { before, after in
            after.text.first?.isLetter == true && after.text.count >= 2
                && (before.text.last?.isLetter == true && before.text.count >= 2
                    || before.text.allSatisfy(\.isNumber))
        }
        return isBetweenLetters ? parts : [word]
    }
}
