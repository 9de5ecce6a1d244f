/// Takes out of what is said what says nothing: "Okay, so, um, you wanna add the flour" is "add the flour".
struct PlainSpeech {
    private let speech: SpeechWords
    private let lexicon: Lexicon

    init(language: RecipeLanguage) {
        (speech, lexicon) = (.of(language), .of(language))
    }

    /// The sentence without fillers; empty where nothing else was said.
    func text(_ sentence: String) -> String {
        var words = sentence.split(whereSeparator: \.isWhitespace).map { (written: $0, plain: Self.plain($0)) }
        words.removeAll { $0.plain.isEmpty && !$0.written.contains(where: \.isNumber) }
        words.removeAll { speech.hesitations.contains($0.plain) }
        var rest = words[...]
        while true {
            let length = phraseLength(speech.openers, Array(rest.prefix(6)))
            if length > 0, length < rest.count {
                rest = rest.dropFirst(length)
            } else if let intent = intent(in: rest.map(\.plain)) {
                rest = rest.dropFirst(intent)
            } else {
                break
            }
        }
        for start in rest.indices.suffix(6) where start > rest.startIndex + 1 {
            let tail = Array(rest[start...])
            guard phraseLength(speech.closers, tail) == tail.count,
                speech.ands.contains(tail[0].plain) || rest[start - 1].written.last == ","
            else { continue }
            rest = rest[..<start]
            break
        }
        return rest.map { String($0.written) }.joined(separator: " ").trimmingCommas
    }

    /// "we're" and "l'huile" are one word here.
    private static func plain(_ word: Substring) -> String { Words.of(word).joined() }

    /// How many of the words a phrase at their beginning takes. Words written as one ("c'est") count as they are written.
    private func phraseLength(_ phrases: Phrases, _ words: [(written: Substring, plain: String)]) -> Int {
        var parts: [String] = []
        var owners: [Int] = []
        for (index, word) in words.enumerated() {
            for part in Words.of(word.written) {
                parts.append(part)
                owners.append(index)
            }
        }
        let length = phrases.length(at: 0, in: parts)
        guard length > 0, length == parts.count || owners[length] != owners[length - 1] else { return 0 }
        return owners[length - 1] + 1
    }

    /// Where the verb stands of "I'm gonna heat", "you want to add", "let's fry", if nothing was said before.
    private func intent(in words: [String]) -> Int? {
        guard lexicon.language == .english else { return nil }
        for start in words.indices.prefix(14) {
            if start > 0, isSaid(words[start - 1]) { return nil }
            guard speech.cooks.contains(words[start]) else { continue }
            var verb = start + 1
            while verb < words.count, Self.modals.contains(words[verb]) { verb += 1 }
            let isWilling = verb > start + 1 || ["lets", "ill", "youll"].contains(words[start])
            guard isWilling, verb + 1 < words.count, CookingWords.verbs.contains(words[verb]),
                !["make", "show", "cook", "start", "begin"].contains(words[verb]) || start > 0
                    || words[verb...].contains(where: { lexicon.numbers[$0] != nil })
            else { continue }
            return verb
        }
        return nil
    }

    /// Whether a word says something that may not be lost.
    private func isSaid(_ word: String) -> Bool {
        word.first?.isASCIIDigit == true || lexicon.isFood(word)
            || CookingWords.verbs.contains(word) && !CookingWords.lightVerbs.contains(word)
                && !CookingWords.nounsToo.contains(word)
            || ["if", "when", "once", "until", "dont", "not", "after"].contains(word)
    }

    private static let modals: Set<String> = [
        "gonna", "going", "to", "want", "wanna", "need", "have", "like", "will", "can", "just", "should", "are", "am",
        "also", "then", "now", "really", "first", "gotta", "go", "ahead", "and", "actually", "basically", "simply",
        "must",
        "ill", "be",
    ]
}

extension String {
    fileprivate var trimmingCommas: String {
        var slice = trimmed[...]
        while let first = slice.first, first == "," || first == " " { slice.removeFirst() }
        while let last = slice.last, last == "," || last == " " { slice.removeLast() }
        return String(slice)
    }
}
