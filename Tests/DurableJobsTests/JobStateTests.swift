import DurableJobs
import Testing

@Suite("The states of a job")
struct JobStateTests {
    @Test("what runs is left by its attempt's end or by what is done to it, and is come to by a claim only")
    func running() {
        #expect(JobAction.allCases.filter { $0.target == .running } == [.claim])
        let leaving = JobAction.allCases.filter { $0.sources.contains(.running) }
        #expect(
            Set(leaving) == [.complete, .retryLater, .discard, .giveBack, .rescue, .setAside, .cancel]
        )
    }

    @Test("what is finished is moved by nobody but a person")
    func finished() {
        let moving = JobAction.allCases.filter { !$0.sources.isDisjoint(with: [.completed, .cancelled, .discarded]) }
        #expect(moving == [.retryByHand])
        #expect(JobState.allCases.filter { !$0.isUnfinished } == [.completed, .cancelled, .discarded])
    }

    @Test("every state is come to, and none is a trap", arguments: JobState.allCases)
    func reachable(state: JobState) {
        #expect(JobAction.allCases.contains { $0.target == state })
        #expect(JobAction.allCases.contains { $0.sources.contains(state) && $0.target != state })
    }
}

@Suite("A new job")
struct NewJobTests {
    private func new(
        kind: String = "process",
        key: String? = nil,
        payload: String = "{}",
        maxAttempts: Int = 5,
        delay: Duration = .zero
    ) throws(JobRefusal) -> NewJob {
        try NewJob(
            kind: kind,
            lane: .fresh,
            owner: "o",
            uniqueKey: key,
            payload: payload,
            maxAttempts: maxAttempts,
            delay: delay
        )
    }

    @Test("carries 64 KiB and not a byte more")
    func payload() throws {
        _ = try new(payload: String(repeating: "é", count: 32 * 1024))
        #expect(throws: JobRefusal.payloadTooLarge(65_537)) {
            try new(payload: String(repeating: "é", count: 32 * 1024) + "x")
        }
    }

    @Test("has a kind and a key of 1 to 200 bytes")
    func names() throws {
        let long = String(repeating: "k", count: 201)
        #expect(throws: JobRefusal.nameOutOfBounds(0)) { try new(kind: "") }
        #expect(throws: JobRefusal.nameOutOfBounds(201)) { try new(kind: long) }
        #expect(throws: JobRefusal.nameOutOfBounds(201)) { try new(key: long) }
        #expect(throws: JobRefusal.nameOutOfBounds(0)) { try new(key: "") }
    }

    @Test("takes numbers out of bounds for the nearest within")
    func bounds() throws {
        #expect(try new(maxAttempts: .min).maxAttempts == 1)
        #expect(try new(maxAttempts: .max).maxAttempts == 100)
        #expect(try new(delay: .seconds(-1)).delay == .zero)
        #expect(try new(delay: .seconds(Int64.max)).delay == .seconds(366 * 86_400))
    }
}
