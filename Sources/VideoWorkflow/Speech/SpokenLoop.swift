/// Finds texts that go round in a loop, as a model's that lost its place.
enum SpokenLoop {
    /// The longest phrase that is looked for, in words.
    private static let longest = 12

    /// Whether a phrase said over and over makes up most of the text: a word six times and more, or several words four
    /// times and more, in a row.
    static func fills(_ text: String) -> Bool {
        let words = KnownInventions.words(of: text)
        return (1...longest).contains { length in
            var (run, best) = (0, 0)
            for index in words.indices.dropFirst(length) {
                run = words[index] == words[index - length] ? run + 1 : 0
                best = max(best, run)
            }
            let times = best / length + 1
            return times >= (length == 1 ? 6 : 4) && (best + length) * 10 >= words.count * 6
        }
    }
}
