/// How the gate behaves; the defaults are right unless a setting says otherwise.
public struct GatewaySettings: Sendable {
    /// Caps beside the one on money a day.
    public var microUSDPerRun: Int?
    public var tokensPerDay: Int?
    public var tokensPerRun: Int?
    public var prices = PriceTable.known
    /// Whether second requests are sent to hosted models that are slow.
    public var hedges = true
    /// Whether they are sent to private addresses, too.
    public var hedgesPrivate = false
    /// Whether frames of one shot share a request.
    public var describesShots = false

    public init() {}
}
