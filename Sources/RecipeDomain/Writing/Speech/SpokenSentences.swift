/// Cuts what is said or subtitled into sentences, each with the time of the cues it stands in.
///
/// Where there are no full stops, as many recognisers give none, a sentence is a clause that tells one thing: cues are cut
/// where somebody says "then", and joined where one reads on in the next.
struct SpokenSentences {
    /// More than hours of speech have.
    static let mostCues = 20_000
    static let longest = 380

    private let speech: SpeechWords
    private let lexicon: Lexicon

    init(language: RecipeLanguage) {
        (speech, lexicon) = (.of(language), .of(language))
    }

    struct Sentence: Equatable {
        var text: String
        var range: TimeRange
    }

    /// - Parameter segments: of one kind, in the order of time.
    func sentences(of segments: [Segment]) -> [Sentence] {
        let cues = segments.prefix(Self.mostCues).compactMap { segment -> Sentence? in
            let text = Self.withoutNotes(segment.text)
            return text.contains(where: \.isLetter) ? Sentence(text: text, range: segment.range) : nil
        }
        let ended = cues.count { $0.text.last.map(Self.ends.contains) == true }
        return ended * 4 >= cues.count ? punctuated(cues) : unpunctuated(cues)
    }

    private static let ends: Set<Character> = [".", "!", "?", "…"]

    /// "[sizzling]", "(Musik)" and notes of music are no words; a speaker's name is none of his.
    private static func withoutNotes(_ text: String) -> String {
        var plain = ""
        var depth = 0
        for character in text.prefix(20_000) {
            switch character {
            case "[", "(": depth += 1
            case "]", ")": depth = max(0, depth - 1)
            case "♪", "♫": break
            default: if depth == 0 { plain.append(character.isNewline ? " " : character) }
            }
        }
        while let first = plain.first, first.isWhitespace || first == "-" || first == ">" { plain.removeFirst() }
        return plain.trimmed
    }

    // MARK: - With full stops

    private func punctuated(_ cues: [Sentence]) -> [Sentence] {
        var sentences: [Sentence] = []
        var open: Sentence?
        for cue in cues {
            if let before = open, cue.range.start.milliseconds - before.range.end.milliseconds > 5000 {
                sentences.append(before)
                open = nil
            }
            for part in StepRecogniser.sentences(of: cue.text) {
                for piece in Self.cut(part) {
                    if let before = open, before.text.count + piece.count < Self.longest {
                        open = Sentence(text: before.text + " " + piece, range: before.range.union(cue.range))
                    } else {
                        if let open { sentences.append(open) }
                        open = Sentence(text: piece, range: cue.range)
                    }
                }
                if part.last.map(Self.ends.contains) == true, let whole = open {
                    sentences.append(whole)
                    open = nil
                }
            }
        }
        if let open { sentences.append(open) }
        return sentences
    }

    /// Nobody says as much in one sentence: cut at spaces.
    private static func cut(_ text: String) -> [String] {
        guard text.count > longest else { return [text] }
        var pieces: [String] = []
        var piece = ""
        for word in text.split(separator: " ") {
            if piece.count + word.count >= longest {
                pieces.append(piece)
                piece = ""
            }
            piece += (piece.isEmpty ? "" : " ") + word.prefix(longest)
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    // MARK: - Without

    private func unpunctuated(_ cues: [Sentence]) -> [Sentence] {
        var clauses: [Sentence] = []
        for cue in cues {
            for (index, text) in parts(of: cue.text).enumerated() {
                if index == 0, let last = clauses.last, readsOn(last, in: text, at: cue.range) {
                    clauses[clauses.count - 1] = Sentence(
                        text: last.text + " " + text,
                        range: last.range.union(cue.range)
                    )
                } else {
                    clauses.append(Sentence(text: text, range: cue.range))
                }
            }
        }
        return clauses
    }

    /// Cut before "then" and before "and" where a verb follows and enough was said.
    private func parts(of text: String) -> [String] {
        var parts: [[Substring]] = []
        var part: [Substring] = []
        let all = text.split(whereSeparator: \.isWhitespace)
        let words = all.map { Words.of($0).joined() }
        for (index, word) in all.enumerated() {
            let isThen = speech.cuts.length(at: index, in: words) > 0 && index + 1 < all.count
            let isAnd =
                speech.ands.contains(words[index]) && (part.count >= 9 || words.count > 18)
                && words[(index + 1)...].prefix(3).contains(where: lexicon.verbs.contains)
            if part.count > 1, isThen || isAnd || part.count >= 40 {
                parts.append(part)
                part = []
            }
            part.append(word)
        }
        parts.append(part)
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    private func readsOn(_ clause: Sentence, in next: String, at range: TimeRange) -> Bool {
        let (before, after) = (Words.of(clause.text), Words.of(next))
        guard let last = before.last, let first = after.first, before.count + after.count <= 40,
            range.start.milliseconds - clause.range.end.milliseconds <= 1000,
            clause.text.last.map(Self.ends.contains) != true
        else { return false }
        if speech.openEnds.contains(last) || isNumber(last) { return true }
        if lexicon.unit(last) != nil, let count = before.dropLast().last, isNumber(count) { return true }
        if speech.continuations.contains(first), before.count > 1 || first != "it" { return true }
        // "Go ahead and stir" "that together"
        if lexicon.language == .english, before.count > 1, CookingWords.verbs.contains(last),
            !CookingWords.nounsToo.contains(last), speech.beforeVerbs.contains(before[before.count - 2])
        {
            return true
        }
        // A few words and what is to be done besides.
        return before.count <= 7 && speech.ands.contains(first)
            && !(after.count > 1 && speech.sequences.contains(after[1]))
    }

    private func isNumber(_ word: String) -> Bool {
        word.allSatisfy(\.isASCIIDigit) || lexicon.numbers[word] != nil || lexicon.multiples[word] != nil
            || lexicon.fractions[word] != nil
    }
}
