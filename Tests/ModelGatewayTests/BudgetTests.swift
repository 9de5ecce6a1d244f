import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("The budget")
struct BudgetTests {
    private func failure(_ body: () async throws -> Void) async -> Failure? {
        do {
            try await body()
            return nil
        } catch { return error as? Failure }
    }

    /// 1,000 tokens in and 100 out of gpt-4o-mini: 210 millionths of a dollar.
    private let cost = 210

    @Test("refuses what would pass the day's cap while others are under way, and lets it through when they cost less")
    func day() async throws {
        let scene = try GateScene(caps: SpendingCaps(microUSDPerDay: 300))
        let budget = scene.gate.budget
        try await budget.within(scene.call()) {
            let refused = await failure { try await budget.within(scene.call()) {} }
            #expect(refused?.kind == .budgetSpent)
            #expect(
                refused?.cause.contains("budget.usdPerDay") == true && refused?.cause.contains("vision model") == true
            )
        }
        try await budget.within(scene.call()) {}
    }

    @Test("counts what the ledger says was spent today, by whomever")
    func ledger() async throws {
        let scene = try GateScene(caps: SpendingCaps(microUSDPerDay: 300))
        let usage = CallUsage(model: "m", requests: 1, microUSD: 100)
        try await scene.ledger.record(
            LedgerEntry(
                owner: OwnerID(),
                run: RunID(),
                role: .text,
                usage: usage,
                atUnixMilliseconds: scene.gate.clock.now().unixMilliseconds,
                failure: nil
            )
        )
        let refused = await failure { try await scene.gate.budget.within(scene.call()) {} }
        #expect(refused?.kind == .budgetSpent)
    }

    @Test("of 0 refuses every paid call in a sentence with role and setting")
    func zero() async throws {
        let scene = try GateScene(caps: SpendingCaps(microUSDPerDay: 0))
        let refused = await failure { try await scene.gate.budget.within(scene.call()) {} }
        #expect(refused?.kind == .budgetSpent)
        #expect(refused?.cause.contains("budget.usdPerDay is 0") == true)
        #expect(refused?.cause.contains("models.vision") == true)
    }

    @Test("lets through what costs nothing, also when nothing may be spent")
    func free() async throws {
        let caps = SpendingCaps(microUSDPerDay: 0, microUSDPerRun: 0, tokensPerDay: 0, tokensPerRun: 0)
        let scene = try GateScene(urls: ["http://127.0.0.1:11434"], caps: caps)
        try await scene.gate.budget.within(scene.call()) {}
    }

    @Test("keeps each run below the cap of a run", arguments: [true, false])
    func run(ofMoney: Bool) async throws {
        var caps = SpendingCaps(microUSDPerDay: 1_000_000)
        if ofMoney { caps.microUSDPerRun = cost + 1 } else { caps.tokensPerRun = 1500 }
        let scene = try GateScene(caps: caps)
        let run = RunID()
        let call = try scene.call("one", scene.context(run: run))
        try await scene.gate.budget.within(call) {
            call.tally.answered(ProviderAnswer(content: [], tokensIn: 1000, tokensOut: 100), microUSD: cost)
        }
        let refused = await failure {
            try await scene.gate.budget.within(scene.call("two", scene.context(run: run))) {}
        }
        #expect(refused?.cause.contains(ofMoney ? "budget.usdPerRun" : "budget.tokensPerRun") == true)
        try await scene.gate.budget.within(scene.call("three", scene.context(run: RunID()))) {}
    }

    @Test(
        "counts tokens of a day, by whomever they were spent, and begins anew with the next",
        arguments: [true, false]
    )
    func tokens(isCapped: Bool) async throws {
        let scene = try GateScene(caps: SpendingCaps(microUSDPerDay: 1_000_000, tokensPerDay: 1500))
        try await scene.ledger.record(
            LedgerEntry(
                owner: OwnerID(),
                run: RunID(),
                role: .text,
                usage: CallUsage(model: "m", requests: 1, tokensIn: 400, tokensOut: 100),
                atUnixMilliseconds: scene.gate.clock.now().unixMilliseconds,
                failure: nil,
                isCapped: isCapped
            )
        )
        guard isCapped else { return try await scene.gate.budget.within(scene.call()) {} }
        let refused = await failure { try await scene.gate.budget.within(scene.call()) {} }
        #expect(refused?.cause.contains("budget.tokensPerDay") == true)
        scene.clock.advance(to: 86_400)
        try await scene.gate.budget.within(scene.call()) {}
    }

    @Test("stands any number that a server claims to have taken")
    func claimed() async throws {
        let scene = try GateScene(caps: SpendingCaps(microUSDPerDay: 1_000_000, tokensPerRun: 1 << 40))
        let run = RunID()
        let call = try scene.call("one", scene.context(run: run))
        try await scene.gate.budget.within(call) {
            call.tally.answered(ProviderAnswer(content: [], tokensIn: .max, tokensOut: .max), microUSD: .max)
        }
        let refused = await failure {
            try await scene.gate.budget.within(scene.call("two", scene.context(run: run))) {}
        }
        #expect(refused?.cause.contains("budget.tokensPerRun") == true)
    }
}

@Suite("Prices")
struct PriceTableTests {
    @Test("of a file are laid over those that are known")
    func file() throws {
        let table = try PriceTable(
            json: Array(#"{"gpt-4o-mini": {"inputPerMillion": 1}, "mine": {"perMinute": 0.06}}"#.utf8),
            file: "p"
        )
        func endpoint(_ model: String) throws -> ModelEndpoint {
            try ModelEndpoint(role: .vision, url: "https://example.com", model: model, key: nil)
        }
        #expect(
            try table.microUSD(endpoint("gpt-4o-mini-2024"), tokensIn: 1_000_000, tokensOut: 5, audioSeconds: 0)
                == 1_000_000
        )
        #expect(try table.microUSD(endpoint("mine"), tokensIn: 0, tokensOut: 0, audioSeconds: 30) == 30_000)
        #expect(try table.microUSD(endpoint("gpt-4o"), tokensIn: 4, tokensOut: 0, audioSeconds: 0) == 10)
        #expect(try table.microUSD(endpoint("unheard"), tokensIn: .max, tokensOut: .max, audioSeconds: 0) == 0)
        #expect(try table.microUSD(endpoint("gpt-4o"), tokensIn: .max, tokensOut: .max, audioSeconds: 0) > 0)
    }

    @Test(
        "of a file that is wrong are refused by name",
        arguments: [
            "[]", "{\"m\": 1}", "{\"m\": {\"inputPerMillion\": -1}}", "{\"m\": {\"inputPerMilion\": 1}}",
            "{\"m\": {\"perMinute\": 1e300}}",
        ]
    )
    func wrong(_ json: String) {
        #expect { try PriceTable(json: Array(json.utf8), file: "prices.json") } throws: { error in
            (error as? Failure)?.kind == .configurationInvalid
                && (error as? Failure)?.cause.contains("prices.json") == true
        }
    }
}
