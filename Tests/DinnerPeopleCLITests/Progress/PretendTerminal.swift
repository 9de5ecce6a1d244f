import Synchronization

@testable import dinnerpeople

/// A terminal in memory: it understands what the display writes and fails on anything else.
final class PretendTerminal: Sendable {
    struct State {
        var columns: Int
        var rows: Int
        var now = 0.0
        var writes: [String] = []
    }

    let state: Mutex<State>

    init(columns: Int = 80, rows: Int = 24) { state = Mutex(State(columns: columns, rows: rows)) }

    func terminal(canRedraw: Bool = true, hasColours: Bool = false) -> ProgressTerminal {
        ProgressTerminal(
            canRedraw: canRedraw,
            hasColours: hasColours,
            size: { self.state.withLock { .init(columns: $0.columns, rows: $0.rows) } },
            write: { text in self.state.withLock { $0.writes.append(text) } },
            now: { self.state.withLock { $0.now } }
        )
    }

    func pass(_ seconds: Double) { state.withLock { $0.now += seconds } }
    func resize(columns: Int) { state.withLock { $0.columns = columns } }
    var writes: [String] { state.withLock { $0.writes } }

    /// What stands on the screen: lines, after obeying up, erase to the end of line, erase below.
    var screen: [String] {
        var lines = [""]
        var row = 0
        var rest = Substring(writes.joined())
        while let scalar = rest.unicodeScalars.first {
            if rest.hasPrefix("\u{1b}[K") {
                rest = rest.dropFirst(3)
            } else if rest.hasPrefix("\u{1b}[J") {
                lines.removeLast(lines.count - row - 1)
                rest = rest.dropFirst(3)
            } else if rest.hasPrefix("\u{1b}["), let end = rest.firstIndex(of: "A"),
                let up = Int(rest[rest.index(rest.startIndex, offsetBy: 2)..<end])
            {
                row = max(0, row - up)
                lines[row] = ""
                rest = rest[rest.index(after: end)...]
            } else if scalar == "\n" {
                row += 1
                if row == lines.count { lines.append("") } else { lines[row] = "" }
                rest = Substring(rest.unicodeScalars.dropFirst())
            } else if scalar == "\r" {
                rest = Substring(rest.unicodeScalars.dropFirst())
            } else {
                lines[row].unicodeScalars.append(scalar)
                rest = Substring(rest.unicodeScalars.dropFirst())
            }
        }
        return lines.last == "" ? lines.dropLast() : lines
    }
}
