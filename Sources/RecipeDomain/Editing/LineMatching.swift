/// Which lines of two versions of a list are the same one.
struct LineMatching {
    struct Pair: Hashable {
        var old: Int
        var new: Int
        /// Nothing in it differs that a reader would see.
        var isSame: Bool
    }

    /// By place in the new list.
    private(set) var pairs: [Pair]

    /// So many lines on each side are compared word by word, once the equal ones are paired.
    private static let mostCompared = 200

    /// Equal lines wherever they stand, the first with the first; then those most alike, at least half.
    /// - Parameter similarity: 0 for nothing in common to 1 for all, of an old and a new line by their places.
    init<Key: Hashable>(old: [Key], new: [Key], similarity: (Int, Int) -> Double) {
        var places: [Key: [Int]] = [:]
        for (place, key) in old.enumerated().reversed() { places[key, default: []].append(place) }
        pairs = []
        var added: [Int] = []
        for (place, key) in new.enumerated() {
            if let match = places[key]?.popLast() {
                pairs.append(Pair(old: match, new: place, isSame: true))
            } else {
                added.append(place)
            }
        }
        var removed = places.values.flatMap(\.self).sorted()
        removed = Array(removed.prefix(Self.mostCompared))
        let likely = added.prefix(Self.mostCompared).flatMap { new in
            removed.compactMap { old -> (likeness: Double, pair: Pair)? in
                let likeness = similarity(old, new)
                return likeness >= 0.5 ? (likeness, Pair(old: old, new: new, isSame: false)) : nil
            }
        }
        var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
        // Of equally alike ones those that moved least.
        let ordered = likely.sorted { a, b in
            a.likeness != b.likeness
                ? a.likeness > b.likeness
                : (abs(a.pair.old - a.pair.new), a.pair.new) < (abs(b.pair.old - b.pair.new), b.pair.new)
        }
        for (_, pair) in ordered where !takenOld.contains(pair.old) && !takenNew.contains(pair.new) {
            takenOld.insert(pair.old)
            takenNew.insert(pair.new)
            pairs.append(pair)
        }
        pairs.sort { $0.new < $1.new }
    }

    /// The pairs that stand in the same order in both lists, as many as can be (longest increasing subsequence).
    var inOrder: [Pair] {
        var tails: [Int] = []
        var previous = [Int?](repeating: nil, count: pairs.count)
        for (place, pair) in pairs.enumerated() {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[tails[middle]].old < pair.old { low = middle + 1 } else { high = middle }
            }
            previous[place] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(place) } else { tails[low] = place }
        }
        var chain: [Pair] = []
        var next = tails.last
        while let place = next {
            chain.append(pairs[place])
            next = previous[place]
        }
        return chain.reversed()
    }
}

extension LineMatching {
    init(ingredients old: [Ingredient], _ new: [Ingredient]) {
        let foods = (old.map { Words.content($0.food.prefix(200)) }, new.map { Words.content($0.food.prefix(200)) })
        self.init(old: old.map(\.visibleContent), new: new.map(\.visibleContent)) { a, b in
            // Of two equal foods the one in the same group.
            Self.share(foods.0[a], foods.1[b]) + (old[a].group == new[b].group ? 0.001 : 0)
        }
    }

    init(steps old: [Step], _ new: [Step]) {
        self.init(steps: old, new, equal: (old.map(\.visibleWords), new.map(\.visibleWords)))
    }

    /// - Parameter equal: by what steps are told to be the same, in the order of both lists.
    init<Key: Hashable>(steps old: [Step], _ new: [Step], equal keys: (old: [Key], new: [Key])) {
        let words = (old.map(\.visibleWords), new.map(\.visibleWords))
        self.init(old: keys.old, new: keys.new) { Self.share(words.0[$0], words.1[$1]) }
    }

    /// Words in common, 0…1 (Dice).
    private static func share(_ a: [String], _ b: [String]) -> Double {
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        var counts: [String: Int] = [:]
        for word in a { counts[word, default: 0] += 1 }
        var common = 0
        for word in b where counts[word, default: 0] > 0 {
            counts[word, default: 0] -= 1
            common += 1
        }
        return 2 * Double(common) / Double(a.count + b.count)
    }
}

extension Ingredient {
    /// What a reader sees of it, without case, accents and marks.
    var visibleContent: [String] {
        let words = [food, note ?? "", group ?? ""].map {
            TextTokens(String($0.prefix(400))).visibleWords.joined(separator: " ")
        }
        return [quantity?.description ?? "", unit?.rawValue ?? ""] + words
    }
}

extension Step {
    /// The words of its text, without case, accents and marks.
    var visibleWords: [String] { TextTokens(String(text.prefix(4000))).visibleWords }
}

extension TextTokens {
    /// Words, numbers and what belongs to a number.
    fileprivate var visibleWords: [String] {
        words.filter { word in word.contains { $0.isLetter || $0.isNumber } || word == "/" || word == "°" }
    }
}
