import Logging
import VideoWorkflow

extension ModelGate {
    /// Puts the stations together. Throws `Failure` of kind `.configurationInvalid`.
    init(
        endpoints: [ModelEndpoint],
        caps: SpendingCaps,
        settings: GatewaySettings,
        memo: any MemoStore,
        ledger: any CallLedger,
        transport: any ModelTransport,
        clock: GateClock,
        logger: Logger,
        retry: RetryPolicy = RetryPolicy()
    ) throws {
        var pools: [ModelRole: EndpointPool] = [:]
        for (role, endpoints) in Dictionary(grouping: endpoints, by: \.role) {
            guard Set(endpoints.map(\.model)).count == 1 else {
                throw Failure(
                    .describe,
                    .configurationInvalid,
                    cause:
                        "the endpoints of models.\(role.rawValue) name different models; one and the same is expected"
                )
            }
            let hedges = settings.hedges && (settings.hedgesPrivate || endpoints.allSatisfy { !$0.isPrivate })
            pools[role] = EndpointPool(endpoints, hedges: hedges, clock: clock)
        }
        self.init(
            memo: memo,
            calls: CallsInFlight(),
            budget: Budget(caps, prices: settings.prices, ledger: ledger, clock: clock),
            ledger: CallRecorder(ledger: ledger, clock: clock),
            deadline: Deadline(clock: clock),
            shape: ShapeCheck(),
            retry: Retry(policy: retry, budget: RetryBudget(), clock: clock, logger: logger),
            hedge: Hedge(clock: clock),
            formats: AcceptedFormats(),
            permits: Permits(clock: clock),
            attempt: Attempt(transport: transport, prices: settings.prices, clock: clock),
            pools: pools,
            clock: clock
        )
    }
}
