import Testing

@testable import FrameSelection

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

    private func run(_ pictures: [LookPicture], _ options: SelectionOptions, after earlier: FrameSelector? = nil) -> (
        kept: [Decision.Kept], selector: FrameSelector
    ) {
        var selector = FrameSelector(options: options, after: earlier)
        let decisions = pictures.flatMap { selector.consider($0) } + selector.finish()
        return (decisions.compactMap { if case .keep(let kept) = $0 { kept } else { nil } }, selector)
    }

    /// A caption that changes every two seconds over scenes that change every four, twice a second.
    private var captioned: [LookPicture] {
        (0..<80).map { index in
            var drawing = Drawing(phase: index / 8 * 31, level: 60 + index / 8 * 37 % 120)
            drawing.write(letters: 14, x: 60, y: 280, seed: 1 + index / 4)
            return drawing.picture(index, time: index * 500)
        }
    }

    @Test("gives models never more than was asked for, over both looks", arguments: [1, 2, 5, 12])
    func asked(_ budget: Int) {
        let thorough = run(captioned, .init(isThorough: true, budget: budget, duration: 40_000)).kept
        #expect((1...budget).contains(thorough.count(where: \.isForModel)))
        let keyframes = captioned.filter { $0.time % 2000 == 0 }
        let quick = run(keyframes, .init(isThorough: false, thoroughFollows: true, budget: budget, duration: 40_000))
        let then = run(captioned, .init(isThorough: true, budget: budget, duration: 40_000), after: quick.selector)
        #expect((quick.kept + then.kept).count(where: \.isForModel) <= budget)
        #expect(Set((quick.kept + then.kept).map(\.time)).count == quick.kept.count + then.kept.count)
    }

    @Test("gives models more where overlays are many and no number was asked for")
    func grows() {
        let options = SelectionOptions(isThorough: true, budget: nil, duration: 40_000)
        let described = run(captioned, options).kept.count(where: \.isForModel)
        #expect((13...24).contains(described))
    }

    @Test("tells the same picture under another caption apart")
    func otherCaption() {
        let pictures = (0..<4).map { index in
            var drawing = Drawing(phase: 1)
            drawing.write(letters: 14, x: 60, y: 280, seed: 1 + index)
            return drawing.picture(index, time: index * 3000)
        }
        #expect(quick(pictures, duration: 12_000, budget: 4).kept.count == 4)
        let plain = (0..<4).map { Drawing(phase: 1).picture($0, time: $0 * 3000) }
        #expect(quick(plain, duration: 12_000, budget: 4).kept.count == 1)
    }

    @Test("keeps what has new text for reading, beyond the budget, where a quick look is all there is")
    func quickReading() {
        let keyframes = captioned.filter { $0.time % 2000 == 0 }
        let options = SelectionOptions(isThorough: false, readsText: true, budget: 3, duration: 40_000)
        let kept = run(keyframes, options).kept
        #expect(kept.count(where: \.isForModel) <= 3)
        #expect(kept.count(where: { !$0.textRegions.isEmpty }) * 10 >= keyframes.count * 9)
    }

    @Test("spreads over a video whose length isn't known, and ends with the last shot")
    func noDuration() {
        let long = (0..<100).map { index in
            Drawing(phase: index * 31, level: 40 + index * 37 % 160).picture(index, time: index * 1000)
        }
        let kept = run(long, .init(isThorough: false, budget: 6, duration: nil)).kept
        #expect(kept.count(where: \.isForModel) <= 6)
        #expect(kept.last?.reason == .finalShot)
        #expect(kept.last.map { $0.time > 75_000 } == true)
    }

    @Test("calls a frame the last shot only where it stands at the end")
    func lastShot() {
        let black = (10..<20).map { index in
            LookPicture(
                id: index,
                time: index * 2000,
                isKeyframe: true,
                width: 640,
                height: 360,
                luma: [UInt8](repeating: 2, count: 640 * 360)
            )
        }
        let kept = run(Array(scenes.prefix(10)) + black, .init(isThorough: false, budget: 4, duration: 40_000)).kept
        #expect(!kept.isEmpty && kept.allSatisfy { $0.reason != .finalShot })
    }
}
