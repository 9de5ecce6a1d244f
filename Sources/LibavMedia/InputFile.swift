import CLibav
import MediaPipe
import Glibc

/// The opened file on descriptor 0 as libavformat reads it. A file that still grows is waited for up to its announced
/// size, with signs of life.
final class InputFile {
    private static let bufferSize = 64 << 10

    private var position = 0
    private let announced: Int?
    private let alive: () -> Void
    private(set) var context: UnsafeMutablePointer<AVIOContext>?

    init(announced: Int?, alive: @escaping () -> Void) throws {
        self.announced = announced
        self.alive = alive
        guard let buffer = av_malloc(Self.bufferSize) else { throw MediaFault(.outOfMemory) }
        let opaque = Unmanaged.passUnretained(self).toOpaque()
        context = avio_alloc_context(
            buffer.assumingMemoryBound(to: UInt8.self),
            Int32(Self.bufferSize),
            0,
            opaque,
            { opaque, buffer, count in
                guard let opaque, let buffer else { return dp_error_eof() }
                return Unmanaged<InputFile>.fromOpaque(opaque).takeUnretainedValue().read(into: buffer, Int(count))
            },
            nil,
            { opaque, offset, whence in
                guard let opaque else { return -1 }
                return Unmanaged<InputFile>.fromOpaque(opaque).takeUnretainedValue().seek(offset, whence)
            }
        )
        guard context != nil else { throw MediaFault(.outOfMemory) }
    }

    deinit {
        if let buffer = context?.pointee.buffer { av_free(buffer) }
        avio_context_free(&context)
    }

    /// All bytes of a small file, without libavformat. Throws `empty` or `tooLarge`.
    static func everything(atMost limit: Int) throws(MediaFault) -> [UInt8] {
        var status = stat()
        let size = fstat(0, &status) == 0 ? Int(status.st_size) : 0
        try check(size, atMost: limit)
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let got = bytes.withUnsafeMutableBytes {
                pread(0, $0.baseAddress?.advanced(by: filled), size - filled, off_t(filled))
            }
            if got > 0 { filled += got } else if got == 0 || errno != EINTR { break }
        }
        return Array(bytes.prefix(filled))
    }

    /// Throws `empty` or `tooLarge`.
    static func check(_ size: Int, atMost limit: Int) throws(MediaFault) {
        guard size > 0 else { throw MediaFault(.empty) }
        guard size <= limit else {
            throw MediaFault(.tooLarge, "\(size / 1_000_000) MB; the limit is \(limit / 1_000_000) MB")
        }
    }

    /// Goes back to the first byte, as if nothing had been read.
    func rewind() {
        guard let context else { return }
        _ = avio_seek(context, 0, SEEK_SET)
        (context.pointee.eof_reached, context.pointee.error) = (0, 0)
    }

    /// Bytes there are now, or will be.
    var size: Int { max(announced ?? 0, currentSize) }

    /// Whether nothing more is expected.
    var isAllThere: Bool { currentSize >= announced ?? 0 }

    /// Whether the first box is that of an ISO base media file (ISO 14496-12, 4.3).
    var startsLikeMP4: Bool {
        var start = [UInt8](repeating: 0, count: 8)
        return pread(0, &start, 8, 0) == 8
            && ["ftyp", "moov", "mdat", "wide"].contains { Array($0.utf8) == start[4...].map(\.self) }
    }

    private var currentSize: Int {
        var status = stat()
        return fstat(0, &status) == 0 ? Int(status.st_size) : 0
    }

    private func read(into buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int32 {
        while true {
            let got = pread(0, buffer, count, off_t(position))
            if got > 0 {
                position += got
                return Int32(got)
            }
            if got < 0, errno == EINTR { continue }
            guard got == 0, let announced, position < announced else {
                return got == 0 ? dp_error_eof() : -EIO
            }
            // The reader at the other end decides how long is too long, and ends this process then.
            alive()
            usleep(50_000)
        }
    }

    private func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
        let start: Int
        switch whence & ~AVSEEK_FORCE {
        case AVSEEK_SIZE: return Int64(size)
        case SEEK_SET: start = 0
        case SEEK_CUR: start = position
        case SEEK_END: start = size
        default: return -1
        }
        let (wanted, isTooFar) = start.addingReportingOverflow(Int(offset))
        guard !isTooFar, wanted >= 0 else { return -1 }
        position = wanted
        return Int64(wanted)
    }
}
