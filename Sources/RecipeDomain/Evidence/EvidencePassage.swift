/// A piece of evidence prepared for looking things up.
struct EvidencePassage {
    let kind: EvidenceKind
    let text: String
    let words: [String]
    let range: TimeRange?
    let frame: Timestamp?
    /// How well it was read.
    let confidence: Double
    private let amounts: [(Quantity, Unit?)]

    /// More than any video gives; the most trusted are kept.
    static let most = 4000

    init(_ kind: EvidenceKind, _ text: String, range: TimeRange?, frame: Timestamp?, confidence: Double) {
        self.kind = kind
        self.text = text
        self.range = range
        self.frame = frame
        self.confidence = confidence
        words = Words.content(text)
        amounts = Self.amounts(in: text)
    }

    static func all(in evidence: VideoEvidence) -> [EvidencePassage] {
        let reader = SourceReader()
        var passages = reader.lines(ofCaption: evidence.caption ?? "").map {
            EvidencePassage(.caption, $0.text, range: nil, frame: nil, confidence: 1)
        }
        for overlay in evidence.onScreen {
            let confidence = overlay.lines.map(\.confidence).reduce(0, +) / Double(max(1, overlay.lines.count))
            for line in reader.lines(of: overlay) {
                passages.append(
                    EvidencePassage(
                        .onScreen,
                        line.text,
                        range: overlay.range,
                        frame: overlay.frame,
                        confidence: confidence
                    )
                )
            }
        }
        for line in reader.lines(of: evidence.segments.filter { $0.kind == .subtitles }) {
            passages.append(EvidencePassage(.subtitles, line.text, range: line.range, frame: nil, confidence: 0.95))
        }
        for line in reader.lines(of: evidence.segments.filter { $0.kind != .subtitles }) {
            passages.append(EvidencePassage(.speech, line.text, range: line.range, frame: nil, confidence: 0.8))
        }
        for seen in evidence.descriptions {
            let text = ([seen.description, seen.action ?? ""] + seen.foods + seen.equipment).joined(separator: ". ")
            let range = TimeRange(start: seen.frame, end: seen.frame)
            passages.append(EvidencePassage(.seen, text, range: range, frame: seen.frame, confidence: 0.6))
        }
        return Array(passages.prefix(most))
    }

    /// Whether this amount stands here: the same number with the same unit, or the bare number where there is no unit.
    func shows(_ quantity: Quantity, unit: Unit?) -> Bool {
        amounts.contains { $0.0 == quantity && ($0.1 == unit || unit == nil) }
    }

    func evidence(agreement: Double) -> Evidence {
        Evidence(kind: kind, range: range, frame: frame, quote: text, confidence: agreement * confidence)
    }

    private static func amounts(in text: String) -> [(Quantity, Unit?)] {
        var found: [(Quantity, Unit?)] = []
        // The line as an ingredient line, mended as the parser mends it, and every amount in it.
        let parsed = IngredientLineParser().parse(text)
        if let quantity = parsed.quantity { found.append((quantity, parsed.unit)) }
        let tokens = LineTokens(LineRepair.sentence(text)).tokens
        let reader = AmountReader(tokens: tokens)
        var index = 0
        while index < tokens.count, found.count < 60 {
            guard let (quantity, next) = reader.amount(at: index) else {
                index += 1
                continue
            }
            let unit =
                next < tokens.count
                ? UnitNames.unit(tokens[next])
                    ?? (next + 1 < tokens.count ? UnitNames.unit(tokens[next], tokens[next + 1]) : nil) : nil
            found.append((quantity, unit))
            index = next
        }
        return found
    }
}
