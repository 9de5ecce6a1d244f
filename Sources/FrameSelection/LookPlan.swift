/// Which moments a look asks of the decoder.
public struct LookPlan: Sendable, Hashable {
    /// Times of the keyframes to decode, in milliseconds, in order.
    public var keyframes: [Int]
    /// Stretches to be decoded in full, from a keyframe on, with a look every `step` milliseconds.
    public var stretches: [Range<Int>]
    public var step: Int

    /// The plan of a quick look.
    ///
    /// Keyframes come cheap, but of very many a part is enough: two and a half for each frame that may be kept. Where
    /// two keyframes lie further apart than the budget's spacing, what is between them is decoded too, unless a thorough
    /// look follows that does so anyway.
    public static func quick(keyframes: [Int], duration: Int, budget: Int, fillsGaps: Bool = true) -> LookPlan {
        let most = max(4, budget * 5 / 2)
        let spacing = max(2000, duration / max(budget, 1))
        var chosen = keyframes
        if keyframes.count > most {
            chosen = (0..<most).map { keyframes[$0 * (keyframes.count - 1) / (most - 1)] }
        }
        var stretches: [Range<Int>] = []
        for (index, start) in keyframes.enumerated() where fillsGaps {
            let end = index + 1 < keyframes.count ? keyframes[index + 1] : duration
            if end - start > spacing * 3 / 2 { stretches.append(start..<end) }
        }
        return LookPlan(keyframes: chosen, stretches: stretches, step: max(500, spacing / 4))
    }

    /// Whether a keyframe is wanted.
    public func wantsKeyframe(at time: Int) -> Bool {
        var (low, high) = (0, keyframes.count)
        while low < high {
            let middle = (low + high) / 2
            if keyframes[middle] < time { low = middle + 1 } else { high = middle }
        }
        return low < keyframes.count && keyframes[low] == time
    }

    /// The stretch that holds a time.
    public func stretch(at time: Int) -> Range<Int>? { stretches.first { $0.contains(time) } }
}
