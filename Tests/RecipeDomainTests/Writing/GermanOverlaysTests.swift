import Testing

@testable import RecipeDomain

@Suite("German overlays")
struct GermanOverlaysTests {
    /// The draft of overlays that follow one another every three seconds.
    private func draft(_ overlays: [[String]], confidence: Double = 0.9) throws -> RecipeDraft {
        let onScreen = overlays.enumerated().map { index, rows in
            OnScreenText(
                lines: rows.enumerated().map { row, text in
                    let region = FrameRegion(x: 0.1, y: 0.4 + Double(row) * 0.06, width: 0.5, height: 0.05)
                    return TextLine(text: text, confidence: confidence, region: region)
                },
                range: MadeEvidence.range(Double(index) * 3, Double(index) * 3 + 2),
                frame: Timestamp(milliseconds: index * 3000)
            )
        }
        let evidence = VideoEvidence(duration: Timestamp(milliseconds: overlays.count * 3000), onScreen: onScreen)
        return try #require(RecipeRules().drafts(from: evidence).first)
    }

    @Test("whose verb stands in the second row are one step")
    func wrapped() throws {
        let draft = try draft([
            ["500 g Hackfleisch", "2 Paprika"], ["Das Hackfleisch anbraten"],
            ["Die Paprika in dünne", "Streifen schneiden"],
            ["Bei schwacher Hitze 1 1/2", "Stunden köcheln"],
        ])
        #expect(
            draft.steps.map(\.text) == [
                "Das Hackfleisch anbraten", "Die Paprika in dünne Streifen schneiden",
                "Bei schwacher Hitze 1 1/2 Stunden köcheln",
            ]
        )
    }

    @Test("of short words only are no patterns, though nobody is sure of them")
    func short() throws {
        let draft = try draft([["1 EL Öl", "500 g Mehl"], ["Alles verrühren"]], confidence: 0.75)
        #expect(draft.ingredients.map(\.text) == ["1 EL Öl", "500 g Mehl"])
    }
}
