/// Keeps of what stands once in a draft (title, description, yield, author, tags, equipment) what a recipe may say there: bounded,
/// of the type of the field, and in words of a kitchen or of the video.
///
/// Lines are looked up and marked as estimated; these fields carry no mark, so what is no title is left out.
struct FieldCheck {
    let index: EvidenceIndex
    let tainted: AddressedLookup
    /// The title of the video itself, as far as it is for a cook.
    let videoTitle: String?
    /// Whether the draft is in a language that words are known of.
    let isKnownLanguage: Bool

    // MARK: - Fields

    /// At most 20 words, half of which name something of a kitchen or the video; of a video that gave orders, all do. What no
    /// kitchen knows is a title where the video puts it up as one, not where a sentence holds it.
    func title(_ text: String) -> String? {
        guard isClean(text), Words.of(text).count <= 20 else { return nil }
        let said = contentWords(text)
        guard !said.isEmpty else { return nil }
        if tainted.isEmpty, !isKnownLanguage { return text }
        let known = said.count(where: isTrusted)
        guard said.contains(where: { Self.isOrdinary($0) || isInVideoTitle($0) }) || isHeading(said) else { return nil }
        return known == said.count || tainted.isEmpty && known * 2 >= said.count ? text : nil
    }

    /// The sentences that are clean and speak of what is cooked.
    func description(_ text: String) -> String? {
        let text = AddressedText.divided(text)?.kept ?? text
        let kept = StepRecogniser.sentences(of: text).filter { sentence in
            guard isClean(sentence) else { return false }
            if tainted.isEmpty, !isKnownLanguage { return true }
            let words = Words.of(sentence)
            return words.count >= 3 && contentWords(sentence).contains(where: isTrusted)
                && words.count(where: isTrusted) * 3 >= words.count
        }
        return kept.isEmpty ? nil : kept.joined(separator: " ")
    }

    private static let largestYield = 500

    /// A number of servings or of something, at most 500: no time, at most eight words.
    func yield(_ text: String) -> String? {
        let words = Words.of(text)
        guard isClean(text), words.count <= 8, words.contains(where: isNumber) else { return nil }
        let isTime = TextForLookup(text, index.vocabulary).amounts.contains {
            if case .measure = $0.value { return false }
            return true
        }
        let rest = words.filter { !isNumber($0) }
        guard words.compactMap({ Int($0) }).allSatisfy({ $0 <= Self.largestYield }) else { return nil }
        return isTime || isKnownLanguage && !rest.allSatisfy(isTrusted) ? nil : text
    }

    /// What some ingredients are for, at most six words of a kitchen or of the video: "For the sauce".
    func group(_ text: String) -> String? {
        let words = contentWords(text)
        guard isClean(text), Words.of(text).count <= 6 else { return nil }
        return !isKnownLanguage && tainted.isEmpty || words.allSatisfy(isTrusted) ? text : nil
    }

    /// A name or a handle; of a video that gave orders, one that it shows.
    func author(_ text: String, isShown: Bool) -> String? {
        guard isShown || isClean(text) && !contentWords(text).isEmpty, Words.of(text).count <= 8 else { return nil }
        return isShown || tainted.isEmpty ? text : nil
    }

    /// At most four words, of letters only.
    func tag(_ text: String) -> String? {
        let words = Words.of(text)
        guard isClean(text), (1...4).contains(words.count), text.allSatisfy({ $0.isLetter || " -'’#&".contains($0) })
        else { return nil }
        return !isKnownLanguage && tainted.isEmpty || words.allSatisfy(isTrusted) ? text : nil
    }

    /// At most eight words, one of which is a tool or was seen.
    func tool(_ text: String) -> String? {
        let words = Words.of(text)
        guard isClean(text), words.count <= 8, !words.isEmpty else { return nil }
        if tainted.isEmpty, !isKnownLanguage { return text }
        return words.contains(where: isTool) && words.allSatisfy { isNumber($0) || isTrusted($0) } ? text : nil
    }

    // MARK: - Text

