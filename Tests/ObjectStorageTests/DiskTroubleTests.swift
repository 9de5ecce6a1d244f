import Foundation
import ObjectStorage
import StorageConformance
import Testing
import VideoWorkflow

@Suite("Objects on a disk in trouble", .enabled(if: SmallDisk.isAvailable, "needs root, to mount a small disk"))
struct DiskTroubleTests {
    @Test("a full disk is said to be full, nothing stays half-written, and it goes on once there is space")
    func full() async throws {
        try await SmallDisk.with(kilobytes: 1024) { disk in
            let store = try FileObjectStore(folder: disk + "/objects")
            let kept = try await store.put([1, 2, 3])
            try SmallDisk.fill(disk, leaving: 64)
            let large = [UInt8](repeating: 7, count: 300_000)
            #expect(await failure { try await store.put(large) }?.kind == .diskFull)
            let source = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try Data(large).write(to: source)
            defer { try? FileManager.default.removeItem(at: source) }
            #expect(await failure { try await store.putFile(at: source.path, keep: true) }?.kind == .diskFull)
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk + "/objects/incoming") == [])
            #expect(try await store.bytes(of: kept, limit: 10) == [1, 2, 3])
            try FileManager.default.removeItem(atPath: disk + "/ballast")
            let name = try await store.put(large)
            #expect(try await store.bytes(of: name, limit: large.count) == large)
        }
    }

    @Test("a folder that can't be made because the disk is full is said so")
    func fullAtOpening() async throws {
        try await SmallDisk.with(kilobytes: 64, files: 8) { disk in
            var folders = 0
            while mkdir(disk + "/\(folders)", 0o700) == 0, folders < 8 { folders += 1 }
            #expect(await failure { try FileObjectStore(folder: disk + "/objects") }?.kind == .diskFull)
        }
    }

    @Test("a read-only disk is a matter of permission")
    func readOnly() async throws {
        try await SmallDisk.with(kilobytes: 1024) { disk in
            let store = try FileObjectStore(folder: disk + "/objects")
            try SmallDisk.remount(disk, readOnly: true)
            #expect(await failure { try await store.put([1]) }?.kind == .noPermission)
            #expect(await failure { try FileObjectStore(folder: disk + "/others") }?.kind == .noPermission)
        }
    }
}

/// The failure that `body` ends with, if it does.
private func failure<Value>(_ body: () async throws -> Value) async -> Failure? {
    do {
        _ = try await body()
        return nil
    } catch { return error as? Failure }
}
