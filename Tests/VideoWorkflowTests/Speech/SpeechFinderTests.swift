import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("Pieces of speech")
struct SpeechFinderTests {
    private func found(_ sound: [Double], _ listening: ListeningChoice = .voices) -> (
        pieces: [SpeechPiece], note: String?
    ) {
        var finder = SpeechFinder(listening)
        let samples = SyntheticSound.samples(sound)
        var pieces: [SpeechPiece] = []
        for start in stride(from: 0, to: samples.count, by: 16_000) {
            pieces += finder.take(
                AudioChunk(
                    start: Timestamp(milliseconds: start / 16),
                    samples: Array(samples[start..<min(start + 16_000, samples.count)])
                )
            )
        }
        return (pieces + finder.flush(), finder.note)
    }

    @Test("are not made of music, and the cook is told")
    func music() {
        let (pieces, note) = found(SyntheticSound.levelled(SyntheticSound.band(seconds: 12)))
        #expect(pieces.isEmpty)
        #expect(note == "There was only music or noise to hear.")
    }

    @Test("hold all of the music where everything is to be listened to, and still no silence")
    func everything() {
        let music = SyntheticSound.levelled(SyntheticSound.band(seconds: 12))
        let (pieces, note) = found(music + [Double](repeating: 0.0001, count: 12 * 16_000), .everything)
        #expect(note == nil && pieces.first?.range.start == .zero)
        let heard = pieces.reduce(0) { $0 + $1.samples.count }
        #expect((12 * 16_000...13 * 16_000).contains(heard), "\(heard)")
    }

    @Test("are not made of silence, of which nothing needs to be said")
    func silence() {
        let (pieces, note) = found([Double](repeating: 0.0001, count: 12 * 16_000))
        #expect(pieces.isEmpty && note == nil)
    }

    @Test("hold all of a voice that is hardly louder than a steady noise, however long it goes on")
    func background() {
        let voice = SyntheticSound.levelled(SyntheticSound.babble(seconds: 20), decibels: -20)
        let long = SyntheticSound.mixed([Double](repeating: 0, count: 200 * 16_000), voice)
        let noise = SyntheticSound.levelled(SyntheticSound.white(seconds: 7), decibels: -20)
        let (pieces, note) = found(SyntheticSound.mixed(long, noise))
        #expect(note == nil)
        #expect(pieces.reduce(0) { $0 + $1.samples.count } == 200 * 16_000)
        #expect(pieces.allSatisfy { $0.samples.count <= SpeechCutter.longest })
    }
}
