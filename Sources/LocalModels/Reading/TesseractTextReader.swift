import CTesseract
public import Foundation
public import RecipeDomain
public import VideoWorkflow

/// Reads on-screen text with Tesseract 5: the letters are separated from the picture once as light and once as dark
/// ones, both are read, and of two readings of a place the surer one is taken.
public struct TesseractTextReader: OnScreenTextReader {
    private let pool: LendingPool<TesseractEngine>

    /// - Parameters:
    ///   - languages: Tesseract's names joined by "+" ("eng", "deu+eng").
    ///   - engines: how many read side by side; one core each.
    public init(languages: String = "eng", engines: Int = ProcessInfo.processInfo.activeProcessorCount) {
        pool = LendingPool((0..<max(1, min(engines, 16))).map { _ in TesseractEngine(languages: languages) })
    }

    public static var version: String { String(cString: TessVersion()) }

    public func readText(in frame: VideoFrame) async throws -> Answer<FrameText> {
        let usage = CallUsage(model: "tesseract")
        guard let luma = frame.luma?.darkest, let brightest = frame.luma?.brightest, luma.width >= 16, luma.height >= 16
        else {
            return Answer(FrameText(frame: frame.summary.time, lines: []), usage: usage)
        }
        let pictures = [(true, Bitmap(luma)), (false, Bitmap(brightest))]
        let lines = try await pool.withOne { engine in
            var found: [LineReading] = []
            for box in areas(frame.summary.textRegions, width: luma.width, height: luma.height) {
                found += try await Self.read(box, of: pictures, with: engine)
            }
            return LineReading.best(of: found)
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

    /// One block, once for light and once for dark letters.
    private static func read(
        _ box: PixelBox,
        of pictures: [(brightText: Bool, picture: Bitmap)],
        with engine: TesseractEngine
    ) async throws -> [LineReading] {
        var found: [LineReading] = []
        for (brightText, picture) in pictures {
            try Task.checkCancellation()
            let image = TextSeparation.separated(picture.cropped(to: box), brightText: brightText).padded(by: 12)
            let words = try await engine.words(in: image, mode: PSM_SINGLE_BLOCK)
            found += LineReading.lines(of: words, offsetX: box.left - 12, offsetY: box.top - 12)
        }
        return found
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
        let blank = Bitmap(width: 64, height: 32, pixels: [UInt8](repeating: 255, count: 64 * 32))
        _ = try await pool.withOne { try await $0.words(in: blank, mode: PSM_SPARSE_TEXT) }
    }
}
