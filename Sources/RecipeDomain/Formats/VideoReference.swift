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
}
