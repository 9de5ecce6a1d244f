/// Which rows refer to kept bytes: the one place that knows, so that nothing is removed that is still in use.
enum ObjectReferences {
    /// All objects of the video that `?1` names.
    static let ofVideo = """
        SELECT object FROM frames WHERE video = ?1 UNION SELECT object FROM received WHERE video = ?1
            UNION SELECT object FROM videos WHERE id = ?1 AND object IS NOT NULL
        """

    /// Whether anything refers to an object, or anything but the video `besides`.
    static func exist(to object: String, besides video: String? = nil) -> String {
        let (other, otherID) = video.map { (" AND video <> \($0)", " AND id <> \($0)") } ?? ("", "")
        return """
            (EXISTS (SELECT 1 FROM frames WHERE frames.object = \(object)\(other))
                OR EXISTS (SELECT 1 FROM received WHERE received.object = \(object))
                OR EXISTS (SELECT 1 FROM videos WHERE videos.object = \(object)\(otherID)))
            """
    }
}
