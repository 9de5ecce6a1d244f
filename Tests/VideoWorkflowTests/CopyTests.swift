import CopyDetection
import RecipeDomain
import Synchronization
import Testing

@testable import VideoWorkflow

/// Finds what it was told to, whatever it is asked; remembers how many frames it was asked about.
final class ScriptedCopies: VideoCopyFinder {
    let found: [VideoCopy]
    let failure: Failure?
    let asked = Mutex<[Int]>([])

    init(_ found: [VideoCopy] = [], failure: Failure? = nil) { (self.found, self.failure) = (found, failure) }

    func copies(of prints: VideoPrints, in run: RunID) async throws -> [VideoCopy] {
        asked.withLock { $0.append(prints.prints.count) }
        if let failure { throw failure }
        return found
    }

    func knownCopies(of video: VideoID, owner: OwnerID) async throws -> [VideoCopy] { [] }
}

@Suite("A video that shows what another one shows")
struct CopyTests {
    private static let earlier = VideoCopy(
        video: VideoID(),
        name: "soup.mp4",
        recipe: RecipeID(),
        title: "Soup",
        offset: 0,
        share: 0.9,
        bytes: 99
    )

    /// A frame whose thumbnail is a slope.
    private static func frame(second: Int) -> MediaItem {
        guard case .frame(var frame) = VideoWorkflowTests.frame(second: second) else { return .note("") }
        let pixels = (0..<17 * 16).map { UInt8(truncatingIfNeeded: 30 + ($0 % 17) * 9 + second) }
        frame.thumbnail = GrayImage(width: 17, height: 16, pixels: pixels)
        return .frame(frame)
    }

    private let items: [MediaItem] =
        [.info(info())] + (1...20).map { CopyTests.frame(second: $0) } + [report(.quick)]
    private let lines = Dictionary(uniqueKeysWithValues: (1...20).map { ($0, ["\($0) g flour no. \($0)"]) })

    private func workflow(_ copies: ScriptedCopies, _ journal: MemoryJournal, describer: (any FrameDescriber)? = nil)
        -> Workflow
    {
        let usual = VideoWorkflowTests.workflow(
            items,
            reader: describer == nil ? ScriptedTextReader(lines: lines) : nil,
            describer: describer,
            journal: journal
        )
        var parts = usual.parts
        parts.copies = copies
        return Workflow(parts: parts, logger: usual.logger)
    }

    private func told(_ journal: MemoryJournal) -> [VideoCopy] {
        journal.now.events.compactMap { if case .copyFound(let copy) = $0.kind { copy } else { nil } }
    }

    @Test("is processed all the same, and the other one named once")
    func process() async throws {
        let (copies, journal) = (ScriptedCopies([Self.earlier]), MemoryJournal())
        let result = try await workflow(copies, journal).process(request()) { _ in }
        #expect(result.recipe.ingredients.count == 20)
        #expect(told(journal) == [Self.earlier])
        #expect(copies.asked.withLock { $0.last } == 20)
    }

    @Test("isn't told of where it is the same file")
    func sameFile() async throws {
        var same = Self.earlier
        same.bytes = 1
        let journal = MemoryJournal()
        _ = try await workflow(ScriptedCopies([same]), journal).process(request()) { _ in }
        #expect(told(journal).isEmpty)
    }

    @Test("is left at that where it is wished for, before a model was asked")
    func stop() async throws {
        var request = request()
        request.known = .stop
        let journal = MemoryJournal()
        let describer = FailingDescriber(failure: Failure(.describe, .internalFault, cause: "nobody is to be asked"))
        let failure = await #expect(throws: Failure.self) {
            _ = try await workflow(ScriptedCopies([Self.earlier]), journal, describer: describer).process(request) {
                _ in
            }
        }
        #expect(failure?.kind == .videoKnown && failure?.cause == "soup.mp4: “Soup”")
        #expect(told(journal).count == 1 && journal.now.recipes.isEmpty)
        #expect(!WorkSpan.all(in: journal.now.events).contains { $0.stage == .describe })
    }

    @Test("unless there is none, when what waited for the comparison is done")
    func stopWithout() async throws {
        var request = request()
        request.known = .stop
        let journal = MemoryJournal()
        // More frames than may wait to be read.
        let result = try await workflow(ScriptedCopies(), journal).process(request) { _ in }
        #expect(result.recipe.ingredients.count == 20 && told(journal).isEmpty)
        let failing = ScriptedCopies(failure: Failure(.keepRecipe, .storageFailed, cause: "scripted"))
        let made = try await workflow(failing, MemoryJournal()).process(request) { _ in }
        #expect(made.recipe.ingredients.count == 20)
    }
}
