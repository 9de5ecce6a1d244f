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
        guard let luma = frame.luma, luma.width >= 16, luma.height >= 16 else {
            return Answer(FrameText(frame: frame.summary.time, lines: []), usage: usage)
        }
        let box = area(frame.summary.textRegion, width: luma.width, height: luma.height)
        let lines = try await pool.withOne { engine in
            let part = Bitmap(luma).cropped(to: box)
            var found: [LineReading] = []
            for brightText in [true, false] {
                try Task.checkCancellation()
                let image = TextSeparation.separated(part, brightText: brightText).padded(by: 12)
                let words = try await engine.words(in: image, mode: PSM_SPARSE_TEXT)
                found += LineReading.lines(of: words, offsetX: box.left - 12, offsetY: box.top - 12)
            }
            return LineReading.best(of: found)
        }
        let text = lines.map { line in
            TextLine(
                text: line.text, confidence: line.confidence,
                region: FrameRegion(
                    x: Double(line.box.left) / Double(luma.width), y: Double(line.box.top) / Double(luma.height),
                    width: Double(line.box.width) / Double(luma.width), height: Double(line.box.height) / Double(luma.height)))
        }
        return Answer(FrameText(frame: frame.summary.time, lines: text), usage: usage)
    }

    /// The region with a margin, or everything.
    private func area(_ region: FrameRegion?, width: Int, height: Int) -> PixelBox {
        guard let region else { return PixelBox(left: 0, top: 0, right: width, bottom: height) }
        let margin = 0.05
        let clamp = { (value: Double, limit: Int) in max(0, min(limit, Int(value * Double(limit)))) }
        let box = PixelBox(
            left: clamp(region.x - margin, width), top: clamp(region.y - margin, height),
            right: clamp(region.x + region.width + margin, width), bottom: clamp(region.y + region.height + margin, height))
        return box.width >= 16 && box.height >= 16 ? box : PixelBox(left: 0, top: 0, right: width, bottom: height)
    }
}

extension TesseractTextReader {
    /// Starts an engine. Throws `Failure` of kind `.localModelMissing` if its data are not installed.
    public func check() async throws {
        let blank = Bitmap(width: 64, height: 32, pixels: [UInt8](repeating: 255, count: 64 * 32))
        _ = try await pool.withOne { try await $0.words(in: blank, mode: PSM_SPARSE_TEXT) }
    }
}
