/// Runs `body` in a task that is cancelled already when it begins, and gives what came of it.
func inCancelledTask<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async -> Result<
    Value, any Error
> {
    await withTaskGroup(of: Result<Value, any Error>.self) { group in
        group.cancelAll()
        group.addTask {
            do { return .success(try await body()) } catch { return .failure(error) }
        }
        for await result in group { return result }
        return .failure(CancellationError())
    }
}
