import VideoWorkflow

extension Spending {
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
