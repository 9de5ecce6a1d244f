/// Levenshtein distance with a limit.
enum EditDistance {
    /// The number of single-letter changes from `a` to `b`, or nil if it is more than `limit` or either is longer than
    /// 400 letters.
    static func between(_ a: some StringProtocol, _ b: some StringProtocol, atMost limit: Int) -> Int? {
        let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        guard abs(x.count - y.count) <= limit, max(x.count, y.count) <= 400 else { return nil }
        var previous = Array(0...y.count)
        for (i, left) in x.enumerated() {
            var row = [i + 1]
            row.reserveCapacity(y.count + 1)
            for (j, right) in y.enumerated() {
                row.append(min(previous[j] + (left == right ? 0 : 1), previous[j + 1] + 1, row[j] + 1))
            }
            if (row.min() ?? 0) > limit { return nil }
            previous = row
        }
        return previous[y.count] <= limit ? previous[y.count] : nil
    }

    /// 1 for equal, 0 for nothing in common, by letters.
    static func similarity(_ a: String, _ b: String) -> Double {
        let longest = max(a.unicodeScalars.count, b.unicodeScalars.count)
        guard longest > 0 else { return 1 }
        let limit = longest / 2
        guard let distance = between(a, b, atMost: limit) else { return 0 }
        return 1 - Double(distance) / Double(longest)
    }
}
