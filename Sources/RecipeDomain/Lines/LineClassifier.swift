/// Tells what a line is from its words alone.
public struct LineClassifier: Sendable {
    private let parser = IngredientLineParser()

    public init() {}

    public func kind(of line: String) -> LineKind {
        let plain = LineShape.withoutBullet(line)
        let words = Words.of(plain)
        guard !words.isEmpty else { return .chatter }
        if let author = Self.handle(in: plain) { return words.count <= 6 ? .author(author) : .chatter }
        if Self.isChatter(plain, words: words) { return .chatter }
        if let heading = Self.heading(plain, words: words) { return heading }
        if let yield = Self.yield(plain, words: words) { return .yield(yield) }
        if let time = Self.time(plain, words: words) { return time }
        let step = StepRecogniser.likelihood(plain)
        let ingredient = ingredientLikelihood(plain, words: words)
        if max(step, ingredient) < 0.5 { return .other }
        return ingredient >= step ? .ingredient : .step
    }

    /// 0…1: how much a line looks like one of an ingredient list.
    public func ingredientLikelihood(_ line: String) -> Double {
        let plain = LineShape.withoutBullet(line)
        return ingredientLikelihood(plain, words: Words.of(plain))
    }

    private func ingredientLikelihood(_ line: String, words: [String]) -> Double {
        guard (1...24).contains(words.count), LineShape.numbered(line).number == nil else { return 0 }
        let parsed = parser.parse(line)
        let food = Words.content(parsed.food)
        let known = food.contains { CookingWords.foods.contains($0) || CookingWords.foods.contains(Words.singular($0)) }
        guard food.contains(where: { $0.count >= 3 && $0.contains(where: \.isLetter) }) else { return 0 }
        let measured =
            words.compactMap { Durations.unitSeconds($0) }.contains { $0 >= 60 }
            && words.contains { $0.count > 1 && Durations.unitSeconds($0) != nil }
        if measured, parsed.unit == nil, !known { return 0 }
        let tail = parsed.note?.lowercased() ?? ""
        let step = StepRecogniser.likelihood(line)
        if ["juice", "zest", "rind", "peel"].contains(words[0]), words.prefix(5).contains("of"), parsed.quantity != nil
        {
            return 0.97
        }
        if parsed.quantity != nil {
            if step >= 0.9 { return 0.3 }
            if !Temperatures.temperatures(in: line).isEmpty, parsed.unit == nil { return 0.1 }
            if parsed.unit != nil { return food.count <= 8 ? 0.97 : 0.6 }
            if line.first?.isASCIIDigit != true {
                // "One-Pot Chili" is a title, "one large egg" an ingredient.
                let head = food.last.map { CookingWords.foods.contains($0) } ?? false
                guard head, LineTokens(line).tokens.dropFirst().first != "-" else { return 0.2 }
            }
            if known { return food.count <= 6 ? 0.9 : 0.5 }
            return food.count <= 3 ? 0.55 : 0.2
        }
        if ["to taste", "for garnish", "for serving", "to serve", "optional", "as needed", "for frying"].contains(
            where: tail.contains
        ) {
            return step >= 0.94 || !known ? 0.2 : 0.92
        }
        return known && words.count <= 4 ? 0.45 : 0
    }

    /// "@handle", alone or among few words.
    static func handle(in line: String) -> String? {
        for word in line.split(separator: " ") {
            guard let at = word.firstIndex(of: "@"), word.distance(from: word.startIndex, to: at) <= 1 else { continue }
            let name = word[word.index(after: at)...].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
            if name.count >= 3 { return "@" + name }
        }
        return nil
    }

