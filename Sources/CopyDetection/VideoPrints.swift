/// The prints of a video's frames in the order of time, as they are kept: 12 bytes each.
public struct VideoPrints: Hashable, Sendable {
    /// Videos with more kept frames are known by the first that came, which spread over all of it.
    public static let most = 512
    private static let width = 12

    public private(set) var prints: [FramePrint] = []

    public init() {}

    /// Takes in a frame; one of the same time is replaced.
    public mutating func add(_ print: FramePrint) {
        guard print.time >= 0, print.time <= Int(UInt32.max) else { return }
        let place = place(of: print.time)
        if place < prints.count, prints[place].time == print.time {
            prints[place] = print
        } else if prints.count < Self.most {
            prints.insert(print, at: place)
        }
    }

    private func place(of time: Int) -> Int {
        var (low, high) = (0, prints.count)
        while low < high {
            let middle = (low + high) / 2
            if prints[middle].time < time { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Per frame its time (4 bytes) and its bits (8 bytes), little-endian.
    public var bytes: [UInt8] {
        prints.flatMap { print in
            (0..<4).map { UInt8(truncatingIfNeeded: print.time >> (8 * $0)) }
                + (0..<8).map { UInt8(truncatingIfNeeded: print.bits >> (8 * $0)) }
        }
    }

    /// What is too long, or no whole number of frames, is read as far as it goes.
    public init(bytes: UnsafeRawBufferPointer) {
        let count = min(bytes.count / Self.width, Self.most)
        prints.reserveCapacity(count)
        for place in 0..<count {
            let at = place * Self.width
            let time = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
            let bits = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt64.self))
            prints.append(FramePrint(time: Int(time), bits: bits))
        }
    }
}