    /// Neither for the program nor from such text, without what nobody eats, addresses, telephone numbers, prices, code and advertising.
    private func isClean(_ text: String) -> Bool {
        !tainted.taints(text) && !Self.isLinked(text) && !Self.isPriced(text) && !Self.isCode(text)
            && !Edibility.namesInedible(Words.of(text))
            && !Self.promotions.contains { $0.longest(in: Words.of(text)) > 0 }
    }

    private static let promotions = RecipeLanguage.allCases.map { Lexicon.of($0).promotions }

    /// "https://…", "evil.example", "eve@evil.example", seven digits or more in a row.
    private static func isLinked(_ text: String) -> Bool {
        if text.contains("://") { return true }
        var digits = 0
        for character in text {
            if character.isNumber { digits += 1 } else if !" -+()/.".contains(character) { digits = 0 }
            if digits >= 7 { return true }
        }
        return text.split(whereSeparator: \.isWhitespace).contains { word in
            word.split(separator: ".").dropLast().contains { $0.count >= 2 }
                && word.split(separator: ".").last.map { $0.count(where: \.isLetter) >= 2 } == true
                && word.last != "."
        }
    }

    private static func isPriced(_ text: String) -> Bool {
        text.contains { $0.isCurrencySymbol } && text.contains(where: \.isNumber)
    }

    private static func isCode(_ text: String) -> Bool { text.contains { "{}[]<>|\\=`;_^".contains($0) } }

    // MARK: - Words

    private func contentWords(_ text: String) -> [String] {
        Words.of(text).filter { word in
            !isNumber(word)
                && !Self.lexicons.contains {
                    $0.stop.contains(word) || $0.units[word] != nil || $0.durations[word] != nil
                }
        }
    }

    private func isTrusted(_ word: String) -> Bool { isNumber(word) || Self.isOrdinary(word) || isShown(word) }

    private func isShown(_ word: String) -> Bool {
        !index.alike(index.vocabulary.form(of: word)).isEmpty || isInVideoTitle(word)
    }

    private func isInVideoTitle(_ word: String) -> Bool {
        videoTitle.map { Words.of($0).contains(word) } == true
    }

    /// Whether words stand by themselves somewhere, or nearly: "Bibimbap", "Aunt Olga's Plov".
    private func isHeading(_ words: [String]) -> Bool {
        let forms = words.map(index.vocabulary.form)
        return index.texts.contains { text in
            text.words.count { !$0.isEmpty && !index.vocabulary.isStop($0) } <= 2 * forms.count
                && forms.allSatisfy(text.words.contains)
        }
    }

    /// Whether somebody looked and saw it.
    private func isSeen(_ word: String) -> Bool {
        index.alike(index.vocabulary.form(of: word)).contains { id in
            index.passages(with: id).contains { index.passages[$0].kind == .seen }
        }
    }

    private func isTool(_ word: String) -> Bool {
        Self.lexicons.contains { $0.isTool(word) || $0.moreTools.contains(word) || $0.toolWords.contains(word) }
            || isSeen(word)
    }

    private func isNumber(_ word: String) -> Bool {
        word.contains(where: \.isNumber)
            || Self.lexicons.contains { $0.numbers[word] != nil || $0.multiples[word] != nil }
    }

    private static let lexicons = RecipeLanguage.allCases.map(Lexicon.of)

    private static let vocabularies = RecipeLanguage.allCases.map(KitchenVocabulary.of)

    /// A word of a kitchen or of grammar, in any language that is known.
    private static func isOrdinary(_ word: String) -> Bool {
        ordinary.contains(word)
            || vocabularies.contains { vocabulary in
                let form = vocabulary.form(of: word)
                return vocabulary.isKnown(form) || vocabulary.isKnown(word) || ordinary.contains(form)
            }
    }

    private static let ordinary = vocabularies.reduce(into: Set<String>()) { words, vocabulary in
        let lexicon = vocabulary.lexicon
        for word in lexicon.dishes.union(lexicon.occasions).union(lexicon.moreTools).union(lexicon.toolWords) {
            words.formUnion([word, vocabulary.form(of: word)])
        }
    }
}
