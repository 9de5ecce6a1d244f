import Testing

@testable import RecipeDomain

@Suite("Words in HTML")
struct HTMLTextTests {
    @Test(
        "are read without tags, entities once",
        arguments: [
            ("Salt &amp; pepper", "Salt & pepper"), ("<p>Mix <b>well</b>.</p>", "Mix well."),
            ("1 &lt; 2 < 3", "1 < 2 < 3"),
            ("&frac12; cup &#176;C &#xB0; &amp;lt;", "½ cup °C ° &lt;"),
            ("a&nbsp;b &unknown; & c", "a b &unknown; & c"),
            ("x<script>alert(1)</script>y<style>p{}</style>z", "xyz"), ("a<!-- b -->c", "ac"), ("open <b", "open <b"),
            ("<script>never ends", ""), ("&#0; &#xD800; &#99999999999;", "&#xD800; &#99999999999;"),
        ]
    )
    func line(html: String, text: String) {
        #expect(HTMLText.line(html) == text)
    }

    @Test("are lines where breaks, paragraphs and list items stand")
    func lines() {
        #expect(HTMLText.lines("<ol><li>One</li><LI>Two<br/>three</li></ol>\nfour") == ["One", "Two", "three", "four"])
    }

    @Test("are read in a time that grows with the length", arguments: ["<", "<a", "<1", "<script>", "&", "&#", "<a>"])
    func hostile(_ piece: String) {
        let text = String(repeating: piece, count: 200_000 / piece.count) + ">"
        #expect(ContinuousClock().measure { _ = HTMLText.lines(text) } < .seconds(20))
    }
}
