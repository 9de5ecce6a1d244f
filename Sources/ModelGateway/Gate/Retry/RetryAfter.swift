import Foundation

/// How long a server asks to wait.
enum RetryAfter {
    /// `retry-after-ms`, else `retry-after` in seconds or as a date; gateways put `llm_provider-` before it.
    static func seconds(_ headers: [String: String], now: Date = Date()) -> Double? {
        if let milliseconds = headers["retry-after-ms"].flatMap(Double.init), milliseconds >= 0, milliseconds.isFinite {
            return milliseconds / 1000
        }
        guard let value = headers["retry-after"] ?? headers["llm_provider-retry-after"] else { return nil }
        if let seconds = Double(value) { return seconds >= 0 && seconds.isFinite ? seconds : nil }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return formatter.date(from: value).map { max(0, $0.timeIntervalSince(now)) }
    }
}
