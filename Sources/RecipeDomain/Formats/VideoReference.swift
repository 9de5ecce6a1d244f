/// The video a recipe was made from, as formats name it.
public struct VideoReference: Hashable, Sendable {
    public var name: String
    /// Absolute URL, where there is one to give.
    public var url: String?
    public var duration: Timestamp?

    public init(name: String, url: String?, duration: Timestamp? = nil) {
        self.name = name
        self.url = url
        self.duration = duration
    }

    /// The address of a moment (Media Fragments URI, section 4.2.1): "https://example.org/v.mp4#t=30,35.5".
    public func url(at start: Timestamp, until end: Timestamp? = nil) -> String? {
        url.map { url in
            let page = url.prefix { $0 != "#" }
            return "\(page)#t=\(Self.text(start))" + (end.map { ",\(Self.text($0))" } ?? "")
        }
    }

    /// Seconds without needless zeros.
    private static func text(_ time: Timestamp) -> String {
        time.milliseconds % 1000 == 0 ? "\(time.milliseconds / 1000)" : "\(time.seconds)"
    }
}
