extension ModelReply {
    /// Shorter ones are no secrets, and words of answers.
    private static let shortestKey = 12
    private static let mark = Array("(key)".utf8)

    /// Takes the key out that the request came with, where the server says it back: what it says gets into logs, events and
    /// recipes.
    mutating func hide(_ key: String?) {
        guard let key = key.map({ Array($0.utf8) }), key.count >= Self.shortestKey else { return }
        guard body.firstRange(of: key) != nil else { return }
        body = Array(body.split(separator: key, omittingEmptySubsequences: false).joined(separator: Self.mark))
    }
}
