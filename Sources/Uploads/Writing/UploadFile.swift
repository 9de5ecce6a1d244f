import CFileSpace
import Foundation
import Synchronization

/// The data file of one upload while one request writes to it. All of it blocks; one call at a time.
final class UploadFile: Sendable {
    private struct State {
        var offset: Int
        var hash: ContentHash
        var hashAtStart: ContentHash
        var checksum: UploadChecksum.Running?
        var durable: Int
        var writingOut: Int
        var wasCut = false
    }

    /// Bytes after which a long request is made durable on its way, and after which the disk is told to begin.
    private static let checkpoint = 64 << 20
    private static let writeOut = 8 << 20

    private let path: String
    private let descriptor: Int32
    private let start: Int
    private let state: Mutex<State>

    /// Opens a file that has `offset` good bytes; what lies behind them is cut off.
    init(path: String, offset: Int, hash: ContentHash, checksum: UploadChecksum?) throws {
        self.path = path
        descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        start = offset
        state = Mutex(
            State(
                offset: offset,
                hash: hash,
                hashAtStart: hash,
                checksum: checksum.map { UploadChecksum.Running($0) },
                durable: offset,
                writingOut: offset
            )
        )
        guard descriptor >= 0 else { throw UploadRefusal.system(errno, path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw UploadRefusal.system(errno, path) }
        guard Int(status.st_size) >= offset else {
            throw UploadRefusal.storageFailed(cause: "\(path) lost bytes")
        }
        if Int(status.st_size) > offset { try state.withLock { try cut(&$0, to: offset) } }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    var offset: Int { state.withLock { $0.offset } }
    var durable: Int { state.withLock { $0.durable } }
    /// Whether it was shortened, by which space that was reserved behind its end is lost.
    var wasCut: Bool { state.withLock { $0.wasCut } }
    var hash: ContentHash { state.withLock { $0.hash } }
    var checksumIsRight: Bool { state.withLock { $0.checksum?.isRight ?? true } }

    /// Appends; on an error nothing of it stays.
    func append(_ bytes: UnsafeRawBufferPointer) throws {
        try state.withLock { state in
            do {
                try write(bytes, at: state.offset)
            } catch {
                try? cut(&state, to: state.offset)
                throw error
            }
            if state.hash.count == state.offset {
                state.hash.update(bytes, at: state.offset)
            } else {
                try state.hash.catchUp(from: descriptor, to: state.offset, budget: 8 * bytes.count)
            }
            state.checksum?.update(bytes)
            state.offset += bytes.count
            if state.offset - state.writingOut >= Self.writeOut {
                dp_begin_writing_out(descriptor, Int64(state.writingOut), Int64(state.offset - state.writingOut))
                state.writingOut = state.offset
            }
            if state.offset - state.durable >= Self.checkpoint, state.checksum == nil { try sync(&state) }
        }
    }

    /// Goes back to what was there when it was opened.
    func discard() throws {
        try state.withLock { state in
            try cut(&state, to: start)
            state.offset = start
            state.durable = min(state.durable, start)
            state.hash = state.hashAtStart
        }
    }

    /// Makes all durable; `modified` becomes the time of the last change.
    func settle(modified: Date) throws {
        try state.withLock { state in
            let time = timespec(
                tv_sec: Int(modified.timeIntervalSince1970),
                tv_nsec: 0
            )
            _ = [time, time].withUnsafeBufferPointer { futimens(descriptor, $0.baseAddress) }
            try sync(&state)
        }
    }

    /// The SHA-256 of the whole, reading what hasn't been hashed yet.
    func contentHash() throws -> String {
        try state.withLock { state in
            try state.hash.catchUp(from: descriptor, to: state.offset)
            return state.hash.hex
        }
    }

    private func sync(_ state: inout State) throws {
        guard fdatasync(descriptor) == 0 else { throw UploadRefusal.system(errno, path) }
        state.durable = state.offset
    }

    private func cut(_ state: inout State, to size: Int) throws {
        state.wasCut = true
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw UploadRefusal.system(errno, path) }
    }

    private func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
        var done = 0
        while done < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
            let written = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw UploadRefusal.system(written < 0 ? errno : EIO, path) }
            done += written
        }
    }
}
