import Logging
import Synchronization
import Tracing

extension JobWorker {
    /// An attempt's life.
    func carryOut(_ claimed: ClaimedJob, under lease: Lease) async {
        var logger = logger
        logger[metadataKey: "job"] = "\(claimed.job.id)"
        logger[metadataKey: "attempt"] = "\(claimed.attempt)"
        logger.info("job begins", metadata: ["kind": "\(claimed.job.kind)", "number": "\(claimed.job.attempts)"])
        await tracer.withAnySpan("attempt job", context: .topLevel, ofKind: .consumer) { span in
            span.attributes["job"] = claimed.job.id.description
            span.attributes["attempt"] = claimed.attempt.description
            span.attributes["kind"] = claimed.job.kind
            span.attributes["number"] = claimed.job.attempts
            let result = await result(of: claimed, under: lease)
            if case .failure = result { span.setStatus(.init(code: .error)) }
            await settle(claimed, under: lease, result, logger)
        }
        state.withLock { _ = $0.leases.removeValue(forKey: claimed.attempt) }
        bell.ring()
    }

    /// The handler's, which is cancelled when the attempt must stop.
    private func result(of claimed: ClaimedJob, under lease: Lease) async -> Result<JobOutcome, any Error> {
        guard lease.ending == nil, let handler = handlers[claimed.job.kind] else {
            return .failure(CancellationError())
        }
        return await withTaskGroup(of: Result<JobOutcome, any Error>?.self) { group in
            group.addTask {
                do { return .success(try await handler(claimed, lease)) } catch { return .failure(error) }
            }
            group.addTask {
                await lease.ended()
                return nil
            }
            var outcome: Result<JobOutcome, any Error>?
            for await result in group {
                outcome = outcome ?? result
                group.cancelAll()
            }
            return outcome ?? .failure(CancellationError())
        }
    }

    /// Tells the store what became of the job, as often as it takes while the lease holds.
    private func settle(
        _ claimed: ClaimedJob,
        under lease: Lease,
        _ result: Result<JobOutcome, any Error>,
        _ logger: Logger
    ) async {
        let ending = ending(of: claimed.job, under: lease, result)
        while lease.ending != .lost {
            do {
                let isHeld =
                    if let ending {
                        try await store.finish(claimed.attempt, ending)
                    } else { try await store.giveBack(claimed.attempt) }
                if isHeld {
                    return logger.info("job ends", metadata: ["as": "\(ending.map { "\($0)" } ?? "handed back")"])
                }
                lease.end(.lost)
            } catch {
                logger.error("the end of a job can't be written", metadata: ["cause": "\(error)"])
                // Past that, whoever finds this worker gone takes the job over.
                guard !isStopping, !Task.isCancelled else { return }
                try? await clock.sleep(clock.now().nanoseconds + settings.poll.wholeNanoseconds)
            }
        }
        logger.notice("job is no longer this attempt's")
    }

    /// Nil: the job is handed back.
    private func ending(of job: Job, under lease: Lease, _ result: Result<JobOutcome, any Error>) -> JobEnding? {
        switch result {
        case .success(.completed): return .completed
        case .success(let outcome): return outcome.ending(of: job, settings.delay)
        case .failure(let error):
            if lease.ending != nil || isStopping || Task.isCancelled { return nil }
            return JobOutcome.retry(reason: "\(error)").ending(of: job, settings.delay)
        }
    }
}
