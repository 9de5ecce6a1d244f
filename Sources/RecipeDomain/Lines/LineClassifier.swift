/// Tells what a line is from its words alone.
public struct LineClassifier: Sendable {
    private let language: RecipeLanguage?
    private let parser = IngredientLineParser(language: .english)

    /// - Parameter language: of all lines; where it is nil, each line's is told from its words, English where they don't.
    public init(language: RecipeLanguage? = nil) { self.language = language }

    public func kind(of line: String) -> LineKind {
        let language = language(of: line)
        guard language == .english else { return LexiconClassifier(lexicon: .of(language)).kind(of: line) }
        let plain = LineShape.withoutBullet(line)
        let words = Words.of(plain)
        guard !words.isEmpty else { return .chatter }
        if let author = Self.handle(in: plain) { return words.count <= 6 ? .author(author) : .chatter }
        if Chatter.isChatter(plain, words: words) { return .chatter }
        if let heading = Self.heading(plain, words: words) { return heading }
        if let yield = Self.yield(plain, words: words) { return .yield(yield) }
        if let time = Self.time(plain, words: words) { return time }
        let step = StepRecogniser.likelihood(plain, language: .english)
        let ingredient = ingredientLikelihood(plain, words: words)
        if max(step, ingredient) < 0.5 { return .other }
        return ingredient >= step ? .ingredient : .step
    }

    /// 0…1: how much a line looks like one of an ingredient list.
    public func ingredientLikelihood(_ line: String) -> Double {
        let language = language(of: line)
        guard language == .english else {
            return LexiconClassifier(lexicon: .of(language)).ingredientLikelihood(line)
        }
        let plain = LineShape.withoutBullet(line)
        return ingredientLikelihood(plain, words: Words.of(plain))
    }

    private func language(of line: String) -> RecipeLanguage {
        language ?? RecipeLanguage.detected(in: line) ?? .english
    }

    private func ingredientLikelihood(_ line: String, words: [String]) -> Double {
        guard (1...60).contains(words.count), LineShape.numbered(line).number == nil else { return 0 }
        let parsed = parser.parse(line)
        let food = Words.content(parsed.food)
        let known = food.contains { CookingWords.foods.contains($0) || CookingWords.foods.contains(Words.singular($0)) }
        guard food.contains(where: { $0.count >= 3 && $0.contains(where: \.isLetter) }) else { return 0 }
        let measured =
            words.compactMap { Durations.unitSeconds($0) }.contains { $0 >= 60 }
            && words.contains { $0.count > 1 && Durations.unitSeconds($0) != nil }
        if measured, parsed.unit == nil, !known { return 0 }
        // "350 ml per glass", "one more egg"
        if words.contains("per") || (words.count > 2 && words[1] == "more") { return 0.1 }
        let tail = parsed.note?.lowercased() ?? ""
        let step = StepRecogniser.likelihood(line, language: .english)
        if words.count > 24, parsed.unit == nil { return 0 }
        if parsed.quantity != nil {
            let isMeasuredFood = parsed.unit != nil && known && line.first?.isASCIIDigit == true
            if words[0] == "drop" || !isMeasuredFood && Self.isRemark(line, words) { return 0.1 }
            if parsed.unit == nil, food.allSatisfy({ CookingWords.equipment.contains(Words.singular($0)) }) {
                return 0.1
            }
            if words.prefix(3).contains(where: { Self.titleWords.contains($0) }) { return 0.1 }
            if isAmountLast(parsed, in: line)
                || (parsed.unit == nil && Lexicon.english.fruitParts.contains(words[0]) && !tail.isEmpty)
            {
                return 0.97
            }
            if step >= 0.9 { return 0.3 }
            if line.contains("°") || !Temperatures.temperatures(in: line, language: .english).isEmpty,
                parsed.unit == nil
            {
                return 0.1
            }
            if parsed.unit != nil { return food.count <= 8 ? 0.97 : 0.6 }
            if words.count > 2, words[0] == "one", Self.vessels.contains(words[1]), words[2] != "of" { return 0.2 }
            if SpelledNumber(words: LineTokens(line).words).number(at: 0, allowsArticle: true) != nil {
                // "One Pan Chicken Dinner" is a title, "one large egg" an ingredient.
                let isName = line.split(separator: " ").allSatisfy { $0.first?.isLowercase == false }
                guard food.last.map(CookingWords.foods.contains) == true,
                    !(isName && food.count { !Lexicon.english.sizes.contains($0) } >= 2)
                else { return 0.2 }
            }
            guard line.first?.isASCIIDigit == true || known else { return 0.2 }
            if known { return food.count <= 6 ? 0.9 : 0.5 }
            return food.count <= 3 ? 0.55 : 0.2
        }
        if Self.saysWhatFor(tail) { return step >= 0.94 || !known ? 0.2 : 0.92 }
        if let first = words.first,
            first == "a" || Lexicon.english.some.contains(first) || Lexicon.english.splashes.contains(first),
            !tail.isEmpty, known
        {
            return food.count <= 4 ? 0.85 : 0.4
        }
        if words.count <= 7, Self.isStaple(words), step < 0.9 { return 0.7 }
        return known && words.count <= 4 && Self.endsInFood(words) ? 0.45 : 0
    }

