import Logging
import VideoWorkflow

extension ModelGate {
    /// Puts the stations together.
    init(
        pools: [ModelRole: EndpointPool],
        caps: SpendingCaps,
        prices: PriceTable,
        memo: any MemoStore,
        ledger: any CallLedger,
        transport: any ModelTransport,
        clock: GateClock,
        logger: Logger,
        telemetry: Telemetry = .system(),
        retry: RetryPolicy = RetryPolicy()
    ) {
        self.init(
            memo: memo,
            calls: CallsInFlight(),
            texts: InputBatches(gathering: 0.005, most: 256),
            // More pictures make an answer that is long in coming.
            frames: InputBatches(gathering: 0.02, most: 4),
            budget: Budget(caps, prices: prices, ledger: ledger, clock: clock),
            ledger: CallRecorder(ledger: ledger, clock: clock, meter: CallMeter(telemetry: telemetry)),
            deadline: Deadline(clock: clock),
            shape: ShapeCheck(),
            retry: Retry(policy: retry, budget: RetryBudget(), clock: clock, logger: logger),
            hedge: Hedge(clock: clock),
            formats: AcceptedFormats(),
            permits: Permits(clock: clock),
            lease: LeaseCheck(ledger: ledger),
            attempt: Attempt(transport: transport, prices: prices, clock: clock),
            pools: pools,
            clock: clock
        )
    }

    /// The endpoints of each role. Throws `Failure` of kind `.configurationInvalid`.
    static func pools(of endpoints: [ModelEndpoint], settings: GatewaySettings, clock: GateClock) throws
        -> [ModelRole: EndpointPool]
    {
        try Dictionary(grouping: endpoints, by: \.role).mapValues { endpoints in
            guard Set(endpoints.map(\.model)).count == 1 else {
                let role = endpoints[0].role.rawValue
                throw Failure(
                    .describe,
                    .configurationInvalid,
                    cause: "the endpoints of models.\(role) name different models; one and the same is expected"
                )
            }
            let hedges = settings.hedges && (settings.hedgesPrivate || endpoints.allSatisfy { !$0.isPrivate })
            return EndpointPool(endpoints, hedges: hedges, clock: clock)
        }
    }
}
