/// Exact arithmetic; nil where the result doesn't fit into `Int` or a divisor is 0.
extension Rational {
    public static func + (a: Rational, b: Rational) -> Rational? {
        let left = a.numerator.multipliedReportingOverflow(by: b.denominator)
        let right = b.numerator.multipliedReportingOverflow(by: a.denominator)
        let bottom = a.denominator.multipliedReportingOverflow(by: b.denominator)
        let top = left.partialValue.addingReportingOverflow(right.partialValue)
        guard !left.overflow, !right.overflow, !bottom.overflow, !top.overflow else { return nil }
        return Rational(top.partialValue, bottom.partialValue)
    }

    public static func - (a: Rational, b: Rational) -> Rational? { a + -b }

    public static func * (a: Rational, b: Rational) -> Rational? {
        // What cancels crosswise goes first, so that only a result too large overflows.
        guard let left = Rational(a.numerator, b.denominator), let right = Rational(b.numerator, a.denominator) else {
            return nil
        }
        let top = left.numerator.multipliedReportingOverflow(by: right.numerator)
        let bottom = left.denominator.multipliedReportingOverflow(by: right.denominator)
        guard !top.overflow, !bottom.overflow else { return nil }
        return Rational(top.partialValue, bottom.partialValue)
    }

    public static func / (a: Rational, b: Rational) -> Rational? {
        Rational(b.denominator, b.numerator).flatMap { a * $0 }
    }

    public static prefix func - (a: Rational) -> Rational { Rational(lowestNumerator: -a.numerator, a.denominator) }

    /// The nearest whole number, halves away from zero.
    public var rounded: Int {
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        guard abs(rest) >= denominator - abs(rest) else { return whole }
        return numerator < 0 ? whole - 1 : whole + 1
    }

    /// The multiple of `step` that is nearest; nil where it doesn't fit or `step` isn't positive.
    func rounded(toMultipleOf step: Rational) -> Rational? {
        guard step.numerator > 0, let steps = self / step, let count = Rational(steps.rounded) else { return nil }
        return count * step
    }
}
