import Crypto
import Foundation
import NIOPosix
public import VideoWorkflow

/// Keeps bytes in files named by their SHA-256: `ab/cdef…` below one folder.
///
/// A file is written under another name in `incoming/`, synced, then renamed, so that nothing half-written is ever seen
/// and what is there survives a power cut. A video on the same file system takes no second space where that file system can
/// share blocks (Btrfs, XFS). Reading and writing block threads that are there for it.
public struct FileObjectStore: ObjectStore {
    let folder: URL
    private let threads = NIOThreadPool.singleton
    let newcomers = Newcomers()

    /// Makes the folder, and sweeps what a crash left of half-written files. Throws `Failure`.
    public init(folder: String) throws {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        do {
            try FileManager.default.createDirectory(
                at: incoming,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            // The folders themselves must survive a power cut, too.
            for made in [self.folder, self.folder.deletingLastPathComponent()] { try IncomingFile.sync(made.path) }
            sweep()
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Self.failure(
                errno: (error as? CocoaError)?.code == .fileWriteOutOfSpace ? ENOSPC : EACCES,
                path: folder
            )
        }
    }

    private var incoming: URL { folder.appendingPathComponent("incoming", isDirectory: true) }

    func url(_ name: ObjectName) -> URL {
        folder.appendingPathComponent(String(name.sha256.prefix(2))).appendingPathComponent(
            String(name.sha256.dropFirst(2))
        )
    }

    func path(ofFolder name: String) -> String { folder.appendingPathComponent(name, isDirectory: true).path }

    /// A name among half-written files that nothing has.
    func pathAside() -> String { incoming.appendingPathComponent(UUID().uuidString).path }

    /// Where an object's file is, if there is one.
    public func path(of name: ObjectName) -> String { url(name).path }

    public func put(_ bytes: [UInt8]) async throws -> ObjectName {
        try await blocking { _ in
            let name = ObjectName(sha256: SHA256.hash(data: bytes).hex)
            try putting(name) {
                guard !refresh(name) else { return false }
                let file = try IncomingFile(in: incoming)
                do {
                    try bytes.withUnsafeBytes { try file.write($0) }
                    try file.keep(as: url(name))
                } catch {
                    file.discard()
                    throw error
                }
                return true
            }
            return name
        }
    }

    public func putFile(at path: String, keep: Bool) async throws -> (name: ObjectName, bytes: Int) {
        try await blocking { isCancelled in
            let source = open(path, O_RDONLY | O_CLOEXEC)
            guard source >= 0 else { throw Self.sourceFailure(errno: errno, path: path) }
            defer { close(source) }
            let before = Self.state(of: source)
            let file = keep ? try IncomingFile(in: incoming) : nil
            do {
                // Where blocks are shared it is the object that is hashed, so that its name is right whatever happens.
                let shared = file.flatMap { $0.share(blocksOf: source) ? $0 : nil }
                var hash = SHA256()
                var total = 0
                var buffer = [UInt8](repeating: 0, count: 1 << 20)
                while true {
                    if isCancelled() { throw CancellationError() }
                    let got = try buffer.withUnsafeMutableBytes { room in
                        try shared?.read(into: room) ?? Self.read(source, at: path, into: room)
                    }
                    guard got > 0 else { break }
                    try buffer.withUnsafeBytes { bytes in
                        let piece = UnsafeRawBufferPointer(rebasing: bytes[..<got])
                        hash.update(bufferPointer: piece)
                        if shared == nil { try file?.write(piece) }
                    }
                    total += got
                }
                guard Self.state(of: source) == before else {
                    throw Failure(.keepVideo, .fileUnreadable, cause: "\(path) changed while it was read")
                }
                let name = ObjectName(sha256: hash.finalize().hex)
                if let file {
                    try putting(name) {
                        let isNew = !FileManager.default.fileExists(atPath: url(name).path)
                        try file.keep(as: url(name))
                        return isNew
                    }
                }
                return (name, total)
            } catch {
                file?.discard()
                throw error
            }
        }
    }

    /// Puts an object by `body`, which tells whether it wasn't there.
    func putting(_ name: ObjectName, _ body: () throws -> Bool) throws {
        newcomers.begin(name)
        do { newcomers.end(name, isNew: try body()) } catch {
            newcomers.takeBack(name) { unlink(url(name).path) }
            throw error
        }
    }

    public func takeBack(_ names: [ObjectName]) async {
        await withCheckedContinuation { continuation in
            threads.submit { _ in
                for name in names { newcomers.takeBack(name) { unlink(url(name).path) } }
                continuation.resume()
            }
        }
    }

    @discardableResult
    public func remove(_ names: [ObjectName]) async -> Bool {
        await withCheckedContinuation { continuation in
            threads.submit { _ in
                let removed: Void? = removing { for name in names where Self.isName(name) { unlink(url(name).path) } }
                continuation.resume(returning: removed != nil)
            }
        }
    }

    static func isName(_ name: ObjectName) -> Bool {
        name.sha256.count == 64 && name.sha256.allSatisfy { $0.isHexDigit && $0.isASCII }
    }

    public func size(of name: ObjectName) async throws -> Int? {
        guard Self.isName(name) else { return nil }
        return try await blocking { _ in
            var status = stat()
            return lstat(url(name).path, &status) == 0 ? Int(status.st_size) : nil
        }
    }

    public func bytes(of name: ObjectName, limit: Int) async throws -> [UInt8]? {
        guard Self.isName(name) else { return nil }
        return try await blocking { _ in
            guard let handle = FileHandle(forReadingAtPath: url(name).path) else { return nil }
            defer { try? handle.close() }
            return try handle.read(upToCount: limit).map { [UInt8]($0) } ?? []
        }
    }

    public func bytes(of name: ObjectName, from offset: Int, count: Int) async throws -> [UInt8]? {
        guard Self.isName(name), offset >= 0, count > 0 else { return nil }
        return try await blocking { _ in
            guard let handle = FileHandle(forReadingAtPath: url(name).path) else { return nil }
            defer { try? handle.close() }
            try handle.seek(toOffset: UInt64(offset))
            return try handle.read(upToCount: count).map { [UInt8]($0) } ?? []
        }
    }

    static func read(_ source: Int32, at path: String, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let got = Foundation.read(source, buffer.baseAddress, buffer.count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw sourceFailure(errno: errno, path: path) }
            return got
        }
    }

