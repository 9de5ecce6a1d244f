import RecipeDomain

/// Cuts sound into pieces for transcription: at pauses, at most `longest` each, silent stretches left out.
///
/// Loudness is measured in windows of 20 ms. A pause is quiet beside the quietest tenth of what was heard so far, so that it
/// is found in a humming kitchen, too; only what is nearly silent in itself is left out, so that no voice is lost that is
/// hardly louder than what goes on around it.
struct SpeechCutter {
    /// The longest piece, in samples.
    static let longest = 60 * AudioChunk.sampleRate
    /// The pause that ends a piece, in samples: the longer the piece already is, the shorter a pause will do.
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
    private static let quietest = SoundLevel.quiet / 2
    /// −40 dB of full scale: no background makes anything louder than this a silence.
    private static let plain = 330.0

    private var samples: [Int16] = []
    private var start = Timestamp.zero
    /// Samples measured so far in `samples`.
    private var measured = 0
    /// The ends of what was last louder than the background, and of what was last to be heard at all.
    private var lastLoud: Int?
    private var lastHeard: Int?
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
            let level = SoundLevel.of(samples[measured..<measured + Self.window])
            measured += Self.window
            floor = level < floor ? max(Self.quietest, level) : floor * 1.0005
            let loud = max(floor * 3, SoundLevel.quiet)
            if level > loud { lastLoud = measured }
            if level > min(loud, Self.plain) { lastHeard = measured }
            guard let lastHeard else {
                if measured > 2 * Self.margin { reset(keepingFrom: measured - Self.margin) }
                continue
            }
            let isPause = measured - (lastLoud ?? lastHeard) >= Self.pause(endingPieceOf: measured)
            if isPause || measured > Self.longest - Self.window {
                let end = isPause ? min(measured, lastHeard + Self.margin) : measured
                defer { reset(keepingFrom: end) }
                return piece(upTo: end)
            }
        }
        return nil
    }

    private func piece(upTo end: Int) -> [SpeechPiece] {
        guard lastHeard != nil, end > 0 else { return [] }
        let range = TimeRange(start: start, end: time(atSample: end))
        return [SpeechPiece(range: range, samples: Array(samples[..<min(end, samples.count)]))]
    }

    private mutating func reset(keepingFrom first: Int) {
        start = time(atSample: first)
        samples.removeFirst(min(first, samples.count))
        measured = max(0, measured - first)
        (lastLoud, lastHeard) = (nil, nil)
    }

    private func time(atSample index: Int) -> Timestamp {
        Timestamp(milliseconds: start.milliseconds + index * 1000 / AudioChunk.sampleRate)
    }
}
