/// What was looked at, evenly spread over all of it: once there is too much, every second one is left out, and of what follows
/// only as many are taken in.
public struct SeenPictures: Sendable {
    public static let most = 256

    public struct Picture: Hashable, Sendable {
        /// Milliseconds.
        public var time: Int
        public var thumbnail: Thumbnail
    }

    public private(set) var pictures: [Picture] = []
    /// Of so many pictures one is taken in.
    private var stride = 1
    private var count = 0

    mutating func add(_ thumbnail: Thumbnail, at time: Int) {
        defer { count += 1 }
        guard count.isMultiple(of: stride) else { return }
        pictures.append(Picture(time: time, thumbnail: thumbnail))
        guard pictures.count == Self.most else { return }
        pictures = pictures.indices.filter { $0.isMultiple(of: 2) }.map { pictures[$0] }
        stride *= 2
    }
}
