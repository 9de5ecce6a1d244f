/// A frame's text and the stretch of video that looks like that frame.
public struct SpannedFrameText: Hashable, Sendable {
    public var text: FrameText
    public var span: TimeRange

    public init(text: FrameText, span: TimeRange) {
        self.text = text
        self.span = span
    }
}

/// Joins text that stays over several frames into overlays.
///
/// A line that is read alike in neighbouring frames is one line; of its readings the one read most often and most
/// surely wins. Lines that appear together stay together, so a list that builds up line by line becomes one overlay per
/// line, each with its own beginning.
public enum OverlayJoiner {
    /// Frames further apart than this never show the same overlay unless one lies within the other's span.
    static let longestGap = 1500

    /// `frames` in the order of time.
    public static func join(_ frames: [SpannedFrameText]) -> [OnScreenText] {
        var done: [Track] = []
        var active: [Track] = []
        for frame in frames {
            let current = frame.span.start.milliseconds
            done += active.filter { current - $0.range.end.milliseconds > longestGap }
            active.removeAll { current - $0.range.end.milliseconds > longestGap }
            var taken = Set<Int>()
            for line in frame.text.lines.prefix(60) where !line.text.isEmpty {
                if let index = active.bestMatch(for: line, span: frame.span, notIn: taken) {
                    taken.insert(index)
                    active[index].add(line, in: frame)
                } else {
                    taken.insert(active.count)
                    active.append(Track(line, in: frame))
                }
            }
        }
        return grouped(done + active)
    }

    /// Lines that began in the same frame, from top to bottom, make one overlay.
    private static func grouped(_ tracks: [Track]) -> [OnScreenText] {
        Dictionary(grouping: tracks, by: \.firstFrame).sorted { $0.key < $1.key }.map { _, tracks in
            let lines = tracks.sorted { $0.order < $1.order }
            let best = tracks.max { $0.best.confidence < $1.best.confidence }
            return OnScreenText(
                lines: lines.map(\.best),
                range: lines.dropFirst().reduce(lines[0].range) { $0.union($1.range) },
                frame: best?.bestFrame ?? lines[0].firstFrame
            )
        }
    }
}

/// One line through the frames that show it.
private struct Track {
    private var readings: [String: (votes: Double, best: TextLine, frame: Timestamp)] = [:]
    private(set) var range: TimeRange
    private(set) var last: TextLine
    let firstFrame: Timestamp
    let order: Int

    init(_ line: TextLine, in frame: SpannedFrameText) {
        range = frame.span
        last = line
        firstFrame = frame.text.frame
        order = frame.text.lines.firstIndex(of: line) ?? 0
        vote(line, frame.text.frame)
    }

    mutating func add(_ line: TextLine, in frame: SpannedFrameText) {
        range = range.union(frame.span)
        last = line
        vote(line, frame.text.frame)
    }

    private mutating func vote(_ line: TextLine, _ frame: Timestamp) {
        let key = line.text.split(separator: " ").joined(separator: " ")
        var entry = readings[key] ?? (0, line, frame)
        // Of two readings as sure the longer one is rather the whole line.
        entry.votes += line.confidence * Double(key.count).squareRoot()
        if line.confidence > entry.best.confidence { (entry.best, entry.frame) = (line, frame) }
        readings[key] = entry
    }

    private var winner: (votes: Double, best: TextLine, frame: Timestamp)? {
        readings.values.max { ($0.votes, $0.best.text) < ($1.votes, $1.best.text) }
    }

    var best: TextLine { winner?.best ?? last }
    var bestFrame: Timestamp { winner?.frame ?? firstFrame }
}

extension [Track] {
    /// The track that line continues: alike in words and in about the same place.
    fileprivate func bestMatch(for line: TextLine, span: TimeRange, notIn taken: Set<Int>) -> Int? {
        var best: (index: Int, score: Double)?
        for index in indices where !taken.contains(index) && self[index].isNear(line) {
            var score = Swift.max(
                self[index].last.text.likeness(to: line.text),
                self[index].best.text.likeness(to: line.text)
            )
            // Two lines don't stand at one place at one time: the other reading is of the same line, cut or half faded in.
            if score < 0.75, self[index].coincides(with: line, span: span), self[index].last.text.sharesStretch(with: line.text) { score = 0.75 }
            if score >= 0.75, score > best?.score ?? 0 { best = (index, score) }
        }
        return best?.index
    }
}

extension Track {
    /// Whether `line` stands where this one does, for most of the time that either is seen.
    fileprivate func coincides(with line: TextLine, span: TimeRange) -> Bool {
        let (a, b) = (last.region, line.region)
        let width = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
        let height = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
        guard width > 0, height > 0, a.height < 0.5, width * height >= 0.6 * min(a.width * a.height, b.width * b.height)
        else { return false }
        let shared = min(range.end, span.end).milliseconds - max(range.start, span.start).milliseconds
        let shorter = min(
            range.end.milliseconds - range.start.milliseconds,
            span.end.milliseconds - span.start.milliseconds
        )
        return shorter > 0 && shared * 10 >= shorter * 7
    }

    fileprivate func isNear(_ line: TextLine) -> Bool {
        let (a, b) = (last.region, line.region)
        return abs(a.y + a.height / 2 - b.y - b.height / 2) < 0.15
    }
}

extension String {
    /// 0…1 by letters, spaces and case left out; amounts must agree where both have one.
    fileprivate func likeness(to other: String) -> Double {
        let (a, b) = (lowercased().filter { !$0.isWhitespace }, other.lowercased().filter { !$0.isWhitespace })
        if a == b { return 1 }
        let (mine, theirs) = (digits, other.digits)
        if !mine.isEmpty, !theirs.isEmpty, mine != theirs, mine.count == theirs.count {
            return 0.5 * EditDistance.similarity(a, b)
        }
        return EditDistance.similarity(a, b)
    }

    /// Whether three fifths of the shorter one stand in the other as they are.
    fileprivate func sharesStretch(with other: String) -> Bool {
        let (a, b) = (Array(lowercased()), Array(other.lowercased()))
        guard !a.isEmpty, !b.isEmpty, a.count <= 200, b.count <= 200 else { return false }
        var longest = 0
        var previous = [Int](repeating: 0, count: b.count + 1)
        for left in a {
            var row = [Int](repeating: 0, count: b.count + 1)
            for (j, right) in b.enumerated() where left == right {
                row[j + 1] = previous[j] + 1
                longest = max(longest, row[j + 1])
            }
            previous = row
        }
        return longest * 5 >= min(a.count, b.count) * 3
    }

    private var digits: String { filter(\.isASCIIDigit) }
}
