import DurableJobs
import Testing

/// What every `JobQueue` and `JobCounter` must do.
public let jobQueueRules: [ConformanceRule<JobParts>] = [
    ConformanceRule("a job is read back as it was inserted, by its owner only") { parts async throws in
        let payload = "{\"name\":\"½ cup \u{1F372}; DROP TABLE\"}"
        let id = try await parts.insert(try parts.new("process", .bulk, key: "k", payload: payload, maxAttempts: 7)).id
        let job = try await parts.job(id)
        #expect((job.kind, job.lane, job.owner) == ("process", .bulk, parts.owner))
        #expect((job.uniqueKey, job.payload, job.state) == ("k", payload, .available))
        #expect((job.attempts, job.maxAttempts, job.deaths) == (0, 7, 0))
        #expect(job.createdUnixMilliseconds == parts.clock.clock.unixMilliseconds())
        #expect(job.reason == nil && job.dueUnixMilliseconds == nil)
        #expect(try await parts.store.job(id, owner: parts.other) == nil)
    },
    ConformanceRule("of equal unfinished jobs of an owner there is one") { parts async throws in
        let first = try await parts.insert(try parts.new(key: "k"))
        let second = try await parts.insert(try parts.new(key: "k"))
        #expect(first.isNew && !second.isNew && first.id == second.id)
        #expect(try await parts.insert(try parts.new("other", key: "k")).isNew)
        #expect(try await parts.insert(try parts.new(owner: parts.other, key: "k")).isNew)
        #expect(try await parts.insert(try parts.new()).isNew)
        let claimed = try #require(try await parts.claim().first)
        #expect(claimed.job.id == first.id)
        #expect(try await parts.insert(try parts.new(key: "k")).id == first.id)
        #expect(try await parts.store.finish(claimed.attempt, .retry(after: .seconds(1), reason: "no")))
        #expect(try await parts.insert(try parts.new(key: "k")).id == first.id)
        _ = try await parts.store.cancel(first.id, owner: parts.owner)
        #expect(try await parts.insert(try parts.new(key: "k")).isNew)
    },
    ConformanceRule("equal jobs inserted side by side are one") { parts async throws in
        let job = try parts.new(key: "k")
        let inserted = try await withThrowingTaskGroup(of: InsertedJob.self) { group in
            for _ in 0..<64 { group.addTask { try await parts.insert(job) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(inserted.map(\.id)).count == 1)
        #expect(inserted.count { $0.isNew } == 1)
    },
    ConformanceRule("one that somebody waits for takes an equal one out of the bulk") { parts async throws in
        let id = try await parts.insert(try parts.new("process", .bulk, key: "k")).id
        _ = try await parts.insert(try parts.new("process", .fresh, key: "k"))
        #expect(try await parts.job(id).lane == .fresh)
        _ = try await parts.insert(try parts.new("process", .bulk, key: "k"))
        #expect(try await parts.job(id).lane == .fresh)
    },
    ConformanceRule("jobs inserted together are all there, or none is") { parts async throws in
        let good = try parts.new()
        let bad = try parts.new(owner: "nobody")
        await #expect(throws: (any Error).self) { try await parts.store.insert([good, bad]) }
        #expect(try await parts.store.jobs(of: parts.owner, before: nil, limit: 10) == [])
    },
    ConformanceRule("an owner's jobs are listed page by page, the newest first") { parts async throws in
        let ids = try await parts.store.insert(try (0..<7).map { _ in try parts.new() }).map(\.id)
        let foreign = try await parts.insert(try parts.new(owner: parts.other)).id
        var listed: [JobID] = []
        var page = try await parts.store.jobs(of: parts.owner, before: nil, limit: 3)
        while let last = page.last {
            listed += page.map(\.id)
            page = try await parts.store.jobs(of: parts.owner, before: last.id, limit: 3)
        }
        #expect(listed == Array(ids.reversed()))
        #expect(try await parts.store.jobs(of: parts.owner, before: foreign, limit: 3) == [])
        #expect(try await parts.store.jobs(of: parts.owner, before: nil, limit: -1) == [])
    },
    ConformanceRule("cancelling ends what isn't finished, and nobody else's") { parts async throws in
        let id = try await parts.insert(try parts.new()).id
        #expect(try await parts.store.cancel(id, owner: parts.other) == nil)
        #expect(try await parts.state(id) == .available)
        #expect(try await parts.store.cancel(id, owner: parts.owner)?.state == .cancelled)
        #expect(try await parts.claim() == [])
        let done = try await parts.running()
        _ = try await parts.store.finish(done.attempt, .completed)
        #expect(try await parts.store.cancel(done.job.id, owner: parts.owner)?.state == .completed)
    },
    ConformanceRule("a running job that is cancelled is no longer its attempt's") { parts async throws in
        let claimed = try await parts.running()
        #expect(try await parts.store.cancel(claimed.job.id, owner: parts.owner)?.state == .cancelled)
        #expect(try await parts.store.renew([claimed.attempt], for: .seconds(30)) == [])
        #expect(try await parts.store.finish(claimed.attempt, .completed) == false)
        #expect(try await parts.store.giveBack(claimed.attempt) == false)
        #expect(try await parts.state(claimed.job.id) == .cancelled)
    },
    ConformanceRule("whatever isn't under way can be tried again by hand, counted anew") { parts async throws in
        for ending in [JobEnding.completed, .discarded(reason: "no"), .retry(after: .seconds(900), reason: "no")] {
            let claimed = try await parts.running()
            _ = try await parts.store.finish(claimed.attempt, ending)
            let job = try #require(try await parts.store.retry(claimed.job.id, owner: parts.owner))
            #expect(job.state == .available && job.attempts == 0 && job.dueUnixMilliseconds == nil)
            let again = try #require(try await parts.claim().first)
            #expect(again.job.id == claimed.job.id && again.attempt != claimed.attempt)
            #expect(try await parts.store.retry(again.job.id, owner: parts.owner)?.state == .running)
            #expect(try await parts.store.finish(claimed.attempt, .completed) == false)
            #expect(try await parts.store.finish(again.attempt, .completed))
        }
        #expect(try await parts.store.retry(JobID(), owner: parts.owner) == nil)
    },
    ConformanceRule("trying again by hand gives the equal job that is under way") { parts async throws in
        let first = try await parts.insert(try parts.new(key: "k")).id
        _ = try await parts.store.cancel(first, owner: parts.owner)
        let second = try await parts.insert(try parts.new(key: "k")).id
        #expect(try await parts.store.retry(first, owner: parts.owner)?.id == second)
        #expect(try await parts.state(first) == .cancelled)
    },
    ConformanceRule("jobs are counted by lane and state, with the age of the oldest") { parts async throws in
        #expect(try await parts.store.counts() == [])
        _ = try await parts.insert(try parts.new("process", .bulk))
        parts.clock.pass(.seconds(60))
        _ = try await parts.insert(try parts.new("process", .bulk))
        _ = try await parts.running()
        #expect(
            Set(try await parts.store.counts()) == [
                JobCount(lane: .bulk, state: .available, count: 2, oldestAge: 60),
                JobCount(lane: .fresh, state: .running, count: 1, oldestAge: 0),
            ]
        )
        parts.clock.setWall(by: .seconds(-3600))
        #expect(try await parts.store.counts().allSatisfy { $0.oldestAge == 0 })
    },
    ConformanceRule("a job is inserted although its caller was cancelled") { parts async throws in
        let job = try parts.new()
        let result = await inCancelledTask { try await parts.insert(job) }
        #expect(try await parts.state(try result.get().id) == .available)
    },
]
