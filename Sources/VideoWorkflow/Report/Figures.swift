/// Numbers as people read them, the same on every machine and in every language setting.
public enum Figures {
    /// With so many decimals; "–" for what is not a number.
    public static func fixed(_ value: Double, _ decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "–" }
        let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard decimals > 0 else { return "\(sign)\(scaled)" }
        let fraction = String(scaled % scale)
        return "\(sign)\(scaled / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    /// "4.31 s"; from a hundred seconds on with one decimal.
    public static func seconds(_ value: Double) -> String { "\(fixed(value, abs(value) < 99.995 ? 2 : 1)) s" }

    /// A share of one as whole percents.
    public static func percent(_ share: Double, decimals: Int = 0) -> String { "\(fixed(share * 100, decimals)) %" }

    /// In units of a thousand.
    public static func bytes(_ count: Int) -> String {
        switch count {
        case ..<1000: "\(count) B"
        case ..<999_500: "\(fixed(Double(count) / 1e3, 0)) kB"
        case ..<999_950_000: "\(fixed(Double(count) / 1e6, 1)) MB"
        default: "\(fixed(Double(count) / 1e9, 2)) GB"
        }
    }

    /// "12,345".
    public static func count(_ value: Int) -> String {
        var digits = Array(String(abs(value)))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return (value < 0 ? "-" : "") + String(digits)
    }

    /// Dollars with as many decimals as small amounts need.
    public static func dollars(microUSD: Int) -> String {
        let dollars = Double(microUSD) / 1e6
        return "\(fixed(dollars, microUSD == 0 || dollars >= 0.1 ? 2 : 4)) USD"
    }
}
