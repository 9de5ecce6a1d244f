/// Tells what a line in German, French or Spanish is from its words alone.
struct LexiconClassifier {
    let lexicon: Lexicon

    func kind(of line: String) -> LineKind {
        let plain = LineShape.withoutBullet(line)
        let words = Words.of(plain)
        guard !words.isEmpty else { return .chatter }
        if let author = LineClassifier.handle(in: plain) { return words.count <= 6 ? .author(author) : .chatter }
        if let heading = heading(plain, words) { return heading }
        let step = StepRecogniser.likelihood(plain, language: lexicon.language)
        if let time = time(plain, words, step) { return time }
        if Chatter.isChatter(plain, words: words, lexicon: lexicon, stepLikelihood: step) { return .chatter }
        if let group = group(plain, words, step) { return group }
        if let yield = yield(plain, words) { return .yield(yield) }
        let ingredient = ingredientLikelihood(plain, step: step)
        if max(step, ingredient) < 0.5 { return .other }
        return ingredient >= step ? .ingredient : .step
    }

    /// 0…1: how much a line looks like one of an ingredient list.
    func ingredientLikelihood(_ line: String) -> Double {
        let plain = LineShape.withoutBullet(line)
        return ingredientLikelihood(plain, step: StepRecogniser.likelihood(plain, language: lexicon.language))
    }

    private func ingredientLikelihood(_ line: String, step: Double) -> Double {
        let words = Words.of(line)
        guard (1...24).contains(words.count), LineShape.numbered(line).number == nil else { return 0 }
        let parsed = IngredientLineParser(language: lexicon.language).parse(line)
        let food = Words.of(parsed.food).filter { !lexicon.stop.contains($0) }
        guard food.contains(where: { $0.count >= 2 && $0.contains(where: \.isLetter) }) else { return 0 }
        let isKnown = food.contains(where: lexicon.isFood)
        guard parsed.quantity != nil else { return withoutAmount(parsed, food, words, isKnown: isKnown, step: step) }
        // "20 Minuten Pasta"
        let isTimed =
            words.count > 1 && words[0].first?.isASCIIDigit == true && (lexicon.durations[words[1]] ?? 0) >= 60
        if parsed.unit == nil, isTimed || isMeasured(words) && !isKnown { return 0 }
        if words.prefix(4).contains(where: lexicon.remarks.contains) && parsed.unit == nil { return 0.1 }
        if parsed.unit == nil, food.allSatisfy({ lexicon.isTool($0) || lexicon.servings.contains($0) }) {
            return 0.1
        }
        if line.contains("°"), parsed.unit == nil { return 0.1 }
        let isFoodFirst = food.first.map(lexicon.isFood) == true && food.count <= 4
        if parsed.unit != nil, isFoodFirst, line.hasPrefix(parsed.food), parsed.note == nil { return 0.97 }
        if step >= 0.85 { return 0.3 }
        if parsed.unit != nil { return food.count <= 8 ? 0.97 : 0.6 }
        if parsed.note != nil, lexicon.fruitParts.contains(where: words.prefix(3).contains) { return 0.97 }
        guard line.first?.isASCIIDigit == true || LineTokens.fractions[line.first ?? " "] != nil else {
            // "Un gâteau au chocolat" is a title, "un oignon" an ingredient.
            return isKnown ? (food.count <= 2 ? 0.85 : 0.2) : 0.2
        }
        if isKnown { return food.count <= 7 ? 0.9 : 0.5 }
        return food.count <= 3 ? 0.55 : 0.2
    }

    /// What lists give without an amount: "Salz und Pfeffer", "un peu de sel", "aceite para freír".
    private func withoutAmount(_ parsed: Ingredient, _ food: [String], _ words: [String], isKnown: Bool, step: Double)
        -> Double
    {
        guard step < 0.85 else { return 0.2 }
        if let note = parsed.note, isKnown, food.count <= 4 {
            let first = Words.of(note).first ?? ""
            let isUncounted =
                Words.of(note).prefix(3).contains(where: lexicon.some.contains)
                || lexicon.splashes.contains(where: Words.of(note).contains)
            if isUncounted || Self.purposes.contains(first) { return isUncounted ? 0.85 : 0.92 }
        }
        let isStaple =
            words.contains(where: lexicon.staples.contains)
            && words.allSatisfy {
                lexicon.staples.contains($0) || lexicon.besideStaples.contains($0) || lexicon.stop.contains($0)
            }
        if isStaple, words.count <= 6 { return 0.7 }
        return isKnown && words.count <= 5
            && words.last.map { lexicon.isFood($0) || lexicon.preparations.contains($0) } == true
            ? 0.45 : 0
    }

