import FrameSelection
import RecipeDomain
import VideoWorkflow

/// The pictures that somebody sent of a video, as far as others are compared with them.
struct TheirPictures {
    private(set) var times: [Timestamp: Thumbnail?] = [:]
    private(set) var forModels = 0

    var isEmpty: Bool { times.isEmpty }

    mutating func add(_ frame: VideoFrame) {
        times[frame.summary.time] = .some(frame.thumbnail.flatMap { Thumbnail(pixels: $0.pixels) })
        if frame.summary.isForModel { forModels += 1 }
    }

    func contains(_ time: Timestamp) -> Bool { times[time] != nil }

    /// Whether one was taken within so many milliseconds of a stretch.
    func isNear(_ range: TimeRange, within reach: Int) -> Bool {
        times.keys.contains { Self.distance($0, range) <= reach }
    }

    /// Whether one of them, taken within so many milliseconds of a stretch, looks like that.
    func shows(_ thumbnail: Thumbnail?, near range: TimeRange, within reach: Int) -> Bool {
        guard let thumbnail else { return false }
        return times.contains { time, own in
            Self.distance(time, range) <= reach && own.map { thumbnail.isNearDuplicate(of: $0) } ?? false
        }
    }

    private static func distance(_ time: Timestamp, _ range: TimeRange) -> Int {
        max(0, range.start.milliseconds - time.milliseconds, time.milliseconds - range.end.milliseconds)
    }
}
