/// A modest recipe of what a model saw, where nothing was written, shown or said: foods without amounts, and what was done.
struct SeenRecipe {
    private let lexicon: Lexicon
    private let speech: SpeechWords
    private let language: RecipeLanguage

    init(language: RecipeLanguage) {
        self.language = language
        (lexicon, speech) = (.of(language), .of(language))
    }

    /// nil where nothing is cooked.
    func draft(from descriptions: [FrameDescription]) -> RecipeDraft? {
        var draft = RecipeDraft()
        var known: Set<String> = []
        for seen in descriptions.prefix(2000) {
            for food in seen.foods.prefix(30) where draft.ingredients.count < IngredientGathering.most {
                let name = food.prefix(100).trimmed
                let words = Words.of(name).filter { !lexicon.stop.contains($0) }
                let key = words.map(FoodStem.of).joined(separator: " ")
                guard !words.isEmpty, !speech.vague.contains(words[0]) || words.count > 1, !isDish(words),
                    known.insert(key).inserted
                else { continue }
                draft.ingredients.append(RecipeDraft.Line(text: name, quote: name, range: Self.range(seen)))
            }
            guard let action = seen.action.map({ $0.prefix(300).trimmed }), isCooking(action) else { continue }
            if let last = draft.steps.last, isSame(last.text, action) {
                draft.steps[draft.steps.count - 1].range = last.range?.union(Self.range(seen))
            } else if draft.steps.count < StepGathering.most {
                draft.steps.append(
                    RecipeDraft.Line(text: action.capitalisedFirst, quote: action, range: Self.range(seen))
                )
            }
        }
        guard !draft.steps.isEmpty, draft.ingredients.count >= 2 else { return nil }
        draft.title = descriptions.lazy.prefix(200).compactMap { dish(in: $0.description) }.first
        return draft
    }

    private static func range(_ seen: FrameDescription) -> TimeRange { TimeRange(start: seen.frame, end: seen.frame) }

    /// "Stirring the sauce", "cortar el tomate", "Zwiebel schälen"; not "eating".
    private func isCooking(_ action: String) -> Bool {
        Words.of(action).prefix(12).contains { word in
            if lexicon.verbs.contains(word) || lexicon.infinitives.contains(word) {
                return !lexicon.nounsToo.contains(word)
            }
            guard language == .english, word.hasSuffix("ing"), word.count > 5 else { return false }
            let stem = String(word.dropLast(3))
            return [stem, stem + "e", String(stem.dropLast())].contains {
                CookingWords.verbs.contains($0)
                    && !["hold", "taste", "enjoy", "stand", "wait", "make", "serve", "hand"].contains($0)
            }
        }
    }

    private func isSame(_ a: String, _ b: String) -> Bool {
        let (first, second) = (Words.content(a), Words.content(b))
        return min(Words.coverage(of: first, in: second), Words.coverage(of: second, in: first)) >= 0.8
    }

    private func isDish(_ words: [String]) -> Bool { words.allSatisfy { speech.vague.contains($0) } }

    /// "A bowl of tomato soup", "Un plato de ensalada con tomate": what is in it.
    private func dish(in description: String) -> String? {
        let line = LineTokens(description, lexicon: lexicon)
        guard
            let vessel = line.words.prefix(4).firstIndex(where: {
                lexicon.equipment.contains($0) || Self.vessels.contains($0)
            }),
            vessel + 2 < line.words.count,
            lexicon.ofs.contains(line.words[vessel + 1])
                || ["with", "mit", "con", "avec"].contains(line.words[vessel + 1]),
            let base = line.tokens.first?.base
        else { return nil }
        var end = vessel + 2
        while end < line.tokens.count, end < vessel + 12,
            line.tokens[end].first?.isLetter == true || line.tokens[end] == ",",
            !["on", "auf", "sur", "sobre", "in", "en", "dans"].contains(line.words[end])
        { end += 1 }
        let name = String(base[line.tokens[vessel + 2].startIndex..<line.tokens[end - 1].endIndex])
        return Words.of(name).contains(where: lexicon.isFood) ? name.trimmingMarks.capitalisedFirst : nil
    }

    private static let vessels: Set<String> = [
        "plate", "bowl", "teller", "schussel", "assiette", "bol", "plato", "cuenco", "tazon",
    ]
}
