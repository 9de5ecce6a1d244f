import Testing

@testable import RecipeDomain

@Suite("A subtitle file")
struct SubtitleFileTests {
    private func segments(_ text: String) -> [Segment] {
        SubtitleFile.segments(from: Array(text.utf8), kind: .subtitles)
    }
    private func segment(_ start: Double, _ end: Double, _ text: String) -> Segment {
        Segment(
            range: TimeRange(start: Timestamp(seconds: start), end: Timestamp(seconds: end)),
            text: text,
            kind: .subtitles
        )
    }

    @Test(
        "in SubRip is read, with and without the marks of other systems",
        arguments: ["", "\u{FEFF}"],
        ["\n", "\r\n"]
    )
    func subRip(mark: String, lineBreak: String) {
        let lines = [
            "1", "00:00:01,500 --> 00:00:03,000", "Chop <i>two</i> onions", "and fry them.", "", "2",
            "01:02:03,004 --> 01:02:04,5", "{\\an8}Serve &amp; eat",
        ]
        #expect(
            segments(mark + lines.joined(separator: lineBreak)) == [
                segment(1.5, 3, "Chop two onions and fry them."), segment(3723.004, 3724.5, "Serve & eat"),
            ]
        )
    }

    @Test("in WebVTT is read without header, notes, styles and settings")
    func webVTT() {
        let text = """
            WEBVTT - a title

            NOTE a remark
            over two lines

            STYLE
            ::cue { color: red }

            intro
            00:01.000 --> 00:02.500 align:start position:0%
            <c.yellow>Mix</c> <00:01.500>the eggs

            00:00:03.000 --> 00:00:04.000
            &lt;hot&gt; pan
            """
        #expect(segments(text) == [segment(1, 2.5, "Mix the eggs"), segment(3, 4, "<hot> pan")])
    }

    @Test("that rolls on from cue to cue tells each line once")
    func rolling() {
        let text = """
            WEBVTT

            00:00.000 --> 00:02.000
            first we chop

            00:02.000 --> 00:02.010
            first we chop

            00:02.010 --> 00:04.000
            first we chop
            two big onions

            00:04.000 --> 00:06.000
            two big onions
            and fry them
            """
        #expect(segments(text).map(\.text) == ["first we chop", "two big onions", "and fry them"])
        #expect(segments(text).map(\.range.start.seconds) == [0, 2.01, 4])
    }

    @Test("made by a recogniser, with rows of one space and words with times, tells each line once")
    func recognised() {
        let text = [
            "WEBVTT", "Kind: captions", "", "00:00:00.080 --> 00:00:02.000 align:start position:0%", " ",
            "first<00:00:00.500><c> we</c><c> chop</c>", "", "00:00:02.000 --> 00:00:02.010 align:start position:0%",
            "first we chop", " ", "",
            "00:00:02.010 --> 00:00:04.000 align:start position:0%", "first we chop", "two<00:00:02.500><c> onions</c>",
        ].joined(separator: "\n")
        #expect(segments(text).map(\.text) == ["first we chop", "two onions"])
    }

    @Test("without empty lines between its cues is read")
    func dense() {
        let text = "1\n00:00:01,000 --> 00:00:02,000\nChop\n2\n00:00:03,000 --> 00:00:04,000\nFry\n"
        #expect(segments(text).map(\.text) == ["Chop", "Fry"])
    }

    @Test("in Latin-1 is read as such")
    func latin1() {
        let bytes: [UInt8] =
            Array("1\n00:00:01,000 --> 00:00:02,000\nCr".utf8) + [0xE8] + Array("me br".utf8) + [0xFB] + Array("l".utf8)
            + [0xE9] + Array("e\n".utf8)
        #expect(SubtitleFile.segments(from: bytes, kind: .subtitles).map(\.text) == ["Crème brûlée"])
    }

    @Test("in a wrong order is put in order of time")
    func order() {
        let text = "00:05.000 --> 00:06.000\nsecond\n\n00:01.000 --> 00:02.000\nfirst\n"
        #expect(segments(text).map(\.text) == ["first", "second"])
    }

    @Test(
        "that is none gives nothing",
        arguments: [
            "", "not a subtitle", "--> -->", "00:00:00,000 --> x\nhello", "99999999999999999999:00 --> 00:01\nhello",
            "00:05 --> 00:01\nback", "\u{0}\u{0}\u{0}",
        ]
    )
    func none(_ text: String) {
        #expect(segments(text).isEmpty)
    }

    @Test("that is huge or without end is read in bounds")
    func hostile() {
        #expect(
            segments("00:01.000 --> 00:02.000\n" + String(repeating: "<", count: 200_000)).allSatisfy {
                $0.text.count <= 1000
            }
        )
        #expect(
            segments("00:01.000 --> 00:02.000\n" + String(repeating: "line\n", count: 50_000)).allSatisfy {
                $0.text.count <= 1000
            }
        )
        let many = (0..<30_000).map {
            "00:\($0 / 60 % 60):\($0 % 60).000 --> 00:\($0 / 60 % 60):\($0 % 60).500\ncue \($0)\n"
        }.joined(separator: "\n")
        #expect(segments(many).count <= SubtitleFile.mostCues)
        #expect(
            SubtitleFile.segments(from: (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }, kind: .speech)
                .isEmpty
        )
    }
}
