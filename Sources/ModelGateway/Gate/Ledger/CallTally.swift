import Synchronization
import VideoWorkflow

/// What one call has sent and cost so far, over all its attempts, some of them side by side.
final class CallTally: Sendable {
    private struct Sums {
        var kept = CallUsage(model: "")
        var givenUp = CallUsage(model: "")
    }

    private let sums = Mutex(Sums())

    /// A request left, whatever becomes of it. True for the first.
    func sent(bytes: Int) -> Bool {
        sums.withLock { sums in
            sums.kept.requests += 1
            sums.kept.bytesSent += bytes
            return sums.kept.requests + sums.givenUp.requests == 1
        }
    }

    func received(bytes: Int) { sums.withLock { $0.kept.bytesReceived += bytes } }
    func failed() { sums.withLock { $0.kept.failedRequests += 1 } }

    func answered(_ answer: ProviderAnswer, microUSD: Int) {
        sums.withLock { sums in
            sums.kept.tokensIn = sums.kept.tokensIn.clampedSum(answer.tokensIn)
            sums.kept.tokensOut = sums.kept.tokensOut.clampedSum(answer.tokensOut)
            sums.kept.microUSD = sums.kept.microUSD.clampedSum(microUSD)
        }
    }

    /// A request that had left was given up; providers count what it sent.
    func gaveUp(bytes: Int, tokensIn: Int, microUSD: Int) {
        sums.withLock { sums in
            sums.kept.requests -= 1
            sums.kept.bytesSent -= bytes
            sums.givenUp.requests += 1
            sums.givenUp.bytesSent += bytes
            sums.givenUp.tokensIn = sums.givenUp.tokensIn.clampedSum(tokensIn)
            sums.givenUp.microUSD = sums.givenUp.microUSD.clampedSum(microUSD)
        }
    }

    /// Without what was given up.
    func kept(model: String) -> CallUsage {
        var usage = sums.withLock { $0.kept }
        usage.model = model
        return usage
    }

    /// Requests that left and were given up, since another was quicker or nobody waited any more.
    func givenUp(model: String) -> CallUsage {
        var usage = sums.withLock { $0.givenUp }
        usage.model = model
        return usage
    }

    /// All of it.
    func all(model: String) -> CallUsage {
        var usage = kept(model: model)
        let other = givenUp(model: model)
        usage.requests += other.requests
        usage.bytesSent += other.bytesSent
        usage.tokensIn = usage.tokensIn.clampedSum(other.tokensIn)
        usage.microUSD = usage.microUSD.clampedSum(other.microUSD)
        return usage
    }
}

extension Int {
    /// The sum of two counts, which servers may claim to be anything, at most `Int.max`.
    func clampedSum(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(Swift.max(0, other))
        return overflows ? .max : sum
    }
}
