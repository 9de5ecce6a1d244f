import Foundation
import Logging
import RecipeDomain
import Synchronization
import Testing

@testable import VideoWorkflow

/// Gives the items it was told to, one after the other.
struct ScriptedReader: MediaReader {
    var items: [MediaItem]
    var failure: Failure?

    func read(_ request: MediaRequest, receive: (MediaItem) async throws -> Void) async throws {
        for item in items { try await receive(item) }
        if let failure { throw failure }
    }
}

/// Answers with what was scripted for a frame's second; fails loudly on any other.
struct ScriptedTextReader: OnScreenTextReader {
    var lines: [Int: [String]]
    var failing: Set<Int> = []

    func readText(in frame: VideoFrame, languages: [RecipeLanguage]) async throws -> Answer<FrameText> {
        let second = frame.summary.time.milliseconds / 1000
        if failing.contains(second) { throw Failure(.readText, .localModelMissing, cause: "scripted") }
        guard let lines = lines[second] else {
            throw Failure(.readText, .internalFault, cause: "nobody scripted second \(second)")
        }
        let read = lines.enumerated().map { index, text in
            TextLine(
                text: text,
                confidence: 0.95,
                region: FrameRegion(x: 0.1, y: 0.1 + Double(index) * 0.1, width: 0.5, height: 0.06)
            )
        }
        return Answer(FrameText(frame: frame.summary.time, lines: read), usage: CallUsage(model: "scripted"))
    }
}

struct ScriptedWriter: RecipeWriter {
    var draft: Result<RecipeDraft, Failure>
    var previews: [RecipePreview] = []
    func write(from evidence: VideoEvidence, for context: CallContext, preview: @escaping RecipePreview.Receiver)
        async throws -> Answer<[RecipeDraft]>
    {
        for part in previews { preview(part) }
        return Answer([try draft.get()], usage: nil)
    }
}

struct RulesWriter: RecipeWriter {
    func write(from evidence: VideoEvidence, for context: CallContext, preview: @escaping RecipePreview.Receiver)
        async throws -> Answer<[RecipeDraft]>
    {
        Answer(RecipeRules().drafts(from: evidence), usage: nil)
    }
}

/// Hears one sentence in each piece; fails loudly where nothing is to be said.
struct ScriptedTranscriber: SpeechTranscriber {
    var sentence: String?

    func transcribe(_ piece: SpeechPiece, for context: CallContext) async throws -> Answer<[Segment]> {
        guard let sentence else { throw Failure(.transcribe, .internalFault, cause: "nobody is to be heard") }
        return Answer([Segment(range: piece.range, text: sentence, kind: .speech)], usage: CallUsage(model: "scripted"))
    }
}

struct FailingDescriber: FrameDescriber {
    var failure: Failure
    func describe(_ frame: VideoFrame, for context: CallContext) async throws -> Answer<FrameDescription> {
        throw failure
    }
}

/// Waits until it is let go, or cancelled.
struct SlowDescriber: FrameDescriber {
    let started: AsyncStream<Void>.Continuation
    func describe(_ frame: VideoFrame, for context: CallContext) async throws -> Answer<FrameDescription> {
        started.yield()
        try await Task.sleep(for: .seconds(3600))
        throw Failure(.describe, .internalFault, cause: "nobody waits that long")
    }
}

/// Describes every frame at once, but for one, which waits until it is let go.
struct StragglingDescriber: FrameDescriber {
    let late: Int
    let lines: [String]
    let isFree: AsyncStream<Void>
    var lateAfter: Duration? = .zero

    func describe(_ frame: VideoFrame, for context: CallContext) async throws -> Answer<FrameDescription> {
        let second = frame.summary.time.milliseconds / 1000
        if second == late { for await _ in isFree { break } }
        let description = FrameDescription(
            frame: frame.summary.time,
            description: "A bowl, second \(second)",
            onScreenText: second == late ? lines : ["\(second + 100) g flour no. \(second)"],
            foods: [],
            equipment: [],
            action: nil
        )
        return Answer(description, usage: CallUsage(model: "scripted", requests: 1))
    }
}

/// Writes what the frames were scripted to hold.
struct ScriptedFrameWriter: FrameRecipeWriter {
    var ingredients: [String] = []
    var failure: Failure?
    func write(
        from evidence: VideoEvidence,
        frames: [VideoFrame],
        for context: CallContext,
        preview: @escaping RecipePreview.Receiver
    ) async throws -> Answer<[RecipeDraft]> {
        if let failure { throw failure }
        #expect(evidence.descriptions.count < frames.count)
        #expect(
            frames.map(\.summary.time) == frames.map(\.summary.time).sorted() && frames.allSatisfy { $0.luma == nil }
        )
        return Answer(
            [RecipeDraft(title: "Pasta from \(frames.count) frames", ingredients: ingredients.map { .init(text: $0) })],
            usage: nil
        )
    }
}

extension ProcessResult {
    /// Of a video that shows one dish.
    var recipe: Recipe { recipes.first?.recipe ?? Recipe(title: "") }
}

