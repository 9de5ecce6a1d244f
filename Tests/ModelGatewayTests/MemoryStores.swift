import RecipeDomain
import Synchronization
import VideoWorkflow

/// Remembers in memory.
final class MemoryMemo: MemoStore {
    private let answers = Mutex<[MemoKey: [UInt8]]>([:])

    func answer(for key: MemoKey, owner: OwnerID, run: RunID?) async throws -> [UInt8]? { answers.withLock { $0[key] } }

    func keep(_ answer: [UInt8], for key: MemoKey, role: ModelRole, model: String, owner: OwnerID, run: RunID?)
        async throws
        -> [UInt8]
    {
        answers.withLock { answers in
            if let first = answers[key] { return first }
            answers[key] = answer
            return answer
        }
    }

    var count: Int { answers.withLock { $0.count } }
}

/// Writes down in memory.
final class MemoryLedger: CallLedger {
    private let written = Mutex<[LedgerEntry]>([])
    private let lost = Mutex<Set<String>>([])

    func record(_ entry: LedgerEntry) async throws { written.withLock { $0.append(entry) } }
    func spent(sinceUnixMilliseconds: Int) async throws -> Spending {
        entries.filter { $0.atUnixMilliseconds >= sinceUnixMilliseconds }.reduce(into: Spending()) { sum, entry in
            sum.microUSD += entry.usage.microUSD
            sum.tokens += entry.isCapped ? entry.usage.tokensIn + entry.usage.tokensOut : 0
        }
    }
    /// All fences but those that were lost.
    func mayPay(under fence: String) async throws -> Bool { lost.withLock { !$0.contains(fence) } }
    func lose(_ fence: String) { lost.withLock { _ = $0.insert(fence) } }
    var entries: [LedgerEntry] { written.withLock { $0 } }
}
