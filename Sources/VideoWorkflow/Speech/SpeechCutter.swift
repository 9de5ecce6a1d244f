import RecipeDomain

/// Cuts sound into pieces for transcription: at silences, at most `longest` each, silent stretches left out.
///
/// Loudness is measured in windows of 20 ms against a noise floor that follows the quietest tenth of what was heard so
/// far, never below −60 dB of full scale, so that a humming kitchen is silence and a whispered word is not.
struct SpeechCutter {
    /// The longest piece, in samples.
    static let longest = 60 * AudioChunk.sampleRate
    /// The silence that ends a piece, in samples: the longer the piece already is, the shorter a silence will do.
    private static func pause(endingPieceOf length: Int) -> Int {
        switch length {
        case ..<(10 * AudioChunk.sampleRate): 4 * AudioChunk.sampleRate
        case ..<(25 * AudioChunk.sampleRate): AudioChunk.sampleRate * 3 / 2
        default: AudioChunk.sampleRate * 3 / 10
        }
    }

    /// Silence kept on either side of sound, so that no word loses its onset.
    static let margin = AudioChunk.sampleRate / 4

    private static let window = AudioChunk.sampleRate / 50
    private static let quietest = 33.0

    private var samples: [Int16] = []
    private var start = Timestamp.zero
    /// Samples measured so far in `samples`.
    private var measured = 0
    private var lastLoud: Int?
    private var floor = SpeechCutter.quietest

    /// Takes the next chunk and gives the pieces that it completes. A gap in time ends a piece.
    mutating func take(_ chunk: AudioChunk) -> [SpeechPiece] {
        var pieces: [SpeechPiece] = []
        let expected = time(atSample: samples.count)
        if !samples.isEmpty, abs(chunk.start.milliseconds - expected.milliseconds) > 200 {
            pieces += flush()
        }
        if samples.isEmpty { start = chunk.start }
        samples += chunk.samples
        while let piece = cutIfComplete() { pieces += piece }
        return pieces
    }

    /// The last piece, if anything is to be heard in it.
    mutating func flush() -> [SpeechPiece] {
        defer { reset(keepingFrom: samples.count) }
        return piece(upTo: samples.count)
    }

    /// Measures what is new; gives the piece that ends there (none if it was silent), or nil to wait for more sound.
    private mutating func cutIfComplete() -> [SpeechPiece]? {
        while measured + Self.window <= samples.count {
            let level = loudness(measured..<measured + Self.window)
            measured += Self.window
            floor = level < floor ? max(Self.quietest, level) : floor * 1.0005
            if level > max(floor * 3, Self.quietest * 2) { lastLoud = measured }
            guard let loud = lastLoud else {
                if measured > 2 * Self.margin { reset(keepingFrom: measured - Self.margin) }
                continue
            }
            let isPause = measured - loud >= Self.pause(endingPieceOf: measured)
            if isPause || measured > Self.longest - Self.window {
                let end = isPause ? min(measured, loud + Self.margin) : measured
                defer { reset(keepingFrom: end) }
                return piece(upTo: end)
            }
        }
        return nil
    }

    private func piece(upTo end: Int) -> [SpeechPiece] {
        guard lastLoud != nil, end > 0 else { return [] }
        let range = TimeRange(start: start, end: time(atSample: end))
        return [SpeechPiece(range: range, samples: Array(samples[..<min(end, samples.count)]))]
    }

    private mutating func reset(keepingFrom first: Int) {
        start = time(atSample: first)
        samples.removeFirst(min(first, samples.count))
        measured = max(0, measured - first)
        lastLoud = nil
    }

    private func time(atSample index: Int) -> Timestamp {
        Timestamp(milliseconds: start.milliseconds + index * 1000 / AudioChunk.sampleRate)
    }

    private func loudness(_ range: Range<Int>) -> Double {
        let energy = samples[range].reduce(0.0) { $0 + Double($1) * Double($1) }
        return (energy / Double(range.count)).squareRoot()
    }
}