/// Keeps everything in memory, in the order it came.
final class MemoryJournal: RunJournal {
    struct Contents: Sendable {
        var events: [RunEvent] = []
        var recipes: [Recipe] = []
        var refined: [Recipe] = []
        var drafts = 0
        var frames = 0
        var begun = 0
        var fences: [String?] = []
        var discarded: [ObjectName] = []
    }

    let contents = Mutex(Contents())

    func begin(_ run: NewRun) async throws -> RunID {
        contents.withLock { contents in
            contents.begun += 1
            contents.fences.append(run.fence)
        }
        return RunID()
    }

    func recipeID(for run: RunID, number: Int) async throws -> RecipeID { RecipeID() }

    func record(_ facts: [RunFact], events: [RunEvent], in run: RunID) async throws {
        contents.withLock { contents in
            contents.events += events
            for fact in facts {
                switch fact {
                case .recipe(_, let recipe, _): contents.recipes.append(recipe)
                case .refinedRecipe(_, let recipe, _): contents.refined.append(recipe)
                case .draft: contents.drafts += 1
                case .frame: contents.frames += 1
                default: break
                }
            }
        }
    }

    func discardTraces(of run: RunID, objects: [ObjectName]) async throws -> [ObjectName] {
        contents.withLock { $0.discarded += objects }
        return objects
    }

    func events(of run: RunID, after: Int, limit: Int) async throws -> [RunEvent] { [] }
    var now: Contents { contents.withLock { $0 } }
}

struct MemoryObjects: ObjectStore {
    func put(_ bytes: [UInt8]) async throws -> ObjectName { ObjectName(sha256: "\(bytes.count)") }
    func putFile(at path: String, keep: Bool) async throws -> (name: ObjectName, bytes: Int) {
        (ObjectName(sha256: "video"), 1)
    }
    func adopt(fileAt path: String, sha256: String, bytes: Int) async throws -> ObjectName {
        ObjectName(sha256: sha256)
    }
    func takeBack(_ names: [ObjectName]) async {}
    func remove(_ names: [ObjectName]) async -> Bool { true }
    func size(of name: ObjectName) async throws -> Int? { nil }
    func bytes(of name: ObjectName, limit: Int) async throws -> [UInt8]? { nil }
    func bytes(of name: ObjectName, from offset: Int, count: Int) async throws -> [UInt8]? { nil }
}

func info(audioTracks: Int = 0) -> MediaInfo {
    MediaInfo(
        container: "mov",
        videoCodec: "h264",
        duration: Timestamp(milliseconds: 30_000),
        width: 1280,
        height: 720,
        rotation: 0,
        framesPerSecond: 25,
        audioTracks: audioTracks,
        subtitleTracks: 0,
        title: nil
    )
}

func frame(second: Int, to end: Int? = nil) -> MediaItem {
    let span = TimeRange(
        start: Timestamp(milliseconds: second * 1000),
        end: Timestamp(milliseconds: (end ?? second + 2) * 1000)
    )
    let summary = FrameSummary(
        time: span.start,
        reason: .overlay,
        sharpness: 1,
        textRegions: [],
        span: span,
        isForModel: true
    )
    return .frame(
        VideoFrame(
            summary: summary,
            jpeg: [0xff, 0xd8],
            luma: TextLuma(
                darkest: GrayImage(width: 1, height: 1, pixels: [0]),
                brightest: GrayImage(width: 1, height: 1, pixels: [0])
            )
        )
    )
}

func report(_ look: Look) -> MediaItem {
    .selected(
        SelectionReport(
            look: look,
            candidates: 1,
            duplicates: 0,
            blurred: 0,
            dark: 0,
            overBudget: 0,
            kept: [:],
            decodedFrames: 1,
            cover: nil
        )
    )
}

func request(caption: String? = nil) -> ProcessRequest {
    ProcessRequest(owner: OwnerID(), path: "/nowhere/pasta.mp4", name: "pasta.mp4", bytes: 1, caption: caption)
}

func workflow(
    _ items: [MediaItem],
    failure: Failure? = nil,
    reader: (any OnScreenTextReader)? = nil,
    describer: (any FrameDescriber)? = nil,
    transcriber: (any SpeechTranscriber)? = nil,
    writer: any RecipeWriter = RulesWriter(),
    fallback: (any RecipeWriter)? = nil,
    frameWriter: (any FrameRecipeWriter)? = nil,
    embedder: (any TextEmbedder)? = nil,
    picker: (any FramePicker)? = nil,
    telemetry: Telemetry = .system(),
    journal: MemoryJournal
) -> Workflow {
    Workflow(
        parts: WorkflowParts(
            media: ScriptedReader(items: items, failure: failure),
            textReader: reader,
            describer: describer,
            transcriber: transcriber,
            writer: writer,
            fallbackWriter: fallback,
            embedder: embedder,
            journal: journal,
            objects: MemoryObjects(),
            clock: .system(),
            peakMemory: { 42 },
            frameWriter: frameWriter,
            picker: picker,
            telemetry: telemetry
        ),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    )
}
