import DurableJobs
import RecipeDomain
import Testing
import VideoWorkflow

/// What a store must do with runs that belong to attempts.
public let fenceRules: [ConformanceRule<JobParts>] = [
    ConformanceRule("the end of a run and of its job are one") { parts async throws in
        let claimed = try await parts.running()
        let run = try await parts.begin(claimed)
        try await parts.storage.journal.record([], events: [event(1, .note("a"))], in: run)
        #expect(try await parts.state(claimed.job.id) == .running)
        try await parts.storage.journal.record([], events: [event(2, .completed(peakMemoryBytes: 1))], in: run)
        #expect(try await parts.state(claimed.job.id) == .completed)
        #expect(try await parts.store.finish(claimed.attempt, .completed))
    },
    ConformanceRule("a late writer is refused, and what it found out with it") { parts async throws in
        let worker = WorkerID()
        let late = try await parts.running(by: worker)
        let run = try await parts.begin(late)
        _ = try await parts.store.rescue(dead: [worker], alive: [], mostDeaths: 3)
        let again = try #require(try await parts.claim().first)
        let id = try await parts.storage.journal.recipeID(for: run, number: 1)
        for kind in [RunEvent.Kind.note("late"), .completed(peakMemoryBytes: 1)] {
            let failure = await #expect(throws: Failure.self) {
                try await parts.storage.journal.record(
                    [.recipe(id, sampleRecipe("Late"))],
                    events: [event(1, kind)],
                    in: run
                )
            }
            #expect(failure?.kind == .leaseLost)
        }
        let failure = await #expect(throws: Failure.self) { _ = try await parts.begin(late) }
        #expect(failure?.kind == .leaseLost)
        #expect(try await parts.storage.titles(of: parts.storage.owner) == [])
        #expect(try await parts.state(again.job.id) == .running)
    },
    ConformanceRule("a run that lost its job is ended for those who watch it") { parts async throws in
        let worker = WorkerID()
        let lost = try await parts.running(by: worker)
        let run = try await parts.begin(lost)
        try await parts.storage.journal.record([], events: [event(1, .note("a"))], in: run)
        _ = try await parts.store.rescue(dead: [worker], alive: [], mostDeaths: 3)
        let events = try await parts.storage.journal.events(of: run, after: 0, limit: 10)
        #expect(events.map(\.sequence) == [1, 2])
        guard case .failed(let failure)? = events.last?.kind else { throw NothingThere() }
        #expect(failure.kind == .leaseLost)
    },
    ConformanceRule("a run whose job is cancelled is cancelled") { parts async throws in
        let claimed = try await parts.running()
        let run = try await parts.begin(claimed)
        _ = try await parts.store.cancel(claimed.job.id, owner: parts.owner)
        let events = try await parts.storage.journal.events(of: run, after: 0, limit: 10)
        #expect(events.map(\.kind) == [.cancelled])
        await #expect(throws: Failure.self) {
            try await parts.storage.journal.record([], events: [event(2, .cancelled)], in: run)
        }
    },
    ConformanceRule("nothing is paid for an attempt that doesn't hold its job") { parts async throws in
        let claimed = try await parts.running()
        #expect(try await parts.storage.ledger.mayPay(under: claimed.attempt.description))
        _ = try await parts.store.giveBack(claimed.attempt)
        #expect(try await parts.storage.ledger.mayPay(under: claimed.attempt.description) == false)
        #expect(try await parts.storage.ledger.mayPay(under: "") == false)
    },
    ConformanceRule("a run that lost its job takes nothing away that the next one may use") { parts async throws in
        let worker = WorkerID()
        let lost = try await parts.running(by: worker)
        let run = try await parts.begin(lost)
        let frame = ObjectName(sha256: soupContent)
        try await parts.storage.journal.record([.frame(sampleFrame(at: 0), jpeg: frame)], events: [], in: run)
        _ = try await parts.store.rescue(dead: [worker], alive: [], mostDeaths: 3)
        #expect(try await parts.storage.journal.discardTraces(of: run, objects: [frame]) == [])
    },
    ConformanceRule("what a run without a job writes needs no lease") { parts async throws in
        let run = try await parts.storage.begin()
        try await parts.storage.journal.record([], events: [event(1, .completed(peakMemoryBytes: 1))], in: run)
        #expect(try await parts.storage.journal.events(of: run, after: 0, limit: 10).count == 1)
    },
]

private func event(_ sequence: Int, _ kind: RunEvent.Kind) -> RunEvent {
    RunEvent(sequence: sequence, elapsed: Double(sequence), kind: kind)
}

extension JobParts {
    fileprivate func begin(_ claimed: ClaimedJob) async throws -> RunID {
        try await storage.journal.begin(
            NewRun(
                owner: storage.owner,
                videoName: "soup.mp4",
                caption: nil,
                fence: claimed.attempt.description
            )
        )
    }
}
