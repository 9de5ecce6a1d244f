/// Levenshtein distance with a limit, computed in a band around the diagonal (Ukkonen 1985): time grows with length times
/// limit.
enum EditDistance {
    /// The number of single-letter changes from `a` to `b`, or nil if it is more than `limit` or either is longer than
    /// 400 letters.
    static func between(_ a: some StringProtocol, _ b: some StringProtocol, atMost limit: Int) -> Int? {
        between(Array(a.unicodeScalars), Array(b.unicodeScalars), atMost: limit)
    }

    private static func between(_ x: [Unicode.Scalar], _ y: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard limit >= 0, abs(x.count - y.count) <= limit, max(x.count, y.count) <= 400 else { return nil }
        if x == y { return 0 }
        let far = limit + 1
        var previous = (0...y.count).map { min($0, far) }
        var row = [Int](repeating: far, count: y.count + 1)
        for i in 1..<x.count + 1 {
            let (first, last) = (max(1, i - limit), min(y.count, i + limit))
            guard first <= last else { return nil }
            row[first - 1] = first == 1 ? min(i, far) : far
            var least = row[first - 1]
            for j in first..<last + 1 {
                let change = previous[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1)
                row[j] = min(change, min(previous[j], row[j - 1]) + 1, far)
                least = min(least, row[j])
            }
            if last < y.count { row[last + 1] = far }
            if least > limit { return nil }
            swap(&previous, &row)
        }
        return previous[y.count] <= limit ? previous[y.count] : nil
    }

    /// 1 for equal, 0 for nothing in common, by letters; also 0 for what is less alike than `floor`.
    static func similarity(_ a: String, _ b: String, atLeast floor: Double = 0.5) -> Double {
        let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        let longest = max(x.count, y.count)
        guard longest > 0 else { return 1 }
        let limit = Int((Double(longest) * (1 - floor)).rounded(.down))
        guard let distance = between(x, y, atMost: limit) else { return 0 }
        return 1 - Double(distance) / Double(longest)
    }
}
