import Testing

@testable import dinnerpeople

@Suite("Cells of a terminal")
struct TerminalCellsTests {
    @Test(
        "are two for wide characters and none for marks",
        arguments: [
            ("salt", 4), ("小さじ", 6), ("cre\u{300}me", 5), ("🍋", 2), ("½ cup", 5), ("ﾊﾞﾀｰ", 4), ("김치", 4), ("", 0),
        ]
    )
    func width(text: String, cells: Int) { #expect(TerminalCells.width(of: text) == cells) }

    @Test("clip with an ellipsis and never cut a wide character in two")
    func clip() {
        #expect(
            TerminalCells.clipped("olive oil", to: 9) == "olive oil"
                && TerminalCells.clipped("olive oil", to: 6) == "olive…"
        )
        #expect(TerminalCells.clipped("小さじ2", to: 4) == "小…" && TerminalCells.clipped("小さじ2", to: 0).isEmpty)
    }

    @Test("fill up to a column")
    func pad() { #expect(TerminalCells.padded("塩", to: 4) == "塩  " && TerminalCells.padded("butter", to: 4) == "but…") }
}
