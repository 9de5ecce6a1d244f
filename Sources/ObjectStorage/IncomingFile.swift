import Foundation
import VideoWorkflow

/// A file that is being written and is not yet an object.
struct IncomingFile {
    private let descriptor: Int32
    private let path: String

    init(in folder: URL) throws {
        path = folder.appendingPathComponent(UUID().uuidString).path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileObjectStore.failure(errno: errno, path: path) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw FileObjectStore.failure(errno: errno, path: path) }
            rest = rest.dropFirst(written)
        }
    }

    /// Makes it share the blocks of an open file of the same file system, as that file is now: no byte is copied, and what is
    /// written to either later doesn't show in the other. False where the file system can't, which leaves it empty.
    func share(blocksOf source: Int32) -> Bool {
        #if os(Linux)
            // FICLONE of ioctl_ficlonerange(2): _IOW(0x94, 9, int).
            return ioctl(descriptor, 0x4004_9409, source) == 0
        #else
            return false
        #endif
    }

    /// Reads on from where the last reading ended; the number of bytes, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let got = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FileObjectStore.failure(errno: errno, path: path) }
            return got
        }
    }

    /// Durable under its new name when it returns. An object of that name that is already there is the same.
    func keep(as url: URL) throws {
        guard fsync(descriptor) == 0 else { throw FileObjectStore.failure(errno: errno, path: path) }
        let folder = try Self.makeFolder(for: url)
        guard rename(path, url.path) == 0 else { throw FileObjectStore.failure(errno: errno, path: url.path) }
        try Self.sync(folder)
        close(descriptor)
    }

    /// The folder of an object, durably there.
    static func makeFolder(for url: URL) throws -> String {
        let folder = url.deletingLastPathComponent()
        if mkdir(folder.path, 0o700) == 0 {
            try sync(folder.deletingLastPathComponent().path)
        } else if errno != EEXIST {
            throw FileObjectStore.failure(errno: errno, path: folder.path)
        }
        return folder.path
    }

    func discard() {
        close(descriptor)
        unlink(path)
    }

    /// Makes what was created or renamed in a folder survive a power cut.
    static func sync(_ folder: String) throws {
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw FileObjectStore.failure(errno: errno, path: folder) }
        defer { close(directory) }
        guard fsync(directory) == 0 else { throw FileObjectStore.failure(errno: errno, path: folder) }
    }
}
