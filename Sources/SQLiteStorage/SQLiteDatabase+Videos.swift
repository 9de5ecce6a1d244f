import Foundation
import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: VideoLibrary {
    public func create(_ video: NewVideo) async throws -> VideoID {
        try await write { database in
            let known = try String.fetchOne(
                database,
                sql: "SELECT id FROM videos WHERE owner = ? AND sender_key = ?",
                arguments: [video.owner.description, video.key]
            )
            if let known = known.flatMap({ VideoID($0) }) { return known }
            let id = VideoID()
            try database.execute(
                sql: """
                    INSERT INTO videos (id, owner, name, caption, options, created, sender_key)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    id.description, video.owner.description, video.name, video.caption,
                    try JSONColumn.text(video.options), Date().unixMilliseconds, video.key,
                ]
            )
            return id
        }
    }

    public func video(_ id: VideoID, owner: OwnerID) async throws -> StoredVideo? {
        try await read { database in
            guard let own = try Self.id(of: id, owner: owner, in: database) else { return nil }
            return try Self.videos(database, where: "videos.id = ?", arguments: [own], limit: 1).first
        }
    }

    public func video(key: String, owner: OwnerID) async throws -> StoredVideo? {
        try await read { database in
            try Self.videos(
                database,
                where: "videos.owner = ? AND videos.sender_key = ?",
                arguments: [owner.description, key],
                limit: 1
            ).first
        }
    }

    public func video(upload: String, owner: OwnerID) async throws -> StoredVideo? {
        try await read { database in
            try Self.videos(
                database,
                where: "videos.owner = ? AND videos.upload = ?",
                arguments: [owner.description, upload],
                limit: 1
            ).first
        }
    }

    public func videos(of owner: OwnerID, before: VideoID?, limit: Int) async throws -> [StoredVideo] {
        try await read { database in
            try Self.videos(
                database,
                where: "videos.owner = ? AND (? IS NULL OR videos.id < ?)",
                arguments: [owner.description, before?.description, before?.description],
                limit: limit
            )
        }
    }

    public func setUpload(_ upload: String?, of video: VideoID) async throws {
        try await write { database in
            try database.execute(
                sql: "UPDATE videos SET upload = ? WHERE id = ?",
                arguments: [upload, video.description]
            )
        }
    }

    public func setJob(_ job: String, of video: VideoID) async throws {
        try await write { database in
            try database.execute(sql: "UPDATE videos SET job = ? WHERE id = ?", arguments: [job, video.description])
        }
    }

    public func setContent(_ object: ObjectName, bytes: Int, of video: VideoID) async throws {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE videos SET object = ?, bytes = ?, upload = NULL,
                        awaits_look = EXISTS (SELECT 1 FROM received WHERE received.video = videos.id)
                    WHERE id = \(Self.joinedVideo)
                    """,
                arguments: [object.sha256, bytes, video.description, video.description]
            )
        }
        receivedBell.ring(video.description)
    }

    /// The id under which a video is kept now.
    static let joinedVideo = "coalesce((SELECT video FROM video_aliases WHERE id = ?), ?)"

    public func delete(_ video: VideoID, owner: OwnerID) async throws -> Bool {
        defer { receivedBell.ring(video.description) }
        return try await write { database in
            guard let id = try Self.id(of: video, owner: owner, in: database) else { return false }
            try Self.deleteAll(of: id, in: database)
            return true
        }
    }

    /// Bytes of the videos that an owner keeps, and of what was sent of them beforehand.
    public func bytes(of owner: OwnerID) async throws -> Int {
        try await read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT (SELECT coalesce(sum(bytes), 0) FROM videos WHERE owner = ?1 AND object IS NOT NULL)
                        + (SELECT coalesce(sum(received.bytes), 0) FROM received JOIN videos ON videos.id = received.video
                            WHERE videos.owner = ?1)
                    """,
                arguments: [owner.description]
            ) ?? 0
        }
    }

    /// The id under which the owner's video is kept now.
    static func id(of video: VideoID, owner: OwnerID, in database: Database) throws -> String? {
        try String.fetchOne(
            database,
            sql: """
                SELECT id FROM videos WHERE owner = ?2
                    AND id = coalesce((SELECT video FROM video_aliases WHERE id = ?1), ?1)
                """,
            arguments: [video.description, owner.description]
        )
    }

    private static func videos(_ database: Database, where condition: String, arguments: StatementArguments, limit: Int)
        throws -> [StoredVideo]
    {
        let sql = """
            SELECT videos.*,
                (SELECT id FROM runs WHERE runs.video = videos.id ORDER BY id DESC LIMIT 1) AS last_run,
                (SELECT group_concat(id) FROM (SELECT id FROM recipes WHERE recipes.video = videos.id ORDER BY position, id))
                    AS recipes
            FROM videos WHERE \(condition) ORDER BY videos.id DESC LIMIT \(max(0, min(limit, 10_000)))
            """
        return try Row.fetchAll(database, sql: sql, arguments: arguments).compactMap { row in
            guard let id = VideoID(row["id"] as String), let owner = OwnerID(row["owner"] as String) else { return nil }
            return StoredVideo(
                id: id,
                owner: owner,
                name: row["name"],
                caption: row["caption"],
                options: try (row["options"] as String?).map { try JSONColumn.value(from: $0) } ?? ProcessingOptions(),
                bytes: row["bytes"],
                object: (row["object"] as String?).map { ObjectName(sha256: $0) },
                media: try (row["media"] as String?).map { try JSONColumn.value(from: $0) },
                createdUnixMilliseconds: row["created"],
                upload: row["upload"],
                job: row["job"],
                lastRun: (row["last_run"] as String?).flatMap { RunID($0) },
                recipes: (row["recipes"] as String? ?? "").split(separator: ",").compactMap { RecipeID(String($0)) },
                awaitsLook: (row["awaits_look"] as Bool) && (row["sha256"] as String?) == nil,
                isAllReceived: row["all_received"],
                copies: try CopyRows(database: database).known(of: row["id"])
            )
        }
    }
}

extension SQLiteDatabase: EventFeed {
    public func entries(after position: Int, limit: Int) async throws -> [FeedEntry] {
        try await read { database in
            try Self.entries(database, where: "feed.position > ?", arguments: [position], limit: limit)
        }
    }

    public func entries(of owner: OwnerID, video: VideoID?, after position: Int, limit: Int) async throws -> [FeedEntry]
    {
        try await read { database in
            guard let video else {
                return try Self.entries(
                    database,
                    where: "feed.owner = ? AND feed.position > ?",
                    arguments: [owner.description, position],
                    limit: limit
                )
            }
            guard let id = try Self.id(of: video, owner: owner, in: database) else { return [] }
            return try Self.entries(
                database,
                where: "runs.video = ? AND feed.owner = ? AND feed.position > ?",
                arguments: [id, owner.description, position],
                limit: limit
            )
        }
    }

    public func lastPosition() async throws -> Int {
        try await read { database in
            try Int.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'feed'") ?? 0
        }
    }

    private static func entries(
        _ database: Database,
        where condition: String,
        arguments: StatementArguments,
        limit: Int
    )
        throws -> [FeedEntry]
    {
        let sql = """
            SELECT feed.position, feed.owner, feed.run, runs.video, events.event FROM feed
            JOIN runs ON runs.id = feed.run
            JOIN events ON events.run = feed.run AND events.sequence = feed.sequence
            WHERE \(condition) ORDER BY feed.position LIMIT \(max(0, min(limit, 10_000)))
            """
        return try Row.fetchAll(database, sql: sql, arguments: arguments).compactMap { row in
            guard let owner = OwnerID(row["owner"] as String), let run = RunID(row["run"] as String),
                let video = VideoID(row["video"] as String)
            else { return nil }
            return FeedEntry(
                position: row["position"],
                owner: owner,
                video: video,
                run: run,
                event: try JSONColumn.value(from: row["event"])
            )
        }
    }
}
