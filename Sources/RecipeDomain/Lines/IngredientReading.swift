/// The state of reading one ingredient line.
struct IngredientReading {
    let tokens: [Substring]
    let words: [String]
    let lexicon: Lexicon
    let amounts: AmountReader
    var rest: Range<Int>
    var asides: [String] = []
    var quantity: Quantity?
    var unit: Unit?

    init(_ line: LineTokens, lexicon: Lexicon) {
        tokens = line.tokens
        words = line.words
        self.lexicon = lexicon
        rest = 0..<tokens.count
        amounts = AmountReader(line, lexicon: lexicon)
    }

    func word(_ index: Int) -> String { index < rest.upperBound ? words[index] : "" }
    var isEnglish: Bool { lexicon.language == .english }

    /// "about", "approx.", "~", "up to"
    mutating func skipLeadIn() {
        while rest.count > 1 {
            let first = word(rest.lowerBound)
            if lexicon.leadIns.contains(first), isEnglish || isAmountAhead(rest.lowerBound + 1) {
                rest = rest.lowerBound + 1..<rest.upperBound
            } else if lexicon.optionals.contains(first), isAmountAhead(rest.lowerBound + 1) {
                let isMarked = [".", ":"].contains(word(rest.lowerBound + 1))
                asides.append(text(rest.lowerBound..<rest.lowerBound + 1))
                rest = rest.lowerBound + (isMarked ? 2 : 1)..<rest.upperBound
            } else if isEnglish, lexicon.sizes.contains(first), tokens[rest.lowerBound + 1].first?.isASCIIDigit == true
            {
                // "scant 1/2 teaspoon"
                rest = rest.lowerBound + 1..<rest.upperBound
            } else if first == "add", amounts.amount(at: rest.lowerBound + 1) != nil {
                rest = rest.lowerBound + 1..<rest.upperBound
            } else if first == "up" && word(rest.lowerBound + 1) == "to"
                || first == "at" && word(rest.lowerBound + 1) == "least"
            {
                rest = min(rest.lowerBound + 2, rest.upperBound)..<rest.upperBound
            } else {
                return
            }
        }
    }

    /// "de l'huile", "du sel": some of it, without a word for how much.
    mutating func skipPartitive() {
        guard lexicon.language == .french, rest.count > 1 else { return }
        let first = word(rest.lowerBound)
        let hasArticle = first == "de" && ["l", "la"].contains(word(rest.lowerBound + 1)) && rest.count > 2
        if hasArticle || ["du", "des"].contains(first) {
            rest = rest.lowerBound + (hasArticle ? 2 : 1)..<rest.upperBound
        }
    }

    /// Whether an amount follows, behind full stops and more words without a meaning.
    private func isAmountAhead(_ index: Int) -> Bool {
        var index = index
        while index < rest.upperBound,
            words[index] == "." || words[index] == ":" || lexicon.leadIns.contains(words[index])
        { index += 1 }
        return amounts.amount(at: index) != nil
    }

    /// "2 tbsp …", "1 (400 g) can …", "2 x 400 g tins …", "juice of 1 lemon", "a pinch of …". False if no amount leads.
    mutating func readAmountFirst() -> Bool {
        if readJuiceOf() || readIndefinite() || readUnitAlone() { return true }
        guard let (quantity, next) = amounts.amount(at: rest.lowerBound), next < rest.upperBound || rest.lowerBound == 0
        else { return false }
        // "one-pot chili", "3-ingredient pancakes": the number is part of a word.
        if word(next) == "-", isInsideWord(next), tokens[next + 1].first?.isLetter == true, unitAt(next + 1) == nil {
            return false
        }
        self.quantity = quantity
        rest = next..<rest.upperBound
        // "1/2 a cucumber"
        if isEnglish, case .exact(let part) = quantity, part.denominator > 1, lexicon.articles.contains(word(next)) {
            rest = next + 1..<max(rest.upperBound, next + 1)
        }
        readSize()
        if word(rest.lowerBound) == "(" { readSize() }
        // "three quarters of a cup", "un cuarto de kilo"
        if lexicon.ofs.contains(word(rest.lowerBound)) {
            let isArticle = ["a", "an"].contains(word(rest.lowerBound + 1))
            let start = rest.lowerBound + (isArticle ? 2 : 1)
            if isArticle || !isEnglish, unitAt(start) != nil { rest = start..<rest.upperBound }
        }
        // "1-inch piece"
        if word(rest.lowerBound) == "-", isInsideWord(rest.lowerBound), unitAt(rest.lowerBound + 1) != nil {
            rest = rest.lowerBound + 1..<rest.upperBound
        }
        if let (measure, next) = unitAt(rest.lowerBound),
            next < rest.upperBound || !UnitNames.containers.contains(measure.unit)
        {
            take(measure)
            rest = next..<rest.upperBound
            readFractionAfterUnit()
            skipSizeAfterUnit()
            readSizeOfContainer()
            readSecondAmount()
        }
        skipOf()
        return true
    }

