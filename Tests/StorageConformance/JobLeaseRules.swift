import DurableJobs
import Testing

/// What every `JobLeases` and `JobRescue` must do.
public let jobLeaseRules: [ConformanceRule<JobParts>] = [
    ConformanceRule("the oldest is claimed first, a fresh one before all of the bulk") { parts async throws in
        let lanes: [JobLane] = [.bulk, .bulk, .fresh, .bulk, .fresh]
        let ids = try await parts.store.insert(try lanes.map { try parts.new("process", $0) }).map(\.id)
        let claimed = try await parts.claim(4)
        #expect(claimed.map(\.job.id) == [ids[2], ids[4], ids[0], ids[1]])
        #expect(claimed.allSatisfy { $0.job.state == .running && $0.job.attempts == 1 })
        #expect(Set(claimed.map(\.attempt)).count == 4)
    },
    ConformanceRule("no more of the bulk are claimed than there is room for") { parts async throws in
        _ = try await parts.store.insert(try (0..<5).map { _ in try parts.new("process", .bulk) })
        #expect(try await parts.claim(4, bulk: 2).count == 2)
        #expect(try await parts.claim(4, bulk: 0).count == 0)
        _ = try await parts.insert(try parts.new())
        #expect(try await parts.claim(2, bulk: 2).map(\.job.lane) == [.fresh, .bulk])
    },
    ConformanceRule("a kind that nobody handles is left alone") { parts async throws in
        let id = try await parts.insert(try parts.new("of a newer version")).id
        #expect(try await parts.claim() == [])
        #expect(try await parts.claim(kinds: ["of a newer version"]).map(\.job.id) == [id])
    },
    ConformanceRule("a job is claimed once, whoever asks at the same time") { parts async throws in
        let ids = try await parts.store.insert(try (0..<40).map { _ in try parts.new() }).map(\.id)
        let claimed = try await withThrowingTaskGroup(of: [ClaimedJob].self) { group in
            for _ in 0..<30 { group.addTask { try await parts.claim(2) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(claimed.count == 40 && Set(claimed.map(\.job.id)) == Set(ids))
    },
    ConformanceRule("a delayed job is claimed when its time has come") { parts async throws in
        let id = try await parts.insert(try parts.new(delay: .seconds(60))).id
        let claims = try await parts.store.claim(
            JobClaim(worker: WorkerID(), kinds: ["process"], slots: 1, bulkSlots: 1, lease: .seconds(30))
        )
        #expect(claims.jobs == [])
        #expect(claims.nextDue == parts.clock.clock.now().nanoseconds + 60_000_000_000)
        parts.clock.pass(.seconds(59))
        #expect(try await parts.claim() == [])
        parts.clock.pass(.seconds(1))
        #expect(try await parts.claim().map(\.job.id) == [id])
    },
    ConformanceRule("a retry keeps its place in the queue, its reason and its number") { parts async throws in
        let first = try await parts.running()
        #expect(try await parts.store.finish(first.attempt, .retry(after: .seconds(10), reason: "rate limit")))
        let waiting = try await parts.job(first.job.id)
        #expect(waiting.state == .retryable && waiting.reason == "rate limit" && waiting.attempts == 1)
        #expect(waiting.dueUnixMilliseconds == parts.clock.clock.unixMilliseconds() + 10_000)
        _ = try await parts.insert(try parts.new())
        parts.clock.pass(.seconds(10))
        let again = try #require(try await parts.claim().first)
        #expect(again.job.id == first.job.id && again.job.attempts == 2)
    },
    ConformanceRule("an attempt that isn't counted may come again as often as it takes") { parts async throws in
        let first = try await parts.running()
        let ending = JobEnding.retry(after: .seconds(10), reason: "the disk is full", isCounted: false)
        #expect(try await parts.store.finish(first.attempt, ending))
        let waiting = try await parts.job(first.job.id)
        #expect(waiting.state == .retryable && waiting.reason == "the disk is full" && waiting.attempts == 0)
        parts.clock.pass(.seconds(10))
        #expect(try await parts.claim().map(\.job.attempts) == [1])
    },
    ConformanceRule("setting the clock on the wall neither hurries nor delays anything") { parts async throws in
        let held = try await parts.running(by: WorkerID())
        let delayed = try await parts.insert(try parts.new(delay: .seconds(60))).id
        for hour in [3600, -7200] {
            parts.clock.setWall(by: .seconds(hour))
            #expect(try await parts.store.rescue(dead: [], alive: [], mostDeaths: 3) == [])
            #expect(try await parts.claim() == [])
        }
        let late = try await parts.insert(try parts.new()).id
        #expect(try await parts.claim().map(\.job.id) == [late])
        parts.clock.pass(.seconds(60))
        #expect(try await parts.claim().map(\.job.id) == [delayed])
        #expect(try await parts.store.rescue(dead: [], alive: [], mostDeaths: 3).map(\.id).contains(held.job.id))
    },
    ConformanceRule("a lease that is renewed goes on, one that isn't runs out") { parts async throws in
        let (kept, left) = (try await parts.running(), try await parts.running())
        for _ in 0..<5 {
            parts.clock.pass(.seconds(20))
            #expect(try await parts.store.renew([kept.attempt], for: .seconds(30)) == [kept.attempt])
        }
        let rescued = try await parts.store.rescue(dead: [], alive: [], mostDeaths: 3)
        #expect(rescued.map(\.id) == [left.job.id])
        #expect(try await parts.state(left.job.id) == .available)
        #expect(try await parts.state(kept.job.id) == .running)
        #expect(try await parts.store.renew([left.attempt, kept.attempt], for: .seconds(30)) == [kept.attempt])
    },
    ConformanceRule("a dead worker's jobs are available at once, and its attempts may do nothing more") {
        parts async throws in
        let (dead, alive) = (WorkerID(), WorkerID())
        let (lost, kept) = (try await parts.running(by: dead), try await parts.running(by: alive))
        #expect(try await parts.store.holders() == [dead, alive])
        let rescued = try await parts.store.rescue(dead: [dead], alive: [alive], mostDeaths: 3)
        #expect(rescued == [RescuedJob(id: lost.job.id, worker: dead, isAvailable: true)])
        let job = try await parts.job(lost.job.id)
        #expect(job.state == .available && job.attempts == 0 && job.deaths == 1)
        #expect(try await parts.state(kept.job.id) == .running)
        let again = try #require(try await parts.claim().first)
        #expect(again.job.id == lost.job.id)
        #expect(try await parts.store.renew([lost.attempt], for: .seconds(30)) == [])
        #expect(try await parts.store.finish(lost.attempt, .discarded(reason: "late")) == false)
        #expect(try await parts.store.giveBack(lost.attempt) == false)
        #expect(try await parts.store.finish(again.attempt, .completed))
    },
    ConformanceRule("after the machine was started anew, nobody holds anything, and what waited goes on waiting") {
        parts async throws in
        let held = try await parts.running(lease: .seconds(100_000))
        let delayed = try await parts.insert(try parts.new(delay: .seconds(60))).id
        parts.clock.restart()
        #expect(try await parts.store.rescue(dead: [], alive: [], mostDeaths: 3).map(\.id) == [held.job.id])
        #expect(try await parts.claim(2).map(\.job.id) == [held.job.id])
        parts.clock.pass(.seconds(60))
        #expect(try await parts.claim(2).map(\.job.id) == [delayed])
    },
    ConformanceRule("a job that three workers died of is set aside with the reason") { parts async throws in
        let id = try await parts.insert(try parts.new()).id
        for death in 1...3 {
            let worker = WorkerID()
            #expect(try await parts.claim(by: worker).map(\.job.id) == [id])
            let rescued = try await parts.store.rescue(dead: [worker], alive: [], mostDeaths: 3)
            #expect(rescued.map(\.isAvailable) == [death < 3])
        }
        let job = try await parts.job(id)
        #expect(job.state == .discarded && job.reason?.contains("3 times") == true)
        #expect(try await parts.store.retry(id, owner: parts.owner)?.deaths == 0)
    },
    ConformanceRule("a worker that was only stopped for a while has not died") { parts async throws in
        let worker = WorkerID()
        for _ in 0..<4 {
            let claimed = try await parts.running(try parts.new(key: "k"), by: worker)
            parts.clock.pass(.seconds(31))
            _ = try await parts.store.rescue(dead: [], alive: [worker], mostDeaths: 3)
            #expect(try await parts.job(claimed.job.id).deaths == 0)
        }
    },
    ConformanceRule("a job that is handed back doesn't count the attempt, and is the next one's") {
        parts async throws in
        let claimed = try await parts.running()
        _ = try await parts.insert(try parts.new())
        #expect(try await parts.store.giveBack(claimed.attempt))
        #expect(try await parts.store.giveBack(claimed.attempt) == false)
        let again = try #require(try await parts.claim().first)
        #expect(again.job.id == claimed.job.id && again.job.attempts == 1 && again.job.deaths == 0)
    },
    ConformanceRule("an attempt may say once more that it has completed its job, and nothing else") {
        parts async throws in
        let claimed = try await parts.running()
        #expect(try await parts.store.finish(claimed.attempt, .completed))
        #expect(try await parts.store.finish(claimed.attempt, .completed))
        #expect(try await parts.store.renew([claimed.attempt], for: .seconds(30)) == [claimed.attempt])
        #expect(try await parts.store.finish(claimed.attempt, .retry(after: .seconds(1), reason: "no")) == false)
        #expect(try await parts.store.giveBack(claimed.attempt) == false)
        #expect(try await parts.state(claimed.job.id) == .completed)
    },
    ConformanceRule("finished jobs are forgotten when they are old, others never") { parts async throws in
        let done = try await parts.running()
        _ = try await parts.store.finish(done.attempt, .completed)
        let waiting = try await parts.insert(try parts.new()).id
        let time = parts.clock.clock.unixMilliseconds()
        #expect(try await parts.store.forget(finishedBeforeUnixMilliseconds: time, limit: 10) == 0)
        #expect(try await parts.store.forget(finishedBeforeUnixMilliseconds: time + 1, limit: 10) == 1)
        #expect(try await parts.store.jobs(of: parts.owner, before: nil, limit: 10).map(\.id) == [waiting])
    },
]
