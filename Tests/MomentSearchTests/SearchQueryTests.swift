import RecipeDomain
import Testing

@testable import MomentSearch

@Suite("A query")
struct SearchQueryTests {
    @Test("has plain words, quotes and filters")
    func parts() {
        let query = SearchQueryParser.query(
            #"Fold the DOUGH "Crème fraîche" ingredient:tomatoes without:"olive oil" equipment:wok time:<30m tag:vegan language:de-AT"#
        )
        #expect(query.words.map(\.folded) == ["fold", "dough"])
        #expect(query.phrases == ["Crème fraîche"])
        #expect(
            query.filters == [
                .ingredient(["tomato"]), .without(SearchWords.stems(of: "olive oils")), .equipment(["wok"]),
                .time(0...1799),
                .tag(["vegan"]),
                .language("de"),
            ]
        )
        #expect(query.meaning == "Fold the DOUGH Crème fraîche")
        #expect(query.notes.isEmpty)
    }

    @Test(
        "reads lengths of time as people write them",
        arguments: [
            ("<30m", 0...1799), ("30", 0...1800), ("<=1h30m", 0...5400), ("≤1.5h", 0...5400),
            (">10min", 601...31_536_001),
            ("=20 min", 1200...1200), (">=90s", 90...31_536_001),
        ] as [(String, ClosedRange<Int>)]
    )
    func times(_ text: String, _ range: ClosedRange<Int>) { #expect(TimeBound.range(text) == range) }

    @Test(
        "with a length of time that is none says so",
        arguments: [
            "", "<", "soon", "<30x", "<<<30m", "999999999h", "<1e9", "-5", "<0", "1..5",
        ]
    )
    func badTimes(_ text: String) {
        #expect(TimeBound.range(text) == nil)
        #expect(
            SearchQueryParser.query("time:\"\(text)\"").notes == [
                "“time:” takes a length of time, such as time:<30m or time:<1h30m."
            ]
        )
    }

    @Test(
        "with operators of the word index has words only",
        arguments: [
            ("pan AND oil", ["pan", "oil"]), ("NOT pan", ["pan"]), ("pan NEAR(oil, 5)", ["pan", "near", "oil", "5"]),
            ("(pan", ["pan"]), ("pan^2 -oil +egg", ["pan", "2", "oil", "egg"]), ("text:pan", ["text", "pan"]),
            ("{pan oil} : egg", ["pan", "oil", "egg"]), ("'; DROP TABLE moments; --", ["drop", "table", "moments"]),
        ]
    )
    func operators(_ text: String, _ words: [String]) {
        let query = SearchQueryParser.query(text)
        #expect(query.words.map(\.folded) == words)
        #expect(query.phrases.isEmpty && query.filters.isEmpty)
    }

    @Test(
        "that says nothing gives clear words",
        arguments: [
            "", "   ", "\u{0}\u{7}\u{1b}", "the and of where she", "\"\"", "\"", "*", "🍕", "ingredient:", "tag:\"!!\"",
            ":::",
        ]
    )
    func nothing(_ text: String) {
        let query = SearchQueryParser.query(text)
        #expect(query.isEmpty)
        #expect(query.notes.count == 1 && query.notes[0].hasSuffix("."))
    }

    @Test("of ten thousand words is cut, and that is said")
    func long() {
        let query = SearchQueryParser.query((0..<10_000).map { "word\($0)" }.joined(separator: " "))
        #expect(query.words.count == SearchQuery.mostWords)
        #expect(query.notes.count == 1)
        #expect(SearchQueryParser.query(String(repeating: "a", count: 1 << 20)).words.isEmpty)
        #expect(SearchQueryParser.query(String(repeating: "\"x\" tag:y ", count: 20_000)).phrases == ["x"])
    }

    @Test("in any of several scripts and quotes is read")
    func scripts() {
        #expect(SearchQueryParser.query("味噌 ラーメン").words.map(\.text) == ["味噌", "ラーメン"])
        #expect(SearchQueryParser.query("„Öl erhitzen“").phrases == ["Öl erhitzen"])
        #expect(SearchQueryParser.query("JALAPEÑO* naïve").words.map(\.folded) == ["jalapeno", "naive"])
        #expect(SearchQueryParser.query("JALAPEÑO*").words.map(\.isPrefix) == [true])
    }
}