    /// "Crusty bread" and "lemon wedges", not "garlic heaven" or "so much cheese".
    private static func endsInFood(_ words: [String]) -> Bool {
        guard let last = words.last, words.allSatisfy({ !exclaiming.contains($0) }) else { return false }
        return CookingWords.foods.contains(last) || CookingWords.foods.contains(Words.singular(last))
            || CookingWords.besideVerbs.contains(last) || Lexicon.english.besideStaples.contains(last)
    }

    private static let exclaiming: Set<String> = [
        "so", "much", "all", "more", "most", "no", "that", "this", "my", "your", "our", "is", "it", "hello", "best",
        "love",
        "only", "just", "too", "like", "with", "who", "what", "not", "every", "any", "never", "always",
    ]

    /// "15 min noodles", "3 hours later", "2 thumbs up", "100 % vegan", "soup for 4"
    private static func isRemark(_ line: String, _ words: [String]) -> Bool {
        if words.contains(where: { remarks.contains($0) }) || line.hasPrefix("100%") || line.hasPrefix("100 %") {
            return true
        }
        // "9/10", "20 % …", "5 °C outside"
        if let part = line.split(separator: " ").first(where: { $0.first?.isASCIIDigit == true }),
            part.hasSuffix("/10") || part.hasSuffix("/5") || part.hasSuffix("/100")
        {
            return !words.contains { UnitNames.unit($0) != nil }
        }
        let plain = words.map { $0.filter { !$0.isASCIIDigit } }.filter { !$0.isEmpty }
        if let unit = plain.first, Durations.unitSeconds(unit) != nil, words[0].first?.isASCIIDigit == true {
            return true
        }
        return words.count <= 4 && words.dropLast().last == "for"
            && (words.last?.allSatisfy(\.isASCIIDigit) == true || words.last == "two")
    }

    private static let remarks: Set<String> = [
        "later", "stars", "thumbs", "love", "magic", "patience", "joy", "fun", "speed", "times", "steps", "step", "fps",
        "waste", "off", "again", "price", "today", "week", "weeks", "months", "years", "code", "family", "families",
        "tummies", "tummy", "kids", "guests", "friends", "watching", "happiness", "heaven", "dream", "dreams", "night",
        "subs", "likes", "views", "followers", "reviews", "ratings", "votes", "secret", "secrets", "hacks", "tricks",
        "mistakes", "levels", "rules", "dishes", "meals", "portions", "lives", "smiles", "hugs", "kisses", "outside",
        "easy", "simple", "only", "textures", "flavors", "flavours", "cooks", "chefs", "million", "thousand", "percent",
    ]

    /// "One pot pasta"
    private static let vessels: Set<String> = ["pot", "pan", "bowl", "tray", "skillet", "sheet"]

