import CTesseract
import VideoWorkflow

/// A word as Tesseract read it.
struct ReadWord: Sendable {
    var text: String
    /// 0…100
    var confidence: Float
    var box: PixelBox
    /// Words of one line share it.
    var line: PixelBox
    /// Its signs and where each begins, in pixels from the left; about right.
    var signs: [(text: String, left: Int)]
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
/// `@unchecked Sendable`: the handle is touched on `thread` only.
final class TesseractEngine: @unchecked Sendable {
    /// Reads for one caller, on the engine's own thread.
    struct Session {
        fileprivate let engine: TesseractEngine
        fileprivate let stop: StopFlag

        /// Reads dark text on a light ground, taken for one block. Throws `CancellationError` once the caller is cancelled.
        func words(in image: Bitmap) throws -> [ReadWord] {
            try checkCancellation()
            return try engine.read(image, as: PSM_SINGLE_BLOCK, only: "", stop: stop)
        }

        /// Reads a picture of one line, of `signs` only where there are any.
        func line(in image: Bitmap, only signs: String = "") throws -> [ReadWord] {
            try checkCancellation()
            return try engine.read(image, as: PSM_SINGLE_LINE, only: signs, stop: stop)
        }

        /// Reads one of `signs`, dark on a light ground; empty where it is none of them.
        func figure(in image: Bitmap, from signs: String) throws -> String {
            try checkCancellation()
            return try engine.read(image, as: PSM_SINGLE_CHAR, only: signs, stop: stop).map(\.text).joined()
        }

        func checkCancellation() throws { try stop.check() }
    }

    /// Milliseconds for one block; a block of letters takes a tenth of a second.
    private static let longestRead: Int32 = 10_000

    private let thread = ModelThread()
    let languages: TesseractLanguages
    private var handle: OpaquePointer?

    init(languages: TesseractLanguages) { self.languages = languages }

    deinit { if let handle { TessBaseAPIDelete(handle) } }

    /// Runs `body` on the engine's own thread.
    func perform<Value: Sendable>(_ body: @escaping @Sendable (Session) throws -> Value) async throws -> Value {
        try await thread.perform { [self] stop in try body(Session(engine: self, stop: stop)) }
    }

    /// - Parameter signs: the only ones it may be; empty for any.
    private func read(_ image: Bitmap, as mode: TessPageSegMode, only signs: String, stop: StopFlag) throws
        -> [ReadWord]
    {
        dp_one_openmp_thread()
        let handle = try opened()
        TessBaseAPISetPageSegMode(handle, mode)
        TessBaseAPISetVariable(handle, "tessedit_char_whitelist", signs)
        image.pixels.withUnsafeBufferPointer {
            TessBaseAPISetImage(handle, $0.baseAddress, Int32(image.width), Int32(image.height), 1, Int32(image.width))
        }
        TessBaseAPISetSourceResolution(handle, 150)
        defer { TessBaseAPIClear(handle) }
        let monitor = TessMonitorCreate()
        defer { TessMonitorDelete(monitor) }
        TessMonitorSetDeadlineMSecs(monitor, Self.longestRead)
        TessMonitorSetCancelThis(monitor, Unmanaged.passUnretained(stop).toOpaque())
        TessMonitorSetCancelFunc(monitor) { stop, _ in
            stop.map { Unmanaged<StopFlag>.fromOpaque($0).takeUnretainedValue().isSet } ?? false
        }
        let status = withExtendedLifetime(stop) { TessBaseAPIRecognize(handle, monitor) }
        if stop.isSet { throw CancellationError() }
        guard status == 0 else {
            throw Failure(
                .readText,
                .textUnreadable,
                cause: "Tesseract gave up on a block after \(Self.longestRead / 1000) s"
            )
        }
        guard let results = TessBaseAPIGetIterator(handle) else { return [] }
        defer { TessResultIteratorDelete(results) }
        let page = TessResultIteratorGetPageIterator(results)
        var words: [ReadWord] = []
        repeat {
            if TessPageIteratorIsAtBeginningOf(page, RIL_WORD) != 0 {
                guard words.count < 500 else { break }
                guard let text = text(results, RIL_WORD), let box = box(page, RIL_WORD),
                    let line = self.box(page, RIL_TEXTLINE)
                else { continue }
                let confidence = TessResultIteratorConfidence(results, RIL_WORD)
                words.append(ReadWord(text: text, confidence: confidence, box: box, line: line, signs: []))
            }
            guard !words.isEmpty, let sign = text(results, RIL_SYMBOL), let box = box(page, RIL_SYMBOL) else {
                continue
            }
            words[words.count - 1].signs.append((sign, box.left))
        } while TessResultIteratorNext(results, RIL_SYMBOL) != 0
        return words
    }

    private func text(_ results: OpaquePointer, _ level: TessPageIteratorLevel) -> String? {
        guard let text = TessResultIteratorGetUTF8Text(results, level) else { return nil }
        defer { TessDeleteText(text) }
        return String(cString: text)
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
        let names = languages.names
        if TessBaseAPIInit2(new, nil, names.joined(separator: "+"), OEM_LSTM_ONLY) != 0 {
            guard languages.mayBeAbsent, TessBaseAPIInit2(new, nil, "eng", OEM_LSTM_ONLY) == 0 else {
                TessBaseAPIDelete(new)
                throw missing(languages.mayBeAbsent ? ["eng"] : names)
            }
        }
        TessBaseAPISetVariable(new, "debug_file", "/dev/null")
        // Tesseract goes on without a second language that isn't installed.
        let loaded = Self.strings(TessBaseAPIGetLoadedLanguagesAsVector(new))
        let absent = names.filter { !loaded.contains($0) }
        guard absent.isEmpty || languages.mayBeAbsent else {
            TessBaseAPIDelete(new)
            throw missing(absent)
        }
        handle = new
        return new
    }

    private func missing(_ languages: [String]) -> Failure {
        let packages = languages.map { "tesseract-ocr-" + $0.lowercased().replacing("_", with: "-") }
        return Failure(
            .readText,
            .localModelMissing,
            cause:
                "Tesseract's data for \(languages.joined(separator: " and ")): apt-get install \(packages.joined(separator: " "))"
        )
    }

    private static func strings(_ list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> [String] {
        guard let list else { return [] }
        defer { TessDeleteTextArray(list) }
        var found: [String] = []
        while let text = list[found.count] { found.append(String(cString: text)) }
        return found
    }
}
