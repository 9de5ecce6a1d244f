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

    /// - Parameters:
    ///   - frames: in the order of time.
    ///   - language: of the text; told from its words where it is nil, English where they don't.
    public static func join(_ frames: [SpannedFrameText], language: RecipeLanguage? = nil) -> [OnScreenText] {
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
        let tracks = done + active
        let told = language ?? RecipeLanguage.detected(in: tracks.map(\.leading).joined(separator: "\n"))
        return grouped(withoutMisreadings(tracks.map { $0.decided(in: told ?? .english) }))
    }

    /// A line that shows in a gap of a longer one's readings, in the same place and somewhat alike, is that line misread;
    /// so is an unsure one that is said to stand where and when a surer one does.
    private static func withoutMisreadings(_ tracks: [Track]) -> [Track] {
        guard tracks.count <= mostCompared else { return tracks }
        return tracks.filter { slip in !tracks.contains { $0.explains(slip) || $0.outshines(slip) } }
    }

    /// Comparing each with each is for videos with fewer lines than this.
    static let mostCompared = 3000

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
    private var frames: Set<Timestamp> = []
    /// The reading with most votes so far.
    private(set) var leading = ""
    /// Once all frames have been read: the reading that counts, and its frame.
    private(set) var best: TextLine
    private(set) var bestFrame: Timestamp

    init(_ line: TextLine, in frame: SpannedFrameText) {
        range = frame.span
        (last, best, bestFrame) = (line, line, frame.text.frame)
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
        frames.insert(frame)
        let key = line.text.split(separator: " ").joined(separator: " ")
        var entry = readings[key] ?? (0, line, frame)
        // Of two readings as sure the longer one is rather the whole line.
        entry.votes += line.confidence * Double(key.count).squareRoot()
        if line.confidence > entry.best.confidence { (entry.best, entry.frame) = (line, frame) }
        readings[key] = entry
        if entry.votes >= (readings[leading]?.votes ?? 0) { leading = key }
    }

    /// With the reading that counts.
    func decided(in language: RecipeLanguage) -> Track {
        var track = self
        if let winner = winner(in: language) { (track.best, track.bestFrame) = (winner.best, winner.frame) }
        return track
    }

    /// The reading most frames agree on; where none has half the votes, the one that is most like all of them and has
    /// most words of a kitchen.
    private func winner(in language: RecipeLanguage) -> (votes: Double, best: TextLine, frame: Timestamp)? {
        let ranked = readings.values.sorted { ($0.votes, $0.best.text) > ($1.votes, $1.best.text) }.prefix(12)
        let total = ranked.reduce(0) { $0 + $1.votes }
        guard let first = ranked.first, ranked.count > 2, first.votes * 2 <= total else { return ranked.first }
        let scored = ranked.map { entry in
            let agreement = ranked.reduce(0) { $0 + $1.votes * EditDistance.similarity(entry.best.text, $1.best.text) }
            let known = CookingWords.knownShare(of: entry.best.text, in: language)
            return (entry: entry, score: agreement / total + 0.3 * known)
        }
        return scored.max { $0.score < $1.score }?.entry
    }

    func explains(_ slip: Track) -> Bool {
        guard frames.count > slip.frames.count, range.start <= slip.range.start, range.end >= slip.range.end,
            firstFrame < slip.firstFrame, frames.isDisjoint(with: slip.frames)
        else { return false }
        let (a, b) = (last.region, slip.last.region)
        let height = max(a.height, b.height)
        let isInPlace =
            abs(a.y + a.height / 2 - b.y - b.height / 2) < 0.6 * height
            && min(a.x + a.width, b.x + b.width) > max(a.x, b.x)
        return isInPlace && leading.likeness(to: slip.leading, atLeast: 0.4) >= 0.4
    }

    /// Two lines can't stand in one place at one time.
    func outshines(_ slip: Track) -> Bool {
        let (mine, other) = (best, slip.best)
        return other.confidence < 0.85 && mine.confidence >= other.confidence + 0.08 && firstFrame != slip.firstFrame
            && coincides(with: other, span: slip.range)
    }

}

extension [Track] {
    /// The track that line continues: alike in words and in about the same place.
    fileprivate func bestMatch(for line: TextLine, span: TimeRange, notIn taken: Set<Int>) -> Int? {
        var best: (index: Int, score: Double)?
        for index in indices where !taken.contains(index) && self[index].isNear(line) {
            var score = Swift.max(
                self[index].last.text.likeness(to: line.text, atLeast: 0.75),
                self[index].leading.likeness(to: line.text, atLeast: 0.75)
            )
            // Two lines don't stand at one place at one time: the other reading is of the same line, cut or half faded in.
            if score < 0.75, self[index].coincides(with: line, span: span),
                self[index].last.text.sharesStretch(with: line.text)
            {
                score = 0.75
            }
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
    fileprivate func likeness(to other: String, atLeast floor: Double) -> Double {
        if self == other { return 1 }
        let (a, b) = (lowercased().filter { !$0.isWhitespace }, other.lowercased().filter { !$0.isWhitespace })
        if a == b { return 1 }
        let (mine, theirs) = (digits, other.digits)
        if !mine.isEmpty, !theirs.isEmpty, mine != theirs, mine.count == theirs.count {
            return floor > 0.5 ? 0 : 0.5 * EditDistance.similarity(a, b, atLeast: floor)
        }
        return EditDistance.similarity(a, b, atLeast: floor)
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
