/// Measures how much of a sound is harmonics that glide together, every 10 ms: what a speaking voice does nearly all the
/// time, and strings, chords, drums, machines and noise hardly ever do.
///
/// A note keeps its frequencies from onset to decay (the horizontal lines by which Seyerlehner et al., "Automatic music
/// detection in television productions", DAFx 2007, know music), and steady harmonics are left out before a voice is
/// looked for (as Lee and Ellis do with the autocorrelogram, "Voice activity detection in personal audio recordings using
/// autocorrelogram compensation", Interspeech 2006). On a logarithmic axis all harmonics of one pitch move by the same
/// step, so what is left is summed along lines of one slope: a transform like the fan chirp's (Weruaga and Képesi, "The fan-chirp
/// transform for non-stationary harmonic signals", Signal Processing 87, 2007).
struct GlideMeter {
    /// Frames before and after with which one is compared: 50 ms.
    private static let apart = 5
    /// Frames over which a glide is followed to either side: 30 ms.
    private static let reach = 3
    /// Bands per frame, up and down: 12 to 50 semitones a second.
    private static let slopes: [Float] = [0.5, 0.75, 1, 1.25, 1.5, 2]
    private static let margin = 7
    private static let width = ShortTimeSpectrum.bands + 2 * margin
    /// A rise over neighbours in frequency is counted up to here, in dB, so that no single partial decides.
    private static let highest: Float = 12
    /// A rise over the same frequency before and after that counts as movement, in dB.
    private static let moving: Float = 3
    /// The mean rise along a line that noise does not come to, in dB.
    private static let noise: Float = 5
    /// No frame counts for more.
    private static let most: Float = 20
    private static let rows = 16

    private var spectrum = ShortTimeSpectrum()
    private var pending: [Float] = []
    private var count = 0
    private var levels = [Float](repeating: 0, count: rows * ShortTimeSpectrum.bands)
    private var peaks = [Float](repeating: 0, count: rows * width)
    private var sums = [Float](repeating: 0, count: ShortTimeSpectrum.bands)
    /// Per slope, level first: by how many bands each frame around is shifted.
    private let steps: [[Int]]

    init() {
        let slopes: [Float] = [0] + Self.slopes + Self.slopes.map { -$0 }
        steps = slopes.map { (slope: Float) in
            (-Self.reach...Self.reach).map { Int((slope * Float($0)).rounded(.toNearestOrEven)) }
        }
    }

    /// Takes what follows, and gives the measures of the frames that are now known: 0…20, above 1 for most of speech.
    mutating func take(_ samples: some Sequence<Int16>) -> [Float] {
        pending.append(contentsOf: samples.lazy.map { Float($0) / 32768 })
        var measures: [Float] = []
        var position = 0
        while position + ShortTimeSpectrum.frame <= pending.count {
            addFrame(at: position)
            if count > Self.apart + Self.reach { measures.append(measure(count - 1 - Self.apart - Self.reach)) }
            position += ShortTimeSpectrum.hop
        }
        pending.removeFirst(position)
        return measures
    }

    private mutating func addFrame(at position: Int) {
        let bands = ShortTimeSpectrum.bands
        let row = count % Self.rows * bands
        pending.withUnsafeBufferPointer { pending in
            levels.withUnsafeMutableBufferPointer { levels in
                spectrum.levels(
                    of: UnsafeBufferPointer(rebasing: pending[position..<position + ShortTimeSpectrum.frame]),
                    into: UnsafeMutableBufferPointer(rebasing: levels[row..<row + bands])
                )
            }
        }
        if count >= 2 * Self.apart { findMovingPeaks(of: count - Self.apart) }
        count += 1
    }

    /// Peaks over frequency that are not there 50 ms before nor 50 ms after.
    private mutating func findMovingPeaks(of frame: Int) {
        let bands = ShortTimeSpectrum.bands
        let around = 8
        let (now, before, after) = (
            frame % Self.rows * bands, (frame - Self.apart) % Self.rows * bands,
            (frame + Self.apart) % Self.rows * bands
        )
        let target = frame % Self.rows * Self.width + Self.margin
        levels.withUnsafeBufferPointer { levels in
            peaks.withUnsafeMutableBufferPointer { peaks in
                func level(_ band: Int) -> Float { levels[now + min(max(band, 0), bands - 1)] }
                var sum: Float = 0
                for band in -around..<around { sum += level(band) }
                for band in 0..<bands {
                    sum += level(band + around)
                    let own = levels[now + band]
                    let rise = own - sum / Float(2 * around + 1)
                    let moves = own - max(levels[before + band], levels[after + band]) > Self.moving
                    peaks[target + band] = moves ? min(max(rise, 0), Self.highest) : 0
                    sum -= level(band - around)
                }
            }
        }
    }

    /// How much more lies along the best gliding lines than along level ones.
    private mutating func measure(_ frame: Int) -> Float {
        guard frame >= Self.reach else { return 0 }
        var (level, gliding): (Float, Float) = (0, 0)
        for (index, steps) in steps.enumerated() {
            let along = sum(along: steps, around: frame)
            if index == 0 { level = along } else { gliding = max(gliding, along) }
        }
        return min(max(gliding - level, 0), Self.most)
    }

    private mutating func sum(along steps: [Int], around frame: Int) -> Float {
        peaks.withUnsafeBufferPointer { peaks in
            sums.withUnsafeMutableBufferPointer { sums in
                sums.update(repeating: 0)
                for (index, step) in steps.enumerated() {
                    let start = (frame + index - Self.reach) % Self.rows * Self.width + Self.margin + step
                    for band in 0..<ShortTimeSpectrum.bands { sums[band] += peaks[start + band] }
                }
                let least = Self.noise * Float(steps.count)
                return sums.reduce(0) { $0 + max(0, $1 - least) } / Float(steps.count)
            }
        }
    }
}
