import Synchronization

/// Which way of putting a question each server took last, so that a refusal is met once per model, not once per call.
final class AcceptedFormats: Sendable {
    private let known = Mutex<[String: Int]>([:])

    /// Puts a question in the best way that the endpoint takes, going down from way to way as they are refused.
    func descend<Value>(
        _ request: GateRequest,
        at endpoint: ModelEndpoint,
        _ send: (_ body: [UInt8]) async throws -> Value
    )
        async throws -> Value
    {
        let name = "\(endpoint.base) \(endpoint.model) \(request.path)"
        var format = min(known.withLock { $0[name] ?? 0 }, request.formats - 1)
        while true {
            do {
                let value = try await send(try request.body(format))
                if request.formats > 1 { known.withLock { $0[name] = format } }
                return value
            } catch let problem as ProviderProblem where problem.refusesFormat && format + 1 < request.formats {
                format += 1
            }
        }
    }
}
