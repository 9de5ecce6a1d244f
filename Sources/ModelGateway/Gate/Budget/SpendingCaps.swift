/// What may be spent on models that aren't at private addresses.
public struct SpendingCaps: Sendable, Hashable {
    /// Millionths of a US dollar in a day (UTC), by all runs. 0: no paid call is made.
    public var microUSDPerDay: Int
    /// Millionths of a US dollar in one run; nil for no cap.
    public var microUSDPerRun: Int?
    /// Tokens in a day (UTC), by all runs; nil for no cap.
    public var tokensPerDay: Int?
    /// Tokens in one run; nil for no cap.
    public var tokensPerRun: Int?

    public init(
        microUSDPerDay: Int,
        microUSDPerRun: Int? = nil,
        tokensPerDay: Int? = nil,
        tokensPerRun: Int? = nil
    ) {
        self.microUSDPerDay = microUSDPerDay
        self.microUSDPerRun = microUSDPerRun
        self.tokensPerDay = tokensPerDay
        self.tokensPerRun = tokensPerRun
    }
}
