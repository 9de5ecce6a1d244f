@testable import RecipeDomain

/// Evidence put together in few words.
enum MadeEvidence {
    static func range(_ start: Double, _ end: Double) -> TimeRange {
        TimeRange(start: Timestamp(seconds: start), end: Timestamp(seconds: end))
    }

    /// Lines below one another, as an overlay shows them.
    static func overlay(
        _ start: Double,
        _ end: Double,
        _ lines: String...,
        height: Double = 0.05,
        confidence: Double = 0.93
    ) -> OnScreenText {
        let placed = lines.enumerated().map { index, text in
            TextLine(
                text: text,
                confidence: confidence,
                region: FrameRegion(x: 0.1, y: 0.5 + Double(index) * height * 1.3, width: 0.5, height: height)
            )
        }
        return OnScreenText(lines: placed, range: range(start, end), frame: Timestamp(seconds: start))
    }

    static func said(_ start: Double, _ end: Double, _ text: String, kind: EvidenceKind = .speech) -> Segment {
        Segment(range: range(start, end), text: text, kind: kind)
    }

    /// A frame in which these lines stand, each at its own height.
    static func frame(_ time: Double, _ lines: [(text: String, y: Double)], confidence: Double = 0.9)
        -> SpannedFrameText
    {
        let read = lines.map {
            TextLine(
                text: $0.text,
                confidence: confidence,
                region: FrameRegion(x: 0.1, y: $0.y, width: 0.5, height: 0.05)
            )
        }
        let start = Timestamp(seconds: time)
        return SpannedFrameText(text: FrameText(frame: start, lines: read), span: range(time, time + 0.5))
    }
}
