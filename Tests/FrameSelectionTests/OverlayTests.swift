import Testing

@testable import FrameSelection

/// Pictures drawn for tests: moving stripes and block letters.
struct Drawing {
    static let (width, height) = (640, 360)

    var luma: [UInt8]

    /// Soft waves that move with `phase`.
    init(phase: Int, level: Int = 100) {
        luma = (0..<Self.width * Self.height).map { at in
            let (x, y) = (at % Self.width, at / Self.width)
            return UInt8(
                max(0, min(255, level + ((x + phase * 17) / 9 % 7 - 3) * 6 + ((y + phase * 5) / 13 % 5 - 2) * 6))
            )
        }
    }

    /// Bars like letters: 3 wide, 14 high, in a pattern that `seed` decides.
    mutating func write(letters: Int, x: Int, y: Int, seed: Int, bright: Bool = true) {
        for letter in 0..<letters {
            for stroke in 0..<2 {
                let left = x + letter * 12 + stroke * (4 + (seed * 7 + letter * 3) % 4)
                for row in y..<y + 14 {
                    for column in left..<left + 3 { luma[row * Self.width + column] = bright ? 245 : 10 }
                }
            }
        }
    }

    func picture(_ id: Int, time: Int) -> LookPicture {
        LookPicture(id: id, time: time, isKeyframe: false, width: Self.width, height: Self.height, luma: luma)
    }
}

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
}

@Suite("Choosing frames")
struct FrameSelectorTests {
    private func quick(_ pictures: [LookPicture], duration: Int, budget: Int = 6) -> (
        kept: [Decision.Kept], selector: FrameSelector
    ) {
        var selector = FrameSelector(options: SelectionOptions(isThorough: false, budget: budget, duration: duration))
        var decisions = pictures.flatMap { selector.consider($0) }
        decisions += selector.finish()
        return (decisions.compactMap { if case .keep(let kept) = $0 { kept } else { nil } }, selector)
    }

    /// Different scenes, one every two seconds.
    private var scenes: [LookPicture] {
        (0..<20).map { index in
            var drawing = Drawing(phase: index * 31, level: 60 + index * 37 % 120)
            drawing.write(letters: 3 + index % 9, x: 40 + index * 17, y: 30 + index * 13, seed: index)
            return drawing.picture(index, time: index * 2000)
        }
    }

    @Test("keeps no more than the budget, spread over the length, the last shot among them")
    func budget() {
        let (kept, _) = quick(scenes, duration: 40_000)
        #expect((4...6).contains(kept.count))
        #expect(kept.contains { $0.time < 10_000 } && kept.contains { $0.time > 30_000 })
        #expect(kept.last?.reason == .finalShot)
    }

    @Test("chooses the same a second time")
    func deterministic() {
        #expect(quick(scenes, duration: 40_000).kept.map(\.id) == quick(scenes, duration: 40_000).kept.map(\.id))
    }

    @Test("decides about every picture exactly once")
    func everyPicture() {
        for isThorough in [true, false] {
            var selector = FrameSelector(options: SelectionOptions(isThorough: isThorough, budget: 5, duration: 40_000))
            var decided: [Int] = []
            for decision in scenes.flatMap({ selector.consider($0) }) + selector.finish() {
                switch decision {
                case .keep(let kept): decided.append(kept.id)
                case .drop(let id, _): decided.append(id)
                }
            }
            #expect(decided.sorted() == Array(0..<20))
        }
    }

    @Test("leaves black pictures and repetitions out")
    func darkAndSame() {
        let same = Drawing(phase: 1)
        let black = LookPicture(
            id: 90,
            time: 9000,
            isKeyframe: true,
            width: 640,
            height: 360,
            luma: [UInt8](repeating: 2, count: 640 * 360)
        )
        let (kept, selector) = quick((0..<8).map { same.picture($0, time: $0 * 1000) } + [black], duration: 10_000)
        #expect(kept.count == 1)
        #expect(selector.counts.dark == 1)
        #expect(selector.counts.duplicates >= 1)
    }

    @Test("plans to look into long gaps between keyframes only")
    func plan() {
        let plan = LookPlan.quick(keyframes: [0, 2000, 4000, 30_000], duration: 32_000, budget: 12)
        #expect(plan.stretches == [4000..<30_000])
        #expect(LookPlan.quick(keyframes: [0], duration: 60_000, budget: 12).stretches == [0..<60_000])
        let many = LookPlan.quick(keyframes: (0..<1000).map { $0 * 500 }, duration: 500_000, budget: 12)
        #expect(many.keyframes.count == 15 && many.keyframes.last == 499_500)
    }
}
