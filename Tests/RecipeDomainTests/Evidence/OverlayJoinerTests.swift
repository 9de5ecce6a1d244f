import Testing

@testable import RecipeDomain

@Suite("Text on the screen")
struct OverlayJoinerTests {
    private func frames(_ times: [Double], _ lines: [(text: String, y: Double)]) -> [SpannedFrameText] {
        times.map { MadeEvidence.frame($0, lines) }
    }

    @Test("that stays over frames is one overlay from the first to the last")
    func stays() {
        let overlays = OverlayJoiner.join(frames([1, 1.5, 2, 2.5], [("2 tbsp olive oil", 0.8)]))
        #expect(overlays.map(\.range) == [MadeEvidence.range(1, 3)])
        #expect(overlays.map { $0.lines.map(\.text) } == [["2 tbsp olive oil"]])
    }

    @Test("that is read differently is told as most frames read it")
    func vote() {
        let readings = [
            "2 tbsp olive oiI", "2 tbsp olive oil", "2 tbsp 0live oil", "2 tbsp olive oil", "2 tbsp olive oil",
        ]
        let overlays = OverlayJoiner.join(readings.enumerated().map { MadeEvidence.frame(Double($0) / 2, [($1, 0.8)]) })
        #expect(overlays.map { $0.lines.map(\.text) } == [["2 tbsp olive oil"]])
    }

    @Test("that is misread beyond recognition in one frame is not told twice")
    func misread() {
        let readings = ["200 ml cream", "200 ml cream", "200 mi ercarn", "200 ml cream", "200 ml cream"]
        let overlays = OverlayJoiner.join(readings.enumerated().map { MadeEvidence.frame(Double($0) / 2, [($1, 0.8)]) })
        #expect(overlays.flatMap { $0.lines.map(\.text) } == ["200 ml cream"])
    }

    @Test("that builds up line by line gives each line its own beginning")
    func buildsUp() {
        let lines = [("2 eggs", 0.2), ("200 g flour", 0.3), ("250 ml milk", 0.4)]
        let overlays = OverlayJoiner.join(
            (0..<3).flatMap { count in frames([Double(count), Double(count) + 0.5], Array(lines.prefix(count + 1))) }
        )
        #expect(overlays.map { $0.lines.map(\.text) } == [["2 eggs"], ["200 g flour"], ["250 ml milk"]])
        #expect(
            overlays.map(\.range) == [MadeEvidence.range(0, 3), MadeEvidence.range(1, 3), MadeEvidence.range(2, 3)]
        )
    }

    @Test("that appears together stays together, from top to bottom")
    func together() {
        let overlays = OverlayJoiner.join(
            frames([0, 0.5, 1], [("Melt the butter and fry", 0.7), ("the garlic for 2 minutes", 0.77)])
        )
        #expect(overlays.map { $0.lines.map(\.text) } == [["Melt the butter and fry", "the garlic for 2 minutes"]])
    }

    @Test("that differs in its amount only is another text")
    func amounts() {
        let overlays = OverlayJoiner.join(
            frames([0, 0.5], [("2 tbsp butter", 0.8)]) + frames([1, 1.5], [("3 tbsp butter", 0.8)])
        )
        #expect(overlays.map { $0.lines.map(\.text) } == [["2 tbsp butter"], ["3 tbsp butter"]])
    }

    @Test("that comes again later is another overlay")
    func again() {
        let overlays = OverlayJoiner.join(
            frames([0, 0.5], [("Follow me", 0.1)]) + frames([20, 20.5], [("Follow me", 0.1)])
        )
        #expect(overlays.map(\.range) == [MadeEvidence.range(0, 1), MadeEvidence.range(20, 21)])
    }

    @Test("that flickers out for a frame is one overlay")
    func flickers() {
        let overlays = OverlayJoiner.join(
            frames([0, 0.5], [("2 eggs", 0.5)]) + frames([1], []) + frames([1.5, 2], [("2 eggs", 0.5)])
        )
        #expect(overlays.map(\.range) == [MadeEvidence.range(0, 2.5)])
    }

    @Test("of nothing is nothing, and of very much is as much")
    func bounds() {
        #expect(OverlayJoiner.join([]).isEmpty)
        let crowded = (0..<60).map { ("line \($0) " + String(repeating: "x", count: 300), Double($0) / 60) }
        let overlays = OverlayJoiner.join((0..<6).map { MadeEvidence.frame(Double($0), crowded) })
        #expect(overlays.reduce(0) { $0 + $1.lines.count } == 60)
    }
}
