import Foundation
public import VideoWorkflow

extension FileObjectStore {
    /// All that there are, of a folder of the 256.
    public func names(inFolder number: Int) async throws -> [ObjectName] {
        try await blocking { _ in
            let byte = number % Self.folders
            let beginning = (byte < 16 ? "0" : "") + String(byte, radix: 16)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path(ofFolder: beginning))) ?? []
            return names.map { ObjectName(sha256: beginning + $0) }.filter(Self.isName)
        }
    }

    /// Puts the same bytes at another path where there is nothing yet, without copying them where that can be done: as a file
    /// that shares its blocks, else as a second name. False where there is no such object. Throws `Failure`.
    public func copy(_ name: ObjectName, to path: String) async throws -> Bool {
        guard Self.isName(name) else { return false }
        return try await blocking { isCancelled in
            let source = open(url(name).path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            guard source >= 0 else {
                if errno == ENOENT { return false }
                throw Self.failure(errno: errno, path: url(name).path)
            }
            defer { close(source) }
            let folder = try IncomingFile.makeFolder(for: URL(fileURLWithPath: path))
            let file = try IncomingFile(in: URL(fileURLWithPath: folder, isDirectory: true))
            do {
                if file.share(blocksOf: source) {
                    try file.keep(as: URL(fileURLWithPath: path))
                } else if link(url(name).path, path) == 0 {
                    file.discard()
                } else {
                    try Self.copy(source, at: url(name).path, into: file, isCancelled)
                    try file.keep(as: URL(fileURLWithPath: path))
                }
            } catch {
                file.discard()
                throw error
            }
            return true
        }
    }

    private static func copy(_ source: Int32, at path: String, into file: IncomingFile, _ isCancelled: () -> Bool)
        throws
    {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            if isCancelled() { throw CancellationError() }
            let got = try buffer.withUnsafeMutableBytes { try read(source, at: path, into: $0) }
            guard got > 0 else { return }
            try buffer.withUnsafeBytes { try file.write(UnsafeRawBufferPointer(rebasing: $0[..<got])) }
        }
    }
}
