import Crypto
import Foundation
import NIOPosix
import VideoWorkflow

/// Reads a whole file and tells what it holds.
enum CheckedFile {
    private static let piece = 1 << 20

    /// SHA-256 in lower-case hex and size in bytes; links are not followed. With `target`, the same bytes are written to that
    /// new file, durably. Nil where there is no such file or it can't be read. Throws `Failure` where `target` can't be
    /// written.
    static func read(_ path: String, copyingTo target: String? = nil) async throws -> (sha256: String, bytes: Int)? {
        try await NIOThreadPool.singleton.runIfActive { try read(path, target) }
    }

    /// Writes a new file, durably. Throws `Failure`.
    static func write(_ bytes: Data, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        try bytes.withUnsafeBytes { try write($0, to: descriptor, path) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private static func read(_ path: String, _ target: String?) throws -> (sha256: String, bytes: Int)? {
        let source = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard source >= 0 else { return nil }
        defer { close(source) }
        let copy = target.map { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
        if let copy, copy < 0 { throw failure(target ?? "") }
        defer { if let copy { close(copy) } }
        var hash = SHA256()
        var bytes = 0
        var buffer = [UInt8](repeating: 0, count: piece)
        while true {
            let got = Foundation.read(source, &buffer, buffer.count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { return nil }
            guard got > 0 else { break }
            try buffer.withUnsafeBytes { all in
                let piece = UnsafeRawBufferPointer(rebasing: all[..<got])
                hash.update(bufferPointer: piece)
                if let copy { try write(piece, to: copy, target ?? "") }
            }
            bytes += got
        }
        if let copy, fsync(copy) != 0 { throw failure(target ?? "") }
        return (hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(), bytes)
    }

    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ path: String) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw failure(path) }
            rest = rest.dropFirst(written)
        }
    }

    static func failure(_ path: String) -> Failure {
        let kind: FailureKind =
            switch errno {
            case ENOSPC, EDQUOT: .diskFull
            case EACCES, EPERM, EROFS: .noPermission
            default: .storageFailed
            }
        return Failure(.keepRecipe, kind, cause: "\(path): \(String(cString: strerror(errno)))")
    }

    /// Makes what was made or renamed in a folder survive a power cut.
    static func sync(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
