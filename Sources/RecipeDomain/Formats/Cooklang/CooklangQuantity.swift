/// An amount as Cooklang writes it.
public enum CooklangQuantity: Hashable, Sendable {
    /// `3`, `1.5`, `1/2`, `1 1/2`
    case number(Rational)
    /// `2-3`
    case range(Rational, Rational)
    /// Whatever is no number: `few`, `7 k`, `01/2`
    case text(String)

    /// nil for nothing but white space.
    init?(_ text: some StringProtocol) {
        let text = text.trimmed
        guard !text.isEmpty else { return nil }
        if let number = Self.number(text[...]) {
            self = .number(number)
        } else if let mark = text.firstIndex(where: { $0 == "-" || $0 == "–" }),
            let low = Self.number(text[..<mark]), let high = Self.number(text[text.index(after: mark)...]), low < high
        {
            self = .range(low, high)
        } else {
            self = .text(text)
        }
    }

    /// A whole number, a decimal, a fraction, or a whole number and a fraction.
    private static func number(_ text: Substring) -> Rational? {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false).map { $0.trimmed }
        guard sides.count == 2 else { return sides.count == 1 ? Rational(decimal: sides[0]) : nil }
        let top = sides[0].split(separator: " ")
        guard let bottom = whole(sides[1]), (1...2).contains(top.count), let last = top.last,
            let numerator = whole(last)
        else { return nil }
        guard top.count == 2 else { return Rational(numerator, bottom) }
        guard let first = whole(top[0]), numerator < bottom else { return nil }
        return Rational(first * bottom + numerator, bottom)
    }

    /// At most nine digits, none in front that is 0 (`01/2` is no number by the specification's own tests).
    private static func whole(_ text: some StringProtocol) -> Int? {
        guard let number = Rational(decimal: text), number.denominator == 1, !text.contains(".") else { return nil }
        return number.numerator
    }

    /// nil for words.
    var amount: Quantity? {
        switch self {
        case .number(let value): .exact(value)
        case .range(let low, let high): .range(low, high)
        case .text: nil
        }
    }

    /// As a cook writes it.
    var text: String {
        if case .text(let text) = self { text } else { amount?.kitchenText ?? "" }
    }
}
