import Foundation

/// A file system of its own, so that disks that are full or can't be written can be tried; needs root.
public enum SmallDisk {
    /// Whether this process may mount one.
    public static let isAvailable: Bool = {
        guard geteuid() == 0 else { return false }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)").path
        guard (try? attach(at: folder, kilobytes: 64)) != nil else { return false }
        detach(folder)
        return true
    }()

    /// Gives `body` the folder where a disk of that size, for so many files and folders, is mounted, and takes it away
    /// afterwards.
    public static func with(kilobytes: Int, files: Int = 10_000, _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)").path
        try attach(at: folder, kilobytes: kilobytes, files: files)
        defer { detach(folder) }
        try await body(folder)
    }

    /// Whether a file system that shares blocks between files can be made and mounted.
    public static let canShare: Bool = {
        guard geteuid() == 0 else { return false }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)").path
        guard (try? attachSharing(at: folder, megabytes: 120)) != nil else { return false }
        detachSharing(folder)
        return true
    }()

    /// Like `with(kilobytes:)`, with a file system (Btrfs) that shares blocks between files.
    public static func withSharing(megabytes: Int, _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)").path
        try attachSharing(at: folder, megabytes: megabytes)
        defer { detachSharing(folder) }
        try await body(folder)
    }

    private static func attachSharing(at folder: String, megabytes: Int) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        do {
            try run("truncate", ["-s", "\(megabytes)M", folder + ".image"])
            try run("mkfs.btrfs", ["-q", "-M", "-m", "single", "-d", "single", folder + ".image"])
            try run("mount", ["-o", "loop", folder + ".image", folder])
        } catch {
            detachSharing(folder)
            throw error
        }
    }

    private static func detachSharing(_ folder: String) {
        detach(folder)
        try? FileManager.default.removeItem(atPath: folder + ".image")
    }

    /// Makes the disk read-only, or writable again.
    public static func remount(_ folder: String, readOnly: Bool) throws {
        try run("mount", ["-o", readOnly ? "remount,ro" : "remount,rw", folder])
    }

    /// Makes the disk so large that `kilobytes` are left on it.
    public static func resize(_ folder: String, leaving kilobytes: Int) throws {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { throw CocoaError(.fileReadUnknown) }
        let used = Int(status.f_blocks - status.f_bfree) * Int(status.f_frsize) / 1024
        try run("mount", ["-o", "remount,size=\(used + kilobytes)k", folder])
    }

    /// Makes a folder read-only for all that is opened from now on, as it is after somebody took its rights away, and gives it
    /// back after `body`.
    public static func withReadOnly(_ folder: String, _ body: () async throws -> Void) async throws {
        try run("mount", ["--bind", folder, folder])
        defer { try? run("umount", ["-l", folder]) }
        try run("mount", ["-o", "remount,bind,ro", folder])
        try await body()
    }

    /// Writes to a file of that name until not a byte is left.
    public static func fill(_ folder: String, leaving kilobytes: Int = 0) throws {
        let path = folder + "/ballast"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { close(descriptor) }
        let block = [UInt8](repeating: 0, count: 4096)
        var size = 0
        while true {
            let written = write(descriptor, block, block.count)
            guard written > 0 else { break }
            size += written
        }
        guard ftruncate(descriptor, max(0, size - kilobytes * 1024)) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    private static func attach(at folder: String, kilobytes: Int, files: Int = 10_000) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        do {
            try run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k,nr_inodes=\(files)", "tmpfs", folder])
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
    }

    private static func detach(_ folder: String) {
        // Lazily: a reader's descriptor may still be open.
        try? run("umount", ["-l", folder])
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func run(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
