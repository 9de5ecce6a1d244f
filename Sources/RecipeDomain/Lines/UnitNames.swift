/// What people write for units.
enum UnitNames {
    /// The unit an English word stands for; `T` and `t` differ, everything else goes by its lower-case form.
    static func unit(_ word: some StringProtocol) -> Unit? { unit(word, in: .english) }

    /// The unit a word stands for in a language; English names are understood in all.
    static func unit(_ word: some StringProtocol, in language: RecipeLanguage) -> Unit? {
        var word = Substring(word)
        while word.last == "." { word.removeLast() }
        guard language == .english else { return Lexicon.of(language).unit(Words.folded(word))?.unit }
        switch word {
        case "T", "Tb", "TB": return .tablespoon
        case "t": return .teaspoon
        default: return Lexicon.english.units[word.lowercased()]?.unit
        }
    }

    /// "fl oz", "fluid ounces".
    static func unit(_ first: some StringProtocol, _ second: some StringProtocol) -> Unit? {
        let (first, second) = (first.lowercased().filter(\.isLetter), second.lowercased().filter(\.isLetter))
        guard first == "fl" || first == "fluid", unit(second) == .ounce else { return nil }
        return .fluidOunce
    }

    /// Units that stand for one of themselves where no number does: "pinch of salt".
    static let unitsAlone: Set<Unit> = [.pinch, .dash, .handful, .bunch, .drop, .knob, .sprig, .knifeTip]

    /// Units that also name a thing to count, so that "2 cans" alone is no amount of anything.
    static let containers: Set<Unit> = [.can, .jar, .tub, .package, .bag, .box, .bottle, .glass, .stick, .sheet]
}

extension Lexicon {
    /// The measure a folded word stands for; English names of more than a letter are understood in every language.
    func unit(_ word: String) -> NamedUnit? {
        if let measure = self.units[word] { return measure }
        guard self.language != .english, word.utf8.count > 1 else { return nil }
        return Lexicon.english.units[word]
    }
}
