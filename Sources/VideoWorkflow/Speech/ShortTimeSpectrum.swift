import Foundation

/// Levels over a logarithmic axis of frequency, every 10 ms: there, a voice whose pitch moves shifts as a whole.
///
/// Frames of 64 ms (1024 samples, Hann), which keep the harmonics of the lowest voices apart.
struct ShortTimeSpectrum {
    static let hop = AudioChunk.sampleRate / 100
    static let frame = 1024
    /// 48 to the octave, from 300 Hz up to 3390 Hz.
    static let bands = 168
    /// The lowest level told apart from silence, in dB.
    private static let silence: Float = -85

    private static let half = frame / 2

    private let window: [Float]
    private let cosines: [Float]
    private let sines: [Float]
    private let reversed: [Int]
    /// Per band: the transform's point below it, and how far it lies towards the next.
    private let places: [(point: Int, share: Float)]
    private let needed: Range<Int>
    private var real = [Float](repeating: 0, count: half)
    private var imaginary = [Float](repeating: 0, count: half)
    private var decibels = [Float](repeating: 0, count: half)

    init() {
        let length = Double(Self.frame)
        // A full-scale tone comes out near 0 dB, whatever its sign and phase.
        window = (0..<Self.frame).map { Float((0.5 - 0.5 * cos(2 * .pi * Double($0) / (length - 1))) * 4 / length) }
        cosines = (0..<Self.half).map { Float(cos(2 * .pi * Double($0) / Double(Self.frame))) }
        sines = (0..<Self.half).map { Float(sin(-2 * .pi * Double($0) / Double(Self.frame))) }
        let bits = Self.half.trailingZeroBitCount
        reversed = (0..<Self.half).map { index in
            (0..<bits).reduce(0) { $0 << 1 | (index >> $1) & 1 }
        }
        places = (0..<Self.bands).map { band in
            let hertz = 300 * exp2(Double(band) / 48)
            let place = hertz * Double(Self.frame) / Double(AudioChunk.sampleRate)
            return (Int(place), Float(place - place.rounded(.down)))
        }
        needed = (places.first?.point ?? 0)..<(places.last?.point ?? 0) + 2
    }

    /// Writes the levels of `Self.bands` bands in dB, at least −85.
    /// - Parameter samples: `Self.frame` of them.
    mutating func levels(of samples: UnsafeBufferPointer<Float>, into row: UnsafeMutableBufferPointer<Float>) {
        transform(samples)
        for point in needed {
            let power = power(at: point)
            decibels[point] = 20 * log10(power.squareRoot() + 1e-5)
        }
        for (band, place) in places.enumerated() {
            let (low, high) = (decibels[place.point], decibels[place.point + 1])
            row[band] = max(Self.silence, low + (high - low) * place.share)
        }
    }

    /// A real signal as a complex one of half its length: even samples real, odd ones imaginary.
    private mutating func transform(_ samples: UnsafeBufferPointer<Float>) {
        for (index, target) in reversed.enumerated() {
            let place = 2 * index
            real[target] = samples[place] * window[place]
            imaginary[target] = samples[place + 1] * window[place + 1]
        }
        real.withUnsafeMutableBufferPointer { real in
            imaginary.withUnsafeMutableBufferPointer { imaginary in
                var span = 1
                while span < Self.half {
                    let stride = Self.half / span
                    for start in Swift.stride(from: 0, to: Self.half, by: 2 * span) {
                        for offset in 0..<span {
                            let (low, high) = (start + offset, start + offset + span)
                            let (cosine, sine) = (cosines[offset * stride], sines[offset * stride])
                            let turnedReal = real[high] * cosine - imaginary[high] * sine
                            let turnedImaginary = real[high] * sine + imaginary[high] * cosine
                            (real[high], imaginary[high]) = (real[low] - turnedReal, imaginary[low] - turnedImaginary)
                            (real[low], imaginary[low]) = (real[low] + turnedReal, imaginary[low] + turnedImaginary)
                        }
                    }
                    span *= 2
                }
            }
        }
    }

    /// Of the real signal's transform, 0 < `point` < 512.
    private func power(at point: Int) -> Float {
        let mirror = Self.half - point
        let evenReal = (real[point] + real[mirror]) / 2
        let evenImaginary = (imaginary[point] - imaginary[mirror]) / 2
        let oddReal = (imaginary[point] + imaginary[mirror]) / 2
        let oddImaginary = (real[mirror] - real[point]) / 2
        let outReal = evenReal + oddReal * cosines[point] - oddImaginary * sines[point]
        let outImaginary = evenImaginary + oddReal * sines[point] + oddImaginary * cosines[point]
        return outReal * outReal + outImaginary * outImaginary
    }
}
