import ClipMaker
import Foundation
import LocalModels
import Logging
import MediaProcess
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("A video of which pictures come first")
struct FramesFirstTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../Samples/lemon-garlic-pasta.mp4"
    ).standardizedFileURL.path

    private func foods(_ media: any MediaReader, path: String) async throws -> (foods: [String], recipe: Recipe) {
        let parts = WorkflowParts(
            media: media,
            textReader: TesseractTextReader(),
            describer: nil,
            transcriber: nil,
            writer: LocalRecipeWriter(),
            fallbackWriter: nil,
            embedder: nil,
            journal: NoJournal(),
            objects: NoObjects(),
            clock: .system(),
            peakMemory: { 0 }
        )
        let request = ProcessRequest(owner: OwnerID(), path: path, name: "video.mp4", bytes: 0)
        let workflow = Workflow(parts: parts, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let recipe = try #require(try await workflow.process(request) { _ in }.recipes.first).recipe
        return (
            recipe.ingredients.map { "\(String(describing: $0.quantity)) \(String(describing: $0.unit)) \($0.food)" },
            recipe
        )
    }

    @Test("has the same ingredients by its pictures alone as by itself, and by both")
    func sameRecipe() async throws {
        let clips = try ClipMaker()
        // One look every three seconds, as a browser takes them, the second half sent first.
        let seconds = stride(from: 1.5, to: 48, by: 3).map { $0 }
        var sent = try await SentFrames.taken(
            of: Self.sample,
            at: seconds.filter { $0 > 24 } + seconds.filter { $0 <= 24 },
            clips
        )
        sent.duration = Timestamp(milliseconds: 48_040)
        let whole = LibavMediaReader(program: mediaProgram)
        let byVideo = try await foods(whole, path: Self.sample)
        let byPictures = try await foods(sent.reader, path: "")
        #expect(byPictures.foods == byVideo.foods && byVideo.foods.count == 6)
        #expect(byPictures.recipe.steps.count == byVideo.recipe.steps.count)
        let byBoth = try await foods(FramesFirstReader(sent.reader, then: whole), path: Self.sample)
        #expect(byBoth.foods == byVideo.foods)
    }

    private struct Seen {
        var theirs: [VideoFrame] = []
        var own: [VideoFrame] = []
        var samples = 0
        var cues = 0
        var reports: [SelectionReport] = []
        var infos: [MediaInfo] = []
        var notes: [String] = []
    }

    private func read(
        _ sent: SentFrames,
        _ path: String,
        _ looks: [Look] = [.quick, .thorough],
        budget: Int? = nil
    ) async throws -> Seen {
        let reader = FramesFirstReader(sent.reader, then: LibavMediaReader(program: mediaProgram))
        let request = MediaRequest(path: path, looks: looks, frameBudget: budget, wantsLuma: true, wantsAudio: true)
        var seen = Seen()
        try await reader.read(request) { item in
            switch item {
            case .info(let info): seen.infos.append(info)
            case .frame(let frame):
                if seen.infos.count == 1 { seen.theirs.append(frame) } else { seen.own.append(frame) }
            case .audio(let chunk): seen.samples += chunk.samples.count
            case .subtitle: seen.cues += 1
            case .seen: break
            case .selected(let report): seen.reports.append(report)
            case .note(let note): seen.notes.append(note)
            }
        }
        return seen
    }

    /// Four pictures that stand for three seconds each, the third with a text for two of them.
    private func clip(_ clips: ClipMaker) async throws -> String {
        try await clips.make([
            "-f", "lavfi", "-i", "testsrc=s=640x360:r=25:d=3", "-f", "lavfi", "-i", "smptebars=s=640x360:r=25:d=3",
            "-f",
            "lavfi", "-i", "rgbtestsrc=s=640x360:r=25:d=3", "-f", "lavfi", "-i", "smptehdbars=s=640x360:r=25:d=3", "-f",
            "lavfi", "-i", "sine=440:d=12", "-filter_complex",
            "[2:v]\(ClipMaker.text("2 tbsp olive oil", from: 1, to: 3))[t];[0:v][1:v][t][3:v]concat=n=4,format=yuv420p",
            "-c:v", "libx264", "-g", "75", "-keyint_min", "75", "-sc_threshold", "0", "-c:a", "aac", "clip.mp4",
        ])
    }

    @Test("is not looked at again where a picture shows the same")
    func leftOut() async throws {
        let clips = try ClipMaker()
        let path = try await clip(clips)
        let alone = try await take(path, [.quick, .thorough]).frames
        #expect(alone.count { $0.summary.reason != .overlay } >= 4)
        let sent = try await SentFrames.taken(of: path, at: [0.2, 3.2, 6.2, 9.2], clips)
        let seen = try await read(sent, path)
        #expect(seen.theirs.count == 4)
        for frame in seen.own where frame.summary.reason != .overlay {
            #expect(
                seen.theirs.allSatisfy { abs($0.summary.time.milliseconds - frame.summary.time.milliseconds) > 500 }
            )
        }
        // What is written on it is found, none the less.
        #expect(seen.own.contains { $0.summary.reason == .overlay && $0.luma != nil })
        #expect(Set((seen.theirs + seen.own).map(\.summary.time)).count == seen.theirs.count + seen.own.count)
        #expect(seen.reports.map(\.look) == [.quick, .thorough])
        let times = Set((seen.theirs + seen.own).map(\.summary.time))
        #expect(seen.reports.allSatisfy { $0.cover.map(times.contains) ?? true })
    }

    @Test("is looked at where pictures stopped coming, within what is left of the budget")
    func elsewhere() async throws {
        let clips = try ClipMaker()
        let path = try await clip(clips)
        var sent = try await SentFrames.taken(of: path, at: [0.2, 1.2], clips)
        sent.isComplete = false
        let seen = try await read(sent, path, budget: 4)
        #expect(seen.notes == ["The pictures stopped coming; what had come was used."])
        let described = seen.own.filter(\.summary.isForModel).map(\.summary.time.milliseconds)
        #expect(!described.isEmpty && described.count <= 2 && described.allSatisfy { $0 > 2900 })
    }

    @Test("is listened to where no sound was sent, and only then")
    func sound() async throws {
        let clips = try ClipMaker()
        let path = try await clip(clips)
        var sent = try await SentFrames.taken(of: path, at: [1, 4], clips)
        #expect(abs(try await read(sent, path).samples - 12 * 16_000) < 3000)
        sent.sound = try await clips.make(["-f", "lavfi", "-i", "sine=440:d=5", "sent.m4a"])
        #expect(abs(try await read(sent, path).samples - 5 * 16_000) < 3000)
    }

    @Test("is read as ever where nothing of use was sent")
    func nothing() async throws {
        let clips = try ClipMaker()
        let path = try await clip(clips)
        var sent = SentFrames()
        let alone = try await take(path, [.quick, .thorough])
        #expect(try await read(sent, path).own == alone.frames)
        sent.pictures = [(try clips.file("bad.jpg", [1, 2, 3]), .zero)]
        let seen = try await read(sent, path)
        #expect(seen.own == alone.frames && seen.reports == alone.reports)
        #expect(seen.notes == ["1 of 1 pictures could not be read: it is not a JPEG."])
    }
}
