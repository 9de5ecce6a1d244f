import Foundation
import Synchronization
import VideoWorkflow

/// Keeps a day's spending (UTC) below its cap: what a call may cost is reserved before, what it did cost is in the
/// ledger after.
final class Budget: Sendable {
    struct Reservation: Sendable {
        fileprivate var amount: Int
    }

    private let cap: Int
    private let ledger: any CallLedger
    private let clock: GateClock
    private let reserved = Mutex(0)

    /// - Parameter microUSDPerDay: millionths of a dollar.
    init(microUSDPerDay: Int, ledger: any CallLedger, clock: GateClock) {
        cap = microUSDPerDay
        self.ledger = ledger
        self.clock = clock
    }

    /// Throws `Failure` of kind `.budgetSpent`. Calls that cost nothing always pass.
    func reserve(_ amount: Int, for request: GateRequest) async throws -> Reservation {
        guard amount > 0 else { return Reservation(amount: 0) }
        let day = Int(clock.now().timeIntervalSince1970) / 86_400 * 86_400_000
        let spent = try await ledger.microUSDSpent(sinceUnixMilliseconds: day)
        let fits = reserved.withLock { reserved in
            guard spent + reserved + amount <= cap else { return false }
            reserved += amount
            return true
        }
        guard fits else {
            throw Failure(
                request.stage,
                .budgetSpent,
                cause:
                    "\(Self.dollars(spent)) of \(Self.dollars(cap)) are spent; asking the \(request.endpoint) may cost \(Self.dollars(amount))"
            )
        }
        return Reservation(amount: amount)
    }

    func release(_ reservation: Reservation) { reserved.withLock { $0 -= reservation.amount } }

    /// "0.0123 USD"
    private static func dollars(_ micro: Int) -> String {
        let tenThousandths = (micro + 50) / 100
        let digits = String(tenThousandths % 10_000)
        return "\(tenThousandths / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits + " USD"
    }
}
