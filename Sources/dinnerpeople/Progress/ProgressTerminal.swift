import Foundation

/// Where progress is shown; tests bring their own.
struct ProgressTerminal: Sendable {
    struct Size: Hashable, Sendable {
        var columns: Int
        var rows: Int
    }

    /// Whether what was drawn can be drawn over.
    var canRedraw: Bool
    var hasColours: Bool
    var size: @Sendable () -> Size
    var write: @Sendable (String) -> Void
    /// Monotonic, in seconds from any origin.
    var now: @Sendable () -> Double

    /// Standard error. Redrawn only on a terminal that knows how (`TERM`); without colours where `NO_COLOR` is set
    /// (no-color.org).
    static func standardError(environment: [String: String] = ProcessInfo.processInfo.environment) -> ProgressTerminal {
        let name = environment["TERM"] ?? ""
        let canRedraw = isatty(STDERR_FILENO) == 1 && name != "dumb" && !name.isEmpty
        let origin = ContinuousClock.now
        return ProgressTerminal(
            canRedraw: canRedraw,
            hasColours: canRedraw && (environment["NO_COLOR"] ?? "").isEmpty,
            size: {
                var size = winsize()
                let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0
                return Size(
                    columns: isKnown && size.ws_col > 0 ? Int(size.ws_col) : Int(environment["COLUMNS"] ?? "") ?? 80,
                    rows: isKnown && size.ws_row > 0 ? Int(size.ws_row) : Int(environment["LINES"] ?? "") ?? 24
                )
            },
            write: { text in
                // A reader that has gone is no reason to end: what can't be shown is not shown.
                var bytes = Array(text.utf8)[...]
                while !bytes.isEmpty {
                    let written = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
                    if written < 0 && errno == EINTR { continue }
                    guard written > 0 else { return }
                    bytes = bytes.dropFirst(written)
                }
            },
            now: {
                let elapsed = (ContinuousClock.now - origin).components
                return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
            }
        )
    }
}
