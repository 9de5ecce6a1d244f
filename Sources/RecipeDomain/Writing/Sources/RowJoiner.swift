/// Joins the rows of a block on the screen that were wrapped: a row that the one before reads on into is part of it.
struct RowJoiner {
    private let classifier: LineClassifier
    private let language: RecipeLanguage?

    init(classifier: LineClassifier, language: RecipeLanguage?) {
        (self.classifier, self.language) = (classifier, language)
    }

    /// - Parameter isTight: for each row, whether it stands nearer to the one before than the others do.
    func joined(_ rows: [String], isTight: [Bool]) -> [String] {
        var joined: [String] = []
        var last = LineKind.other
        let widest = rows.map(\.count).max() ?? 0
        var previousRow = ""
        for (index, row) in rows.enumerated() {
            defer { previousRow = row }
            let kind = classifier.kind(of: row)
            if let previous = joined.last,
                isContinued(previous, last, by: row, kind, isTight: isTight[index])
                    || continues(previous, last, with: row, kind)
                        && !standsAlone(row, last, after: previousRow, widest: widest)
            {
                joined[joined.count - 1] = previous + " " + row
                last =
                    last == .step || last == .ingredient && !isStep(joined[joined.count - 1])
                    ? last : classifier.kind(of: joined[joined.count - 1])
            } else {
                joined.append(row)
                last = kind
            }
        }
        return joined
    }

    private func isStep(_ text: String) -> Bool {
        language != nil && language != .english && classifier.kind(of: text) == .step
    }

    // MARK: - In every language

    /// What the shape of the rows and the other languages' grammar tell.
    private func isContinued(_ previous: String, _ before: LineKind, by row: String, _ kind: LineKind, isTight: Bool)
        -> Bool
    {
        guard LineShape.numbered(row).number == nil, row == LineShape.withoutBullet(row) else { return false }
        switch kind {
        case .author, .chatter, .yield, .time, .ingredientsHeading, .stepsHeading, .groupHeading: return false
        case .ingredient, .step, .other: break
        }
        if let last = previous.last, ".!?:".contains(last) { return false }
        if before == .ingredient, kind != .ingredient, isTight, row.first?.isLowercase == true { return true }
        guard let language, language != .english else { return false }
        let words = Words.of(row)
        guard let first = words.first, let end = Words.of(previous).last else { return false }
        switch before {
        case .ingredient, .step, .other: break
        default: return false
        }
        // "Bei schwacher Hitze 1 1/2" "Stunden köcheln"
        if previous.last?.isASCIIDigit == true, Durations.unitSeconds(first, in: language) != nil { return true }
        // "Die Paprika in dünne" "Streifen schneiden": a German noun begins high, and the verb comes last.
        if language == .german, before == .other, kind == .step, isStep(previous + " " + row),
            Words.of(previous).first.map(Lexicon.german.stop.contains) == true
        {
            return true
        }
        let speech = SpeechWords.of(language)
        let startsLow = row.first?.isLowercase == true
        if before != .ingredient || kind != .ingredient {
            if speech.openEnds.contains(end) && (before != .ingredient || startsLow) { return true }
        }
        if let last = previous.last, ",&+".contains(last), before == .step || kind == .step { return true }
        if before == .step, kind == .ingredient || kind == .other {
            return startsLow || row.first?.isASCIIDigit == true
        }
        // "1 Zwiebel und 2 Zehen Knoblauch" "fein hacken"
        if kind == .step || kind == .other, startsLow,
            LexiconClassifier(lexicon: .of(language)).kind(of: previous + " " + row) == .step
        {
            return before != .step || kind == .other || !Lexicon.of(language).verbs.contains(first)
        }
        return false
    }

    // MARK: - As English is written

    private func continues(_ previous: String, _ before: LineKind, with row: String, _ kind: LineKind) -> Bool {
        guard LineShape.numbered(row).number == nil, row == LineShape.withoutBullet(row) else { return false }
        switch kind {
        case .author, .chatter, .yield, .time, .ingredientsHeading, .stepsHeading, .groupHeading: return false
        case .ingredient, .step, .other: break
        }
        let startsLow = row.first?.isLowercase == true
        switch before {
        case .step:
            if StepRecogniser.isOpenEnded(previous) { return true }
            if let last = previous.last, ".!".contains(last) { return false }
            // Where every row begins low, a low beginning tells nothing.
            if kind == .step {
                return startsLow && previous.first?.isLowercase == false && previous.contains(where: \.isLowercase)
            }
            if kind == .ingredient {
                return startsLow || row.first?.isASCIIDigit == true && !startsWithUnit(row)
                    || previous.lowercased().hasSuffix(" for")
            }
            return true
        case .ingredient:
            if let last = previous.last, ",(&".contains(last) { return true }
            return kind == .other && (startsLow || row.first == "(") && !hasNoLetters(row)
        case .other:
            return kind == .other && (previous.count + row.count) < 60
        default: return false
        }
    }

    /// "salt & pepper" below "juice of 1 lime": a food that would have fitted into the row before, had it been part of it.
    private func standsAlone(_ row: String, _ before: LineKind, after previous: String, widest: Int) -> Bool {
        guard before == .ingredient, let first = row.split(separator: " ").first,
            classifier.ingredientLikelihood(row) >= 0.4
        else { return false }
        if let last = previous.last, ",(&".contains(last) { return false }
        return first.lowercased() == "salt" || previous.count + 1 + first.count <= widest
    }

    /// "2 tbsp oil" rather than "25 minutes"
    private func startsWithUnit(_ row: String) -> Bool {
        IngredientLineParser(language: language).parse(row).unit != nil
    }
    private func hasNoLetters(_ row: String) -> Bool { !row.contains(where: \.isLetter) }
}
