/// What the simulator knows of a sound file.
struct Sound: Sendable {
    /// A stretch of it that isn't silent.
    struct Stretch: Sendable {
        var start: Double
        var end: Double
        var digest: Digest
    }

    /// Seconds.
    var duration: Double
    var stretches: [Stretch]
    /// Of the whole file.
    var digest: Digest

    /// Seconds of one stretch at most.
    private static let stretchLength = 4.0
    /// A stretch whose loudest sample is below this is silence (of 32,767).
    private static let silence = 200
    /// Bytes a second that a compressed file counts for.
    private static let compressedRate = 16_000.0
    private static let mostStretches = 1_000

    /// A WAVE file of 16 bits is cut where its samples say so; of any other file only the length is guessed.
    init(_ bytes: [UInt8]) {
        digest = Digest(bytes)
        if let wave = Self.samples(of: bytes) {
            duration = Double(wave.data.count) / Double(wave.rate)
            stretches = Self.stretches(of: wave.data, bytesPerSecond: wave.rate)
        } else {
            duration = Double(bytes.count) / Self.compressedRate
            stretches = [Stretch(start: 0, end: duration, digest: digest)]
        }
    }

    private static func stretches(of samples: ArraySlice<UInt8>, bytesPerSecond: Int) -> [Stretch] {
        var stretches: [Stretch] = []
        let step = max(2, Int(stretchLength * Double(bytesPerSecond)) & ~1)
        var start = samples.startIndex
        while start < samples.endIndex, stretches.count < mostStretches {
            let end = min(start + step, samples.endIndex)
            if loudest(samples[start..<end]) >= silence {
                let place = Double(start - samples.startIndex) / Double(bytesPerSecond)
                let length = Double(end - start) / Double(bytesPerSecond)
                stretches.append(
                    Stretch(start: place, end: place + length, digest: Digest(of: samples[start..<end]))
                )
            }
            start = end
        }
        return stretches
    }

    private static func loudest(_ samples: ArraySlice<UInt8>) -> Int {
        var loudest = 0
        var place = samples.startIndex
        while place + 1 < samples.endIndex {
            let value = Int(Int16(bitPattern: UInt16(samples[place]) | UInt16(samples[place + 1]) << 8))
            loudest = max(loudest, abs(value))
            place += 2
        }
        return loudest
    }

    private static func samples(of bytes: [UInt8]) -> (data: ArraySlice<UInt8>, rate: Int)? {
        guard bytes.count >= 12, bytes.starts(with: Array("RIFF".utf8)), Array(bytes[8..<12]) == Array("WAVE".utf8)
        else { return nil }
        func long(_ at: Int) -> Int {
            Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
        }
        var rate = 0
        var place = 12
        while place + 8 <= bytes.count {
            let size = long(place + 4)
            let body = place + 8
            if bytes[place..<place + 4].elementsEqual("fmt ".utf8), size >= 16, body + 16 <= bytes.count {
                guard bytes[body + 14] == 16 else { return nil }
                rate = long(body + 8)
            } else if bytes[place..<place + 4].elementsEqual("data".utf8), (2...10_000_000).contains(rate) {
                return (bytes[body..<min(bytes.count, body + size)], rate)
            }
            place = body + size + size & 1
        }
        return nil
    }
}
