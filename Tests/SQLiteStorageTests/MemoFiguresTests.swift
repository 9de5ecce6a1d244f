import RecipeDomain
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("Remembered answers in figures")
struct MemoFiguresTests {
    @Test("counts answers, what they saved and what was sent, for each owner alone")
    func counts() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let owner = database.household
                let key = { (byte: UInt8) in MemoKey(bytes: [UInt8](repeating: byte, count: 32)) }
                _ = try await database.keep([1, 2, 3], for: key(1), role: .vision, model: "v", owner: owner, run: nil)
                _ = try await database.keep([1, 2], for: key(2), role: .vision, model: "v", owner: owner, run: nil)
                _ = try await database.keep([1], for: key(3), role: .text, model: "t", owner: owner, run: nil)
                let run = try await database.begin(NewRun(owner: owner, videoName: "a.mp4", caption: nil))
                let remembered = CallUsage(model: "v", isRemembered: true)
                let sent = CallUsage(model: "v", requests: 3)
                // A text that looks like the mark of a remembered answer is none.
                let kinds: [RunEvent.Kind] = [
                    .workFinished(work: 1, stage: .describe, usage: remembered, failure: nil),
                    .workFinished(work: 2, stage: .describe, usage: sent, failure: nil),
                    .note("\"isRemembered\":true"),
                ]
                let events = kinds.enumerated().map { index, kind in
                    RunEvent(sequence: index + 1, elapsed: 0, kind: kind)
                }
                try await database.record([], events: events, in: run)
                try await database.record(
                    LedgerEntry(owner: owner, run: run, role: .vision, usage: sent, atUnixMilliseconds: 0, failure: nil)
                )
                let figures = try await database.memoFigures(of: owner)
                #expect(figures.answers == 3)
                #expect(figures.bytes == 6)
                #expect(figures.shares.first == .init(role: .vision, model: "v", answers: 2, bytes: 5))
                #expect(figures.hits == 1)
                #expect(figures.requestsSent == 3)
                let forgotten = try await database.clearMemo(of: OwnerID(), role: nil)
                #expect(forgotten == 0)
                let text = try await database.clearMemo(of: owner, role: .text)
                #expect(text == 1)
                let rest = try await database.clearMemo(of: owner, role: nil)
                #expect(rest == 2)
                let gone = try await database.memoFigures(of: owner)
                #expect(gone.answers == 0)
            }
        }
    }
}
