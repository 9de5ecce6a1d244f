import Foundation
import Synchronization
import VideoWorkflow

/// Shows a run's progress on standard error: redrawn in place on a terminal, one line per news elsewhere.
final class ProgressOutput: Sendable {
    private struct Screen {
        var state = ProgressState()
        var drawn = 0
        var lastDrawn = ContinuousClock.now - .seconds(1)
        var hasEnded = false
    }

    private let isQuiet: Bool
    private let isTerminal: Bool
    private let hasColours: Bool
    private let screen = Mutex(Screen())
    private let begin = ContinuousClock.now

    init(isQuiet: Bool, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.isQuiet = isQuiet
        isTerminal = isatty(2) == 1 && environment["TERM"] != "dumb"
        hasColours = isTerminal && environment["NO_COLOR"] == nil
    }

    func show(_ event: RunEvent) {
        guard !isQuiet else { return }
        screen.withLock { screen in
            let news = screen.state.take(event)
            guard isTerminal else {
                if let news { write("  \(news)\n") }
                return
            }
            // Ten times a second is as often as one can see.
            guard ContinuousClock.now - screen.lastDrawn > .milliseconds(100) else { return }
            draw(&screen)
        }
    }

    /// Draws the last state and leaves it standing.
    func end() {
        guard !isQuiet, isTerminal else { return }
        screen.withLock { screen in
            guard !screen.hasEnded else { return }
            draw(&screen)
            screen.hasEnded = true
            write("\n")
        }
    }

    private func draw(_ screen: inout Screen) {
        guard !screen.hasEnded else { return }
        var size = winsize()
        let width = ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
        let lines = screen.state.lines(width: width, now: screen.state.elapsed)
        var text = screen.drawn > 0 ? "\u{1b}[\(screen.drawn)A" : ""
        for line in lines { text += "\u{1b}[2K" + coloured(line) + "\n" }
        for _ in lines.count..<max(lines.count, screen.drawn) { text += "\u{1b}[2K\n" }
        screen.drawn = max(lines.count, screen.drawn)
        screen.lastDrawn = .now
        write(text)
    }

    private func coloured(_ line: String) -> String {
        guard hasColours else { return line }
        if line.hasPrefix("  ✓") { return "\u{1b}[32m" + line.prefix(3) + "\u{1b}[0m" + line.dropFirst(3) }
        if line.hasPrefix("  !") { return "\u{1b}[31m" + line.prefix(3) + "\u{1b}[0m" + line.dropFirst(3) }
        if line.hasPrefix("    ") { return "\u{1b}[2m" + line + "\u{1b}[0m" }
        if line.hasPrefix("  →") { return "\u{1b}[1m" + line + "\u{1b}[0m" }
        return line
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
