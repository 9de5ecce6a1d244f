import Foundation
import Testing
import VideoWorkflow

@testable import dinnerpeople

@Suite("Stills in a terminal")
struct StillTerminalTests {
    @Test(
        "are shown where the environment says that they can be, never where it says no, and else the terminal is asked",
        arguments: [
            (["TERM": "xterm-kitty"], StillTerminal.Known.yes(.kitty)),
            (["TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"], .yes(.kitty)),
            (["TERM": "xterm-ghostty"], .yes(.kitty)),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"], .yes(.iTerm2)),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], .yes(.iTerm2)), (["TERM": "xterm"], .ask),
            (["TERM": "tmux-256color", "TMUX": "/tmp/tmux", "KITTY_WINDOW_ID": "1"], .ask), (["TERM": "dumb"], .no),
            (["TERM": "linux"], .no), ([:], .no), (["TERM": "xterm-kitty", "NO_COLOR": "1"], .no),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], .no),
        ]
    )
    func environment(_ environment: [String: String], _ known: StillTerminal.Known) {
        #expect(StillTerminal.known(environment) == known)
    }

    @Test(
        "come in the way that the terminal answers for",
        arguments: [
            ("\u{1b}P>|kitty(0.35.2)\u{1b}\\\u{1b}_Gi=31;OK\u{1b}\\\u{1b}[?62;c", StillProtocol?.some(.kitty)),
            ("\u{1b}P>|iTerm2 3.5.4\u{1b}\\\u{1b}[?64;1;2;4;6;17;18;21;22c", .some(.iTerm2)),
            ("\u{1b}P>|XTerm(390)\u{1b}\\\u{1b}[?64;1;2;4;6;9;15;16;17;18;21;22;28c", .some(.sixel)),
            ("\u{1b}[?1;2c", nil), ("\u{1b}_Gi=31;ENOENT:no\u{1b}\\\u{1b}[?62;22c", nil),
            ("\u{1b}P>|tmux 3.4\u{1b}\\\u{1b}[?1;2;4c", .some(.sixel)), ("\u{1b}[?44;2c", nil),
        ]
    )
    func answers(_ text: String, _ stills: StillProtocol?) {
        var answers = TerminalAnswers()
        for byte in text.utf8.dropLast() { answers.take([byte]) }
        #expect(!answers.isComplete)
        answers.take([UInt8(ascii: "c")])
        #expect(answers.isComplete && answers.stills == stills)
    }

    @Test("are not waited for without end, whatever is answered")
    func endless() {
        var answers = TerminalAnswers()
        answers.take([UInt8](repeating: UInt8(ascii: "x"), count: 5000))
        #expect(answers.isComplete && answers.stills == nil)
        var binary = TerminalAnswers()
        binary.take((0..<2000).map { UInt8(truncatingIfNeeded: $0 * 7) })
        #expect(binary.stills == nil)
    }

    private let picture = ColourImage(
        width: 4,
        height: 2,
        pixels: [255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 255] + [255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 255]
    )

    @Test("take as many cells as fit their shape")
    func size() {
        let cells = StillCells()
        func size(_ width: Int, _ height: Int) -> [Int] {
            let size = cells.size(of: ColourImage(width: width, height: height, pixels: []))
            return [size.columns, size.rows]
        }
        #expect(size(1280, 720) == [32, 9])
        #expect(size(720, 1280) == [11, 10])
        #expect(size(4000, 1) == [32, 1])
        #expect(size(1, 4000) == [1, 10])
    }

    @Test("go to kitty as pixels in pieces, the last of which says so")
    func kitty() throws {
        let large = ColourImage(width: 64, height: 48, pixels: (0..<64 * 48 * 3).map { UInt8(truncatingIfNeeded: $0) })
        let text = StillTerminal(stills: .kitty, cells: StillCells()).shown(large, jpeg: [])
        let pieces = text.components(separatedBy: "\u{1b}\\").dropLast()
        #expect(pieces.count == 3 && pieces[0].hasPrefix("\u{1b}_Ga=T,q=2,f=24,s=64,v=48,c=27,r=10,m=1;"))
        #expect(pieces[1].hasPrefix("\u{1b}_Gq=2,m=1;") && pieces[2].hasPrefix("\u{1b}_Gq=2,m=0;"))
        let data = pieces.map { $0.drop { $0 != ";" }.dropFirst() }.joined()
        #expect(Data(base64Encoded: data).map { [UInt8]($0) } == large.pixels)
    }

    @Test("go to iTerm2 as the JPEG that they are")
    func iTerm2() {
        let text = StillTerminal(stills: .iTerm2, cells: StillCells()).shown(picture, jpeg: [0xff, 0xd8, 0xff])
        #expect(text == "\u{1b}]1337;File=inline=1;size=3;width=32;height=8:/9j/\u{07}")
    }

    @Test("go elsewhere as sixels, six rows of pixels at a time")
    func sixel() {
        let text = SixelPicture(picture, width: 8, height: 8).text
        // Red is 180 of 216, blue 5; left half and right half, then the two rows that are left.
        #expect(
            text == "\u{1b}P0;1;0q\"1;1;8;8#5;2;0;0;100#180;2;100;0;0"
                + "#5!4?!4~$#180!4~!4?-#5!4?!4B$#180!4B!4?-\u{1b}\\"
        )
        let broken = ColourImage(width: 4000, height: 4000, pixels: [1])
        #expect(SixelPicture(broken, width: 1, height: 1).text.hasSuffix("\u{1b}\\"))
    }
}
