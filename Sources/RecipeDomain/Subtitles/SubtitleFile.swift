/// Reads SubRip (.srt) and WebVTT (.vtt) files.
public enum SubtitleFile {
    /// More cues than any film has.
    static let mostCues = 20_000

    /// The cues in the order of time; lines that roll on from cue to cue, as automatic captions do, are told once.
    /// Anything that is no cue is passed over. `kind` is `.subtitles` or `.speech`.
    public static func segments(from bytes: [UInt8], kind: EvidenceKind) -> [Segment] {
        var cues: [(range: TimeRange, lines: [String])] = []
        var current: (range: TimeRange, lines: [String])?
        for line in text(bytes).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.contains("-->"), let range = range(line) {
                if let current { cues.append(current) }
                guard cues.count < mostCues else { break }
                current = (range, [])
            } else if line.allSatisfy(\.isWhitespace) {
                if let done = current { cues.append(done) }
                current = nil
            } else if current != nil, (current?.lines.count ?? 0) < 10 {
                current?.lines.append(SubtitleMarkup.plain(line))
            }
        }
        if let current { cues.append(current) }
        return unrolled(cues.sorted { $0.range.start < $1.range.start }).map {
            Segment(range: $0.range, text: $0.text, kind: kind)
        }
    }

    /// UTF-8 with or without its mark, else Latin-1.
    private static func text(_ bytes: [UInt8]) -> String {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let utf8 = String(validating: body, as: UTF8.self) { return utf8 }
        return String(String.UnicodeScalarView(body.map { Unicode.Scalar($0) }))
    }

    /// Lines that the cue before already told are dropped; a cue with nothing new goes.
    private static func unrolled(_ cues: [(range: TimeRange, lines: [String])]) -> [(range: TimeRange, text: String)] {
        var result: [(range: TimeRange, text: String)] = []
        var before: [String] = []
        for cue in cues {
            let lines = cue.lines.map(\.trimmed).filter { !$0.isEmpty }
            let new = lines.filter { !before.contains($0) }
            if !new.isEmpty {
                result.append((cue.range, String(new.joined(separator: " ").prefix(1000))))
            } else if !lines.isEmpty, let last = result.last {
                result[result.count - 1].range = last.range.union(cue.range)
            }
            before = lines
        }
        return result
    }

    private static func range(_ line: Substring) -> TimeRange? {
        let parts = line.split(separator: "-->", maxSplits: 1)
        guard parts.count == 2, let start = time(parts[0].trimmed),
            let endWord = parts[1].split(whereSeparator: \.isWhitespace).first,
            let end = time(endWord), end >= start
        else { return nil }
        return TimeRange(start: start, end: end)
    }

    /// "01:02:03,456", "02:03.456"
    private static func time(_ text: some StringProtocol) -> Timestamp? {
        let parts = text.split { $0 == "," || $0 == "." }
        let clock = parts.first?.split(separator: ":").map { Int($0) } ?? []
        guard (2...3).contains(clock.count), parts.count <= 2 else { return nil }
        var seconds = 0
        for part in clock {
            guard let part, (0..<10_000).contains(part) else { return nil }
            seconds = seconds * 60 + part
        }
        let fraction = parts.count == 2 ? String((parts[1] + "000").prefix(3)) : "0"
        guard let milliseconds = Int(fraction) else { return nil }
        return Timestamp(milliseconds: seconds * 1000 + milliseconds)
    }
}
