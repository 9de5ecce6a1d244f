import CTesseract
import Dispatch
import VideoWorkflow

/// A word as Tesseract read it.
struct ReadWord: Sendable {
    var text: String
    /// 0…100
    var confidence: Float
    var box: PixelBox
    /// Words of one line share it.
    var line: PixelBox
}

struct PixelBox: Sendable, Hashable {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    var width: Int { right - left }
    var height: Int { bottom - top }
}

/// One engine of Tesseract's, used from one thread at a time.
///
/// `@unchecked Sendable`: the handle is touched on `queue` only, which is serial.
final class TesseractEngine: @unchecked Sendable {
    private let queue = DispatchQueue(label: "tesseract")
    private let languages: String
    private var handle: OpaquePointer?

    init(languages: String) { self.languages = languages }

    deinit { if let handle { TessBaseAPIDelete(handle) } }

    /// Reads dark text on a light ground. Blocks a thread of its own, never one of the cooperative pool.
    func words(in image: Bitmap, mode: TessPageSegMode) async throws -> [ReadWord] {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try self.read(image, mode: mode) }) }
        }
    }

    private func read(_ image: Bitmap, mode: TessPageSegMode) throws -> [ReadWord] {
        dp_one_openmp_thread()
        let handle = try opened()
        TessBaseAPISetPageSegMode(handle, mode)
        image.pixels.withUnsafeBufferPointer {
            TessBaseAPISetImage(handle, $0.baseAddress, Int32(image.width), Int32(image.height), 1, Int32(image.width))
        }
        TessBaseAPISetSourceResolution(handle, 150)
        defer { TessBaseAPIClear(handle) }
        guard TessBaseAPIRecognize(handle, nil) == 0, let results = TessBaseAPIGetIterator(handle) else { return [] }
        defer { TessResultIteratorDelete(results) }
        let page = TessResultIteratorGetPageIterator(results)
        var words: [ReadWord] = []
        repeat {
            guard let text = TessResultIteratorGetUTF8Text(results, RIL_WORD) else { continue }
            defer { TessDeleteText(text) }
            guard let box = box(page, RIL_WORD), let line = self.box(page, RIL_TEXTLINE) else { continue }
            words.append(
                ReadWord(
                    text: String(cString: text),
                    confidence: TessResultIteratorConfidence(results, RIL_WORD),
                    box: box,
                    line: line
                )
            )
        } while words.count < 500 && TessResultIteratorNext(results, RIL_WORD) != 0
        return words
    }

    private func box(_ page: OpaquePointer?, _ level: TessPageIteratorLevel) -> PixelBox? {
        var (left, top, right, bottom) = (Int32(0), Int32(0), Int32(0), Int32(0))
        guard TessPageIteratorBoundingBox(page, level, &left, &top, &right, &bottom) != 0 else { return nil }
        return PixelBox(left: Int(left), top: Int(top), right: Int(right), bottom: Int(bottom))
    }

    private func opened() throws -> OpaquePointer {
        if let handle { return handle }
        guard let new = TessBaseAPICreate() else {
            throw Failure(.readText, .localModelMissing, cause: "Tesseract can't be started")
        }
        TessBaseAPISetVariable(new, "debug_file", "/dev/null")
        guard TessBaseAPIInit2(new, nil, languages, OEM_LSTM_ONLY) == 0 else {
            TessBaseAPIDelete(new)
            throw Failure(
                .readText,
                .localModelMissing,
                cause:
                    "Tesseract's data for \(languages): apt-get install tesseract-ocr-\(languages.split(separator: "+").first ?? "eng")"
            )
        }
        TessBaseAPISetVariable(new, "debug_file", "/dev/null")
        handle = new
        return new
    }
}
