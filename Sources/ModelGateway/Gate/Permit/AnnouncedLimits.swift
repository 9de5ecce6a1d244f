import Foundation

/// What a server says about its limits in a reply's headers. Servers that send -1, 0 or nothing announce nothing.
struct AnnouncedLimits: Sendable, Equatable {
    /// Of one kind: requests, or tokens.
    struct Allowance: Sendable, Equatable {
        /// A minute.
        var limit: Double
        /// What is left of it; nil where that was not said.
        var remaining: Double?
        /// Seconds until all of it is there again.
        var reset: Double?
    }

    var requests: Allowance?
    var tokens: Allowance?

    init() {}

    /// - Parameter headers: with lower-case names.
    init(_ headers: [String: String]) {
        requests = Self.allowance("requests", headers)
        tokens = Self.allowance("tokens", headers)
    }

    private static func allowance(_ kind: String, _ headers: [String: String]) -> Allowance? {
        func value(_ name: String) -> String? {
            headers["x-ratelimit-\(name)-\(kind)"] ?? headers["llm_provider-x-ratelimit-\(name)-\(kind)"]
        }
        guard let limit = value("limit").flatMap(Double.init), limit > 0, limit.isFinite else { return nil }
        let remaining = value("remaining").flatMap(Double.init).flatMap { $0 >= 0 && $0 <= limit ? $0 : nil }
        return Allowance(limit: limit, remaining: remaining, reset: value("reset").flatMap(seconds))
    }

    /// "120ms", "1s", "6m0s", "1h2m3.5s", "20" (seconds); nil for anything else.
    static func seconds(_ text: String) -> Double? {
        if let plain = Double(text) { return plain >= 0 && plain.isFinite ? plain : nil }
        let units: [(String, Double)] = [("ms", 0.001), ("h", 3600), ("m", 60), ("s", 1), ("d", 86_400)]
        var rest = Substring(text.prefix(40))
        var sum = 0.0
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            rest = rest.dropFirst(digits.count)
            guard let number = Double(digits), let unit = units.first(where: { rest.hasPrefix($0.0) }) else {
                return nil
            }
            rest = rest.dropFirst(unit.0.count)
            sum += number * unit.1
        }
        return text.isEmpty ? nil : sum
    }
}
