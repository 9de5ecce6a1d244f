public import CopyDetection
import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: VideoCopyFinder {
    public func copies(of prints: VideoPrints, in run: RunID) async throws -> [VideoCopy] {
        try await read { database in
            let row = try Row.fetchOne(
                database,
                sql: "SELECT video, owner FROM runs WHERE id = ?",
                arguments: [run.description]
            )
            guard let row else { return [] }
            return try CopyRows(database: database).copies(of: prints, besides: row[0], owner: row[1])
        }
    }

    public func knownCopies(of video: VideoID, owner: OwnerID) async throws -> [VideoCopy] {
        try await read { database in
            guard let id = try Self.id(of: video, owner: owner, in: database) else { return [] }
            return try CopyRows(database: database).known(of: id)
        }
    }
}
