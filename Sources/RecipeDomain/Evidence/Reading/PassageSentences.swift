/// The sentences of spoken words or subtitles.
enum PassageSentences {
    /// With the range of the cues each came from.
    static func all(of segments: [Segment]) -> [Segment] {
        var sentences: [Segment] = []
        var pending = ""
        var range: TimeRange?
        func close(_ kind: EvidenceKind) {
            let text = pending.trimmed
            if !text.isEmpty, let range { sentences.append(Segment(range: range, text: text, kind: kind)) }
            (pending, range) = ("", nil)
        }
        for segment in segments {
            for sentence in StepRecogniser.sentences(of: segment.text) {
                pending += (pending.isEmpty ? "" : " ") + sentence
                range = range?.union(segment.range) ?? segment.range
                if let last = sentence.last, ".!?".contains(last) { close(segment.kind) }
            }
            // Cues without punctuation, as recognisers give, are taken one by one.
            if !pending.isEmpty, !segment.text.contains(where: { ".!?".contains($0) }) || pending.count > 300 {
                close(segment.kind)
            }
        }
        if let kind = segments.last?.kind { close(kind) }
        return sentences
    }
}
