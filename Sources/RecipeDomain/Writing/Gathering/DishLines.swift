/// The lines that tell of one dish, by source, each in order.
struct DishLines {
    /// What the dish was called where several are told of.
    var title: String?
    var caption: [SourceLine] = []
    var screen: [SourceLine] = []
    var subtitles: [SourceLine] = []
    var speech: [SourceLine] = []

    /// The most trusted first.
    var byRank: [[SourceLine]] { [caption, screen, subtitles, speech] }
    var all: [SourceLine] { byRank.flatMap { $0 } }
}
