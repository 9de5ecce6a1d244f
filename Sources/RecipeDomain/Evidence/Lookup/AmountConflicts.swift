/// What sources that differ about an amount say, and which of them counts.
///
/// The highest-ranked source that tells an amount of the food wins over a draft whose amount stands in a lower one only. It is
/// no conflict where one source tells both amounts (the food is used twice), where the lower amounts are parts of the higher
/// one, or where two amounts can't be compared ("2 onions", "200 g onions").
struct AmountConflicts {
    let index: EvidenceIndex
    /// The amounts of all lines of the draft, by their foods: what another line takes is no conflict.
    let others: [Ingredient]

    private struct Told {
        var quantity: Quantity
        var unit: Unit?
        var passage: Int
        var food: [Int]
        var isPart: Bool
    }

    /// Puts the winning amount into `line` and the others into its conflicts. Returns the note that says so.
    func settle(_ line: inout Ingredient, _ found: IngredientLookup.Findings) -> String? {
        guard let quantity = line.quantity, !found.withAmount.isEmpty else { return nil }
        let told = bySource(found)
        let sources = told.keys.sorted { $0.rank < $1.rank }
        guard sources.count > 1 else { return nil }
        let own = sources.filter { kind in told[kind]?.contains { isSame($0, quantity, line.unit) } == true }
        guard let best = own.first, let highest = sources.first else { return nil }

        var winner = (quantity, line.unit)
        if highest.rank < best.rank, let above = single(told[highest] ?? []), differs(above, quantity, line.unit),
            !isExplained(quantity, line.unit, by: told[highest] ?? []), !isPartly(above, in: told[best] ?? []),
            !isTaken(above, by: line)
        {
            winner = (above.quantity, above.unit)
        }
        let kept = told[own.contains(highest) ? best : highest] ?? []
        var conflicts: [AmountConflict] = []
        for kind in sources {
            let here = told[kind] ?? []
            // A source that tells the winner as well tells of two uses.
            guard !here.contains(where: { isSame($0, winner.0, winner.1) }), !isSum(here, of: winner) else { continue }
            for one in here where !one.isPart && SameAmount.differs(one.quantity, one.unit, winner.0, winner.1) == true
            {
                guard !kept.contains(where: { isSame($0, one.quantity, one.unit) }) || kind == best,
                    !isTaken(one, by: line),
                    !conflicts.contains(where: { SameAmount.isSame($0.quantity, $0.unit, one.quantity, one.unit) })
                else { continue }
                conflicts.append(
                    AmountConflict(
                        quantity: one.quantity,
                        unit: one.unit,
                        evidence: index.passages[one.passage].evidence(agreement: 1)
                    )
                )
            }
        }
        guard !conflicts.isEmpty else { return nil }
        (line.quantity, line.unit) = winner
        line.conflicts = Array(conflicts.prefix(4))
        let source = sources.first { told[$0]?.contains { isSame($0, winner.0, winner.1) } == true } ?? best
        return note(line, from: source)
    }

    private func bySource(_ found: IngredientLookup.Findings) -> [EvidenceKind: [Told]] {
        var told: [EvidenceKind: [Told]] = [:]
        for (passage, mention) in found.amounts {
            let kind = index.passages[passage].kind
            // How many are to be seen is nobody's word.
            guard kind != .seen else { continue }
            let isBare =
                mention.unit == nil
                && index.texts[passage].amounts.contains {
                    if case .measure(let quantity, nil) = $0.value {
                        return $0.isArticle && quantity == mention.quantity
                    }
                    return false
                }
            guard !isBare else { continue }
            told[kind, default: []].append(
                Told(
                    quantity: mention.quantity,
                    unit: mention.unit,
                    passage: passage,
                    food: mention.food,
                    isPart: mention.isPart
                )
            )
        }
        return told
    }

    private func isSame(_ told: Told, _ quantity: Quantity, _ unit: Unit?) -> Bool {
        SameAmount.differs(told.quantity, told.unit, quantity, unit) == false
    }

    private func differs(_ told: Told, _ quantity: Quantity, _ unit: Unit?) -> Bool {
        SameAmount.differs(told.quantity, told.unit, quantity, unit) == true
    }

    /// The one amount that a source tells; nil where it tells several.
    private func single(_ told: [Told]) -> Told? {
        guard let first = told.first(where: { !$0.isPart }) else { return nil }
        return told.allSatisfy { isSame($0, first.quantity, first.unit) || $0.isPart } ? first : nil
    }

    /// The higher source tells this amount too.
    private func isExplained(_ quantity: Quantity, _ unit: Unit?, by told: [Told]) -> Bool {
        told.contains { isSame($0, quantity, unit) }
    }

    /// The lower source tells the higher one's amount as well, or only of parts.
    private func isPartly(_ above: Told, in told: [Told]) -> Bool {
        told.contains { isSame($0, above.quantity, above.unit) } || told.allSatisfy(\.isPart)
            || isSum(told, of: (above.quantity, above.unit))
    }

    /// Several amounts that add up to the whole one, or stay below it.
    private func isSum(_ told: [Told], of whole: (Quantity, Unit?)) -> Bool {
        guard told.count >= 2,
            let size = SameAmount.size(whole.0, whole.1) ?? (whole.1 == nil ? SameAmount.ends(whole.0).max() : nil)
        else { return false }
        let sum = told.reduce(0.0) { sum, one in
            sum
                + (SameAmount.size(one.quantity, one.unit)
                    ?? (whole.1 == nil && one.unit == nil ? SameAmount.ends(one.quantity).max() ?? 0 : .infinity))
        }
        // "200 g / 7 oz sugar" are one amount, told twice.
        let distinct = Set(told.map { [$0.passage] + $0.food }).count == told.count
        return distinct && sum <= size * 1.02 && sum > 0
    }

    /// Another line of the draft takes this amount of the same food.
    private func isTaken(_ told: Told, by line: Ingredient) -> Bool {
        let food = index.vocabulary.content(line.food)
        return others.contains { other in
            guard let quantity = other.quantity, other.original != line.original else { return false }
            let same = index.vocabulary.content(other.food)
            return isSame(told, quantity, other.unit) && Words.coverage(of: food, in: same) >= 0.5
        }
    }

    /// "The caption says 2 cups of flour, the screen 1 cup."
    private func note(_ line: Ingredient, from source: EvidenceKind) -> String? {
        guard let amount = line.amountText else { return nil }
        let others = line.conflicts.map { conflict in
            let other = Ingredient(quantity: conflict.quantity, unit: conflict.unit, food: line.food, original: "")
            return "\(conflict.evidence.kind.inWords) \(other.amountText ?? "")"
        }
        let of = line.unit == nil ? " " : " of "
        return
            "\(source.inWords.prefix(1).uppercased())\(source.inWords.dropFirst()) says \(amount)\(of)\(line.food), \(others.joined(separator: ", "))."
    }
}

extension EvidenceKind {
    /// "the caption"
    var inWords: String {
        switch self {
        case .caption: "the caption"
        case .onScreen: "the screen"
        case .subtitles: "the subtitles"
        case .speech: "the speech"
        case .seen: "the picture"
        }
    }
}
