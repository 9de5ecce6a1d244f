import Foundation
import Testing

@testable import People

@Suite("The hasher of passwords")
struct PasswordHasherTests {
    @Test("says yes to the right password only, and no where there is no hash")
    func matches() async throws {
        let hasher = PasswordHasher(parameters: cheap)
        let right = try #require(Password(attempt: "right"))
        let hash = try await hasher.hash(right)
        #expect(try await hasher.matches(right, hash))
        #expect(try await !hasher.matches(#require(Password(attempt: "wrong")), hash))
        #expect(try await !hasher.matches(right, nil))
        #expect(try await !hasher.matches(.impossible, nil))
    }

    @Test("takes no more than may wait, and goes on afterwards", .timeLimit(.minutes(1)))
    func busy() async throws {
        // A quarter of a second each, so that all are asked for before the first is done.
        let slow = try #require(ScryptParameters(logN: 16, r: 8, p: 1))
        let hasher = PasswordHasher(parameters: slow, atOnce: 2, mostWaiting: 3)
        let password = try #require(Password(attempt: "right"))
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    do {
                        _ = try await hasher.hash(password)
                        return true
                    } catch {
                        #expect(error as? PeopleError == .busy(retryAfterSeconds: 5))
                        return false
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count(where: \.self) == 5)
        #expect(throws: Never.self) { try PasswordHash(of: password, parameters: cheap) }
        _ = try await hasher.hash(password)
    }

    @Test("doesn't work for callers who left before their turn", .timeLimit(.minutes(1)))
    func cancelled() async throws {
        let hasher = PasswordHasher(parameters: cheap, atOnce: 1)
        let password = try #require(Password(attempt: "right"))
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                withUnsafeCurrentTask { $0?.cancel() }
                await #expect(throws: CancellationError.self) { try await hasher.hash(password) }
            }
        }
        _ = try await hasher.hash(password)
    }

    @Test("takes as long for a name that isn't there as for one that is")
    func noOracle() async throws {
        let parameters = try #require(ScryptParameters(logN: 14, r: 8, p: 1))
        let hasher = PasswordHasher(parameters: parameters)
        let wrong = try #require(Password(attempt: "wrong"))
        let hash = try await hasher.hash(try #require(Password(attempt: "right")))
        func fastest(_ hash: PasswordHash?) async throws -> Duration {
            var best = Duration.seconds(60)
            for _ in 0..<5 {
                let time = try await ContinuousClock().measure { _ = try await hasher.matches(wrong, hash) }
                best = min(best, time)
            }
            return best
        }
        let there = try await fastest(hash)
        let missing = try await fastest(nil)
        // Without the work it would take a thousandth of the time; a busy machine is no more than some times slower.
        #expect(missing > there / 10)
    }
}
