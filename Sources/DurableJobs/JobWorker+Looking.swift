import Logging
import Synchronization

extension JobWorker {
    private static let forgettingPause = Duration.seconds(600)
    private static let mostForgotten = 500

    /// Renews, rescues, claims: whatever is to be done now. Gives when to look again, on the boot-time clock.
    func look(_ heard: JobBell.Count, start: (ClaimedJob, Lease) -> Void) async -> Int {
        let poll = settings.poll.wholeNanoseconds
        do {
            try await renew(heard)
            var next = clock.now().nanoseconds + poll
            if !isStopping {
                try await rescue()
                if let due = try await claim(start: start) { next = min(next, due) }
            }
            if state.withLock({ $0.isTroubled }) { logger.info("the queue's storage answers again") }
            return state.withLock { state in
                state.isTroubled = false
                return state.leases.isEmpty ? next : min(next, state.nextRenewal)
            }
        } catch {
            let isNews = state.withLock { state in
                defer { state.isTroubled = true }
                return !state.isTroubled
            }
            if isNews { logger.error("the queue's storage fails", metadata: ["cause": "\(error)"]) }
            return clock.now().nanoseconds + poll
        }
    }

    /// One renewal for all attempts. Whoever lost its job stops; so does whoever couldn't renew until its lease ran out, for
    /// nobody knows who has the job by now.
    private func renew(_ heard: JobBell.Count) async throws {
        let now = clock.now().nanoseconds
        let leases = state.withLock { state -> [AttemptID: Lease]? in
            guard now >= state.nextRenewal || heard.losses != state.losses, !state.leases.isEmpty else { return nil }
            return state.leases
        }
        guard let leases else { return }
        do {
            let held = try await store.renew(Array(leases.keys), for: settings.lease)
            for (attempt, lease) in leases {
                if held.contains(attempt) {
                    lease.renew(until: now + settings.lease.wholeNanoseconds)
                } else if state.withLock({ $0.leases[attempt] != nil }) {
                    lease.end(.lost)
                }
            }
            state.withLock { state in
                state.nextRenewal = now + settings.renewal.wholeNanoseconds
                state.losses = heard.losses
            }
        } catch {
            let now = clock.now().nanoseconds
            for lease in leases.values where lease.until < now { lease.end(.lost) }
            throw error
        }
    }

    /// Takes jobs from workers that are gone. Nothing is written where none is.
    private func rescue() async throws {
        let now = clock.now().nanoseconds
        guard now >= state.withLock({ $0.nextRescue }) else { return }
        var (dead, alive): (Set<WorkerID>, Set<WorkerID>) = ([], [id])
        for worker in try await store.holders() where worker != id {
            switch liveness.verdict(on: worker) {
            case .dead: dead.insert(worker)
            case .alive: alive.insert(worker)
            case .unknown: break
            }
        }
        let rescued = try await store.rescue(dead: dead, alive: alive, mostDeaths: settings.mostDeaths)
        for job in rescued {
            logger.warning(
                job.isAvailable
                    ? "a job was taken from a worker that is gone" : "a job killed its workers and is set aside",
                metadata: ["job": "\(job.id)", "from": "\(job.worker?.description ?? "")"]
            )
        }
        for worker in dead { liveness.bury(worker) }
        state.withLock { $0.nextRescue = now + settings.poll.wholeNanoseconds }
        try await forget(at: now)
    }

    private func forget(at now: Int) async throws {
        guard now >= state.withLock({ $0.nextForgetting }) else { return }
        let time = clock.unixMilliseconds() - settings.retention.wholeNanoseconds / 1_000_000
        let forgotten = try await store.forget(finishedBeforeUnixMilliseconds: time, limit: Self.mostForgotten)
        guard forgotten < Self.mostForgotten else { return }
        state.withLock { $0.nextForgetting = now + Self.forgettingPause.wholeNanoseconds }
    }

    /// Fills the free slots. Gives when the next job comes due; nil where none does, or no slot is free.
    private func claim(start: (ClaimedJob, Lease) -> Void) async throws -> Int? {
        let mostBulk = max(1, min(settings.bulkSlots, settings.slots - 1))
        let (slots, bulkSlots) = state.withLock { state in
            let bulk = state.leases.values.count { $0.lane == .bulk }
            let free = max(0, settings.slots - state.leases.count)
            return (free, min(free, max(0, mostBulk - bulk)))
        }
        guard slots > 0 else { return nil }
        let now = clock.now().nanoseconds
        let claims = try await store.claim(
            JobClaim(
                worker: id,
                kinds: Set(handlers.keys),
                slots: slots,
                bulkSlots: bulkSlots,
                lease: settings.lease
            )
        )
        for claimed in claims.jobs {
            let until = now + settings.lease.wholeNanoseconds
            let lease = Lease(claimed.attempt, lane: claimed.job.lane, until: until)
            let isStopping = state.withLock { state in
                if state.leases.isEmpty { state.nextRenewal = now + settings.renewal.wholeNanoseconds }
                state.leases[claimed.attempt] = lease
                return state.isStopping
            }
            if isStopping { lease.end(.stopping) }
            start(claimed, lease)
        }
        return claims.nextDue
    }
}
