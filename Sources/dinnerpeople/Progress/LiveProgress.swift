import Synchronization
import VideoWorkflow

/// Shows runs while they go on: redrawn in place on a terminal, a line per news elsewhere, nothing when quiet.
///
/// The cursor stays visible and stands below what is drawn after each redraw, so there is nothing to restore when the
/// program ends, however it ends.
final class LiveProgress: Sendable {
    private struct State {
        var screen = ProgressScreen()
        /// Lines that stand on the terminal, without colours.
        var drawn: [String] = []
        var drawnAt = -Double.infinity
        var lastNews: [Int: String] = [:]
        var hasEnded = false
    }

    private let terminal: ProgressTerminal
    private let isQuiet: Bool
    private let state = Mutex(State())

    /// Seconds between two redraws, at least.
    static let pause = 0.1

    init(isQuiet: Bool, terminal: ProgressTerminal = .standardError()) {
        self.isQuiet = isQuiet
        self.terminal = terminal
    }

    /// Takes the next event of a run; `video` tells runs apart that go on at the same time.
    func show(_ event: RunEvent, of video: Int = 0) {
        guard !isQuiet else { return }
        state.withLock { state in
            guard !state.hasEnded else { return }
            let now = terminal.now()
            state.screen.take(event, of: video, now: now)
            if terminal.canRedraw {
                if now - state.drawnAt >= Self.pause { draw(&state, now: now) }
            } else {
                tell(event, of: video, &state)
            }
        }
    }

    /// Draws what has changed, also when only time went by.
    func redraw() {
        guard !isQuiet, terminal.canRedraw else { return }
        state.withLock { state in
            let now = terminal.now()
            if !state.hasEnded, now - state.drawnAt >= Self.pause { draw(&state, now: now) }
        }
    }

    /// Draws the last state and leaves it standing. Nothing is shown after that.
    func end() {
        guard !isQuiet else { return }
        state.withLock { state in
            if !state.hasEnded, terminal.canRedraw { draw(&state, now: terminal.now()) }
            state.hasEnded = true
        }
    }

    private func draw(_ state: inout State, now: Double) {
        let size = terminal.size()
        let columns = max(1, size.columns)
        let lines = state.screen.lines(rows: max(1, size.rows - 1), now: now)
        let cells = max(1, columns - 1)
        let plain = lines.map { $0.drawn(cells: cells, hasColours: false) }
        state.drawnAt = now
        guard plain != state.drawn else { return }
        // A terminal that became narrower has broken long lines into several.
        let rows = state.drawn.reduce(0) { $0 + max(1, (TerminalCells.width(of: $1) + columns - 1) / columns) }
        var text = rows > 0 ? "\r\u{1b}[\(min(rows, max(1, size.rows - 1)))A" : ""
        for line in lines { text += line.drawn(cells: cells, hasColours: terminal.hasColours) + "\u{1b}[K\n" }
        terminal.write(text + "\u{1b}[J")
        state.drawn = plain
    }

    private func tell(_ event: RunEvent, of video: Int, _ state: inout State) {
        guard let news = ProgressNews.line(of: event), state.lastNews[video] != news else { return }
        state.lastNews[video] = news
        let name = state.screen.blocks.count > 1 ? (state.screen.blocks[video]?.name ?? "") + ": " : ""
        terminal.write("\(name)\(Figures.seconds(event.elapsed))  \(news)\n")
    }
}

/// Runs `body` with a progress display that also moves while no event comes, and ends with it, however it ends.
func withLiveProgress<Value: Sendable>(
    isQuiet: Bool,
    terminal: ProgressTerminal = .standardError(),
    isolation: isolated (any Actor)? = #isolation,
    _ body: (LiveProgress) async throws -> Value
) async throws -> Value {
    let progress = LiveProgress(isQuiet: isQuiet, terminal: terminal)
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            while !Task.isCancelled {
                try await Task.sleep(for: .seconds(LiveProgress.pause))
                progress.redraw()
            }
        }
        defer {
            group.cancelAll()
            progress.end()
        }
        return try await body(progress)
    }
}
