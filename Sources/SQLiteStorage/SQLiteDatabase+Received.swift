import Foundation
import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: ReceivedLibrary {
    /// How often it is looked, though nothing rang.
    private static let glance = Duration.seconds(5)
    /// Where the sound stands among the times.
    private static let sound = -1

    public func receive(_ part: ReceivedPart, of video: VideoID, owner: OwnerID, most: Int) async throws -> Reception? {
        let outcome = try await write { database -> (String, Reception)? in
            guard let id = try Self.id(of: video, owner: owner, in: database) else { return nil }
            return (id, try Self.keep(part, of: id, most: most, in: database))
        }
        guard let (id, reception) = outcome else { return nil }
        if reception == .kept { receivedBell.ring(id) }
        return reception
    }

    private static func keep(_ part: ReceivedPart, of video: String, most: Int, in database: Database) throws
        -> Reception
    {
        let time = part.time?.milliseconds ?? sound
        let known = try String.fetchOne(
            database,
            sql: "SELECT object FROM received WHERE video = ? AND time = ?",
            arguments: [video, time]
        )
        if let known { return known == part.object.sha256 ? .known : .another }
        let isClosed = try Bool.fetchOne(
            database,
            sql: "SELECT all_received OR object IS NOT NULL FROM videos WHERE id = ?",
            arguments: [video]
        )
        guard isClosed == false else { return .closed }
        let places = try Int.fetchOne(
            database,
            sql: "SELECT coalesce(max(place) + 1, 0) FROM received WHERE video = ?",
            arguments: [video]
        )
        guard let place = places, part.time == nil || place < most else { return .tooMany }
        try database.execute(
            sql: "INSERT INTO received (video, place, time, object, bytes) VALUES (?, ?, ?, ?, ?)",
            arguments: [video, place, time, part.object.sha256, part.bytes]
        )
        try database.execute(
            sql: "UPDATE videos SET awaits_look = 1 WHERE id = ? AND NOT awaits_look",
            arguments: [video]
        )
        return .kept
    }

    public func completeReceiving(of video: VideoID, owner: OwnerID) async throws -> Bool? {
        let outcome = try await write { database -> (String, Bool)? in
            guard let id = try Self.id(of: video, owner: owner, in: database) else { return nil }
            try database.execute(
                sql: "UPDATE videos SET all_received = 1 WHERE id = ? AND NOT all_received",
                arguments: [id]
            )
            return (id, database.changesCount > 0)
        }
        guard let (id, isNews) = outcome else { return nil }
        receivedBell.ring(id)
        return isNews
    }

    public func received(of video: VideoID, owner: OwnerID) async throws -> ReceivedState? {
        try await read { database in
            guard let id = try Self.id(of: video, owner: owner, in: database) else { return nil }
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT all_received, (SELECT count(*) FROM received WHERE video = ?1 AND time >= 0) AS frames,
                        EXISTS (SELECT 1 FROM received WHERE video = ?1 AND time = \(Self.sound)) AS sound
                    FROM videos WHERE id = ?1
                    """,
                arguments: [id]
            )
            return row.map {
                ReceivedState(frames: $0["frames"], hasSound: $0["sound"], isComplete: $0["all_received"])
            }
        }
    }

    public func received(_ place: Int, of video: VideoID, owner: OwnerID, patience: Duration) async throws
        -> NextReceived
    {
        let deadline = ContinuousClock.now + patience
        let key = video.description
        receivedBell.join(key)
        defer { receivedBell.leave(key) }
        while true {
            let rings = receivedBell.rings(of: key)
            let next = try await read { try Self.part(place, of: video, owner: owner, in: $0) }
            if let next { return next }
            guard .now < deadline else { return .silent }
            await receivedBell.wait(for: key, after: rings, until: min(deadline, .now + Self.glance))
            try Task.checkCancellation()
        }
    }

    /// nil where it may still come.
    private static func part(_ place: Int, of video: VideoID, owner: OwnerID, in database: Database) throws
        -> NextReceived?
    {
        guard let id = try Self.id(of: video, owner: owner, in: database) else { return .gone }
        let row = try Row.fetchOne(
            database,
            sql: "SELECT time, object, bytes FROM received WHERE video = ? AND place = ?",
            arguments: [id, place]
        )
        if let row {
            let time: Int = row["time"]
            return .part(
                ReceivedPart(
                    time: time == sound ? nil : Timestamp(milliseconds: time),
                    object: ObjectName(sha256: row["object"]),
                    bytes: row["bytes"]
                )
            )
        }
        let isClosed = try Bool.fetchOne(
            database,
            sql: "SELECT all_received OR object IS NOT NULL FROM videos WHERE id = ?",
            arguments: [id]
        )
        return isClosed == false ? nil : .closed
    }
}

extension SQLiteDatabase {
    /// Time after the end of a job in which it may still say what it has looked at.
    private static let settlingMilliseconds = 1000

    /// Videos of which something came that is not looked at yet, while no job of that kind is about to, and nobody stopped the
    /// last one.
    public func videosAwaitingLook(by kind: String, limit: Int) async throws -> [(video: VideoID, owner: OwnerID)] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT id, owner FROM videos WHERE awaits_look = 1 AND sha256 IS NULL AND NOT EXISTS (
                        SELECT 1 FROM jobs WHERE jobs.owner = videos.owner AND kind = ? AND unique_key = videos.id
                            AND state IN ('available', 'running', 'retryable'))
                        AND NOT EXISTS (
                            SELECT 1 FROM jobs WHERE jobs.id = videos.job AND (state = 'cancelled' OR changed > ?))
                    LIMIT ?
                    """,
                arguments: [kind, Date().unixMilliseconds - Self.settlingMilliseconds, limit]
            ).compactMap { row in
                guard let video = VideoID(row["id"] as String), let owner = OwnerID(row["owner"] as String) else {
                    return nil
                }
                return (video, owner)
            }
        }
    }

    /// So many parts of what was sent of a video beforehand were looked at; nothing more of it waits, unless more has come.
    /// - Parameter withVideo: whether the video itself was.
    public func setLookedAt(_ video: VideoID, parts: Int, withVideo: Bool) async throws {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE videos SET awaits_look = 0 WHERE id = \(Self.joinedVideo) AND awaits_look
                        AND (? OR object IS NULL AND (SELECT count(*) FROM received WHERE video = videos.id) <= ?)
                    """,
                arguments: [video.description, video.description, withVideo, parts]
            )
        }
    }
}
