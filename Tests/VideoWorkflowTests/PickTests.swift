import RecipeDomain
import Synchronization
import Testing

@testable import VideoWorkflow

/// Picks the last ones, and remembers what it was shown.
private final class ScriptedPicker: FramePicker {
    let shown = Mutex<[[Int]]>([])
    private let failure: Failure?

    init(failure: Failure? = nil) { self.failure = failure }

    func pick(_ most: Int, of frames: [VideoFrame], for context: CallContext) async throws -> Answer<[Int]> {
        shown.withLock { $0.append(frames.map { $0.summary.time.milliseconds / 1000 }) }
        if let failure { throw failure }
        return Answer(Array(frames.indices.suffix(most)), usage: CallUsage(model: "scripted", requests: 1))
    }
}

@Suite("Frames that a model picks")
struct PickTests {
    private func process(_ seconds: ClosedRange<Int>, _ picker: ScriptedPicker, frames: Int? = nil) async throws
        -> MemoryJournal
    {
        let journal = MemoryJournal()
        let (isFree, letGo) = AsyncStream<Void>.makeStream()
        letGo.finish()
        var wanted = request(caption: "2 eggs")
        wanted.selection = .model
        wanted.frameBudget = frames
        _ = try await workflow(
            [.info(info())] + seconds.map { frame(second: $0) } + [report(.thorough)],
            describer: StragglingDescriber(late: -1, lines: [], isFree: isFree, lateAfter: nil),
            picker: picker,
            journal: journal
        ).process(wanted) { _ in }
        return journal
    }

    private func described(_ journal: MemoryJournal) -> [Int] {
        journal.now.events.compactMap { event in
            if case .described(let seen) = event.kind { seen.frame.milliseconds / 1000 } else { nil }
        }.sorted()
    }

    @Test("are a third of those on a sheet of twelve, and of what is left at the end")
    func sheets() async throws {
        let picker = ScriptedPicker()
        let journal = try await process(1...17, picker)
        let shown = picker.shown.withLock { $0 }
        #expect(shown.map(\.count).sorted() == [5, 12] && Set(shown.flatMap(\.self)) == Set(1...17))
        // 4 of 12, 2 of 5: the last ones of each sheet.
        let picked = shown.flatMap { $0.suffix(($0.count + 2) / 3) }
        #expect(described(journal) == picked.sorted())
        // All of them are kept.
        #expect(journal.now.frames == 17)
    }

    @Test("are never more than were asked for")
    func budget() async throws {
        let journal = try await process(1...40, ScriptedPicker(), frames: 6)
        #expect(described(journal).count == 6)
    }

    @Test("are taken at even distances where the model can't say, which is told")
    func failure() async throws {
        let picker = ScriptedPicker(failure: Failure(.pickFrames, .modelUnreachable, cause: "scripted"))
        let journal = try await process(1...12, picker)
        #expect(described(journal) == [2, 5, 8, 11])
        #expect(
            journal.now.recipes.first?.notes.contains { $0.contains("Picking the frames could not be done") } == true
        )
    }

    @Test("leave nobody waiting when the run is stopped")
    func cancelled() async throws {
        let flow = workflow(
            [.info(info()), frame(second: 1), frame(second: 2), .note("stop")],
            describer: SlowDescriber(started: AsyncStream<Void>.makeStream().continuation),
            picker: ScriptedPicker(),
            journal: MemoryJournal()
        )
        var wanted = request()
        wanted.selection = .model
        let (told, telling) = AsyncStream<Void>.makeStream()
        await withThrowingTaskGroup(of: Void.self) { [wanted] group in
            group.addTask {
                _ = try await flow.process(wanted) { event in if case .note = event.kind { telling.yield() } }
            }
            for await _ in told { break }
            group.cancelAll()
        }
    }
}
