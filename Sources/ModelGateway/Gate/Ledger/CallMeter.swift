import Metrics
import VideoWorkflow

/// Counts what models were asked, and what that took, by role: `dinnerpeople_model_…`.
struct CallMeter: Sendable {
    static let answered = "answered"
    static let remembered = "remembered"

    let telemetry: Telemetry

    /// An answer was taken from the memo.
    func remembered(_ role: ModelRole) {
        counter("calls", ("role", role.rawValue), ("outcome", Self.remembered)).increment()
    }

    /// - Parameter failure: nil where it was answered.
    func count(_ usage: CallUsage, role: ModelRole, failure: FailureKind?) {
        let role = ("role", role.rawValue)
        counter("calls", role, ("outcome", failure?.label ?? Self.answered)).increment()
        counter("requests", role).increment(by: usage.requests)
        counter("failed_requests", role).increment(by: usage.failedRequests)
        counter("tokens", role, ("direction", "in")).increment(by: usage.tokensIn)
        counter("tokens", role, ("direction", "out")).increment(by: usage.tokensOut)
        counter("bytes", role, ("direction", "sent")).increment(by: usage.bytesSent)
        counter("bytes", role, ("direction", "received")).increment(by: usage.bytesReceived)
        FloatingPointCounter(label: "dinnerpeople_model_cost_usd", dimensions: [role], factory: telemetry.metrics)
            .increment(by: Double(max(0, usage.microUSD)) / 1e6)
    }

    private func counter(_ name: String, _ labels: (String, String)...) -> Counter {
        Counter(label: "dinnerpeople_model_\(name)", dimensions: labels, factory: telemetry.metrics)
    }
}
