/// What a frame looks like, in 64 bits: the same picture in another size, encoding or tone gives nearly the same bits, others
/// differ in about half of them.
public struct FramePrint: Hashable, Sendable {
    /// Milliseconds from the video's first frame.
    public var time: Int
    public var bits: UInt64

    public init(time: Int, bits: UInt64) { (self.time, self.bits) = (time, bits) }

    /// nil for a picture that says nothing, being black or of one tone.
    /// - Parameter tones: 17 × 16 means of luma, row by row; nil for any other number of them.
    public init?(time: Int, tones: [UInt8]) {
        guard tones.count == PictureHash.columns * PictureHash.rows, let bits = PictureHash.bits(of: tones) else {
            return nil
        }
        self.init(time: time, bits: bits)
    }

    /// 0…64 differing bits.
    func distance(to other: FramePrint) -> Int { (bits ^ other.bits).nonzeroBitCount }
}
