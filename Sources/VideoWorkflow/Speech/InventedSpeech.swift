public import RecipeDomain

/// Tells what a speech model heard from what it made up.
///
/// Models trained on subtitles fill silence and music with what subtitles say there: credits, thanks, and loops.
public enum InventedSpeech {
    /// Whisper's own limits (openai/whisper, `transcribe.py`: `no_speech_threshold`, `logprob_threshold`,
    /// `compression_ratio_threshold`).
    private static let (noSpeech, unlikely, repetitive) = (0.6, -1.0, 2.4)
    /// The pause beside which a line stands alone, in milliseconds.
    private static let pause = 1000
    /// How far the times that models give may be off, in milliseconds.
    private static let inexactness = 500

    /// The lines without the invented ones.
    /// - Parameter lines: what the model made of `piece`, in the order of time.
    public static func removed(from lines: [TranscribedLine], of piece: SpeechPiece) -> [Segment] {
        var kept: [TranscribedLine] = []
        for line in lines {
            var line = line
            line.text = KnownInventions.withoutCredits(line.text)
            guard !line.text.isEmpty, !isDoubted(line), !SpokenLoop.fills(line.text), isAudible(line, in: piece) else {
                continue
            }
            kept.append(line)
        }
        return withoutPhrasesAtTheEdges(withoutRepeatedLines(kept))
            .map { Segment(range: $0.range, text: $0.text, kind: .speech) }
    }

    private static func isDoubted(_ line: TranscribedLine) -> Bool {
        if let ratio = line.compressionRatio, ratio > repetitive { return true }
        guard let noSpeech = line.noSpeechProbability, let likelihood = line.meanLogProbability else { return false }
        return noSpeech > Self.noSpeech && likelihood < unlikely
    }

    /// Whether there is any sound where the line is said to be.
    private static func isAudible(_ line: TranscribedLine, in piece: SpeechPiece) -> Bool {
        guard line.isTimed else { return true }
        func place(_ time: Timestamp, _ shift: Int) -> Int {
            let (start, length) = (piece.range.start.milliseconds, piece.samples.count * 1000 / AudioChunk.sampleRate)
            // What lies far outside is brought near first, so that nothing overflows.
            let near = min(max(time.milliseconds, start - 2 * inexactness), start + length + 2 * inexactness)
            return min(max(near - start + shift, 0), length) * AudioChunk.sampleRate / 1000
        }
        let (first, end) = (place(line.range.start, -inexactness), place(line.range.end, inexactness))
        let window = AudioChunk.sampleRate / 50
        var loud = 0
        for start in stride(from: first, to: end, by: window) {
            if SoundLevel.of(piece.samples[start..<min(start + window, end)]) > SoundLevel.quiet { loud += 1 }
            // One click is no word.
            if loud == 3 { return true }
        }
        return false
    }

    /// Of three and more equal lines in a row, the first.
    private static func withoutRepeatedLines(_ lines: [TranscribedLine]) -> [TranscribedLine] {
        var kept: [TranscribedLine] = []
        var run: [TranscribedLine] = []
        for line in lines {
            if let first = run.first, KnownInventions.words(of: first.text) != KnownInventions.words(of: line.text) {
                kept += run.count < 3 ? run : [first]
                run = []
            }
            run.append(line)
        }
        return kept + (run.count < 3 ? run : Array(run.prefix(1)))
    }

    /// What may well be said is taken for invented only where it stands alone, first or last.
    private static func withoutPhrasesAtTheEdges(_ lines: [TranscribedLine]) -> [TranscribedLine] {
        func isApart(_ line: TranscribedLine, from other: TranscribedLine) -> Bool {
            max(line.range.start, other.range.start).milliseconds
                >= min(line.range.end, other.range.end).milliseconds.addingReportingOverflow(pause).partialValue
        }
        let spoken = lines.indices.filter { !KnownInventions.isPhrase(lines[$0].text) }
        guard let first = spoken.first, let last = spoken.last else { return [] }
        var (from, to) = (first, last)
        while from > 0, !isApart(lines[from - 1], from: lines[from]) { from -= 1 }
        while to + 1 < lines.count, !isApart(lines[to + 1], from: lines[to]) { to += 1 }
        return Array(lines[from...to])
    }
}
