import RecipeDomain

/// Makes of a video's sound the pieces that are worth transcribing.
struct SpeechFinder {
    private var gate = VoiceGate()
    private var cutter = SpeechCutter()

    mutating func take(_ chunk: AudioChunk) -> [SpeechPiece] {
        gate.take(chunk).flatMap { cutter.take($0) }
    }

    /// What is left, at the end of the sound.
    mutating func flush() -> [SpeechPiece] {
        gate.flush().flatMap { cutter.take($0) } + cutter.flush()
    }

    /// Says why there was sound and yet nothing was listened to; nil where something was, or where all was silence.
    var note: String? {
        gate.tally.passed == 0 && gate.tally.voiceless > 0 ? "There was only music or noise to hear." : nil
    }
}
