import VideoWorkflow

/// Ends a call at its deadline, whatever it is waiting for.
struct Deadline: Sendable {
    let clock: GateClock

    func callAsFunction<Value: Sendable>(_ call: GateCall, _ body: @escaping @Sendable () async throws -> Value)
        async throws -> Value
    {
        guard call.deadline < .infinity else { return try await body() }
        return try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await clock.sleep(call.deadline)
                throw call.failure(.modelUnreachable, "no answer before the deadline")
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }
}
