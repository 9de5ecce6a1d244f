/// The words of a food that is looked for.
struct FoodNeedles {
    let words: [String]
    private let weights: [Double]
    private let total: Double
    /// The last word that names a food; without it nothing is found.
    private let head: Int?
    let ids: [Set<Int>]
    /// Of which kind it is, endings on: "green", "smoked".
    private let kinds: [String]
    /// Words that say what two of the words say together.
    private let pairs: Set<String>

    /// nil where a food has no words to look for.
    init?(_ food: String, in index: EvidenceIndex, isLoose: Bool = false) {
        var words: [String] = []
        for word in index.vocabulary.content(food) where !words.contains(word) && word.contains(where: \.isLetter) {
            words.append(word)
        }
        words = Array(words.prefix(12))
        guard !words.isEmpty else { return nil }
        self.words = words
        kinds = Words.of(food).filter { FoodKinds.isKind($0, in: index.language) }
        // Which apple it is may stand apart: "apples, golden ones".
        let vocabulary = index.vocabulary
        let namesFood = words.contains(where: vocabulary.isFood)
        let weights = words.map {
            namesFood && !vocabulary.isKnown($0) ? 0.6 * vocabulary.weight(of: $0) : vocabulary.weight(of: $0)
        }
        self.weights = weights
        total = weights.reduce(0, +)
        head = words.indices.last { index.vocabulary.isFood(words[$0]) && weights[$0] == 1 }
        let all = words
        pairs = Set(zip(all, all.dropFirst()).compactMap(index.vocabulary.pair))
        ids = words.indices.map {
            index.naming(all[$0], after: $0 > 0 ? all[$0 - 1] : "", isLoose: isLoose)
                .union($0 + 1 < all.count ? index.pairing(all[$0], all[$0 + 1]) : [])
        }
    }

    /// The passages in which enough of the words stand, in order.
    func candidates(in index: EvidenceIndex) -> [Int] {
        var found: [Int: Double] = [:]
        for (place, ids) in ids.enumerated() {
            for passage in Set(ids.flatMap(index.passages)) { found[passage, default: 0] += weights[place] }
        }
        return found.filter { $0.value >= Self.enough * total }.keys.sorted()
    }

    static let enough = 0.6

    /// How much of the food these tokens of a passage name, 0…1; 0 where the head is missing or another food is named.
    func coverage(of tokens: some Sequence<Int>, in passage: Int, of index: EvidenceIndex) -> Double {
        var places: [[Int]] = Array(repeating: [], count: words.count)
        for token in tokens {
            for (place, ids) in ids.enumerated() where index.token(token, of: passage, isOneOf: ids) {
                if !isPart(place, at: token, of: passage, in: index) { places[place].append(token) }
            }
        }
        if let head, places[head].isEmpty { return 0 }
        if !kinds.isEmpty {
            let foods = words.indices.filter { index.isFood(words[$0]) }.flatMap { places[$0] }
            let isOther = { (token: Int) in
                FoodKinds.differ(kinds, FoodKinds.beside(token, in: index.texts[passage]), in: index.language)
            }
            if !foods.isEmpty, foods.contains(where: isOther) && !foods.contains(where: { isSame($0, passage, index) })
            {
                return 0
            }
        }
        let found = zip(places, weights).reduce(0) { $0 + ($1.0.isEmpty ? 0 : $1.1) }
        return found / total
    }

    /// How well a passage names the food in one place.
    func coverage(in passage: Int, of index: EvidenceIndex) -> Double {
        let count = index.texts[passage].tokens.count
        let width = words.count + 5
        guard words.count > 1, count > width else { return coverage(of: 0..<count, in: passage, of: index) }
        var best = 0.0
        for start in 0..<count where ids.contains(where: { index.token(start, of: passage, isOneOf: $0) }) {
            best = max(best, coverage(of: start..<min(start + width, count), in: passage, of: index))
        }
        return best
    }

    /// Whether the very kind stands beside a food.
    private func isSame(_ token: Int, _ passage: Int, _ index: EvidenceIndex) -> Bool {
        let told = FoodKinds.beside(token, in: index.texts[passage])
        return kinds.contains(where: told.contains)
    }

    /// "peanut butter" is no butter, unless peanuts are looked for.
    private func isPart(_ place: Int, at token: Int, of passage: Int, in index: EvidenceIndex) -> Bool {
        let text = index.texts[passage]
        let before = token > 0 ? text.words[token - 1] : ""
        // "icing sugar" is "powdered sugar".
        if let one = index.vocabulary.pair(before, text.words[token]), pairs.contains(one) { return false }
        let after = token + 1 < text.words.count ? text.words[token + 1] : ""
        return FoodCompounds.isPart(
            words[place],
            before: isOwn(token - 1, passage, index) ? "" : before,
            after: isOwn(token + 1, passage, index) ? "" : after,
            in: index.vocabulary
        )
    }

    /// Whether a neighbour is one of the words that are looked for.
    private func isOwn(_ token: Int, _ passage: Int, _ index: EvidenceIndex) -> Bool {
        index.readings[passage].indices.contains(token) && ids.contains { index.token(token, of: passage, isOneOf: $0) }
    }
}
