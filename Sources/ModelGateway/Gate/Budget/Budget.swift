import Foundation
import RecipeDomain
import Synchronization
import VideoWorkflow

/// Keeps spending below its caps: what a call may cost is set aside before, what it did cost is counted after.
final class Budget: Sendable {
    private struct State {
        /// Set aside by calls under way: in all, and by run.
        var reserved = Spending()
        var reservedByRun: [RunID: Spending] = [:]
        /// What all calls cost that have ended.
        var settled = Spending()
        var spentByRun: [RunID: Spending] = [:]
    }

    /// Runs whose spending is known; the oldest are forgotten.
    private static let mostRuns = 4096

    private let caps: SpendingCaps
    private let prices: PriceTable
    private let ledger: any CallLedger
    private let clock: GateClock
    private let state = Mutex(State())

    init(_ caps: SpendingCaps, prices: PriceTable, ledger: any CallLedger, clock: GateClock) {
        self.caps = caps
        self.prices = prices
        self.ledger = ledger
        self.clock = clock
    }

    /// Runs a call, which writes what it cost into the ledger before it ends.
    /// Throws `Failure` of kind `.budgetSpent` where it might cost too much.
    func within<Value>(_ call: GateCall, _ body: () async throws -> Value) async throws -> Value {
        let estimate = self.estimate(of: call)
        // What costs nothing always passes.
        guard estimate != Spending() else { return try await body() }
        let run = call.context.run
        let day = Int(clock.now().timeIntervalSince1970) / 86_400
        let settledBefore = state.withLock { $0.settled }
        let spentToday = try await ledger.spent(sinceUnixMilliseconds: day * 86_400_000)
        try state.withLock { state in
            let ofRun = state.spentByRun[run, default: Spending()] + state.reservedByRun[run, default: Spending()]
            // A call that ended while the ledger was read may not be in what was read, nor set aside any more: it counts
            // once too often rather than not at all.
            let today = spentToday + (state.settled - settledBefore) + state.reserved
            if let words = refusal(estimate, today: today, ofRun: ofRun, call) {
                throw call.failure(.budgetSpent, words)
            }
            state.reserved = state.reserved + estimate
            state.reservedByRun[run, default: Spending()] = state.reservedByRun[run, default: Spending()] + estimate
        }
        defer { settle(call, estimate) }
        return try await body()
    }

    private func estimate(of call: GateCall) -> Spending {
        let request = call.request
        guard !request.endpoint.isPrivate else { return Spending() }
        let money = prices.microUSD(
            request.endpoint,
            tokensIn: request.estimate.tokensIn,
            tokensOut: request.estimate.tokensOut,
            audioSeconds: request.estimate.audioSeconds
        )
        return Spending(microUSD: money, tokens: request.estimate.tokens)
    }

    private func settle(_ call: GateCall, _ estimate: Spending) {
        let usage = call.tally.all(model: "")
        let spent = Spending(microUSD: usage.microUSD, tokens: usage.tokensIn.clampedSum(usage.tokensOut))
        let run = call.context.run
        state.withLock { state in
            state.reserved = state.reserved - estimate
            state.settled = state.settled + spent
            let rest = state.reservedByRun[run, default: Spending()] - estimate
            state.reservedByRun[run] = rest == Spending() ? nil : rest
            state.spentByRun[run] = state.spentByRun[run, default: Spending()] + spent
            if state.spentByRun.count > Self.mostRuns, let oldest = state.spentByRun.keys.min(by: { $0.uuid < $1.uuid })
            {
                state.spentByRun[oldest] = nil
            }
        }
    }

    /// Why a call is refused; nil where it fits.
    private func refusal(_ wanted: Spending, today: Spending, ofRun: Spending, _ call: GateCall) -> String? {
        let tokens = call.request.estimate.tokens
        if wanted.microUSD > 0, caps.microUSDPerDay <= 0 {
            return "it is paid for, and budget.usdPerDay is 0, so models.\(call.role) is not asked"
        }
        if wanted.microUSD > 0, today.microUSD.clampedSum(wanted.microUSD) > caps.microUSDPerDay {
            return words(today.microUSD, caps.microUSDPerDay, "today", wanted.microUSD, "budget.usdPerDay")
        }
        if let cap = caps.microUSDPerRun, wanted.microUSD > 0, ofRun.microUSD.clampedSum(wanted.microUSD) > cap {
            return words(ofRun.microUSD, cap, "for this video", wanted.microUSD, "budget.usdPerRun")
        }
        if let cap = caps.tokensPerDay, today.tokens.clampedSum(tokens) > cap {
            return
                "\(today.tokens) of \(cap) tokens are spent today, it may take \(tokens); setting budget.tokensPerDay"
        }
        if let cap = caps.tokensPerRun, ofRun.tokens.clampedSum(tokens) > cap {
            return
                "\(ofRun.tokens) of \(cap) tokens are spent for this video, it may take \(tokens); setting budget.tokensPerRun"
        }
        return nil
    }

    private func words(_ spent: Int, _ cap: Int, _ when: String, _ wanted: Int, _ setting: String) -> String {
        "\(dollars(spent)) of \(dollars(cap)) are spent \(when), it may cost \(dollars(wanted)); setting \(setting)"
    }

    /// "0.0123 USD"
    private func dollars(_ micro: Int) -> String {
        let tenThousandths = (max(0, micro) / 100) + (max(0, micro) % 100 >= 50 ? 1 : 0)
        let digits = String(tenThousandths % 10_000)
        return "\(tenThousandths / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits + " USD"
    }
}
