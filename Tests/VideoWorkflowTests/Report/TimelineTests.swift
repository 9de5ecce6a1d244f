import Foundation
import RecipeDomain
import Testing

@testable import VideoWorkflow

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("The timeline")
struct TimelineTests {
    private static func lanes(of events: [RunEvent]) -> [TimelineLane] {
        TimelineLayout(runs: [("", events)]).runs.flatMap { $0.lanes.map(\.lane) }
    }

    @Test("has a lane for each stage that ran, in the stages' order")
    func lanes() {
        #expect(
            Self.lanes(of: MadeUpRun.local()).map(\.stage) == [
                .frames, .keepFrame, .readText, .writeRecipe, .checkRecipe, .keepRecipe, .keepVideo,
            ]
        )
    }

    @Test("stacks only what overlaps: two readers take two rows, eleven calls at once eleven")
    func rows() throws {
        let read = try #require(Self.lanes(of: MadeUpRun.local()).first { $0.stage == .readText })
        guard case .bars(let bars, 2) = read.content else { return #expect(Bool(false), "\(read.content)") }
        #expect(bars.count == 20)
        for row in 0..<2 {
            let own = bars.filter { $0.row == row }.map(\.span)
            #expect(zip(own, own.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
        let described = try #require(Self.lanes(of: MadeUpRun.models()).first { $0.stage == .describe })
        guard case .bars(_, 11) = described.content else { return #expect(Bool(false), "\(described.content)") }
    }

    @Test("tells failed, remembered and stopped work from other work")
    func looks() throws {
        let described = try #require(Self.lanes(of: MadeUpRun.models()).first { $0.stage == .describe })
        guard case .bars(let bars, _) = described.content else { return #expect(Bool(false)) }
        #expect(bars.filter { $0.look == .failed }.map(\.span.item) == ["2:35"])
        #expect(bars.filter { $0.look == .remembered }.map(\.span.item) == ["1:04"])
        var run = MadeUpRun()
        run.work(.describe, "0:01", 0, nil)
        run.work(.describe, "0:02", 0, 1, failure: Failure(.describe, .cancelled, cause: ""))
        guard case .bars(let stopped, _) = Self.lanes(of: run.events)[0].content else { return #expect(Bool(false)) }
        #expect(stopped.map(\.look) == [.stopped, .stopped])
        let page = TimelinePage.html(of: MadeUpRun.models())
        #expect(page.contains("url(#tl-failed)") && page.contains("url(#tl-remembered)"))
    }

    @Test("marks when the recipe was ready and when everything was")
    func marks() {
        let svg = TimelineSVG.string(of: [("", MadeUpRun.models())])
        #expect(svg.contains(">recipe ready 11.99 s</text>") && svg.contains(">complete 12.51 s</text>"))
    }

    @Test("puts several runs above one another on one axis")
    func several() {
        let layout = TimelineLayout(runs: [("First", MadeUpRun.models()), ("Second", MadeUpRun.local())])
        #expect(layout.runs.map(\.title) == ["First", "Second"])
        #expect(layout.runs[0].bottom < layout.runs[1].top && layout.scale.extent > 12.51 && layout.scale.extent < 13)
        let many = TimelineLayout(runs: Array(repeating: ("Run", MadeUpRun.local()), count: 40))
        #expect(many.runs.count == 24 && many.omittedRuns == 16)
    }

    @Test("draws a stage of thousands of calls as how many were under way")
    func curve() throws {
        let lane = try #require(Self.lanes(of: MadeUpRun.long(works: 3000)).first { $0.stage == .describe })
        guard case .curve(let counts, let failed) = lane.content else { return #expect(Bool(false)) }
        #expect(counts.max() == lane.mostAtOnce && failed.contains(true) && failed.contains(false))
        #expect(lane.calls == 3000 && lane.failed == 60)
    }

    @Test("keeps within a megabyte, whatever is in it")
    func bounded() {
        let hostile = String(repeating: "\"'<&>\u{301}", count: 400)
        for works in [240, 600, 5000] {
            let events = MadeUpRun.long(works: works, item: hostile)
            #expect(TimelinePage.html(of: events).utf8.count < 1_000_000)
        }
        let few = MadeUpRun.long(works: 24, item: hostile)
        let many = MadeUpRun.long(works: 1000, item: hostile)
        #expect(TimelineSVG.string(of: (0..<24).map { (hostile, $0 == 0 ? few : many) }).utf8.count < 1_000_000)
        #expect(TimelineSVG.string(of: Array(repeating: (hostile, few), count: 30)).utf8.count < 1_000_000)
    }

    @Test(
        "of a hostile run is well-formed, and holds nothing that could run or be fetched",
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'); </title><svg onload=alert(1)>",
            "]]>&entity;\u{0}\u{8}\u{b}\u{FFFE}", "\u{202E}gpj.exe\u{2066}", "x\u{1b}[2J\r\n",
        ]
    )
    func hostile(text: String) throws {
        var run = MadeUpRun()
        run.tell(0, .started(video: text, bytes: 1, unixMilliseconds: 0))
        run.tell(
            0.1,
            .opened(
                MediaInfo(
                    container: text,
                    videoCodec: text,
                    duration: nil,
                    width: 1,
                    height: 1,
                    rotation: 0,
                    framesPerSecond: nil,
                    audioTracks: 0,
                    subtitleTracks: 0,
                    title: text
                )
            )
        )
        run.work(.describe, text, 0.1, 4, usage: CallUsage(model: text, requests: 1))
        run.work(.transcribe, text, 0.1, 4, failure: Failure(.transcribe, .modelUnreachable, cause: text))
        run.tell(4, .note(text))
        run.work(.keepRecipe, text, 4, 5)
        run.tell(4.9, .recipeReady(RecipeID(), title: text))
        run.tell(5, .failed(Failure(.keepRecipe, .diskFull, cause: text)))
        let page = TimelinePage.html(of: run.events)
        for forbidden in ["<script", "<img", "onload=alert(1)>", "onerror=alert(1)>", "\u{1b}", "\u{202E}", "\u{FFFE}"]
        { #expect(!page.contains(forbidden)) }
        #expect(
            !page.contains("http://")
                || page.components(separatedBy: "http://").count
                    == page.components(separatedBy: "xmlns=\"http://www.w3.org/2000/svg").count
        )
        #expect(!page.contains("https://") && !page.contains("src=\"") && !page.contains("href="))
        for svg in [TimelineSVG.string(of: [(text, run.events)]), TimelineSVG.element(of: [(text, run.events)])] {
            let parser = XMLParser(data: Data(svg.utf8))
            #expect(parser.parse(), "\(String(describing: parser.parserError))")
        }
    }

    @Test("of a run without events, or of no run, is still a drawing")
    func empty() {
        for runs in [[], [("", [])], [("Nothing", [RunEvent(sequence: 1, elapsed: .nan, kind: .cancelled)])]]
            as [[(title: String, events: [RunEvent])]]
        {
            #expect(XMLParser(data: Data(TimelineSVG.string(of: runs).utf8)).parse())
        }
        #expect(TimelinePage.html(of: []).contains("<svg"))
    }

    @Test(
        "names round places on its axis",
        arguments: [(0.03, "0.005 s"), (2.4, "0.5 s"), (12.5, "2 s"), (300, "50 s"), (40_000, "5000 s")]
    )
    func axis(seconds: Double, second: String) {
        let scale = TimelineScale(seconds: seconds)
        #expect(scale.ticks.count <= 10 && scale.name(of: scale.ticks[1]) == second)
    }
}
