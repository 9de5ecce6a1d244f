import Testing

@testable import FrameSelection

@Suite("An overlay")
struct OverlayTests {
    /// Looks twice a second at what `draw` puts on moving pictures.
    private func overlays(seconds: Int, _ draw: (_ time: Int, inout Drawing) -> Void) -> [Decision.Kept] {
        var selector = FrameSelector(options: SelectionOptions(isThorough: true, budget: 12, duration: seconds * 1000))
        var decisions: [Decision] = []
        for index in 0..<seconds * 2 {
            var drawing = Drawing(phase: index)
            draw(index * 500, &drawing)
            decisions += selector.consider(drawing.picture(index, time: index * 500))
        }
        decisions += selector.finish()
        return decisions.compactMap { decision -> Decision.Kept? in
            guard case .keep(let kept) = decision, kept.reason == .overlay else { return nil }
            return kept
        }.sorted { $0.time < $1.time }
    }

    @Test("that stands for a second and a half is kept once, with the time it stood", arguments: [true, false])
    func once(isBright: Bool) throws {
        let kept = overlays(seconds: 10) { time, drawing in
            if (3000..<4500).contains(time) { drawing.write(letters: 14, x: 80, y: 280, seed: 1, bright: isBright) }
        }
        let only = try #require(kept.first)
        #expect(kept.count == 1)
        #expect(only.span == 3000...4000)
        #expect(only.textRegions.count == 1)
        #expect(only.textRegions.allSatisfy { $0.y > 0.7 && $0.x < 0.15 })
    }

    @Test("that changes in place without a gap is two")
    func changesInPlace() {
        let kept = overlays(seconds: 10) { time, drawing in
            if (2000..<4000).contains(time) { drawing.write(letters: 14, x: 80, y: 280, seed: 1) }
            if (4000..<6000).contains(time) { drawing.write(letters: 14, x: 83, y: 280, seed: 2) }
        }
        #expect(kept.count == 2)
        #expect(kept.map(\.span.lowerBound) == [2000, 4000])
    }

    @Test("that builds up line by line is kept at every line")
    func buildsUp() {
        let kept = overlays(seconds: 12) { time, drawing in
            for line in 0..<3 where time >= 2000 + line * 2000 && time < 10_000 {
                drawing.write(letters: 12, x: 60, y: 60 + line * 40, seed: line + 1)
            }
        }
        #expect(kept.map(\.span.lowerBound) == [2000, 4000, 6000])
        #expect(kept.allSatisfy { $0.span.upperBound >= 9000 })
    }

    @Test("in a corner doesn't hide one elsewhere")
    func twoPlaces() {
        let kept = overlays(seconds: 12) { time, drawing in
            drawing.write(letters: 8, x: 500, y: 20, seed: 3)
            if (5000..<7000).contains(time) { drawing.write(letters: 14, x: 80, y: 280, seed: 1) }
        }
        #expect(kept.count == 2)
        #expect(kept.contains { $0.span.lowerBound == 5000 && $0.textRegions.allSatisfy { $0.y > 0.5 } })
    }

    @Test("is not seen in pictures that only move")
    func none() { #expect(overlays(seconds: 20) { _, _ in }.isEmpty) }

    @Test("of eight lines that stay is kept at every line")
    func manyLines() {
        let kept = overlays(seconds: 24) { time, drawing in
            for line in 0..<8 where time >= 2000 + line * 2000 {
                drawing.write(letters: 12, x: 60, y: 40 + line * 32, seed: line + 1)
            }
        }
        #expect(kept.map(\.span.lowerBound) == (0..<8).map { 2000 + $0 * 2000 })
    }

    @Test("that goes and comes back is kept both times")
    func returns() {
        let kept = overlays(seconds: 16) { time, drawing in
            if (2000..<5000).contains(time) || (9000..<12_000).contains(time) {
                drawing.write(letters: 14, x: 80, y: 280, seed: 1)
            }
        }
        #expect(kept.map(\.span.lowerBound) == [2000, 9000])
    }

    @Test("that shakes by a pixel is one")
    func jitter() {
        let kept = overlays(seconds: 10) { time, drawing in
            if (3000..<7000).contains(time) {
                drawing.write(letters: 14, x: 80 + time / 500 % 2, y: 280, seed: 1)
            }
        }
        #expect(kept.count == 1)
    }
}
