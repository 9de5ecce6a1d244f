/// Lines of an overlay that belong together: near one another, alike in height.
struct TextBlock {
    var lines: [TextLine]
    var range: TimeRange
    var frame: Timestamp

    /// The height of a line as a fraction of the frame's; 0 where the reader gave no places.
    var lineHeight: Double {
        let heights = lines.map(\.region.height).filter { $0 < 0.5 }
        return heights.isEmpty ? 0 : heights.reduce(0, +) / Double(heights.count)
    }

    /// For each of some of its lines, whether it stands nearer to the one before than most of the block's lines do.
    func tightness(of lines: [TextLine]) -> [Bool] {
        let steps = zip(lines, lines.dropFirst()).map { $1.region.y - $0.region.y }
        let usual = steps.sorted()
        guard steps.count >= 2, let most = usual.last, usual[usual.count / 2] > most * 0.8 else {
            return lines.map { _ in false }
        }
        return [false] + steps.map { $0 > 0 && $0 < 0.8 * usual[usual.count / 2] }
    }

    var confidence: Double { lines.map(\.confidence).reduce(0, +) / Double(max(lines.count, 1)) }

    /// The blocks of an overlay, from top to bottom.
    static func blocks(of overlay: OnScreenText) -> [TextBlock] {
        var blocks: [TextBlock] = []
        for line in overlay.lines {
            if let last = blocks.last?.lines.last, last.continues(with: line) {
                blocks[blocks.count - 1].lines.append(line)
            } else {
                blocks.append(TextBlock(lines: [line], range: overlay.range, frame: overlay.frame))
            }
        }
        return blocks
    }
}

extension TextLine {
    /// Whether `next` stands right below, in letters of about the same size.
    fileprivate func continues(with next: TextLine) -> Bool {
        let (a, b) = (region, next.region)
        guard a.height < 0.5, b.height < 0.5 else { return true }
        let height = max(a.height, b.height)
        let gap = b.y - (a.y + a.height)
        let overlap = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
        return gap < 1.3 * height && gap > -0.6 * height && overlap > 0 && min(a.height, b.height) > 0.5 * height
    }
}
