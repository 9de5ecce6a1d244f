/// Tells what is said to the viewer from what is said to the cook.
enum Chatter {
    /// Whether a line is of no use to a cook. `words` are the line's, as `Words.of` gives them.
    static func isChatter(_ line: String, words: [String]) -> Bool {
        if line.hasPrefix("#") || line.contains("://") || words.contains("com") || words.contains("www") { return true }
        if line.last == "?" || line.contains("★") || line.lowercased().hasPrefix("tip:") { return true }
        // "Pasta night #4"
        if zip(line, line.dropFirst()).contains(where: { $0 == "#" && $1.isNumber }) { return true }
        if words.first == "enjoy", words.count <= 3 { return true }
        if isNutrition(words) || isNumbered(words) { return true }
        guard words.count <= 10, !holdsAmount(words) else { return false }
        // "$2 per serving"; what a food costs may stand beside its amount.
        if line.contains(where: { $0 == "£" || $0 == "$" || $0 == "€" }) { return true }
        if always.longest(in: words) > 0 { return true }
        return words.count <= 6 && praise.longest(in: words) > 0
            && StepRecogniser.likelihood(line, language: .english) < 0.6
    }

    /// Whether a line in another language is; what everybody says in English is known there, too.
    static func isChatter(_ line: String, words: [String], lexicon: Lexicon, stepLikelihood: Double) -> Bool {
        if line.hasPrefix("#") || line.contains("://") || words.contains("com") || words.contains("www") { return true }
        if line.last == "?" || line.contains("★")
            || words.contains(where: { ["kcal", "calorias", "kalorien"].contains($0) })
        {
            return true
        }
        if words.count > 14 { return false }
        if line.contains(where: { $0 == "£" || $0 == "$" || $0 == "€" }) { return true }
        let isStep = stepLikelihood >= 0.8
        // A verb of the kitchen may be a word of talk, too.
        if lexicon.chatter.longest(in: words) >= (isStep ? 2 : 1) { return true }
        if !isStep, international.longest(in: words) > 0 { return true }
        // "Le meilleur fondant au chocolat" is what a dish is called.
        if words.count > 2, words.contains(where: lexicon.isFood) { return false }
        return words.count <= 6 && stepLikelihood < 0.6 && lexicon.praise.longest(in: words) > 0
    }

    private static let international = Phrases([
        "subscribe", "follow", "link in bio", "in bio", "like", "likes", "tiktok", "instagram", "youtube", "facebook",
        "pinterest",
        "pov", "comment", "save this", "share this", "repost", "viral", "episode",
    ])

    /// "350 kcal", "32 g protein per serving"; "1 scoop protein powder" is none.
    private static func isNutrition(_ words: [String]) -> Bool {
        if words.contains(where: { ["kcal", "calories", "calorie", "kj", "macros"].contains($0) }) { return true }
        let isMeasured = words.contains { $0 == "g" || ($0.first?.isASCIIDigit == true && $0.last == "g") }
        guard isMeasured, let at = words.firstIndex(where: { nutrients.contains($0) }) else { return false }
        if words[at] == "fat" { return words.count <= 3 }
        return at == words.count - 1 || at == 0 || ["per", "each", "a"].contains(words[at + 1]) || words.count > at + 3
            || words[at + 1].first?.isASCIIDigit == true
    }

    private static let nutrients: Set<String> = ["protein", "carbs", "carb", "fibre", "fiber", "fat", "fats"]

    /// "Episode 4", "Season 2", "Day 12 of …"
    private static func isNumbered(_ words: [String]) -> Bool {
        guard words.count >= 2, words[1].allSatisfy(\.isASCIIDigit) else { return false }
        if words[0] == "season", words.count > 2, words[2].hasPrefix("ep") { return true }
        if words[0] == "step", words.count == 4, words[2] == "of" { return true }
        return words[0] == "day"
            || (words.count == 2
                && ["season", "episode", "ep", "part", "vol", "take", "attempt", "version", "week"].contains(words[0]))
    }

    /// "1 cup" is no chatter, "part 2" is.
    private static func holdsAmount(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { number, unit in
            number.first?.isASCIIDigit == true
                && (UnitNames.unit(unit) != nil || Durations.unitSeconds(unit).map { $0 >= 60 } == true)
        }
    }

    /// What nobody says to a cook.
    static let always = Phrases([
        "subscribe", "follow", "follow me", "link in", "bio", "like and", "like share", "like this", "hit like",
        "leave a like", "like button",
        "share this", "share with", "share it", "send this", "comment", "comments", "turn on", "sound on",
        "notification", "notifications",
        "the bell", "part 1", "part 2", "part 3", "part two", "wait for it", "wait for the", "save this",
        "save for later", "save it for",
        "save the recipe", "tag a", "tag someone", "tag your", "tiktok", "instagram", "youtube", "facebook",
        "pinterest", "music by",
        "song by", "sound by", "sponsored", "ad", "use code", "swipe", "watch till", "watch until", "watch the",
        "watch this", "keep watching",
        "for watching", "full recipe", "recipe below", "recipe in", "the recipe", "recipe by", "new recipe",
        "new recipes", "recipes every",
        "more recipes", "in the description", "in description", "the caption", "easy recipe", "new video", "new videos",
        "next video", "pov",
        "lets go", "lets cook", "lets make", "trust me", "click", "tap", "download", "bon appetit", "buon appetito",
        "you need to try",
        "you have to try", "try this", "try it", "give it a try", "give this a", "make this", "with me", "check out",
        "check my", "see you",
        "hit the", "out now", "coming soon", "stay tuned", "come back", "let me know", "tell me", "dont forget to",
        "you wont believe",
        "guess what", "welcome back", "hey guys", "hi guys", "hello", "my blog", "my channel", "my page", "my website",
        "my book", "cookbook",
        "repost", "merch", "followers", "subscribers", "views", "mix and match", "mix match", "dig in", "with love",
        "the love", "the word", "giveaway", "dm me", "copyright", "all rights", "day in", "every week", "every day",
        "every sunday", "half the price", "half the calories", "the only", "dont count", "please dont", "oclock",
    ])

    /// What may stand in a step as well.
    static let praise = Phrases([
        "so good", "yum", "yummy", "wow", "omg", "amazing", "delicious", "tasty", "mmm", "mmmm", "perfect", "cheers",
        "hungry", "tutorial", "viral",
        "obsessed", "game changer", "best ever", "best part", "no way", "done", "thats it", "voila", "ta da", "tada",
        "like", "episode",
    ])
}
