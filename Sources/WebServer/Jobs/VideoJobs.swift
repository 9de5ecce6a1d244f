public import DurableJobs
import Foundation
public import RecipeDomain
import VideoWorkflow

/// The one kind of job: to make recipes of a video.
public enum VideoJobs {
    public static let kind = "process-video"
    /// A sender that pauses uses one up, too.
    private static let mostAttempts = 20

    /// - Parameter isBulk: one of many that nobody waits for.
    static func job(for video: VideoID, owner: OwnerID, isBulk: Bool = false) throws -> NewJob {
        try NewJob(
            kind: kind,
            lane: isBulk ? .bulk : .fresh,
            owner: owner.description,
            uniqueKey: video.description,
            payload: payload(for: video),
            maxAttempts: mostAttempts
        )
    }

    /// Kept with a job, and with an upload, to say which video it is about.
    static func payload(for video: VideoID) -> String { "{\"video\":\"\(video)\"}" }

    /// The video that a job is about; nil where its payload is none of ours.
    public static func video(in payload: String) -> VideoID? {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(payload.utf8)) else { return nil }
        return value["video"]?.string.flatMap { VideoID($0) }
    }
}

extension ServerParts {
    /// Sees to it that a video is worked on; where that is so already, nothing is written.
    func wake(_ video: StoredVideo) async throws {
        if let job = video.job, let known = try await self.job(job, owner: video.owner),
            known.state == .available || known.state == .running
        {
            return
        }
        _ = try await process(video.id, owner: video.owner)
    }

    /// Has a video processed; where that is so already, nothing changes but that it isn't waited for any longer.
    public func process(_ video: VideoID, owner: OwnerID, isBulk: Bool = false) async throws -> JobID {
        let job = try VideoJobs.job(for: video, owner: owner, isBulk: isBulk)
        let inserted = try await jobs.insert([job])
        guard let first = inserted.first else { throw Problem(500, "internal", "The job could not be kept.") }
        if first.isNew {
            try await videos.setJob(first.id.description, of: video)
        } else if try await jobs.job(first.id, owner: owner.description)?.state == .retryable {
            _ = try await jobs.retry(first.id, owner: owner.description)
        }
        return first.id
    }
}
