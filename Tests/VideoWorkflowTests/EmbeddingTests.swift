import RecipeDomain
import Synchronization
import Testing

@testable import VideoWorkflow

/// Holds every request until it is let go.
private final class HeldEmbedder: TextEmbedder {
    let asked: AsyncStream<[String]>
    private let asking: AsyncStream<[String]>.Continuation
    private let held = Mutex<[CheckedContinuation<Void, Never>]>([])

    init() { (asked, asking) = AsyncStream<[String]>.makeStream() }

    func embed(_ texts: [String], for context: CallContext) async throws -> Answer<[[Float]]> {
        await withCheckedContinuation { continuation in
            held.withLock { $0.append(continuation) }
            asking.yield(texts)
        }
        return Answer(texts.map { _ in [1] }, usage: CallUsage(model: "scripted", requests: 1))
    }

    func letGo() {
        let all = held.withLock { held in
            defer { held = [] }
            return held
        }
        for continuation in all { continuation.resume() }
    }
}

@Suite("Texts on their way to the embedder")
struct EmbeddingTests {
    private func add(_ texts: [String], to feed: MomentFeed) async {
        for text in texts { await feed.add(text, range: nil, kind: .seen) }
    }

    @Test("travel together when they come together")
    func together() async {
        let feed = MomentFeed(isOpen: true)
        await add(["a", "b", "c"], to: feed)
        #expect(await feed.next()?.map(\.text) == ["a", "b", "c"])
    }

    @Test("gather while a batch is away, and wait for nothing once the last has come")
    func gathering() async {
        let feed = MomentFeed(isOpen: true)
        await add(["a"], to: feed)
        #expect(await feed.next()?.map(\.text) == ["a"])
        await add(["b", "c"], to: feed)
        async let next = feed.next()
        await add(["d"], to: feed)
        await feed.close()
        #expect(await next?.map(\.text) == ["b", "c", "d"])
        await feed.returned()
        await feed.returned()
        #expect(await feed.next() == nil)
    }

    @Test("fill batches of 64, at most eight of them under way")
    func full() async {
        let feed = MomentFeed(isOpen: true)
        await add((1...600).map(String.init), to: feed)
        await feed.close()
        for _ in 1...8 { #expect(await feed.next()?.count == 64) }
        async let ninth = feed.next()
        await feed.returned()
        #expect(await ninth?.map(\.text) == (513...576).map(String.init))
        await feed.returned()
        #expect(await feed.next()?.count == 24)
        for _ in 1...8 { await feed.returned() }
        #expect(await feed.next() == nil)
    }

    @Test("leave at the end beside those that are still away, so that the end is one call after the recipe")
    func sideBySide() async throws {
        let embedder = HeldEmbedder()
        let (isFree, letGo) = AsyncStream<Void>.makeStream()
        let items: [MediaItem] = [.info(info()), frame(second: 1), frame(second: 2), report(.thorough)]
        // The second frame is described when the first one's text is away already.
        let describer = StragglingDescriber(late: 2, lines: ["3 tbsp butter"], isFree: isFree, lateAfter: .seconds(60))
        let flow = workflow(items, describer: describer, embedder: embedder, journal: MemoryJournal())
        async let result = flow.process(request()) { _ in }
        var asked = embedder.asked.makeAsyncIterator()
        #expect(await asked.next() == ["A bowl, second 1"])
        letGo.finish()
        let second = try #require(await asked.next())
        // What was read and the recipe come along; it has no steps.
        #expect(second == ["A bowl, second 2", "101 g flour no. 1", "3 tbsp butter", "Pasta: flour no. 1, butter"])
        embedder.letGo()
        #expect(try await result.recipe.ingredients.count == 2)
    }
}
