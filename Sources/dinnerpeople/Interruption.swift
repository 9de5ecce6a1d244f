import ArgumentParser
import Dispatch
import Foundation

/// Runs `body` and cancels it at the first Ctrl-C (or SIGTERM), ending with exit status 130; a second one ends the
/// program at once.
func withInterruption<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
    let (signals, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let sources = [SIGINT, SIGTERM].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
            signal(number, SIG_DFL)
            continuation.yield()
        }
        source.resume()
        return source
    }
    defer { sources.forEach { $0.cancel() } }
    return try await withThrowingTaskGroup(of: Value?.self) { group in
        group.addTask { try await body() }
        group.addTask {
            for await _ in signals { return nil }
            return nil
        }
        defer { group.cancelAll() }
        guard let first = try await group.next(), let value = first else {
            group.cancelAll()
            while (try? await group.next()) != nil {}
            Notes.print("Stopped. Run it again to go on; what was paid for is remembered.")
            throw ExitCode(130)
        }
        return value
    }
}