    /// "flour 200 g", "olive oil: 2 tbsp", "eggs x 2", "butter (100 g)"
    mutating func readAmountLast() {
        guard rest.count >= 2 else { return }
        for index in rest.dropFirst() {
            guard tokens[index].first?.isASCIIDigit == true, let (quantity, next) = amounts.amount(at: index) else {
                continue
            }
            var end = next
            var found: NamedUnit?
            if let (measure, after) = unitAt(next) { (found, end) = (measure, after) }
            if word(index - 1) == "(", found != nil, word(end) == ")" { end += 1 }
            guard end == rest.upperBound || word(end) == "," || word(end) == "(" else {
                // "Lait 1/2 écrémé : 25 cl"
                if isEnglish { return }
                continue
            }
            // "Mehl 405" is a kind of flour.
            let isMarked = [":", "-", "x", "=", "×", "("].contains(word(index - 1))
            if found == nil, !isMarked, case .exact(let value) = quantity, value.doubleValue > 50 { return }
            self.quantity = quantity
            if let found { take(found) }
            if end < rest.upperBound { asides.append(text(end..<rest.upperBound)) }
            var last = index
            while last > rest.lowerBound, [":", "-", ",", ".", "x", "=", "×", "("].contains(word(last - 1)) {
                last -= 1
            }
            rest = rest.lowerBound..<last
            return
        }
    }

    // MARK: - Amounts without a number

    /// "juice of 1 lemon", "le jus d'un citron", "Saft einer halben Zitrone": the fruit is the food, what is taken of it
    /// the note.
    private mutating func readJuiceOf() -> Bool {
        let start = Self.definiteArticles.contains(word(rest.lowerBound)) ? rest.lowerBound + 1 : rest.lowerBound
        guard lexicon.fruitParts.contains(word(start)) else { return false }
        for index in start + 1..<max(start + 2, min(start + 5, rest.upperBound)) where index < rest.upperBound {
            let isOf = lexicon.ofs.contains(word(index)) || isEnglish && word(index) == "from"
            guard isOf || lexicon.language == .german else { continue }
            let begin = isOf ? index + 1 : index
            guard let (quantity, next) = amounts.amount(at: begin), next < rest.upperBound, unitAt(next) == nil else {
                if isOf { return false }
                continue
            }
            self.quantity = quantity
            asides.append(text(rest.lowerBound..<index))
            if start > rest.lowerBound, isEnglish { asides[asides.count - 1] = text(start..<index) }
            rest = next..<rest.upperBound
            return true
        }
        return false
    }

    private static let definiteArticles: Set<String> = ["the", "le", "les", "l", "el", "la", "der", "die", "den"]

    /// "a splash of milk", "a few sprigs of thyme", "some flour", "etwas Öl", "un peu de sel": no number, so the words are a
    /// note.
    private mutating func readIndefinite() -> Bool {
        let hasArticle = isEnglish ? word(rest.lowerBound) == "a" : lexicon.articles.contains(word(rest.lowerBound))
        let start = hasArticle ? rest.lowerBound + 1 : rest.lowerBound
        var next = start + 1
        if lexicon.splashes.contains(word(start)), isSplash(start) {
            next = start + 1
        } else if lexicon.some.contains(word(start)) {
            if let (_, after) = unitAt(next) { next = after }
        } else {
            return false
        }
        let end = next
        if lexicon.ofs.contains(word(next)) { next += 1 }
        guard next < rest.upperBound else { return false }
        asides.append(text(rest.lowerBound..<end))
        rest = next..<rest.upperBound
        return true
    }

    /// Whether what follows is poured: "un filet d'huile", not "un filet de poulet". German needs no "of".
    private func isSplash(_ index: Int) -> Bool {
        let isOf = lexicon.ofs.contains(word(index + 1))
        guard isOf else { return lexicon.language == .german && index + 1 < rest.upperBound }
        return lexicon.pours.isEmpty || !lexicon.foods.contains(word(index)) || lexicon.pours.contains(word(index + 2))
    }

    /// "pinch of salt", "a generous pinch of salt", "Prise Zucker"
    private mutating func readUnitAlone() -> Bool {
        let article = lexicon.articles.contains(word(rest.lowerBound)) ? 1 : 0
        guard let (measure, next) = unitAt(rest.lowerBound + article), next < rest.upperBound,
            UnitNames.unitsAlone.contains(measure.unit) || isHalfMore(next), tokens[next].first?.isASCIIDigit != true
        else { return false }
        quantity = Rational(1).map { .exact($0) }
        take(measure)
        rest = next..<rest.upperBound
        readFractionAfterUnit()
        skipSizeAfterUnit()
        skipOf()
        return true
    }

    /// "litro y medio de agua"
    private func isHalfMore(_ index: Int) -> Bool {
        lexicon.language == .spanish && SpelledNumber(words: words, lexicon: lexicon).fraction(after: index) != nil
    }

    /// A dash or slash with letters on both sides and no space between ("all-purpose").
    func isInsideWord(_ index: Int) -> Bool {
        guard index > 0, index + 1 < rest.upperBound else { return false }
        return tokens[index - 1].endIndex == tokens[index].startIndex
            && tokens[index].endIndex == tokens[index + 1].startIndex
    }

    /// The tokens as they stood, spaces folded.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
        let base = tokens[first].base
        return base[tokens[first].startIndex..<tokens[last].endIndex].split(separator: " ").joined(separator: " ")
    }
}
