import Testing

@testable import DurableJobs

@Suite("What becomes of an attempt")
struct RetryTests {
    private func job(attempts: Int, of most: Int = 3) throws -> Job {
        Job(
            id: JobID(),
            kind: "process",
            lane: .fresh,
            owner: "o",
            uniqueKey: nil,
            payload: "{}",
            state: .running,
            attempts: attempts,
            maxAttempts: most,
            deaths: 0,
            createdUnixMilliseconds: 0,
            changedUnixMilliseconds: 0,
            dueUnixMilliseconds: nil,
            reason: nil
        )
    }

    @Test("pauses double up to the longest, half of each by chance")
    func pauses() {
        var delay = RetryDelay(first: .seconds(4), longest: .seconds(60))
        delay.random = { 0 }
        #expect([1, 2, 3, 5, 6, Int.max].map { delay.pause(after: $0) } == [2, 4, 8, 30, 30, 30].map { .seconds($0) })
        delay.random = { 0.5 }
        #expect(delay.pause(after: 1) == .seconds(3))
    }

    @Test("the last attempt's failure is the job's, with its reason")
    func last() throws {
        let outcome = JobOutcome.retry(reason: "rate limit", after: .seconds(7))
        #expect(
            outcome.ending(of: try job(attempts: 2), RetryDelay()) == .retry(after: .seconds(7), reason: "rate limit")
        )
        let ending = outcome.ending(of: try job(attempts: 3), RetryDelay())
        #expect(ending == .discarded(reason: "3 attempts failed; the last: rate limit"))
    }

    @Test("what was the machine's fault is never the last attempt")
    func postponed() throws {
        let outcome = JobOutcome.postpone(reason: "the disk is full", after: .seconds(15))
        let ending = outcome.ending(of: try job(attempts: 3), RetryDelay())
        #expect(ending == .retry(after: .seconds(15), reason: "the disk is full", isCounted: false))
    }

    @Test("a reason is kept short, whatever a server said")
    func reason() throws {
        guard
            case .discarded(let reason) = JobOutcome.discard(reason: String(repeating: "é", count: 10_000))
                .ending(of: try job(attempts: 1), RetryDelay())
        else { throw CancellationError() }
        #expect(reason.count == 500)
    }

    @Test("durations that no clock holds are the longest there is")
    func nanoseconds() {
        #expect(Duration.milliseconds(1500).wholeNanoseconds == 1_500_000_000)
        #expect(Duration.seconds(Int64.max).wholeNanoseconds == .max)
        #expect(Duration.seconds(Int64.min).wholeNanoseconds == .min)
    }
}
