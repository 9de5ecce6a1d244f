import CLibav

/// What a container's own index tells of a video stream, as far as the file really goes.
struct VideoIndex {
    /// In the stream's units, in order: times of decoding, or of showing where the container knows no others.
    private(set) var keyframes: [Int64] = []
    /// Where the file ends before its index does: the last time that is there.
    private(set) var cutAt: Int64?

    /// nil where there is no index, or one that covers the beginning only, as of a file that is written as it goes.
    /// - Parameters:
    ///   - duration: of the stream, in its units.
    ///   - size: bytes of the file.
    init?(_ stream: UnsafeMutablePointer<AVStream>, duration: Int64?, size: Int) {
        let count = avformat_index_get_entries_count(stream)
        guard count > 0, let duration else { return nil }
        var (last, isThere): (Int64, Bool) = (0, false)
        for at in 0..<count {
            guard let entry = avformat_index_get_entry(stream, at)?.pointee else { continue }
            isThere = entry.pos + Int64(entry.size) <= Int64(size)
            guard isThere else { continue }
            last = entry.timestamp
            if entry.flags & AVINDEX_KEYFRAME != 0 { keyframes.append(entry.timestamp) }
        }
        if !isThere { cutAt = last }
        guard !keyframes.isEmpty, !isThere || last >= duration / 2 else { return nil }
    }

    /// The place in `keyframes` of the one with which a packet of that time begins; nil before the first.
    func place(of time: Int64) -> Int? {
        var (low, high) = (0, keyframes.count)
        while low < high {
            let middle = (low + high) / 2
            if keyframes[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
