import Foundation

/// What a client would like to have (RFC 9110, 12.5.1).
enum AcceptHeader {
    /// 0 (not at all) to 1. The most specific range decides.
    static func quality(of mediaType: String, in header: String) -> Double {
        let family = mediaType.prefix { $0 != "/" } + "/*"
        var best: (specificity: Int, quality: Double) = (-1, 0)
        for range in header.lowercased().split(separator: ",").prefix(100) {
            let parts = range.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let type = parts.first else { continue }
            let specificity =
                switch type {
                case mediaType: 2
                case String(family): 1
                case "*/*", "*": 0
                default: -1
                }
            guard specificity > best.specificity else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            best = (specificity, min(1, max(0, weight)))
        }
        return best.quality
    }
}
