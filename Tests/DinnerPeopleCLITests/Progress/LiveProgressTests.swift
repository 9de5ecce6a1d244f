import RecipeDomain
import Testing
import VideoWorkflow

@testable import dinnerpeople

@Suite("The live progress")
struct LiveProgressTests {
    private func play(_ events: Events, on terminal: PretendTerminal, _ progress: LiveProgress, of video: Int = 0) {
        for event in events.all {
            terminal.pass(0.2)
            progress.show(event, of: video)
        }
    }

    @Test("draws over itself: one block stands at the end")
    func inPlace() {
        let terminal = PretendTerminal()
        let progress = LiveProgress(isQuiet: false, terminal: terminal.terminal())
        var events = Events.halfWay()
        events.complete()
        play(events, on: terminal, progress)
        progress.end()
        #expect(
            terminal.screen == [
                "pasta.mp4  0:46, 1280×720 h264  3.00 s", "  ✓ Choose the frames               1.90 s",
                "  ! Read the screen      4          1.60 s  1 failed", "  → Garlic Pasta  after 2.50 s",
            ]
        )
    }

    @Test("draws at most ten times a second, and the last state at its end")
    func paced() {
        let terminal = PretendTerminal()
        let progress = LiveProgress(isQuiet: false, terminal: terminal.terminal())
        var events = Events.halfWay()
        for second in 0..<500 { events.read(2, Double(second), "line \(second)") }
        for event in events.all { progress.show(event) }
        #expect(terminal.writes.count == 1)
        terminal.pass(0.05)
        progress.redraw()
        #expect(terminal.writes.count == 1)
        terminal.pass(0.06)
        progress.redraw()
        #expect(terminal.writes.count == 2 && terminal.screen.last == "    8:19  line 499")
        terminal.pass(0.2)
        progress.redraw()
        #expect(terminal.writes.count == 2, "nothing has changed")
    }

    @Test("shows nothing after its end")
    func over() {
        let terminal = PretendTerminal()
        let progress = LiveProgress(isQuiet: false, terminal: terminal.terminal())
        play(.halfWay(), on: terminal, progress)
        progress.end()
        let before = terminal.writes
        play(.halfWay(), on: terminal, progress)
        progress.redraw()
        progress.end()
        #expect(terminal.writes == before)
    }

    @Test("shows nothing at all when quiet")
    func quiet() {
        for canRedraw in [true, false] {
            let terminal = PretendTerminal()
            let progress = LiveProgress(isQuiet: true, terminal: terminal.terminal(canRedraw: canRedraw))
            play(.halfWay(), on: terminal, progress)
            progress.redraw()
            progress.end()
            #expect(terminal.writes.isEmpty)
        }
    }

    @Test("is a line per news where it can't be drawn over, without a code or a carriage return")
    func plain() {
        let terminal = PretendTerminal()
        let progress = LiveProgress(isQuiet: false, terminal: terminal.terminal(canRedraw: false))
        var events = Events.halfWay()
        events.complete()
        play(events, on: terminal, progress)
        progress.end()
        #expect(
            terminal.writes == [
                "0.10 s  0:46, 1280×720 h264\n", "0.90 s  0:12  2 tbsp olive oil\n",
                "1.10 s  0:15  1 clove / of garlic\n",
                "1.20 s  Read the screen: a local model is not installed\n", "2.50 s  Recipe ready: Garlic Pasta\n",
                "3.00 s  Complete\n",
            ]
        )
    }

    @Test("has colours only where they are wanted")
    func colours() {
        for hasColours in [true, false] {
            let terminal = PretendTerminal()
            let progress = LiveProgress(isQuiet: false, terminal: terminal.terminal(hasColours: hasColours))
            play(.halfWay(), on: terminal, progress)
            #expect(terminal.writes.joined().contains("\u{1b}[1mpasta.mp4\u{1b}[0m") == hasColours)
        }
    }

    @Test("keeps every line within the terminal's width, wide characters counted", arguments: [20, 33, 80, 200])
    func width(columns: Int) {
        let terminal = PretendTerminal(columns: columns)
        let progress = LiveProgress(isQuiet: false, terminal: terminal.terminal())
        var events = Events.halfWay(name: String(repeating: "長い名前", count: 20) + ".mp4")
        events.read(2, 5, String(repeating: "小さじ2の醤油を加える ", count: 20))
        play(events, on: terminal, progress)
        progress.end()
        #expect(terminal.screen.allSatisfy { TerminalCells.width(of: $0) < columns } && terminal.screen.count >= 5)
    }

    @Test(
        "keeps within the terminal's height, a block per video while they fit, then a line per video",
        arguments: [4, 8, 16, 50]
    )
    func height(rows: Int) {
        var screen = ProgressScreen()
        for video in 0..<6 {
            var events = Events.halfWay(name: "video \(video).mp4")
            if video == 0 { events.complete() }
            for event in events.all { screen.take(event, of: video, now: 0) }
        }
        let lines = screen.lines(rows: rows, now: 0).map(\.text)
        #expect(lines.count <= rows)
        if rows == 50 {
            #expect(
                lines.count == 1 + 5 * 5 && lines[0].hasPrefix("✓ video 0.mp4") && lines[1].hasPrefix("video 1.mp4")
            )
        }
        if rows == 8 {
            #expect(
                lines.count == 6 && lines[5].hasPrefix("▸ video 5.mp4")
                    && lines[5].contains("Read the screen       3 of 4")
            )
        }
        if rows == 4 { #expect(lines[0].hasPrefix("▸ video 1.mp4") && lines[3] == "  and 3 more") }
    }

    @Test("names the video in each plain line where there are several")
    func severalPlain() {
        let terminal = PretendTerminal()
        let progress = LiveProgress(isQuiet: false, terminal: terminal.terminal(canRedraw: false))
        play(.halfWay(name: "a.mp4"), on: terminal, progress, of: 0)
        play(.halfWay(name: "b.mp4"), on: terminal, progress, of: 1)
        #expect(terminal.writes.last == "b.mp4: 1.20 s  Read the screen: a local model is not installed\n")
    }

    @Test("goes up over the rows that a narrower terminal has made of its lines")
    func narrower() {
        let terminal = PretendTerminal(columns: 80)
        let progress = LiveProgress(isQuiet: false, terminal: terminal.terminal())
        play(.halfWay(), on: terminal, progress)
        let tall = terminal.screen.reduce(0) { $0 + (TerminalCells.width(of: $1) + 29) / 30 }
        terminal.resize(columns: 30)
        terminal.pass(1)
        progress.end()
        #expect(tall > 5 && terminal.writes.last?.hasPrefix("\r\u{1b}[\(tall)A") == true)
    }

    @Test("ends with what it surrounds, also when that is cancelled")
    func scope() async {
        let terminal = PretendTerminal()
        let stopped = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                do {
                    try await withLiveProgress(isQuiet: false, terminal: terminal.terminal()) { progress in
                        for event in Events.halfWay().all { progress.show(event) }
                        try await Task.sleep(for: .seconds(3600))
                    }
                    return false
                } catch { return error is CancellationError }
            }
            group.cancelAll()
            return await group.next() ?? false
        }
        #expect(stopped && terminal.screen.first == "pasta.mp4  0:46, 1280×720 h264  1 s")
    }
}
