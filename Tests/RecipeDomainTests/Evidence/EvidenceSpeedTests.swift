import Testing

@testable import RecipeDomain

@Suite("The check of a long video")
struct EvidenceSpeedTests {
    /// Three hours of talk and overlays: 4,000 passages, 30 ingredients and 30 steps.
    static let long: (evidence: VideoEvidence, draft: RecipeDraft) = {
        var slips = EvidenceSlips(rate: 0.02, seed: 7)
        let words = InventionDishes.all.flatMap { dish in
            dish.evidence.onScreen.flatMap { $0.lines.map(\.text) } + dish.evidence.segments.map(\.text)
        }
        var evidence = VideoEvidence(duration: Timestamp(seconds: 10_800))
        for index in 0..<4000 {
            let text = slips.misread(words[index % words.count])
            evidence.segments.append(MadeEvidence.said(Double(index) * 2.5, Double(index) * 2.5 + 2, text + "."))
        }
        let lines = InventionDishes.all.flatMap(\.truth)
        var draft = RecipeDraft()
        for line in lines {
            switch line {
            case .ingredient(let text) where draft.ingredients.count < 30: draft.ingredients.append(.init(text: text))
            case .step(let text) where draft.steps.count < 30: draft.steps.append(.init(text: text, quote: text))
            default: break
            }
        }
        return (evidence, draft)
    }()

    @Test("takes seconds at most, in a debug build too")
    func long() {
        let (evidence, draft) = Self.long
        let clock = ContinuousClock()
        let start = clock.now
        let recipe = EvidenceCheck.check(draft, against: evidence)
        let whole = clock.now - start
        let (passages, _) = PassageReader.read(evidence)
        let read = clock.now - start - whole
        _ = EvidenceIndex(passages)
        print("4,000 passages, 60 lines: \(whole), of which reading \(read), index \(clock.now - start - whole - read)")
        #expect(passages.count >= 3500)
        #expect(recipe.ingredients.count == 30 && recipe.steps.count == 30)
        #expect(whole < .seconds(60))
    }
}