    /// What a note begins with that says what for or how much.
    private static let purposes: Set<String> = [
        "zum", "zur", "nach", "fur", "bei", "optional", "pour", "selon", "au", "facultatif", "optionnel", "para", "al",
        "a",
        "opcional", "segun",
    ]

    private func isMeasured(_ words: [String]) -> Bool {
        words.contains { $0.count > 1 && (lexicon.durations[$0] ?? 0) >= 60 }
    }

    // MARK: - Around the recipe

    private func heading(_ line: String, _ words: [String]) -> LineKind? {
        guard words.count <= 7 else { return nil }
        let whole = words.joined(separator: " ")
        if lexicon.ingredientHeadings.contains(whole) { return .ingredientsHeading }
        if lexicon.stepHeadings.contains(whole) { return .stepsHeading }
        return lexicon.ingredientHeadings.contains(words[0]) ? .ingredientsHeading : nil
    }

    private func group(_ line: String, _ words: [String], _ step: Double) -> LineKind? {
        guard words.count <= 6, !line.contains(where: \.isASCIIDigit), line.last != ".", line.last != "!" else {
            return nil
        }
        let isNamed =
            words.count <= 3 && words.allSatisfy { lexicon.groups.contains($0) || lexicon.stop.contains($0) }
            && words.contains(where: lexicon.groups.contains)
        let isTitled = line.hasSuffix(":") && words.count <= 3 && step < 0.6
        let isFor =
            words.count >= 2 && lexicon.groupOpenings.contains(words[0]) && step < 0.8
            && (line.hasSuffix(":") || Self.articles.contains(words[1]))
        return isNamed || isTitled || isFor ? .groupHeading(line.trimmingMarks) : nil
    }

    private static let articles: Set<String> = ["die", "den", "das", "le", "la", "les", "l", "el", "los", "las"]

    /// "Für 4 Personen", "Pour 12 cookies", "Rinde 6 porciones", "Portionen: 4"
    private func yield(_ line: String, _ words: [String]) -> String? {
        guard words.count <= 8 else { return nil }
        let tokens = LineTokens(line, lexicon: lexicon)
        let amounts = AmountReader(tokens, lexicon: lexicon)
        for index in tokens.words.indices {
            guard let (quantity, next) = amounts.amount(at: index), !lexicon.articles.contains(tokens.words[index])
            else { continue }
            let before = tokens.words[..<index].filter {
                $0.contains(where: \.isLetter) && !lexicon.leadIns.contains($0)
            }
            let what = tokens.tokens[min(next, tokens.tokens.count)...].joined(separator: " ").trimmingMarks
            let counted = Words.of(what)
            if let noun = counted.first, lexicon.servings.contains(noun) {
                return counted.dropFirst().contains(where: lexicon.isFood) ? nil : "\(quantity) servings"
            }
            if counted.isEmpty, before.count == 1, lexicon.servings.contains(before[0]) {
                return "\(quantity) servings"
            }
            guard let first = before.first, before.count <= 2,
                lexicon.unit(at: next, in: tokens.words, before: tokens.words.count)
                    .map({ [.piece, .jar, .glass].contains($0.measure.unit) }) ?? true,
                lexicon.durations[counted.first ?? ""] == nil
            else { return nil }
            let isMade = lexicon.makes.contains(first)
            let isFor = lexicon.groupOpenings.contains(first) && before.count == 1
            guard isMade || isFor && (1...2).contains(counted.count) else { return nil }
            return counted.isEmpty ? "\(quantity) servings" : "\(quantity) \(what)"
        }
        return nil
    }

    /// "Backzeit: 40 Minuten", "Prêt en 30 minutes", "Tiempo total: 1 hora"
    private func time(_ line: String, _ words: [String], _ step: Double) -> LineKind? {
        guard words.count <= 8, !line.contains("°"), line.contains(":") || step < 0.75,
            let timer = Durations.timers(in: line, language: lexicon.language).first
        else {
            return nil
        }
        let minutes = max(1, timer.seconds / 60)
        let named = line.contains(":") ? words.prefix(3) : words.prefix(["tiempo", "temps"].contains(words[0]) ? 3 : 1)
        if named.contains(where: lexicon.totalTimes.contains) { return .time(.total, minutes: minutes) }
        if named.contains(where: lexicon.preparationTimes.contains) { return .time(.prep, minutes: minutes) }
        return named.contains(where: lexicon.cookingTimes.contains) ? .time(.cook, minutes: minutes) : nil
    }
}
