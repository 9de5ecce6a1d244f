import RecipeDomain
import Testing
import VideoWorkflow

@testable import dinnerpeople

/// A run's events, each a little after the one before.
struct Events {
    private(set) var all: [RunEvent] = []

    mutating func tell(_ at: Double, _ kind: RunEvent.Kind) {
        all.append(RunEvent(sequence: all.count + 1, elapsed: at, kind: kind))
    }
    mutating func begin(_ at: Double, _ work: Int, _ stage: Stage) {
        tell(at, .workStarted(work: work, stage: stage, item: nil))
    }
    mutating func finish(_ at: Double, _ work: Int, _ stage: Stage, _ failure: FailureKind? = nil) {
        tell(
            at,
            .workFinished(work: work, stage: stage, usage: nil, failure: failure.map { Failure(stage, $0, cause: "") })
        )
    }
    mutating func read(_ at: Double, _ seconds: Double, _ lines: String...) {
        tell(at, .textRead(frame: Timestamp(seconds: seconds), lines: lines))
    }

    /// Two frames read, a third being read, a fourth lost.
    static func halfWay(name: String = "pasta.mp4") -> Events {
        var events = Events()
        events.tell(0, .started(video: name, bytes: 1, unixMilliseconds: 0))
        events.tell(
            0.1,
            .opened(
                MediaInfo(
                    container: "mp4",
                    videoCodec: "h264",
                    duration: Timestamp(seconds: 46),
                    width: 1280,
                    height: 720,
                    rotation: 0,
                    framesPerSecond: 25,
                    audioTracks: 0,
                    subtitleTracks: 0,
                    title: nil
                )
            )
        )
        events.begin(0.1, 1, .frames)
        for work in 2...5 { events.begin(0.2 + Double(work) / 10, work, .readText) }
        events.read(0.9, 12, "2 tbsp olive oil")
        events.finish(0.9, 2, .readText)
        events.read(1.1, 15, "1 clove", "of garlic")
        events.finish(1.1, 3, .readText)
        events.finish(1.2, 4, .readText, .localModelMissing)
        return events
    }

    mutating func complete() {
        finish(2, 5, .readText)
        finish(2, 1, .frames)
        tell(2.5, .recipeReady(RecipeID(), title: "Garlic Pasta"))
        tell(3, .completed(peakMemoryBytes: 1))
    }
}

@Suite("A video's progress")
struct ProgressBlockTests {
    private func block(_ events: Events, now: Double = 0) -> ProgressBlock {
        events.all.reduce(into: ProgressBlock()) { $0.take($1, now: now) }
    }

    private func text(_ block: ProgressBlock, news: Int = 4, now: Double = 0) -> [String] {
        block.lines(.stages(news: news), now: now).map(\.text)
    }

    @Test("is a line per stage, and the newest lines read")
    func halfWay() {
        #expect(
            text(block(.halfWay()), now: 0) == [
                "pasta.mp4  0:46, 1280×720 h264  1 s", "  ▸ Choose the frames               1 s",
                "  ▸ Read the screen      3 of 4     0 s  1 failed", "    0:12  2 tbsp olive oil",
                "    0:15  1 clove / of garlic",
            ]
        )
    }

    @Test("moves on with the clock while no event comes, and stands still at its end")
    func clock() {
        var events = Events.halfWay()
        #expect(text(block(events, now: 100), now: 109.9)[1].hasSuffix(" 11 s"))
        events.complete()
        #expect(text(block(events, now: 100), now: 500)[0] == "pasta.mp4  0:46, 1280×720 h264  3.00 s")
    }

    @Test("ends with exact times and the recipe's title, without news")
    func end() {
        var events = Events.halfWay()
        events.complete()
        #expect(
            text(block(events)).dropFirst() == [
                "  ✓ Choose the frames               1.90 s",
                "  ! Read the screen      4          1.60 s  1 failed", "  → Garlic Pasta  after 2.50 s",
            ]
        )
    }

    @Test("counts a stage's time only while it works")
    func busy() {
        var events = Events()
        for (work, at) in [(1, 1.0), (2, 5.0)] {
            events.begin(at, work, .embed)
            events.finish(at + 0.5, work, .embed)
        }
        #expect(block(events).busySeconds(of: .embed, at: 9) == 1)
    }

    @Test("does not call a stage done while frames may still come for it")
    func notYet() {
        var events = Events()
        events.begin(0, 1, .frames)
        events.begin(1, 2, .describe)
        events.finish(2, 2, .describe)
        #expect(!block(events).isSettled(.describe))
        events.finish(3, 1, .frames)
        #expect(block(events).isSettled(.describe))
    }

    @Test("tells a text once that stands over several frames, and two that differ in a number twice")
    func repeated() {
        var events = Events()
        events.read(1, 1, "1 egg")
        events.read(2, 2, "1 egg")
        events.read(3, 3, "2 eggs")
        #expect(block(events).news == ["0:01  1 egg", "0:03  2 eggs"])
    }

    @Test("shows what is being written, marked as unchecked, until it has been written")
    func preview() {
        var events = Events.halfWay()
        events.begin(1.5, 9, .writeRecipe)
        events.tell(1.6, .preview(RecipePreview(title: "Garlic Pasta", ingredients: ["1 egg", "2 eggs", "3 eggs"])))
        #expect(
            text(block(events), news: 2).suffix(3) == [
                "  … Garlic Pasta  being written, unchecked", "    2 eggs", "    3 eggs",
            ]
        )
        events.finish(2, 9, .writeRecipe)
        #expect(!text(block(events)).contains { $0.contains("unchecked") })
    }

    @Test("keeps only the newest news")
    func bounded() {
        var events = Events()
        for second in 0..<1000 { events.read(0, Double(second), "line \(second)") }
        #expect(block(events).news.count == 4 && block(events).news.last == "16:39  line 999")
    }

    @Test(
        "holds nothing a terminal would obey",
        arguments: ["\u{1b}[2J", "\u{9b}31m", "a\r\nb", "\u{7}\u{8}\u{7f}", "\u{202E}txt", "\u{1b}]0;owned\u{7}"]
    )
    func hostile(text: String) {
        var events = Events.halfWay(name: text)
        events.read(2, 1, text, text)
        events.tell(2, .note(text))
        events.tell(2, .heard([Segment(range: TimeRange(start: .zero, end: .zero), text: text, kind: .speech)]))
        events.tell(2, .preview(RecipePreview(title: text, ingredients: [text])))
        let unchecked = self.text(block(events))
        events.tell(2, .recipeReady(RecipeID(), title: text))
        let lines =
            unchecked + self.text(block(events)) + block(events).lines(.oneLine, now: 0).map(\.text)
            + events.all.compactMap(ProgressNews.line)
        let scalars = lines.joined().unicodeScalars
        #expect(
            !scalars.contains { $0.properties.generalCategory == .control || $0.properties.generalCategory == .format }
        )
    }
}
