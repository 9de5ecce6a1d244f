/// Where in another video something is shown, too.
public struct CopyMatch: Hashable, Sendable {
    /// What is shown at a time of the other video is shown so many milliseconds later in this one; negative for earlier.
    public var offset: Int
    /// Of the frames that have a counterpart there, how many show the same, 0…1.
    public var share: Double

    public init(offset: Int, share: Double) { (self.offset, self.share) = (offset, share) }
}

/// Tells whether videos show what one shows, by when each shows what.
///
/// Frames that look alike vote for the time by which the one video lies behind the other. At the time with the most votes,
/// every frame that has a counterpart is compared with it, and with the frames of other times: only what is much more like its
/// counterpart than like those counts, so that two videos of one kitchen are not taken for one, nor a logo, an opening or a
/// black frame for a video. Time grows with the product of both numbers of frames.
public struct CopySearch: Sendable {
    /// Differing bits of frames that vote.
    private static let alike = 12
    /// Milliseconds that counterparts are apart at most: keyframes and the sharpest of a stretch lie elsewhere in another
    /// encoding.
    private static let reach = 1200
    private static let voteWindow = 1200
    /// Frames that are so far from the counterpart are of another time.
    private static let elsewhere = 4000
    private static let leastFrames = 4
    /// Of what it differs by from frames of other times, how much a frame may differ from its counterpart.
    private static let mostOfOther = 0.5
    /// The same where frames of other times differ by less than `usual`, as before a camera on a tripod.
    private static let mostOfAlike = 1.0 / 3
    private static let usual = 16
    private static let leastShare = 0.5
    /// Of the shorter video's length, how much lies between the first frame that is the same and the last.
    private static let leastLength = 0.3

    private let frames: [FramePrint]

    public init(_ prints: VideoPrints) { frames = prints.prints }

    /// nil where the other video shows something else.
    public func match(in other: VideoPrints) -> CopyMatch? {
        let others = other.prints
        guard frames.count >= Self.leastFrames, others.count >= Self.leastFrames,
            let offset = offset(to: others)
        else { return nil }
        var compared = 0
        var times: [Int] = []
        for frame in frames {
            guard let isSame = isSame(frame, in: others, offset: offset) else { continue }
            compared += 1
            if isSame { times.append(frame.time) }
        }
        guard times.count >= Self.leastFrames, let first = times.first, let last = times.last else { return nil }
        let share = Double(times.count) / Double(compared)
        let length = Double(min(Self.length(frames), Self.length(others)))
        guard share >= Self.leastShare, Double(last - first) >= length * Self.leastLength else { return nil }
        return CopyMatch(offset: offset, share: share)
    }

    private static func length(_ frames: [FramePrint]) -> Int { (frames.last?.time ?? 0) - (frames.first?.time ?? 0) }

    /// By how much this video lies behind the other, where enough frames say the same.
    private func offset(to others: [FramePrint]) -> Int? {
        var votes: [(offset: Int, frame: Int, other: Int)] = []
        for (place, frame) in frames.enumerated() {
            for (otherPlace, other) in others.enumerated() where frame.distance(to: other) <= Self.alike {
                votes.append((frame.time - other.time, place, otherPlace))
            }
        }
        guard votes.count >= Self.leastFrames - 1 else { return nil }
        votes.sort { $0.offset < $1.offset }
        var voting = (
            frames: [Int](repeating: 0, count: frames.count), others: [Int](repeating: 0, count: others.count)
        )
        var different = (frames: 0, others: 0)
        var best = (votes: 0, offset: 0)
        var start = 0
        for end in votes.indices {
            let vote = votes[end]
            if voting.frames[vote.frame] == 0 { different.frames += 1 }
            if voting.others[vote.other] == 0 { different.others += 1 }
            voting.frames[vote.frame] += 1
            voting.others[vote.other] += 1
            while vote.offset - votes[start].offset > Self.voteWindow {
                voting.frames[votes[start].frame] -= 1
                voting.others[votes[start].other] -= 1
                if voting.frames[votes[start].frame] == 0 { different.frames -= 1 }
                if voting.others[votes[start].other] == 0 { different.others -= 1 }
                start += 1
            }
            let count = min(different.frames, different.others)
            if count > best.votes { best = (count, votes[(start + end) / 2].offset) }
        }
        return best.votes >= Self.leastFrames - 1 ? best.offset : nil
    }

    /// Whether the frame's counterpart shows the same; nil where it has none.
    private func isSame(_ frame: FramePrint, in others: [FramePrint], offset: Int) -> Bool? {
        var near: Int?
        // How many frames of other times differ by 0, 1 … 64 bits.
        var elsewhere = [Int](repeating: 0, count: 65)
        var count = 0
        for other in others {
            let apart = abs(frame.time - other.time - offset)
            let distance = frame.distance(to: other)
            if apart <= Self.reach {
                near = min(near ?? distance, distance)
            } else if apart > Self.elsewhere {
                elsewhere[distance] += 1
                count += 1
            }
        }
        guard let near else { return nil }
        var (median, sum) = (32, 0)
        if count > 0 {
            for (distance, times) in elsewhere.enumerated() {
                sum += times
                if sum * 2 >= count {
                    median = distance
                    break
                }
            }
        }
        let most = median < Self.usual ? Self.mostOfAlike : Self.mostOfOther
        return Double(near + 1) <= most * Double(median + 1)
    }
}
