/// Phrases of one or more words that are looked for in a line, in time that grows with the line alone.
struct Phrases: Sendable {
    /// By their first words.
    private let tails: [String: [[Substring]]]

    init(_ phrases: some Sequence<String>) {
        var tails: [String: [[Substring]]] = [:]
        for phrase in phrases {
            let words = phrase.split(separator: " ")
            guard let first = words.first else { continue }
            tails[String(first), default: []].append(Array(words.dropFirst()))
        }
        self.tails = tails
    }

    /// Every word of every phrase.
    var words: Set<String> { Set(tails.keys).union(tails.values.joined().joined().map(String.init)) }

    /// The words of every phrase.
    var all: [[String]] { tails.flatMap { first, tails in tails.map { [first] + $0.map(String.init) } } }

    /// How many words the longest phrase has that begins at `index`; 0 for none.
    func length(at index: Int, in words: [String]) -> Int {
        guard words.indices.contains(index), let tails = tails[words[index]] else { return 0 }
        let rest = words[(index + 1)...]
        return tails.filter { $0.count <= rest.count && zip($0, rest).allSatisfy { $0 == $1 } }
            .map { $0.count + 1 }.max() ?? 0
    }

    /// How many words the longest phrase has that stands among `words`; 0 for none.
    func longest(in words: [String]) -> Int {
        var longest = 0
        for (index, word) in words.enumerated() {
            for tail in tails[word] ?? [] where tail.count + 1 > longest && words.count - index > tail.count {
                if zip(tail, words[(index + 1)...]).allSatisfy({ $0 == $1 }) { longest = tail.count + 1 }
            }
        }
        return longest
    }
}
