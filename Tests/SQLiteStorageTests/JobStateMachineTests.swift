import DurableJobs
import RecipeDomain
import StorageConformance
import Testing

@testable import SQLiteStorage

@Suite("The states of jobs, whatever is done to them in whatever order")
struct JobStateMachineTests {
    /// What may happen to a job when this is done.
    private enum Deed: CaseIterable {
        case insert, claim, complete, retryLater, discard, giveBack, cancel, retry, pass, rescue

        var actions: Set<JobAction> {
            switch self {
            case .insert, .pass: []
            case .claim: [.comeDue, .claim]
            case .complete: [.complete]
            case .retryLater: [.retryLater]
            case .discard: [.discard]
            case .giveBack: [.giveBack]
            case .cancel: [.cancel]
            case .retry: [.retryByHand]
            case .rescue: [.rescue, .setAside]
            }
        }

        /// The states that a job may have come to from one, itself included.
        func reach(from state: JobState) -> Set<JobState> {
            var reached: Set<JobState> = [state]
            for _ in 0..<2 {
                for action in actions where !action.sources.isDisjoint(with: reached) { reached.insert(action.target) }
            }
            return reached
        }
    }

    private struct Scene {
        let parts: JobParts
        let owner: String
        var random: any RandomNumberGenerator
        var attempts: [AttemptID: JobID] = [:]
        let workers = (0..<3).map { _ in WorkerID() }

        mutating func number(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
        mutating func attempt() -> AttemptID {
            attempts.keys.sorted { $0.description < $1.description }.randomElement(using: &random) ?? AttemptID()
        }

        func jobs() async throws -> [JobID: Job] {
            let jobs = try await parts.store.jobs(of: owner, before: nil, limit: 500)
            return Dictionary(uniqueKeysWithValues: jobs.map { ($0.id, $0) })
        }

        /// Gives the one job that may have changed; nil for any.
        mutating func carryOut(_ deed: Deed, among ids: [JobID]) async throws -> JobID? {
            let id = ids.randomElement(using: &random) ?? JobID()
            let attempt = attempt()
            switch deed {
            case .insert:
                let key = number(2) == 0 ? "key \(number(3))" : nil
                let delay = Duration.seconds(number(2) * 30)
                _ = try await parts.store.insert([
                    try NewJob(
                        kind: "process",
                        lane: number(2) == 0 ? .fresh : .bulk,
                        owner: owner,
                        uniqueKey: key,
                        payload: "{}",
                        delay: delay
                    )
                ])
            case .claim:
                let claims = try await parts.store.claim(
                    JobClaim(
                        worker: workers[number(3)],
                        kinds: ["process"],
                        slots: number(3),
                        bulkSlots: number(3),
                        lease: .seconds(30)
                    )
                )
                for claimed in claims.jobs { attempts[claimed.attempt] = claimed.job.id }
                return nil
            case .complete:
                _ = try await parts.store.finish(attempt, .completed)
                return attempts[attempt]
            case .retryLater:
                _ = try await parts.store.finish(attempt, .retry(after: .seconds(number(60)), reason: "r"))
                return attempts[attempt]
            case .discard:
                _ = try await parts.store.finish(attempt, .discarded(reason: "d"))
                return attempts[attempt]
            case .giveBack:
                _ = try await parts.store.giveBack(attempt)
                return attempts[attempt]
            case .cancel: _ = try await parts.store.cancel(id, owner: owner)
            case .retry: _ = try await parts.store.retry(id, owner: owner)
            case .pass: parts.clock.pass(.seconds(number(40)))
            case .rescue:
                _ = try await parts.store.rescue(dead: [workers[number(3)]], alive: [workers[number(3)]], mostDeaths: 3)
                return nil
            }
            return id
        }
    }

    @Test("are left by allowed moves only, and only of the job that was meant", arguments: 0..<12)
    func moves(seed: UInt64) async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let clock = ManualJobClock()
                let store = SQLiteJobStore(database: database, clock: clock.clock)
                var scene = Scene(
                    parts: JobParts(store: store, clock: clock, storage: try await database.parts()),
                    owner: database.household.description,
                    random: SeededNumbers(seed: seed)
                )
                var before = try await scene.jobs()
                for _ in 0..<120 {
                    let deed = Deed.allCases[scene.number(Deed.allCases.count)]
                    let meant = try await scene.carryOut(deed, among: before.keys.sorted { "\($0)" < "\($1)" })
                    let after = try await scene.jobs()
                    for (id, job) in before {
                        let now = try #require(after[id])
                        #expect(
                            deed.reach(from: job.state).contains(now.state),
                            "\(deed): \(job.state) to \(now.state)"
                        )
                        if let meant, meant != id { #expect(now.state == job.state, "\(deed) of another") }
                        #expect(now.attempts >= 0 && now.deaths <= 3)
                    }
                    let keys = after.values.filter(\.state.isUnfinished).compactMap(\.uniqueKey)
                    #expect(keys.count == Set(keys).count)
                    let held = try await store.renew(Array(scene.attempts.keys), for: .seconds(30))
                    #expect(
                        Set(held.compactMap { scene.attempts[$0] }).isSuperset(
                            of: after.filter { $0.value.state == .running }.keys
                        )
                    )
                    before = after
                }
            }
        }
    }
}

/// SplitMix64.
private struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
