/// A place in a step's text that names an ingredient of the recipe.
struct FoodMention: Hashable {
    let ingredient: Int
    let tokens: Range<Int>
}

/// Finds where a text names what the list holds. Built once for a recipe; time grows with the text.
struct FoodMentions {
    /// So many names with one word in common are looked at.
    private static let mostCandidates = 40

    private let names: [FoodName]
    /// Places in `names` by each stem in them.
    private let byStem: [String: [Int]]
    private let isGerman: Bool

    init(names: [FoodName], isGerman: Bool) {
        self.names = names
        self.isGerman = isGerman
        var byStem: [String: [Int]] = [:]
        for (place, name) in names.enumerated() {
            for stem in name.modifiers.union(name.descriptors).union([name.head]) {
                byStem[stem, default: []].append(place)
            }
        }
        self.byStem = byStem
    }

    /// In the order of the text, none inside another.
    /// - Parameter prefers: settles which of two that fit equally well is meant: the higher is.
    func mentions(in text: TextTokens, measures: [Measure], prefers: (FoodName, Range<Int>) -> Int) -> [FoodMention] {
        let inMeasure = Set(measures.filter { $0.kind != .remainder }.flatMap { $0.tokens })
        // "cuillère à soupe d'huile" is no soup.
        let stems = text.words.enumerated().map { inMeasure.contains($0) ? "" : FoodStem.of($1) }
        var found: [FoodMention] = []
        var index = 0
        while index < text.count {
            let isFree = text.isWord(index) && !stems[index].isEmpty && !Words.stop.contains(text.word(index))
            guard isFree, let fit = best(at: index, in: text, stems: stems, before: found.last, prefers: prefers) else {
                index += 1
                continue
            }
            found.append(FoodMention(ingredient: names[fit.name].ingredient, tokens: index..<fit.end))
            index = fit.end
        }
        return found
    }

    private struct Fit {
        var name: Int
        var end: Int
        var matched: Int
        /// Words of the name that the text leaves out.
        var missing: Int
    }

    private func best(
        at index: Int,
        in text: TextTokens,
        stems: [String],
        before: FoodMention?,
        prefers: (FoodName, Range<Int>) -> Int
    ) -> Fit? {
        var best: Fit?
        for place in candidates(stems[index]).prefix(Self.mostCandidates) {
            guard let fit = fit(place, at: index, in: text, stems: stems, before: before) else { continue }
            guard let old = best else {
                best = fit
                continue
            }
            let order = [(fit.matched, old.matched), (old.missing, fit.missing)]
            let first =
                order.first { $0.0 != $0.1 } ?? (
                    prefers(names[place], index..<fit.end), prefers(names[old.name], index..<old.end)
                )
            if first.0 > first.1 { best = fit }
        }
        return best
    }

    private func candidates(_ stem: String) -> [Int] {
        if let exact = byStem[stem] { return exact }
        if let kind = FoodWords.kinds[stem] {
            let members = names.indices.filter { kind.contains(names[$0].head) }
            return Set(members.map { names[$0].ingredient }).count == 1 ? members : []
        }
        guard isGerman, stem.count >= 2 else { return [] }
        return names.indices.filter { Self.isCompound(stem, of: names[$0].head) }
    }

    /// "Öl" for "Olivenöl", "Zwiebeln" for "Frühlingszwiebeln", "Knoblauch" for "Knoblauchzehen", either way round.
    private static func isCompound(_ a: String, of b: String) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        guard short.count >= 4 || short == "ol", long.count >= short.count + 3 else { return false }
        if long.hasSuffix(short) { return true }
        guard long.hasPrefix(short) else { return false }
        let tail = long.dropFirst(short.count)
        return [0, 1, 2].contains { FoodWords.compoundParts.contains(String(tail.dropFirst($0))) }
    }

    private func fit(_ place: Int, at index: Int, in text: TextTokens, stems: [String], before: FoodMention?) -> Fit? {
        let name = names[place]
        var matched: Set<String> = []
        let isOtherWord = !name.has(stems[index])
        matched.insert(isOtherWord ? name.head : stems[index])
        var end = index + 1
        while end < text.count {
            var next = end
            while FoodWords.links.contains(text.word(next)) || next > end && Shares.definites.contains(text.word(next))
            {
                next += 1
            }
            // "all-purpose"
            if next == end, text.word(end) == "-", text.touchesNext(end - 1), text.touchesNext(end) { next += 1 }
            guard next < text.count, name.has(stems[next]), matched.insert(stems[next]).inserted else { break }
            end = next + 1
        }
        let fit = Fit(
            name: place,
            end: end,
            matched: matched.count * 2 + (matched.contains(name.head) ? 1 : 0) - (isOtherWord ? 1 : 0),
            missing: name.modifiers.subtracting(matched).count
        )
        let reading = FoodReading(name: name, matched: matched, tokens: index..<end, text: text, stems: stems)
        return reading.isMeant(before: before) ? fit : nil
    }
}
