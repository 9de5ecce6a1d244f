import Foundation
import ObjectStorage
import StorageConformance
import Testing
import VideoWorkflow

@Suite("Objects in files")
struct FileObjectStoreTests {
    @Test("behave as every object store must", arguments: objectRules)
    func conform(to rule: ConformanceRule<any ObjectStore>) async throws {
        try await withFolder { folder in try await rule.check(try FileObjectStore(folder: folder)) }
    }

    @Test("can be read by their owner only, as can their folders")
    func modes() async throws {
        try await withFolder { folder in
            let store = try FileObjectStore(folder: folder + "/objects")
            let name = try await store.put([1, 2, 3]).sha256
            let file = "/objects/\(name.prefix(2))/\(name.dropFirst(2))"
            #expect(try mode(of: folder + file) == 0o600)
            #expect(try mode(of: folder + "/objects/\(name.prefix(2))") == 0o700)
            #expect(try mode(of: folder + "/objects") == 0o700)
        }
    }

    @Test("survive a reopening")
    func reopening() async throws {
        try await withFolder { folder in
            let name = try await FileObjectStore(folder: folder).put([1, 2, 3])
            #expect(try await FileObjectStore(folder: folder).bytes(of: name, limit: 10) == [1, 2, 3])
        }
    }

    @Test("leave no half-written file behind, whether kept, only hashed, failed or cancelled")
    func nothingIsLeft() async throws {
        try await withFolder { folder in
            let store = try FileObjectStore(folder: folder)
            _ = try await store.put([1])
            _ = try? await store.putFile(at: folder + "/missing", keep: true)
            _ = try? await store.putFile(at: folder, keep: true)
            let large = folder + "/large"
            try Data(count: 64 << 20).write(to: URL(fileURLWithPath: large))
            for delay in [0, 1, 5, 20] {
                await withTaskGroup(of: Void.self) { group in
                    group.addTask { _ = try? await store.putFile(at: large, keep: true) }
                    try? await Task.sleep(for: .milliseconds(delay))
                    group.cancelAll()
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/incoming") == [])
        }
    }

    @Test("take no second space for a file that is adopted from the same file system")
    func adopting() async throws {
        try await withFolder { folder in
            let store = try FileObjectStore(folder: folder + "/objects")
            let file = folder + "/upload"
            try Data(count: 1 << 20).write(to: URL(fileURLWithPath: file))
            let hash = try await store.putFile(at: file, keep: false).name.sha256
            _ = try await store.adopt(fileAt: file, sha256: hash, bytes: 1 << 20)
            let object = folder + "/objects/\(hash.prefix(2))/\(hash.dropFirst(2))"
            let numbers = try [file, object].map {
                try FileManager.default.attributesOfItem(atPath: $0)[.systemFileNumber] as? Int
            }
            #expect(numbers[0] != nil && numbers[0] == numbers[1])
        }
    }

    @Test(
        "adopt a file of another file system only with the bytes it was said to have",
        .enabled(if: SmallDisk.isAvailable)
    )
    func adoptingFromElsewhere() async throws {
        try await SmallDisk.with(kilobytes: 1024) { disk in
            try await withFolder { folder in
                let store = try FileObjectStore(folder: folder + "/objects")
                let file = disk + "/upload"
                try Data(repeating: 3, count: 100_000).write(to: URL(fileURLWithPath: file))
                let name = try await store.putFile(at: file, keep: false).name
                let other = String(name.sha256.reversed())
                await #expect(throws: Failure.self) {
                    try await store.adopt(fileAt: file, sha256: other, bytes: 100_000)
                }
                #expect(try await store.bytes(of: name, limit: 1) == nil)
                #expect(try await store.adopt(fileAt: file, sha256: name.sha256, bytes: 100_000) == name)
                #expect(try await store.bytes(of: name, limit: 100_000) == [UInt8](repeating: 3, count: 100_000))
            }
        }
    }

    @Test("sweep what a crash left long ago, and nothing that may still be written")
    func sweeping() throws {
        try withFolderSync { folder in
            _ = try FileObjectStore(folder: folder)
            let (old, new) = (folder + "/incoming/old", folder + "/incoming/new")
            for path in [old, new] { try Data([1]).write(to: URL(fileURLWithPath: path)) }
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -90_000)],
                ofItemAtPath: old
            )
            _ = try FileObjectStore(folder: folder)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/incoming") == ["new"])
        }
    }

    @Test("a folder that can't be made is a matter of permission")
    func folderUnderAFile() throws {
        try withFolderSync { folder in
            try Data().write(to: URL(fileURLWithPath: folder + "/file"))
            let failure = #expect(throws: Failure.self) { try FileObjectStore(folder: folder + "/file/objects") }
            #expect(failure?.kind == .noPermission)
        }
    }
}

/// The permission bits of a file or folder.
func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

func withFolderSync(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("objects-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}

func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("objects-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
}
