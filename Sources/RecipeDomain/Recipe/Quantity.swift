/// How much of something: one exact number or a range ("2-3").
public enum Quantity: Hashable, Sendable {
    case exact(Rational)
    case range(Rational, Rational)

    /// Both ends of a range, or the number twice.
    public var bounds: (low: Rational, high: Rational) {
        switch self {
        case .exact(let value): (value, value)
        case .range(let low, let high): (low, high)
        }
    }

    /// Times `factor`, exactly; nil where that doesn't fit.
    public func scaled(by factor: Rational) -> Quantity? { map { $0 * factor } }

    /// Low ends and high ends each; nil where a sum doesn't fit.
    public static func + (a: Quantity, b: Quantity) -> Quantity? {
        guard let low = a.bounds.low + b.bounds.low, let high = a.bounds.high + b.bounds.high else { return nil }
        return low == high ? .exact(low) : .range(low, high)
    }

    /// The same with each number changed; nil where one of them comes to nothing.
    func map(_ change: (Rational) -> Rational?) -> Quantity? {
        switch self {
        case .exact(let value):
            return change(value).map { .exact($0) }
        case .range(let low, let high):
            guard let low = change(low), let high = change(high) else { return nil }
            return low == high ? .exact(low) : .range(low, high)
        }
    }
}
