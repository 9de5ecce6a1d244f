@testable import RecipeDomain

/// One video's evidence with lines that are true of it and lines that are made up.
struct InventionDish: Sendable {
    enum Line: Sendable, Hashable {
        case ingredient(String)
        case step(String)

        var text: String {
            switch self {
            case .ingredient(let text), .step(let text): text
            }
        }
    }

    var name: String
    var evidence: VideoEvidence
    var truth: [Line] = []
    var made: [Line] = []

    /// Of the true lines.
    var language: RecipeLanguage {
        RecipeLanguage.detected(in: truth.map(\.text).joined(separator: "\n")) ?? .english
    }

    init?(_ block: String) {
        let rows = block.split(separator: "\n").map { $0.trimmed }
        guard let name = rows.first, rows.count > 1 else { return nil }
        self.name = name
        evidence = VideoEvidence(duration: Timestamp(seconds: Double(rows.count) * 4))
        for (place, row) in rows.dropFirst().enumerated() { take(row, at: Double(place) * 4) }
    }

    private mutating func take(_ row: String, at time: Double) {
        if let mark = row.first, "+>-<".contains(mark), row.dropFirst().first == " " {
            let text = row.dropFirst(2).trimmed
            switch mark {
            case "+": truth.append(.ingredient(text))
            case ">": truth.append(.step(text))
            case "-": made.append(.ingredient(text))
            default: made.append(.step(text))
            }
            return
        }
        let parts = row.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        guard parts.count == 2 else { return }
        switch parts[0] {
        case "caption":
            evidence.caption = (evidence.caption.map { $0 + "\n" } ?? "") + parts[1].replacing("\\n", with: "\n")
        case "screen": evidence.onScreen.append(MadeEvidence.overlay(time, time + 3, parts[1]))
        case "subtitles": evidence.segments.append(MadeEvidence.said(time, time + 3, parts[1], kind: .subtitles))
        case "speech": evidence.segments.append(MadeEvidence.said(time, time + 3, parts[1]))
        default: break
        }
    }

    /// Near misses made of the true ingredients: other amounts, other lines' amounts, other units, other halves.
    func nearMisses() -> [Line] {
        let parser = IngredientLineParser(language: language)
        let lines = truth.compactMap { line -> Ingredient? in
            guard case .ingredient(let text) = line else { return nil }
            let parsed = parser.parse(text)
            return parsed.quantity == nil ? nil : parsed
        }
        var misses: [Line] = []
        for (place, line) in lines.enumerated() {
            let other = lines[(place + 1) % lines.count]
            for (quantity, unit) in [twice(line), another(line), (other.quantity, other.unit)] {
                guard let quantity, !tells(quantity, unit, of: line) else { continue }
                let changed = Ingredient(quantity: quantity, unit: unit, food: line.food, original: "")
                misses.append(.ingredient(changed.line(withEstimates: true)))
            }
        }
        return misses
    }

    private func tells(_ quantity: Quantity, _ unit: Unit?, of line: Ingredient) -> Bool {
        truth.contains { other in
            let parsed = IngredientLineParser(language: language).parse(other.text)
            guard let told = parsed.quantity else { return false }
            return parsed.food == line.food && SameAmount.isSame(told, parsed.unit, quantity, unit)
        }
    }

    /// One more, or half as much: 1½ for ½.
    private func twice(_ line: Ingredient) -> (Quantity?, Unit?) {
        guard case .exact(let value)? = line.quantity else { return (nil, nil) }
        let more = Rational(value.numerator + value.denominator, value.denominator)
        let far = Rational(value.numerator * 3, value.denominator * 2)
        return (((value.numerator < value.denominator * 10) ? more : far).map { .exact($0) }, line.unit)
    }

    /// tsp for tbsp, cups for tbsp, kg for g.
    private func another(_ line: Ingredient) -> (Quantity?, Unit?) {
        let units: [Unit: Unit] = [
            .teaspoon: .tablespoon, .tablespoon: .teaspoon, .cup: .tablespoon, .gram: .ounce, .milliliter: .teaspoon,
            .ounce: .gram,
            .kilogram: .pound, .liter: .cup, .pound: .kilogram, .sprig: .bunch, .clove: .head,
        ]
        guard let unit = line.unit, let other = units[unit] else { return (nil, nil) }
        return (line.quantity, other)
    }
}
