import CTesseract
public import Foundation
public import RecipeDomain
public import VideoWorkflow

/// Reads on-screen text with Tesseract 5.
public struct TesseractTextReader: OnScreenTextReader {
    private let pool: LendingPool<ReadingDesk>
    private let fixed: TesseractLanguages?

    /// - Parameters:
    ///   - languages: Tesseract's names joined by "+" ("deu+eng"), whatever a video is in; nil to go by the video.
    ///   - engines: how many read side by side; one core each.
    public init(languages: String? = nil, engines: Int = ProcessInfo.processInfo.activeProcessorCount) {
        pool = LendingPool((0..<max(1, min(engines, 16))).map { _ in ReadingDesk() })
        fixed = languages.map { TesseractLanguages(joined: $0) }
    }

    public static var version: String { String(cString: TessVersion()) }

    public func readText(in frame: VideoFrame, languages: [RecipeLanguage]) async throws -> Answer<FrameText> {
        let usage = CallUsage(model: "tesseract")
        guard let luma = frame.luma?.darkest, let brightest = frame.luma?.brightest, luma.width >= 16, luma.height >= 16
        else {
            return Answer(FrameText(frame: frame.summary.time, lines: []), usage: usage)
        }
        let reading = BlockReading(darkest: Bitmap(luma), brightest: Bitmap(brightest), languages: languages)
        let boxes = areas(frame.summary.textRegions, width: luma.width, height: luma.height)
        let wanted = fixed ?? TesseractLanguages(languages)
        let lines = try await pool.withOne { desk in
            try await desk.engine(wanted).perform { session in try reading.lines(in: boxes, with: session) }
        }
        let text = lines.map { line in
            TextLine(
                text: line.text,
                confidence: line.confidence,
                region: FrameRegion(
                    x: Double(line.box.left) / Double(luma.width),
                    y: Double(line.box.top) / Double(luma.height),
                    width: Double(line.box.width) / Double(luma.width),
                    height: Double(line.box.height) / Double(luma.height)
                )
            )
        }
        return Answer(FrameText(frame: frame.summary.time, lines: text), usage: usage)
    }

    /// The blocks with a margin, or everything where none are told.
    private func areas(_ regions: [FrameRegion], width: Int, height: Int) -> [PixelBox] {
        let all = PixelBox(left: 0, top: 0, right: width, bottom: height)
        guard !regions.isEmpty else { return [all] }
        let clamp = { (value: Double, limit: Int) in max(0, min(limit, Int(value * Double(limit)))) }
        return regions.map { region in
            PixelBox(
                left: clamp(region.x - 0.018, width),
                top: clamp(region.y - 0.022, height),
                right: clamp(region.x + region.width + 0.018, width),
                bottom: clamp(region.y + region.height + 0.022, height)
            )
        }.filter { $0.width >= 16 && $0.height >= 16 }
    }
}

extension TesseractTextReader {
    /// Starts an engine. Throws `Failure` of kind `.localModelMissing` if its data are not installed.
    public func check() async throws {
        let wanted = fixed ?? TesseractLanguages(joined: "eng+deu+fra+spa")
        let blank = Bitmap(width: 64, height: 32, pixels: [UInt8](repeating: 255, count: 64 * 32))
        _ = try await pool.withOne { desk in try await desk.engine(wanted).perform { try $0.words(in: blank).count } }
    }
}
