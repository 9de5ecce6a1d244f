/// How much of something: one exact number or a range ("2-3").
public enum Quantity: Hashable, Sendable {
    case exact(Rational)
    case range(Rational, Rational)
}
