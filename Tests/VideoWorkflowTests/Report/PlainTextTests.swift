import Testing

@testable import VideoWorkflow

@Suite("Text made harmless")
struct PlainTextTests {
    @Test("keeps what people write", arguments: ["½ cup crème fraîche", "小さじ2 醤油", "👩‍🍳 stir", "می‌خواهم"])
    func kept(text: String) { #expect(PlainText.line(text) == text) }

    @Test("is on one line, with single spaces")
    func oneLine() { #expect(PlainText.line("  2 tbsp\r\n\tolive\u{2028}oil ") == "2 tbsp olive oil") }

    @Test("holds no escape sequence, no change of direction, nothing XML forbids")
    func harmless() {
        let text = PlainText.line("a\u{1b}]0;title\u{7}b\u{9b}31mc\u{202E}d\u{FFFF}e\u{7f}")
        #expect(text == "a ]0;title b 31mcde")
    }

    @Test("is cut with an ellipsis")
    func cut() {
        #expect(PlainText.line("abcdef", limit: 4) == "abc…" && PlainText.line("abcd", limit: 4) == "abcd")
        #expect(
            PlainText.line("e" + String(repeating: "\u{301}", count: 100_000), limit: 10).unicodeScalars.count <= 20
        )
    }

    @Test("in markup is text")
    func markup() { #expect(PlainText.markup("<a href='x'>&\"") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;") }
}
