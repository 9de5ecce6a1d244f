/// Which moments a look asks of the decoder.
public struct LookPlan: Sendable, Hashable {
    /// Times of the keyframes to decode, in milliseconds, in order.
    public var keyframes: [Int]
    /// Stretches to be decoded in full, from a keyframe on, with a look every `step` milliseconds.
    public var stretches: [Range<Int>]
    public var step: Int

    /// The plan of a quick look.
    ///
    /// Keyframes come cheap, but of very many a part is enough: five for each four frames that may be kept, evenly over
    /// the length. Where two keyframes lie further apart than the budget's spacing, what is between them is decoded too,
    /// unless a thorough look follows that does so anyway.
    public static func quick(keyframes: [Int], duration: Int, budget: Int, fillsGaps: Bool = true) -> LookPlan {
        let most = max(4, budget * 5 / 4)
        let spacing = max(2000, duration / max(budget, 1))
        var chosen = keyframes
        if keyframes.count > most {
            chosen = evenly(most, of: keyframes)
        }
        var stretches: [Range<Int>] = []
        for (index, start) in keyframes.enumerated() where fillsGaps {
            let end = index + 1 < keyframes.count ? keyframes[index + 1] : duration
            if end - start > spacing * 3 / 2 { stretches.append(start..<end) }
        }
        return LookPlan(keyframes: chosen, stretches: stretches, step: max(500, spacing / 4))
    }

    /// `count` of the times, each the first in its share of the length that was not taken, the last one always.
    private static func evenly(_ count: Int, of times: [Int]) -> [Int] {
        guard let first = times.first, let last = times.last, count > 1 else { return times }
        var chosen: [Int] = []
        var place = 0
        for share in 0..<count - 1 {
            let start = first + (last - first) * share / (count - 1)
            // Enough must be left for the shares that follow.
            while times[place] < start, times.count - place > count - share { place += 1 }
            chosen.append(times[place])
            place += 1
        }
        return chosen + [last]
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
