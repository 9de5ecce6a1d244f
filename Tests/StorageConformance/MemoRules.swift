import Testing
import VideoWorkflow

/// What every `MemoStore` must do.
public let memoRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("an answer nobody kept is not there") { parts async throws in
        #expect(try await parts.memo.answer(for: key(1), owner: parts.owner, run: nil) == nil)
    },
    ConformanceRule("a kept answer comes back byte for byte") { parts async throws in
        let answer = (0..<1 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let kept = try await parts.memo.keep(
            answer,
            for: key(1),
            role: .vision,
            model: "m",
            owner: parts.owner,
            run: nil
        )
        #expect(kept == answer)
        #expect(try await parts.memo.answer(for: key(1), owner: parts.owner, run: nil) == answer)
    },
    ConformanceRule("an empty answer is an answer") { parts async throws in
        _ = try await parts.memo.keep([], for: key(1), role: .text, model: "m", owner: parts.owner, run: nil)
        #expect(try await parts.memo.answer(for: key(1), owner: parts.owner, run: nil) == [])
    },
    ConformanceRule("the first answer written wins, whatever model the second one came from") { parts async throws in
        _ = try await parts.memo.keep([1], for: key(1), role: .text, model: "a", owner: parts.owner, run: nil)
        let second = try await parts.memo.keep(
            [2],
            for: key(1),
            role: .vision,
            model: "b",
            owner: parts.owner,
            run: nil
        )
        #expect(second == [1])
        #expect(try await parts.memo.answer(for: key(1), owner: parts.owner, run: nil) == [1])
    },
    ConformanceRule("of many who keep at once one wins, and all are given its answer") { parts async throws in
        let given = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for writer in UInt8(0)..<100 {
                group.addTask {
                    try await parts.memo.keep(
                        [writer],
                        for: key(1),
                        role: .text,
                        model: "m",
                        owner: parts.owner,
                        run: nil
                    )
                }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(given.count == 1)
        #expect(try await parts.memo.answer(for: key(1), owner: parts.owner, run: nil) == given.first)
    },
    ConformanceRule("keys that differ in one bit are different keys") { parts async throws in
        _ = try await parts.memo.keep([1], for: key(0), role: .text, model: "m", owner: parts.owner, run: nil)
        #expect(try await parts.memo.answer(for: key(1), owner: parts.owner, run: nil) == nil)
    },
    ConformanceRule("no owner sees another's answers") { parts async throws in
        _ = try await parts.memo.keep([1], for: key(1), role: .text, model: "m", owner: parts.owner, run: nil)
        #expect(try await parts.memo.answer(for: key(1), owner: parts.other, run: nil) == nil)
        let kept = try await parts.memo.keep([2], for: key(1), role: .text, model: "m", owner: parts.other, run: nil)
        #expect(kept == [2])
        #expect(try await parts.memo.answer(for: key(1), owner: parts.owner, run: nil) == [1])
    },
    ConformanceRule("a paid answer is kept although its caller was cancelled") { parts async throws in
        let result = await inCancelledTask {
            try await parts.memo.keep([7], for: key(1), role: .text, model: "m", owner: parts.owner, run: nil)
        }
        #expect(throws: Never.self) { try result.get() }
        #expect(try await parts.memo.answer(for: key(1), owner: parts.owner, run: nil) == [7])
    },
]

/// 32 bytes that end in `last`.
private func key(_ last: UInt8) -> MemoKey { MemoKey(bytes: [UInt8](repeating: 0xa5, count: 31) + [last]) }
