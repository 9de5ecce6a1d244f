/// An exact fraction in lowest terms, denominator > 0. Arithmetic that overflows `Int` gives nil.
public struct Rational: Hashable, Sendable {
    public let numerator: Int
    public let denominator: Int

    /// nil for a denominator of 0, or `Int.min` in either place.
    public init?(_ numerator: Int, _ denominator: Int = 1) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Self.greatestCommonDivisor(abs(numerator), abs(denominator))
        let sign = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    /// "2", "1.5": at most nine digits, no needless 0 before them, and six decimals; nil for anything else.
    public init?(decimal text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...9).contains(parts[0].count), parts[0].first != "0" || parts[0] == "0",
            parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), let whole = Int(parts[0])
        else { return nil }
        guard parts.count == 2 else {
            self.init(whole)
            return
        }
        guard (1...6).contains(parts[1].count), let part = Int(parts[1]) else { return nil }
        let scale = parts[1].reduce(1) { value, _ in value * 10 }
        self.init(whole * scale + part, scale)
    }

    /// For a pair that is in lowest terms already.
    init(lowestNumerator: Int, _ denominator: Int) {
        self.numerator = lowestNumerator
        self.denominator = denominator
    }

    public var doubleValue: Double { Double(numerator) / Double(denominator) }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? max(a, 1) : greatestCommonDivisor(b, a % b)
    }
}

extension Rational: Comparable {
    public static func < (a: Rational, b: Rational) -> Bool {
        let left = a.numerator.multipliedFullWidth(by: b.denominator)
        let right = b.numerator.multipliedFullWidth(by: a.denominator)
        return left.high == right.high ? left.low < right.low : left.high < right.high
    }
}
