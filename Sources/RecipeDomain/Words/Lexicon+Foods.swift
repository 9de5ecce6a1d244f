extension Lexicon {
    /// Whether a word names something eaten, in the singular or the plural, German compounds included.
    func isFood(_ word: String) -> Bool {
        if self.foods.contains(word) { return true }
        switch self.language {
        case .english: return self.foods.contains(Words.singular(word))
        case .german: return Self.germanStems(word).contains(where: self.foods.contains) || endsInFood(word)
        case .french: return (word.last == "s" || word.last == "x") && self.foods.contains(String(word.dropLast()))
        case .spanish:
            guard word.last == "s" else { return isDiminutive(word) }
            let one = String(word.dropLast())
            if self.foods.contains(one) || one.last == "e" && self.foods.contains(String(one.dropLast())) {
                return true
            }
            if one.hasSuffix("ce"), self.foods.contains(one.dropLast(2) + "z") { return true }
            return isDiminutive(one)
        }
    }

    /// Whether a word is one of a kitchen or of grammar.
    func isKnown(_ word: String) -> Bool {
        self.stop.contains(word) || self.verbs.contains(word) || isFood(word) || isTool(word) || self.units[word] != nil
            || self.stepLeadIns.contains(word) || self.besideVerbs.contains(word)
    }

    /// Whether a word names a tool, in the singular or the plural.
    func isTool(_ word: String) -> Bool {
        if self.equipment.contains(word) { return true }
        switch self.language {
        case .english: return self.equipment.contains(Words.singular(word))
        case .german: return Self.germanStems(word).contains(where: self.equipment.contains)
        case .french, .spanish:
            guard word.last == "s" || word.last == "x" else { return false }
            let one = String(word.dropLast())
            return self.equipment.contains(one) || one.last == "e" && self.equipment.contains(String(one.dropLast()))
        }
    }

    /// "cebollita", "pimientito"
    private func isDiminutive(_ word: String) -> Bool {
        guard word.count > 5, word.hasSuffix("ito") || word.hasSuffix("ita") else { return false }
        let stem = word.dropLast(3)
        return self.foods.contains(stem + "o") || self.foods.contains(stem + "a") || self.foods.contains(String(stem))
    }

    /// "Zartbitterschokolade", "Kirschtomaten": the last part is what it is.
    func endsInFood(_ word: String) -> Bool {
        guard self.language == .german, (7...40).contains(word.utf8.count) else { return false }
        return ([word] + Self.germanStems(word)).contains { stem in
            var tail = stem.dropFirst(2)
            while tail.utf8.count >= 4 {
                if self.foods.contains(String(tail)) { return true }
                tail = tail.dropFirst()
            }
            return false
        }
    }

    private static func germanStems(_ word: String) -> [String] {
        guard word.utf8.count >= 4 else { return [] }
        return ["n", "en", "e", "er", "s", "ern"].filter { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) }
    }

    /// The forms in which a language writes more than one of a food.
    func plurals(of food: String) -> [String] {
        switch self.language {
        case .english: [food + "s", food + "es", food.last == "y" ? food.dropLast() + "ies" : food]
        case .german: ["n", "en", "e", "er", "s"].map { food + $0 }
        case .french: [food + "s", food + "x"]
        case .spanish: [food + "s", food + "es", food.last == "z" ? food.dropLast() + "ces" : food]
        }
    }
}
