/// A video as the server tells of it; what isn't needed here is passed over.
struct RemoteVideo: Decodable, Sendable {
    var id: String
    var bytes: Int?
    var job: String?
    var recipes: [String]
    /// Something of it has come that is not looked at yet.
    var awaitsLook: Bool
    /// They were told that no more stills come.
    var framesComplete: Bool
    var links: [String: String]
}

struct RemoteJob: Decodable, Sendable {
    var state: String
    var reason: String?

    var isOver: Bool { ["completed", "cancelled", "discarded"].contains(state) }
}

/// What a video is announced with.
struct Announcement: Encodable, Sendable {
    struct Options: Encodable, Sendable {
        var look: String
        var frames: Int?
        var region: String?
        var rounds: Int
        var language: String?
    }

    var name: String
    var caption: String?
    var options: Options
    var key: String
}

enum RemotePaths {
    static let videos = "/api/v1/videos"
    static let uploads = "/api/v1/uploads"
    static let recipes = "/api/v1/recipes"
    static let jobs = "/api/v1/jobs"
}
