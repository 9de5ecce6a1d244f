import Foundation
import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("The gate for voices")
struct VoiceGateTests {
    /// What passes of a sound, given in chunks of an odd length.
    private func passed(_ sound: [Double]) -> (chunks: [AudioChunk], tally: VoiceGate.Tally) {
        let samples = SyntheticSound.samples(sound)
        var gate = VoiceGate()
        var chunks: [AudioChunk] = []
        for start in stride(from: 0, to: samples.count, by: 3216) {
            let chunk = samples[start..<min(start + 3216, samples.count)]
            chunks += gate.take(AudioChunk(start: Timestamp(milliseconds: start / 16), samples: Array(chunk)))
        }
        return (chunks + gate.flush(), gate.tally)
    }

    /// The share of seconds of which every millisecond passed.
    private func share(of seconds: [Int], in chunks: [AudioChunk]) -> Double {
        let kept = seconds.count { second in
            let passed = chunks.reduce(0) { sum, chunk in
                let end = chunk.start.milliseconds + chunk.samples.count / 16
                return sum + max(0, min(end, second * 1000 + 1000) - max(chunk.start.milliseconds, second * 1000))
            }
            return passed >= 1000
        }
        return Double(kept) / Double(max(1, seconds.count))
    }

    struct Made: Sendable, CustomStringConvertible {
        var description: String
        /// Twelve seconds at −20 dB.
        var sound: [Double]

        init(_ description: String, _ sound: [Double]) {
            self.description = description
            self.sound = SyntheticSound.levelled(sound)
        }
    }

    static let noises = [
        Made("white noise", SyntheticSound.white(seconds: 12)),
        Made("a sizzling pan", SyntheticSound.sizzle(seconds: 12)),
        Made("running water", SyntheticSound.water(seconds: 12)),
        Made("a blender", SyntheticSound.blender(seconds: 12)),
        Made("chopping", SyntheticSound.chopping(seconds: 12, perSecond: 5)),
        Made("knocking", SyntheticSound.chopping(seconds: 12, perSecond: 1.3)),
    ]
    static let music = [
        Made("a tone", SyntheticSound.tone(seconds: 12, hertz: 440)),
        Made("chords", SyntheticSound.chords(seconds: 12)),
        Made("an arpeggio", SyntheticSound.arpeggio(seconds: 12)),
        Made("a fast arpeggio", SyntheticSound.arpeggio(seconds: 12, step: 0.11)),
        Made("drums", SyntheticSound.drums(seconds: 12)),
        Made("a band", SyntheticSound.band(seconds: 12)),
    ]

    /// Louder or softer, in dB.
    private func turned(_ sound: [Double], by decibels: Double) -> [Double] {
        let factor = pow(10, decibels / 20)
        return sound.map { $0 * factor }
    }

    @Test("leaves out noise and music without a voice", arguments: noises + music, [10.0, 0, -25])
    func voiceless(_ made: Made, louder: Double) {
        let (chunks, tally) = passed(turned(made.sound, by: louder))
        #expect(chunks.isEmpty)
        #expect(tally.voiceless > 0 && tally.passed == 0)
    }

    @Test("leaves out silence, and says that it was silent")
    func silence() {
        let (chunks, tally) = passed([Double](repeating: 0, count: 20 * 16_000))
        #expect(chunks.isEmpty)
        #expect(tally == VoiceGate.Tally(passed: 0, silent: 20 * 16_000, voiceless: 0))
        #expect(passed([]).chunks.isEmpty)
    }

    @Test("lets through what may be singing")
    func singing() {
        let (chunks, _) = passed(SyntheticSound.levelled(SyntheticSound.lead(seconds: 12)))
        #expect(share(of: Array(0..<12), in: chunks) == 1)
    }

    @Test("lets through a voice, whatever goes on besides", arguments: noises + music, [110.0, 220])
    func babble(_ made: Made, pitch: Double) {
        let voice = SyntheticSound.levelled(SyntheticSound.babble(seconds: 12, pitch: pitch))
        let both = SyntheticSound.mixed(voice, turned(made.sound, by: 5))
        #expect(share(of: Array(0..<12), in: passed(both).chunks) == 1)
    }

    @Test("keeps a sentence in the midst of music and its time, and lets the rest go")
    func sentence() throws {
        let silence = [Double](repeating: 0, count: 60 * 16_000)
        var sound = SyntheticSound.mixed(silence, SyntheticSound.levelled(SyntheticSound.band(seconds: 12)))
        for (index, value) in SyntheticSound.levelled(SyntheticSound.babble(seconds: 3)).enumerated() {
            sound[30 * 16_000 + index] += value
        }
        let (chunks, tally) = passed(sound)
        let first = try #require(chunks.first)
        let last = try #require(chunks.last)
        #expect((25_500...30_000).contains(first.start.milliseconds))
        #expect((33_000...37_500).contains(last.start.milliseconds + last.samples.count / 16))
        #expect(tally.passed + tally.silent + tally.voiceless == sound.count)
        let samples = SyntheticSound.samples(sound)
        #expect(chunks.allSatisfy { samples[($0.start.milliseconds * 16)...].starts(with: $0.samples) })
    }

    @Test("takes up again after a gap in time")
    func gap() {
        var gate = VoiceGate()
        let samples = SyntheticSound.samples(SyntheticSound.levelled(SyntheticSound.babble(seconds: 5)))
        var chunks = gate.take(AudioChunk(start: Timestamp(milliseconds: 700), samples: samples))
        chunks += gate.take(AudioChunk(start: Timestamp(milliseconds: 90_000), samples: samples))
        chunks += gate.flush()
        #expect(chunks.map(\.start.milliseconds) == [700, 90_000])
        #expect(chunks.map(\.samples) == [samples, samples])
    }

    @Test(
        "keeps 99 of 100 spoken seconds, in four languages, also 5 dB below music and amid noise",
        .enabled(if: SpokenSound.program != nil, "espeak-ng is not installed"),
        arguments: SpokenSound.voices
    )
    func spoken(_ voice: SpokenSound.Voice) throws {
        let sound = SyntheticSound.levelled(try SpokenSound.sound(of: voice))
        let seconds = SpokenSound.spokenSeconds(of: sound)
        try #require(seconds.count > 8)
        #expect(share(of: seconds, in: passed(sound).chunks) >= 0.99)
        for made in Self.music {
            let mixed = SyntheticSound.mixed(sound, turned(made.sound, by: 5))
            #expect(share(of: seconds, in: passed(mixed).chunks) >= 0.99, "with \(made)")
        }
        for made in Self.noises {
            let mixed = SyntheticSound.mixed(sound, made.sound)
            #expect(share(of: seconds, in: passed(mixed).chunks) >= 0.99, "with \(made)")
        }
    }
}
