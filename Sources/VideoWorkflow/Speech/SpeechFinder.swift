import RecipeDomain

/// Makes of a video's sound the pieces that are worth transcribing; silence never is.
struct SpeechFinder {
    /// nil where everything is listened to.
    private var gate: VoiceGate?
    private var cutter = SpeechCutter()

    init(_ listening: ListeningChoice = .voices) {
        switch listening {
        case .voices: gate = VoiceGate()
        case .everything: gate = nil
        }
    }

    mutating func take(_ chunk: AudioChunk) -> [SpeechPiece] {
        (gate?.take(chunk) ?? [chunk]).flatMap { cutter.take($0) }
    }

    /// What is left, at the end of the sound.
    mutating func flush() -> [SpeechPiece] {
        (gate?.flush() ?? []).flatMap { cutter.take($0) } + cutter.flush()
    }

    /// Says why there was sound and yet nothing was listened to; nil where something was, or where all was silence.
    var note: String? {
        guard let tally = gate?.tally, tally.passed == 0, tally.voiceless > 0 else { return nil }
        return "There was only music or noise to hear."
    }
}
