import DurableJobs
import Foundation
import RecipeDomain
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("A worker that", .timeLimit(.minutes(1)))
struct JobCrashTests {
    /// Completes jobs, each with a run, and tells the attempt's number of deaths and the run.
    private func handler(_ scene: JobScene, _ done: Sightings<(deaths: Int, run: RunID)>) -> JobHandler {
        { claimed, lease in
            let run = try await scene.database.begin(
                NewRun(owner: scene.database.household, videoName: "soup.mp4", caption: nil, fence: lease.fence)
            )
            let end = RunEvent(sequence: 1, elapsed: 0, kind: .completed(peakMemoryBytes: 0))
            try await scene.database.record([], events: [end], in: run)
            done.saw.yield((claimed.job.deaths, run))
            return .completed
        }
    }

    @Test("is killed loses its job to the next at once, whatever its lease says")
    func killed() async throws {
        try await withJobs { scene in
            let id = try await scene.insert()
            let victim = try await CrashWorker.start(in: scene.folder, lease: .seconds(3600))
            try await victim.end()
            let done = Sightings<(deaths: Int, run: RunID)>()
            let clock = ContinuousClock()
            let time = try await clock.measure {
                try await running(scene.worker(["process": handler(scene, done)])) {
                    #expect(await done.next()?.deaths == 1)
                }
            }
            #expect(time < .seconds(300))
            #expect(try await scene.job(id)?.state == .completed)
            let left = try FileManager.default.contentsOfDirectory(atPath: scene.folder + "/workers")
            #expect(left == [])
        }
    }

    @Test("is killed while another works loses its job to that one")
    func killedBeside() async throws {
        try await withJobs { scene in
            try await scene.insert()
            let victim = try await CrashWorker.start(in: scene.folder, lease: .seconds(3600))
            let done = Sightings<(deaths: Int, run: RunID)>()
            var settings = JobScene.settings
            settings.poll = .milliseconds(50)
            try await running(scene.worker(settings: settings, ["process": handler(scene, done)])) {
                try await victim.end()
                #expect(await done.next()?.deaths == 1)
            }
        }
    }

    @Test("is stopped past its lease and wakes up is refused, and its run stays ended")
    func stopped() async throws {
        try await withJobs { scene in
            let id = try await scene.insert()
            let sleeper = try await CrashWorker.start(in: scene.folder, lease: .milliseconds(1500))
            sleeper.signal(SIGSTOP)
            let done = Sightings<(deaths: Int, run: RunID)>()
            var settings = JobScene.settings
            settings.poll = .milliseconds(50)
            try await running(scene.worker(settings: settings, ["process": handler(scene, done)])) {
                // It lives; it only sleeps.
                #expect(await done.next()?.deaths == 0)
            }
            sleeper.signal(SIGCONT)
            #expect(try await sleeper.write() == "refused leaseLost")
            try await sleeper.end()
            #expect(try await scene.job(id)?.state == .completed)
            let run = try #require(RunID(sleeper.run))
            let events = try await scene.database.events(of: run, after: 0, limit: 10)
            #expect(events.map(\.sequence) == [1])
            guard case .failed(let failure)? = events.first?.kind else {
                Issue.record("\(events)")
                return
            }
            #expect(failure.kind == .leaseLost)
        }
    }

    @Test("dies three times of a job sees it set aside with the reason")
    func poison() async throws {
        try await withJobs { scene in
            let id = try await scene.insert()
            for _ in 0..<3 { try await CrashWorker.start(in: scene.folder).end() }
            try await running(scene.worker([:])) {
                while try await scene.job(id)?.state != .discarded { await Task.yield() }
            }
            let job = try #require(try await scene.job(id))
            #expect(job.deaths == 3 && job.reason?.contains("3 times") == true)
        }
    }
}
