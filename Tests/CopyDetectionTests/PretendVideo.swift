import CopyDetection

/// A video of made-up pictures: from second to second another one, drawn by numbers alone.
struct PretendVideo {
    static let columns = 17
    static let rows = 16

    /// What a shot looks like: four soft blobs.
    static func tones(_ seed: UInt64, gain: Double = 1, lift: Double = 0, noise: UInt64? = nil) -> [UInt8] {
        var numbers = Numbers(state: seed &* 0x9e37_79b9_7f4a_7c15 | 1)
        let blobs = (0..<6).map { _ in
            (x: numbers.next() * 17, y: numbers.next() * 16, size: 2 + numbers.next() * 4, tone: numbers.next() * 200)
        }
        var disturbance = Numbers(state: noise ?? 1)
        return (0..<columns * rows).map { place in
            let (x, y) = (Double(place % columns), Double(place / columns))
            var tone = 40.0
            for blob in blobs {
                let apart = ((x - blob.x) * (x - blob.x) + (y - blob.y) * (y - blob.y)) / (blob.size * blob.size)
                tone += blob.tone / (1 + apart * apart)
            }
            let off = noise == nil ? 0 : disturbance.next() * 8 - 4
            return UInt8(min(255, max(0, tone * gain + lift + off)))
        }
    }

    /// - Parameters:
    ///   - shots: the seed of each shot, which stands for `seconds`.
    ///   - start: seconds that are cut off at the beginning.
    static func prints(
        _ shots: [UInt64],
        seconds: Int = 3,
        start: Int = 0,
        gain: Double = 1,
        noise: UInt64? = nil
    ) -> VideoPrints {
        var prints = VideoPrints()
        for (place, shot) in shots.enumerated() {
            let time = (place * seconds - start) * 1000 + 400
            guard time >= 0 else { continue }
            let tones = tones(shot, gain: gain, noise: noise.map { $0 &+ UInt64(place) })
            if let print = FramePrint(time: time, tones: tones) { prints.add(print) }
        }
        return prints
    }

    private struct Numbers {
        var state: UInt64

        /// 0…1 (xorshift64).
        mutating func next() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(state >> 11) / Double(1 << 53)
        }
    }
}
