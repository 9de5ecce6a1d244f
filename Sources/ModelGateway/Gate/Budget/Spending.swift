/// Money and tokens, spent or set aside.
struct Spending: Sendable, Hashable {
    /// Millionths of a US dollar.
    var microUSD = 0
    var tokens = 0

    static func + (left: Spending, right: Spending) -> Spending {
        Spending(
            microUSD: left.microUSD.clampedSum(right.microUSD),
            tokens: left.tokens.clampedSum(right.tokens)
        )
    }

    static func - (left: Spending, right: Spending) -> Spending {
        Spending(microUSD: left.microUSD - right.microUSD, tokens: left.tokens - right.tokens)
    }
}
