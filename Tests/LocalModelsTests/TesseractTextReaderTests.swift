import ClipMaker
import Foundation
import LocalModels
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("Text on the screen")
struct TesseractTextReaderTests {
    /// A picture made by ffmpeg, as a frame of a video.
    private func still(_ clips: ClipMaker, _ source: String, _ filter: String) throws -> VideoFrame {
        let path = try clips.make(
            "-f",
            "lavfi",
            "-i",
            source,
            "-vf",
            filter,
            "-frames:v",
            "1",
            "-pix_fmt",
            "gray",
            "-f",
            "rawvideo",
            "still.gray"
        )
        let pixels = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        return Self.frame(GrayImage(width: 1280, height: 720, pixels: pixels))
    }

    private static func frame(_ luma: GrayImage, regions: [FrameRegion] = []) -> VideoFrame {
        let span = TimeRange(start: .zero, end: .zero)
        let summary = FrameSummary(
            time: .zero,
            reason: .overlay,
            sharpness: 1,
            textRegions: regions,
            span: span,
            isForModel: false
        )
        return VideoFrame(summary: summary, jpeg: [], luma: TextLuma(darkest: luma, brightest: luma))
    }

    static let styleNames: [String] = [
        "fontcolor=white:box=1:boxcolor=black@0.6:boxborderw=12",
        "fontcolor=black:box=1:boxcolor=white@0.8:boxborderw=12",
        "fontcolor=white:borderw=4:bordercolor=black", "fontcolor=yellow:shadowx=3:shadowy=3:shadowcolor=black",
    ]

    @Test("is read, light on dark and dark on light", arguments: styleNames)
    func styles(_ style: String) async throws {
        let clips = try ClipMaker()
        let frame = try still(
            clips,
            "gradients=s=1280x720:c0=0x406030:c1=0x806040:seed=3",
            ClipMaker.text("2 tbsp olive oil", from: 0, to: 9, style: style)
        )
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame).value.lines
        #expect(lines.map(\.text) == ["2 tbsp olive oil"])
        #expect(lines.allSatisfy { $0.region.y > 0.8 && $0.confidence > 0.8 })
    }

    @Test("in small and large letters is read", arguments: [28, 44, 72, 110])
    func sizes(_ size: Int) async throws {
        let clips = try ClipMaker()
        let frame = try still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text("3 cloves garlic", from: 0, to: 9, y: "300", size: size, style: Self.styleNames[2])
        )
        #expect(
            try await TesseractTextReader(engines: 1).readText(in: frame).value.lines.map(\.text) == ["3 cloves garlic"]
        )
    }

    @Test(
        "that isn't there is not read",
        arguments: ["color=gray:s=1280x720", "testsrc2=s=1280x720", "mandelbrot=s=1280x720"]
    )
    func nothing(_ source: String) async throws {
        let clips = try ClipMaker()
        let frame = try still(clips, source, "crop=1280:600:0:120,pad=1280:720")
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame).value.lines
        #expect(lines.count <= 2)
    }

    @Test("of a tiny picture is nothing")
    func tiny() async throws {
        let frame = Self.frame(GrayImage(width: 1, height: 1, pixels: [0]))
        #expect(try await TesseractTextReader(engines: 1).readText(in: frame).value.lines.isEmpty)
    }

    @Test("in a language that isn't installed says what to install")
    func missing() async throws {
        let frame = Self.frame(GrayImage(width: 64, height: 64, pixels: [UInt8](repeating: 9, count: 4096)))
        await #expect(throws: Failure.self) {
            _ = try await TesseractTextReader(languages: "xyz", engines: 1).readText(in: frame)
        }
    }

    @Test("of many frames is read side by side, and who waits can leave")
    func concurrency() async throws {
        let clips = try ClipMaker()
        let frame = try still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text("2 eggs", from: 0, to: 9, style: Self.styleNames[0])
        )
        let reader = TesseractTextReader(engines: 2)
        try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<6 { group.addTask { try await reader.readText(in: frame).value.lines.map(\.text) } }
            for try await lines in group { #expect(lines == ["2 eggs"]) }
        }
        await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await reader.readText(in: frame) } }
            group.cancelAll()
            while let outcome = await group.nextResult() {
                if case .failure(let error) = outcome { #expect(error is CancellationError) }
            }
        }
        #expect(try await reader.readText(in: frame).value.lines.map(\.text) == ["2 eggs"])
    }
}
