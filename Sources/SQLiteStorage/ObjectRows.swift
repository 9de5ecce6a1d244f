import GRDB
public import VideoWorkflow

/// Where rows name objects: what none of them names is of no use. A new table that names objects stands here, too.
enum ObjectRows {
    private struct Place {
        var table: String
        /// The column that says of which video.
        var video = "video"
        /// Of these rows the objects are the video's sender's, and no run may take them away; an SQL condition.
        var handedOver: String?
    }

    private static let places = [
        Place(table: "frames"), Place(table: "received", handedOver: "1"),
        Place(table: "videos", video: "id", handedOver: "options IS NOT NULL"),
    ]

    /// Whether the object that an expression gives is named by a row; with `besides`, an expression for a video, by one that is
    /// not that video's run's.
    static func isNamed(_ object: String, besides video: String? = nil) -> String {
        let rows = places.map { place in
            var other = ""
            if let video {
                other = " AND (\(place.video) <> \(video)" + (place.handedOver.map { " OR \($0)" } ?? "") + ")"
            }
            return "EXISTS (SELECT 1 FROM \(place.table) WHERE \(place.table).object = \(object)\(other))"
        }
        return "(" + rows.joined(separator: " OR ") + ")"
    }

    /// All of them, each once.
    static let all = places.map { "SELECT object FROM \($0.table) WHERE object IS NOT NULL" }
        .joined(separator: " UNION ")

    /// Those of the video that the statement's first argument names.
    static let ofVideo = places.map {
        "SELECT object FROM \($0.table) WHERE \($0.video) = ?1 AND object IS NOT NULL"
    }.joined(separator: " UNION ")
}

extension SQLiteDatabase {
    /// Those of `objects` that rows name.
    public func named(of objects: [ObjectName]) async throws -> Set<ObjectName> {
        try await read { database in
            let named = try String.fetchAll(
                database,
                sql: "SELECT value FROM json_each(?) WHERE \(ObjectRows.isNamed("value"))",
                arguments: [try JSONColumn.text(objects.map(\.sha256))]
            )
            return Set(named.map { ObjectName(sha256: $0) })
        }
    }
}
