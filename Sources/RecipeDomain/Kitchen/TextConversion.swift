/// A text with its amounts, lengths and temperatures in the measures of one system.
///
/// What is in that system already stays; where both are written ("1 cup (240 ml)") the author's own figure stays and the
/// other goes.
struct TextConversion {
    /// An amount that was changed.
    struct Change {
        /// As it stood.
        var from: String
        var to: String
        var quantity: Quantity
        var unit: Unit
    }

    private let source: TextTokens
    private let system: UnitSystem
    private let language: RecipeLanguage
    private var edits = TextEdits()
    private(set) var changes: [Change] = []

    init(_ text: String, to system: UnitSystem, language: RecipeLanguage) {
        source = TextTokens(text)
        self.system = system
        self.language = language
        convertHeat()
        convertAmounts()
    }

    var text: String { edits.applied(to: source.text) }

    private mutating func convertHeat() {
        let all = HeatReading.all(in: source)
        for cluster in clusters(all.map(\.tokens)) {
            let members = all[cluster.members]
            if members.allSatisfy({ $0.scale == system.scale }) { continue }
            if let own = members.first(where: { $0.scale == system.scale }) {
                keep(own.tokens, of: cluster.tokens)
                continue
            }
            for reading in members {
                guard let place = source.place(reading.tokens) else { continue }
                let degrees = reading.degrees.map { "\(Temperature.converted($0, from: reading.scale))" }
                edits.replace(place, with: degrees.joined(separator: "-") + system.scale.sign)
            }
        }
    }

    private mutating func convertAmounts() {
        let all = MeasureReader(source, language: language).measures().filter {
            $0.unit.map { $0.dimension != .count } == true
        }
        for cluster in clusters(all.map(\.tokens)) {
            let members = all[cluster.members]
            if members.allSatisfy({ $0.unit?.system ?? system == system }) { continue }
            let own = members.first { $0.unit?.system == system } ?? members.first { $0.unit?.system == nil }
            if let own, let quantity = own.quantity, let unit = own.unit, members.allSatisfy({ Self.isSame($0, own) }) {
                for other in members where other != own {
                    note(other, as: (quantity, unit), words: source.text(own.tokens))
                }
                keep(own.tokens, of: cluster.tokens)
            } else {
                for place in cluster.members where !isRepeated(all[place], by: all.dropFirst(place + 1).first) {
                    convert(all[place])
                }
            }
        }
    }

    /// "1 cup (240 ml, and more for the pan)": converted it would say the same twice.
    private func isRepeated(_ measure: Measure, by next: Measure?) -> Bool {
        guard let next, next.unit?.system == system, Self.isSame(measure, next),
            source.word(measure.tokens.upperBound) == "("
        else { return false }
        return (measure.tokens.upperBound + 1..<next.tokens.lowerBound).allSatisfy {
            Self.abouts.contains(source.word($0))
        }
    }

    private mutating func convert(_ measure: Measure) {
        guard let quantity = measure.quantity, let unit = measure.unit, let place = source.place(measure.tokens),
            let found = ReadableAmount.converted(quantity, unit, to: system)
        else { return }
        // "9-inch tin", and "a 9 inch tin" beside "2 cups"
        let joint = source.text(measure.number.upperBound..<measure.number.upperBound + 1) == "-" ? "-" : " "
        let isPlural = found.quantity.isPlural && joint == " " && found.unit.dimension != .length
        let words = number(found.quantity) + joint + found.unit.text(isPlural: isPlural)
        edits.replace(place, with: words)
        note(measure, as: found, words: words)
        if unit.dimension == .length { convertSides(before: measure.number.lowerBound, unit: unit) }
    }

    /// The other sides of "9 x 13 inch".
    private mutating func convertSides(before index: Int, unit: Unit) {
        var index = index
        while ["x", "×", "by"].contains(source.word(index - 1)), index >= 2,
            let side = AmountReader.decimal(source.tokens[index - 2]), let place = source.place(index - 2..<index - 1),
            let found = ReadableAmount.converted(.exact(side), unit, to: system)
        {
            edits.replace(place, with: number(found.quantity))
            index -= 2
        }
    }

    private mutating func note(_ measure: Measure, as found: (quantity: Quantity, unit: Unit), words: String) {
        changes.append(
            Change(from: source.text(measure.tokens), to: words, quantity: found.quantity, unit: found.unit)
        )
    }

    /// Leaves one figure of several that say the same.
    private mutating func keep(_ own: Range<Int>, of cluster: Range<Int>) {
        guard let place = source.place(cluster) else { return }
        var start = own.lowerBound
        // "1 cup (about 240 ml)"
        if start > cluster.lowerBound, Self.abouts.contains(source.word(start - 1)) { start -= 1 }
        edits.replace(place, with: source.text(start..<own.upperBound))
    }

    /// All figures, those side by side together.
    private func clusters(_ all: [Range<Int>]) -> [(members: Range<Int>, tokens: Range<Int>)] {
        var clusters: [(members: Range<Int>, tokens: Range<Int>)] = []
        while let first = clusters.last?.members.upperBound ?? all.indices.first, first < all.count {
            clusters.append(cluster(from: first, all))
        }
        return clusters
    }

    /// Figures side by side, with "(", "/" or "or" between them, and the tokens from the first to what closes the last.
    private func cluster(from first: Int, _ all: [Range<Int>]) -> (members: Range<Int>, tokens: Range<Int>) {
        let alone = (first..<first + 1, all[first])
        var last = first
        var end = all[first].upperBound
        var isOpen = false
        while last + 1 < all.count {
            let next = all[last + 1]
            let between = (end..<max(end, next.lowerBound)).map { source.word($0) }
            guard let mark = between.first, ["(", "/", "|", "[", "="].contains(mark),
                between.dropFirst().allSatisfy(Self.abouts.contains)
            else { break }
            let isBracket = mark == "(" || mark == "["
            if isBracket { isOpen = true }
            last += 1
            end = next.upperBound
            if isOpen, source.word(end) == ")" || source.word(end) == "]" { (isOpen, end) = (false, end + 1) }
        }
        // More than figures in the brackets: all of it stays.
        return isOpen ? alone : (first..<last + 1, all[first].lowerBound..<end)
    }

    static let abouts: Set<String> = [
        "about", "approx", "approximately", "ca", "circa", "etwa", "environ", "unos", "~", ".",
    ]

    /// Whether two figures can be one amount: within a sixth of each other, or volume beside mass, which nobody here can tell.
    static func isSame(_ a: Measure, _ b: Measure) -> Bool {
        guard let first = a.quantity, let second = b.quantity, let unit = a.unit, let other = b.unit else {
            return false
        }
        guard unit.dimension == other.dimension else {
            return unit.dimension != .length && other.dimension != .length
        }
        guard let same = first.converted(from: unit, to: other) else { return false }
        let ratio = same.bounds.low.doubleValue / second.bounds.low.doubleValue
        return ratio > 5.0 / 6 && ratio < 6.0 / 5
    }

    /// Decimals in metric measures, fractions in US ones.
    private func number(_ quantity: Quantity) -> String {
        guard system == .metric else { return quantity.kitchenText }
        let point = Lexicon.of(language).hasDecimalComma ? "," : "."
        let (low, high) = quantity.bounds
        return low == high
            ? low.decimalText(point: point) : low.decimalText(point: point) + "-" + high.decimalText(point: point)
    }
}
