/// Looks the line of an ingredient up: whether the food is shown, and whether its amount is.
struct IngredientLookup {
    let index: EvidenceIndex

    /// What the evidence says about one food.
    struct Findings {
        /// Passages that name the food with the line's amount, and those that name it without.
        var withAmount: [(passage: Int, agreement: Double)] = []
        var withoutAmount: [(passage: Int, agreement: Double)] = []
        /// All amounts that are told of the food, in the order of the evidence.
        var amounts: [(passage: Int, mention: AmountMention)] = []
    }

    func findings(for line: Ingredient) -> Findings {
        guard let needles = FoodNeedles(line.food, in: index) else { return Findings() }
        var found = findings(for: line, needles, candidates: needles.candidates(in: index))
        guard line.quantity != nil, found.withAmount.isEmpty,
            let loose = FoodNeedles(line.food, in: index, isLoose: true)
        else {
            return found
        }
        // Where number and unit agree, a food that is hard to read is believed to be the one.
        let others = findings(for: line, loose, candidates: loose.candidates(in: index)).withAmount
        found.withAmount = others.map { ($0.passage, $0.agreement * 0.8) }
        return found
    }

    private func findings(for line: Ingredient, _ needles: FoodNeedles, candidates: [Int]) -> Findings {
        var found = Findings()
        for passage in candidates {
            let coverage = needles.coverage(in: passage, of: index)
            guard coverage >= FoodNeedles.enough else { continue }
            let text = index.texts[passage]
            let told = index.mentions(in: passage).filter { isTold($0, of: needles, in: passage) }
            let isShown =
                told.contains { AmountAgreement.agree(line, $0, in: text) } || standsAlone(line, needles, in: passage)
            found.amounts += told.map { (passage, $0) }
            if line.quantity == nil || isShown {
                found.withAmount.append((passage, coverage))
            } else {
                found.withoutAmount.append((passage, coverage * 0.6))
            }
        }
        return found
    }

    /// Whether an amount is told of this food and not of another one in the same passage.
    private func isTold(_ mention: AmountMention, of needles: FoodNeedles, in passage: Int) -> Bool {
        if needles.coverage(of: mention.food, in: passage, of: index) >= FoodNeedles.enough { return true }
        guard !mention.more.isEmpty,
            mention.food.contains(where: { token in
                needles.ids.contains { index.token(token, of: passage, isOneOf: $0) }
            })
        else { return false }
        return needles.coverage(of: mention.food + mention.more, in: passage, of: index) >= FoodNeedles.enough
    }

    /// A line of a list, read as such: its one amount is of its food.
    private func standsAlone(_ line: Ingredient, _ needles: FoodNeedles, in passage: Int) -> Bool {
        guard let quantity = line.quantity else { return false }
        // "1 (14 oz) can coconut milk": all amounts are of one food.
        guard Set(index.mentions(in: passage).map(\.food)).count <= 1 else { return false }
        let parsed = index.line(passage)
        guard let shown = parsed.quantity, SameAmount.isSame(quantity, line.unit, shown, parsed.unit),
            index.kind(of: passage) == .ingredient
        else { return false }
        return needles.coverage(of: index.texts[passage].tokens.indices, in: passage, of: index) >= FoodNeedles.enough
    }

    /// Amounts in a line besides the first: "2 cups flour, plus 3 tbsp for dusting", "(200 g)". True where there are none.
    func showsOtherAmounts(of line: Ingredient, in passages: [Int]) -> Bool {
        guard let note = line.note, let quantity = line.quantity else { return true }
        let lexicon = index.vocabulary.lexicon
        let others = AmountPlaces(LineTokens(note, lexicon: lexicon), lexicon: lexicon).all().compactMap {
            place -> (Quantity, Unit)? in
            guard case .measure(let other, let unit?) = place.value, !place.isArticle else { return nil }
            return SameAmount.isSame(other, unit, quantity, line.unit) ? nil : (other, unit)
        }
        return others.allSatisfy { other in
            passages.contains { passage in
                index.texts[passage].amounts.contains {
                    guard case .measure(let shown, let unit) = $0.value else { return false }
                    return SameAmount.isSame(other.0, other.1, shown, unit)
                }
            }
        }
    }
}
