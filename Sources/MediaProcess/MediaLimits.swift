/// What a video may cost.
public struct MediaLimits: Sendable, Hashable {
    public var maxSeconds: Int
    public var maxBytes: Int
    public var maxPixels: Int
    public var maxStreams: Int
    /// CPU seconds of the media process.
    public var cpuSeconds: Int
    /// Bytes of its address space.
    public var addressSpace: Int
    /// Without a sign of life for so long, decoding counts as hanging.
    public var hangTimeout: Duration
    /// Videos decoded at once.
    public var processes: Int

    public init(
        maxSeconds: Int = 4 * 3600,
        maxBytes: Int = 8 << 30,
        maxPixels: Int = 36_000_000,
        maxStreams: Int = 16,
        cpuSeconds: Int = 3600,
        addressSpace: Int = 4 << 30,
        hangTimeout: Duration = .seconds(60),
        processes: Int = 4
    ) {
        self.maxSeconds = maxSeconds
        self.maxBytes = maxBytes
        self.maxPixels = maxPixels
        self.maxStreams = maxStreams
        self.cpuSeconds = cpuSeconds
        self.addressSpace = addressSpace
        self.hangTimeout = hangTimeout
        self.processes = processes
    }

    /// What a still that somebody sends may cost: 8 MB, 36 megapixels, 10 s.
    public static let picture = MediaLimits(
        maxBytes: 8 << 20,
        cpuSeconds: 10,
        addressSpace: 1 << 30,
        hangTimeout: .seconds(30)
    )

    /// What a file of sound may cost: 1 GB, which is an hour and a half as on a CD, and 10 minutes.
    public static let sound = MediaLimits(maxBytes: 1 << 30, cpuSeconds: 600, addressSpace: 1 << 30)
}