    private static func isChatter(_ line: String, words: [String]) -> Bool {
        let lower = " " + words.joined(separator: " ") + " "
        if line.hasPrefix("#") { return true }
        if line.contains("://") || lower.contains(" www ") || words.contains("com") { return true }
        let phrases = [
            "subscribe", "follow", "link in bio", "like and", "like share", "share this", "comment", "turn on",
            "notification", "part 2", "part 1", "part 3",
            "wait for it", "save this", "save for later", "tag a friend", "tag someone", "tiktok", "instagram",
            "youtube", "music by",
            "sponsored", "use code", "swipe", "watch till", "watch until", "full recipe", "recipe below", "recipe in",
            "in the description", "in description",
            "thanks for watching", "thank you for watching", "day in", "easy recipe", "new video", "pov", "lets go",
            "lets cook", "so good", "trust me", "click",
            "download", "bon appetit", "you need to try", "check out", "see you", "hit the", "out now", "coming soon",
            "new recipe", "recipes every", "more recipes",
        ]
        guard phrases.contains(where: { lower.contains(" \($0) ") || ($0.count > 8 && lower.contains($0)) }) else {
            return false
        }
        return words.count <= 10
            && !words.contains {
                UnitNames.unit($0) != nil && $0.count > 1 && lower.contains(where: \.isNumber)
                    && !lower.contains("part")
            }
    }

    private static func heading(_ line: String, words: [String]) -> LineKind? {
        guard words.count <= 6 else { return nil }
        let bare = words.filter {
            !["the", "you", "your", "will", "need", "youll", "what", "list", "of", "all"].contains($0)
        }
        switch bare {
        case ["ingredients"], ["ingredient"], ["zutaten"], ["ingredientes"], ["ingrédients"], ["shopping"]:
            return .ingredientsHeading
        case ["method"], ["directions"], ["instructions"], ["steps"], ["how", "to", "make", "it"], ["preparation"],
            ["zubereitung"], ["recipe"]:
            return .stepsHeading
        case [] where words.contains("need"): return .ingredientsHeading
        default: break
        }
        guard words.count >= 2, words[0] == "for",
            line.hasSuffix(":") || (words[1] == "the" && words.count <= 4 && line.last != ".")
        else { return nil }
        guard !line.contains(where: \.isASCIIDigit) else { return nil }
        return .groupHeading(line.trimmingMarks)
    }

    private static func yield(_ line: String, words: [String]) -> String? {
        guard words.count <= 8 else { return nil }
        let tokens = LineTokens(line).tokens
        let amounts = AmountReader(tokens: tokens)
        let lower = tokens.map { $0.lowercased() }
        func amount(after index: Int) -> (String, Int)? {
            var index = index + 1
            while index < lower.count, [":", "about", "up", "to", "-", "~", "around"].contains(lower[index]) {
                index += 1
            }
            guard let (quantity, next) = amounts.amount(at: index) else { return nil }
            return ("\(quantity)", next)
        }
        for (index, word) in lower.enumerated() {
            if ["serves", "feeds", "servings", "serving", "portions", "portionen"].contains(word),
                let (count, _) = amount(after: index), index <= 1
            {
                return "\(count) servings"
            }
            if ["makes", "yields", "yield"].contains(word), index <= 2, let (count, next) = amount(after: index) {
                let what = tokens[min(next, tokens.count)...].joined(separator: " ").trimmingMarks
                return what.isEmpty ? "\(count) servings" : "\(count) \(what)"
            }
            if word == "enough", index + 1 < lower.count, lower[index + 1] == "for",
                let (count, _) = amount(after: index + 1)
            {
                return "\(count) servings"
            }
            if ["servings", "serving", "portions", "people", "persons"].contains(word), index > 0 {
                for start in 0..<index {
                    if let (quantity, next) = amounts.amount(at: start), next == index { return "\(quantity) servings" }
                }
            }
        }
        return nil
    }

    private static func time(_ line: String, words: [String]) -> LineKind? {
        guard words.count <= 7, let timer = Durations.timers(in: line).first else { return nil }
        let minutes = max(1, timer.seconds / 60)
        let rest = Set(words)
        if !rest.isDisjoint(with: ["prep", "preparation"]), words[0] != "prepare" {
            return .time(.prep, minutes: minutes)
        }
        if words[0] == "total" || (rest.contains("total") && rest.contains("time"))
            || words == ["ready", "in"] + words.dropFirst(2)
        {
            return .time(.total, minutes: minutes)
        }
        if rest.contains("time"), !rest.isDisjoint(with: ["cook", "cooking", "baking", "bake"]) {
            return .time(.cook, minutes: minutes)
        }
        if line.contains(":"), ["cook", "bake", "cooking"].contains(words[0]), words.count <= 4 {
            return .time(.cook, minutes: minutes)
        }
        return nil
    }
}
