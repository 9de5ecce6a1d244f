import RecipeDomain

/// Lets through the sound in which somebody may be speaking, and leaves out silence, noise and music without a voice.
///
/// Errs on the side of listening: what is near a voice is let through, too, as are singing and what sounds like it.
struct VoiceGate {
    /// Decisions are taken for half seconds, each measured over the second around it.
    static let block = AudioChunk.sampleRate / 2
    private static let framesPerQuarter = block / 2 / ShortTimeSpectrum.hop
    /// Mean of `GlideMeter`'s measures. Noise and struck or plucked notes stay below the first; the second is passed by
    /// any voice within a few words, also 5 dB below music.
    private static let (perhaps, surely): (Float, Float) = (0.35, 0.6)
    /// How far from a clear voice an uncertain one counts, in blocks: 10 s.
    private static let near = 20
    /// What is let through on either side of a voice, in blocks: 2.5 s.
    private static let margin = 5

    /// What came of the sound so far.
    struct Tally: Equatable {
        /// Samples let through.
        var passed = 0
        /// Samples left out that are silence, and those that are not.
        var silent = 0
        var voiceless = 0
    }

    private(set) var tally = Tally()
    private var meter = GlideMeter()
    private var start = Timestamp.zero
    /// Sound from block `next` on.
    private var samples: [Int16] = []
    private var next = 0
    /// Sums of `framesPerQuarter` measures each, from the beginning of the stretch.
    private var quarters: [Float] = []
    private var measures: [Float] = []

    /// Takes the next chunk and gives the sound that is now known to be worth hearing, 13 s later at most. A gap in time is
    /// the end of a stretch.
    mutating func take(_ chunk: AudioChunk) -> [AudioChunk] {
        var heard: [AudioChunk] = []
        let expected = time(atBlock: next).milliseconds + samples.count * 1000 / AudioChunk.sampleRate
        if !samples.isEmpty, abs(chunk.start.milliseconds - expected) > 200 { heard += flush() }
        if samples.isEmpty, next == 0 { start = chunk.start }
        samples += chunk.samples
        measures += meter.take(chunk.samples)
        while measures.count >= Self.framesPerQuarter {
            quarters.append(measures.prefix(Self.framesPerQuarter).reduce(0, +))
            measures.removeFirst(Self.framesPerQuarter)
        }
        let known = quarters.count / 2 - 2
        return heard + decide(upTo: known - Self.near - Self.margin)
    }

    /// What is left of the sound.
    mutating func flush() -> [AudioChunk] {
        quarters.append(measures.reduce(0, +))
        defer {
            let counted = tally
            self = VoiceGate()
            tally = counted
        }
        return decide(upTo: next + (samples.count + Self.block - 1) / Self.block)
    }

    private mutating func decide(upTo end: Int) -> [AudioChunk] {
        var heard: [AudioChunk] = []
        var position = 0
        while next < end, position < samples.count {
            let block = samples[position..<min(position + Self.block, samples.count)]
            let begins = time(atBlock: next)
            if isNearVoice(next) {
                tally.passed += block.count
                if heard.isEmpty || !isNearVoice(next - 1) { heard.append(AudioChunk(start: begins, samples: [])) }
                heard[heard.count - 1].samples += block
            } else if SoundLevel.of(block) < SoundLevel.quiet {
                tally.silent += block.count
            } else {
                tally.voiceless += block.count
            }
            position += block.count
            next += 1
        }
        samples.removeFirst(position)
        return heard
    }

    private func isNearVoice(_ block: Int) -> Bool {
        (block - Self.margin...block + Self.margin).contains { place in
            voice(at: place) > Self.perhaps
                && (place - Self.near...place + Self.near).contains { voice(at: $0) > Self.surely }
        }
    }

    /// The mean measure of the second around a block; 0 before and after the stretch.
    private func voice(at block: Int) -> Float {
        let around = (2 * block - 1..<2 * block + 3).clamped(to: quarters.indices)
        return quarters[around].reduce(0, +) / Float(4 * Self.framesPerQuarter)
    }

    private func time(atBlock block: Int) -> Timestamp {
        Timestamp(milliseconds: start.milliseconds + block * Self.block * 1000 / AudioChunk.sampleRate)
    }
}
