import GRDB
public import VideoWorkflow

/// Where rows name objects: what none of them names is of no use. A new table that names objects stands here, too.
enum ObjectRows {
    /// `video`: the column that says of which video.
    private static let places = [
        (table: "frames", object: "object", video: "video"), (table: "videos", object: "object", video: "id"),
    ]

    /// Whether the object that an expression gives is named by a row.
    static func isNamed(_ object: String) -> String {
        "("
            + places.map { "EXISTS (SELECT 1 FROM \($0.table) WHERE \($0.table).\($0.object) = \(object))" }
            .joined(separator: " OR ") + ")"
    }

    /// All of them, each once.
    static let all = places.map { "SELECT \($0.object) AS object FROM \($0.table) WHERE \($0.object) IS NOT NULL" }
        .joined(separator: " UNION ")

    /// Those of the video that the statement's first argument names.
    static let ofVideo = places.map {
        "SELECT \($0.object) FROM \($0.table) WHERE \($0.video) = ?1 AND \($0.object) IS NOT NULL"
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
