import RecipeDomain
import Testing
import VideoWorkflow

/// What every `CallLedger` must do.
public let ledgerRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("nothing is spent at first") { parts async throws in
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 0) == Spending())
    },
    ConformanceRule("what all owners spent is added up, sums past 32 bits too") { parts async throws in
        try await parts.ledger.record(try await entry(of: parts.owner, in: parts, spent: 3_000_000_000))
        try await parts.ledger.record(try await entry(of: parts.other, in: parts, spent: 2_000_000_000))
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 0).microUSD == 5_000_000_000)
    },
    ConformanceRule("only calls at that time or later count") { parts async throws in
        for time in [999, 1_000, 1_001] {
            try await parts.ledger.record(try await entry(of: parts.owner, in: parts, spent: time, at: time))
        }
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 1_000).microUSD == 2_001)
    },
    ConformanceRule("a failed call that cost something counts") { parts async throws in
        var failed = try await entry(of: parts.owner, in: parts, spent: 40)
        failed.failure = .modelAnswerUnusable
        try await parts.ledger.record(failed)
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 0).microUSD == 40)
    },
    ConformanceRule("equal calls count each") { parts async throws in
        let same = try await entry(of: parts.owner, in: parts, spent: 5)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 { group.addTask { try await parts.ledger.record(same) } }
            try await group.waitForAll()
        }
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 0).microUSD == 1_000)
    },
    ConformanceRule("tokens in and out are added up, those of models in the house are not") { parts async throws in
        var entry = try await entry(of: parts.owner, in: parts, spent: 1, at: 5)
        (entry.usage.tokensIn, entry.usage.tokensOut) = (3_000_000_000, 7)
        try await parts.ledger.record(entry)
        entry.owner = parts.other
        try await parts.ledger.record(entry)
        entry.isCapped = false
        try await parts.ledger.record(entry)
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 5).tokens == 6_000_000_014)
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 6) == Spending())
    },
    ConformanceRule("no claim of a server makes the sum overflow") { parts async throws in
        var entry = try await entry(of: parts.owner, in: parts, spent: 1)
        (entry.usage.tokensIn, entry.usage.tokensOut) = (.max, .max)
        for _ in 0..<3 { try await parts.ledger.record(entry) }
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 0).tokens > 1_000_000_000)
    },
    ConformanceRule("a call is recorded although its caller was cancelled") { parts async throws in
        let entry = try await entry(of: parts.owner, in: parts, spent: 9)
        let result = await inCancelledTask { try await parts.ledger.record(entry) }
        #expect(throws: Never.self) { try result.get() }
        #expect(try await parts.ledger.spent(sinceUnixMilliseconds: 0).microUSD == 9)
    },
]

private func entry(of owner: OwnerID, in parts: StorageParts, spent: Int, at time: Int = 1) async throws -> LedgerEntry
{
    let run = try await parts.journal.begin(NewRun(owner: owner, videoName: "soup.mp4", caption: nil))
    return LedgerEntry(
        owner: owner,
        run: run,
        role: .vision,
        usage: CallUsage(model: "m", requests: 1, microUSD: spent),
        atUnixMilliseconds: time,
        failure: nil
    )
}
