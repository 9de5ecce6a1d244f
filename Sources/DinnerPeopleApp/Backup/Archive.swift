import Foundation
import NIOPosix
import VideoWorkflow

/// The files of a backup in one file, as `tar` reads and writes it (POSIX.1-1988, ustar). Sizes of 8 GiB and more are written as
/// GNU's tar does.
enum Archive {
    static let ending = ".tar"
    static let block = 512
    private static let piece = 1 << 20

    /// Packs files of a folder, in this order, into a new file. Throws `Failure`.
    static func pack(_ names: [String], of folder: String, into path: String) async throws {
        try await NIOThreadPool.singleton.runIfActive {
            let target = try Target(path)
            defer { target.close() }
            for name in names {
                let source = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
                guard source >= 0 else { throw CheckedFile.failure("\(folder)/\(name)") }
                defer { close(source) }
                var status = stat()
                guard fstat(source, &status) == 0 else { throw CheckedFile.failure("\(folder)/\(name)") }
                let size = Int(status.st_size)
                try target.write(TarHeader(name: name, size: size, modified: Int(status.st_mtim.tv_sec)).bytes)
                guard try copy(size, from: source, to: target) else {
                    throw Failure(.keepRecipe, .storageFailed, cause: "\(name) changed while it was read")
                }
                try target.write([UInt8](repeating: 0, count: (block - size % block) % block))
            }
            try target.write([UInt8](repeating: 0, count: 2 * block))
            try target.finish()
        }
    }

    /// Unpacks the files of a backup, and nothing else, into a folder of their own. Throws `Failure` of kind `backupUnusable`.
    static func unpack(_ path: String, into folder: String) async throws {
        try await NIOThreadPool.singleton.runIfActive {
            func unusable(_ words: String) -> Failure {
                Failure(.keepRecipe, .backupUnusable, cause: "\(path): \(words)")
            }
            let source = open(path, O_RDONLY | O_CLOEXEC)
            guard source >= 0 else { throw unusable("it can't be read") }
            defer { close(source) }
            while true {
                guard let block = read(block, from: source) else { throw unusable("it ends too early") }
                if block.allSatisfy({ $0 == 0 }) { return }
                guard let header = TarHeader(block), ChecksumList.isName(header.name) else {
                    throw unusable("it is damaged, or no backup")
                }
                let file = "\(folder)/\(header.name)"
                let parent = URL(fileURLWithPath: file).deletingLastPathComponent().path
                try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
                let target = try Target(file)
                defer { target.close() }
                guard try copy(header.size, from: source, to: target),
                    read((Self.block - header.size % Self.block) % Self.block, from: source) != nil
                else { throw unusable("it ends too early, in \(header.name)") }
                try target.finish()
            }
        }
    }

    /// False where the source has fewer.
    private static func copy(_ count: Int, from source: Int32, to target: Target) throws -> Bool {
        var rest = count
        while rest > 0 {
            guard let bytes = read(min(piece, rest), from: source) else { return false }
            try target.write(bytes)
            rest -= bytes.count
        }
        return true
    }

    /// Exactly so many; nil where there are fewer.
    private static func read(_ count: Int, from source: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { room in
                Foundation.read(
                    source,
                    UnsafeMutableRawBufferPointer(rebasing: room[filled...]).baseAddress,
                    count - filled
                )
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            filled += got
        }
        return bytes
    }

    /// A new file that is written once.
    private struct Target {
        let descriptor: Int32
        let path: String

        init(_ path: String) throws {
            self.path = path
            descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw CheckedFile.failure(path) }
        }

        func write(_ bytes: [UInt8]) throws {
            try bytes.withUnsafeBytes { try CheckedFile.write($0, to: descriptor, path) }
        }

        func finish() throws { guard fsync(descriptor) == 0 else { throw CheckedFile.failure(path) } }
        func close() { Foundation.close(descriptor) }
    }
}