    /// Size and time of the last change.
    private static func state(of descriptor: Int32) -> [Int] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return [] }
        return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }

    /// Runs blocking work away from the cooperative pool; `isCancelled` tells whether the caller still wants it.
    func blocking<Value: Sendable>(_ body: @escaping @Sendable (_ isCancelled: () -> Bool) throws -> Value)
        async throws -> Value
    {
        try Task.checkCancellation()
        let flag = CancellationFlag()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                threads.submit { _ in continuation.resume(with: Result { try body { flag.isSet } }) }
            }
        } onCancel: {
            flag.set()
        }
    }

    /// Half-written files older than a day belong to nobody.
    private func sweep() {
        let files =
            (try? FileManager.default.contentsOfDirectory(
                at: incoming,
                includingPropertiesForKeys: [.contentModificationDateKey]
            )) ?? []
        for file in files {
            let modified =
                (try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate)
                ?? .distantPast
            if modified < Date(timeIntervalSinceNow: -86_400) { try? FileManager.default.removeItem(at: file) }
        }
    }

    /// What is wrong with a file that is to be kept.
    static func sourceFailure(errno code: Int32, path: String) -> Failure {
        switch code {
        case ENOENT, ENOTDIR: Failure(.keepVideo, .fileMissing, cause: path)
        default: Failure(.keepVideo, .fileUnreadable, cause: "\(path): \(String(cString: strerror(code)))")
        }
    }

    static func failure(errno code: Int32, path: String) -> Failure {
        switch code {
        case ENOSPC, EDQUOT: Failure(.keepVideo, .diskFull, cause: path)
        case EACCES, EPERM, EROFS, ENOTDIR: Failure(.keepVideo, .noPermission, cause: path)
        default: Failure(.keepVideo, .storageFailed, cause: "\(path): \(String(cString: strerror(code)))")
        }
    }
}

extension Digest {
    /// Lower-case hex.
    fileprivate var hex: String {
        map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