    /// "Salt & pepper", "olive oil", "fresh basil": what no dish is called and nobody measures.
    private static func isStaple(_ words: [String]) -> Bool {
        words.contains(where: Lexicon.english.staples.contains)
            && words.allSatisfy {
                Lexicon.english.staples.contains($0) || Lexicon.english.staples.contains(Words.singular($0))
                    || Lexicon.english.besideStaples.contains($0)
            }
    }

    /// "3 ingredient pancakes", "5 ways to cook eggs"
    private static let titleWords: Set<String> = [
        "ingredient", "ingredients", "way", "ways", "minute", "recipes", "reasons", "tips", "hour",
    ]

    /// "Salt 1 tsp", "Butter (100 g)": nothing follows the amount, so the first word is no verb.
    private func isAmountLast(_ parsed: Ingredient, in line: String) -> Bool {
        parsed.unit != nil && line.lowercased().hasPrefix(parsed.food.lowercased())
            && LineTokens(parsed.food).tokens.count <= 4
            && parsed.note == nil
            && Words.of(parsed.food).last.map(Words.singular).map {
                CookingWords.nounsToo.contains($0) || CookingWords.foods.contains($0)
            } == true
    }

    /// "to taste", "for garnish", "optional"
    private static func saysWhatFor(_ note: String) -> Bool {
        note.split(separator: ",").contains { part in
            let words = part.split { !$0.isLetter }.map(String.init)
            return words == ["optional"] || words.first == "for" || words.first == "to" || words.first == "as"
        }
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
        if ["ingredients", "zutaten", "ingredientes"].contains(words[0]) { return .ingredientsHeading }
        let isNamed = words.allSatisfy { groups.contains($0) || groups.contains(Words.singular($0)) || $0 == "the" }
        let isVerb = CookingWords.verbs.contains(words[0]) && !line.hasSuffix(":")
        let isTitled = line.hasSuffix(":") && words.count <= 3 && !line.contains(where: \.isNumber)
        if words.count <= 3, isNamed || isTitled, !isVerb { return .groupHeading(line.trimmingMarks) }
        guard words.count >= 2, words[0] == "for",
            line.hasSuffix(":") || (words[1] == "the" && words.count <= 4 && line.last != ".")
        else { return nil }
        guard !line.contains(where: \.isASCIIDigit) else { return nil }
        return .groupHeading(line.trimmingMarks)
    }

    /// What ingredients are grouped for.
    private static let groups: Set<String> = [
        "sauce", "dressing", "topping", "filling", "dough", "glaze", "marinade", "crust", "batter", "frosting", "icing",
        "garnish", "rub", "broth", "base", "dry", "wet", "ingredient", "spice", "mix", "seasoning",
    ]

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
            // "Feeds a crowd" counts nobody.
            guard index < lower.count, !["a", "an"].contains(lower[index]),
                let (quantity, next) = amounts.amount(at: index)
            else { return nil }
            return ("\(quantity)", next)
        }
        // "12 muffins", "2 large glasses"
        if (2...3).contains(tokens.count), let (count, next) = amounts.amount(at: 0), next < tokens.count,
            tokens[0].first?.isASCIIDigit == true, let last = lower.last, served.contains(last),
            tokens.count == next + 1 || Lexicon.english.sizes.contains(lower[next])
        {
            return "\(count) \(tokens[next...].joined(separator: " "))"
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

    /// What is made, counted.
    private static let served: Set<String> = [
        "glasses", "bowls", "jars", "loaves", "loaf", "muffins", "cookies", "pancakes", "waffles", "bars", "buns",
        "rolls", "cupcakes", "brownies", "burgers", "skewers", "meatballs", "dumplings", "bites", "patties", "scones",
        "donuts", "crepes", "truffles", "popsicles", "smoothies", "plates", "cups",
    ]

    private static func time(_ line: String, words: [String]) -> LineKind? {
        guard words.count <= 7, let timer = Durations.timers(in: line, language: .english).first else { return nil }
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
