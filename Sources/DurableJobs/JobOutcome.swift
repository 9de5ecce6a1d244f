/// What a handler says came of its attempt. What it throws instead is a failure that may pass: it is tried again.
public enum JobOutcome: Sendable, Hashable {
    case completed
    /// `after`: nil for a pause that grows with the attempts.
    case retry(reason: String, after: Duration? = nil)
    case discard(reason: String)
    /// Nothing was the job's fault, and nothing comes of it before somebody has mended the machine: the attempt isn't counted.
    case postpone(reason: String, after: Duration)
}

/// Does the work of one kind of job. Cancelled when its attempt no longer holds the job, and when the worker stops.
public typealias JobHandler = @Sendable (ClaimedJob, Lease) async throws -> JobOutcome

extension JobOutcome {
    /// In words of at most 1,000 bytes, whatever a server or file said in them.
    static func reason(_ text: String) -> String { String(decoding: text.utf8.prefix(1000), as: UTF8.self) }

    /// What becomes of the job.
    func ending(of job: Job, _ delay: RetryDelay) -> JobEnding {
        switch self {
        case .completed: .completed
        case .discard(let reason): .discarded(reason: Self.reason(reason))
        case .postpone(let reason, let after):
            .retry(after: max(.zero, after), reason: Self.reason(reason), isCounted: false)
        case .retry(let reason, let after):
            if job.attempts >= job.maxAttempts {
                .discarded(reason: Self.reason("\(job.attempts) attempts failed; the last: \(reason)"))
            } else {
                .retry(after: max(.zero, after ?? delay.pause(after: job.attempts)), reason: Self.reason(reason))
            }
        }
    }
}
