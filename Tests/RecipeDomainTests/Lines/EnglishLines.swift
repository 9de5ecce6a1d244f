/// English ingredient lines of blogs, captions and overlays.
enum EnglishLines {
    typealias Line = MeantLine

    static let all = MeantLine.lines(of: "english")
}
