import Synchronization

/// Which way of putting a question each server took last, so that a refusal is met once per model, not once per call.
final class AcceptedFormats: Sendable {
    private let known = Mutex<[String: Int]>([:])

    func best(for request: GateRequest) -> Int {
        known.withLock { min($0[name(request)] ?? 0, request.bodies.count - 1) }
    }

    func remember(_ format: Int, for request: GateRequest) {
        guard request.bodies.count > 1 else { return }
        known.withLock { $0[name(request)] = format }
    }

    private func name(_ request: GateRequest) -> String {
        "\(request.endpoint.base) \(request.endpoint.model) \(request.path)"
    }
}
