import Foundation
import StorageConformance
import Testing
import VideoWorkflow

@testable import ObjectStorage

@Suite("Objects that nothing names")
struct SweepingTests {
    private func sweep(_ store: FileObjectStore, before date: Date, named: Set<ObjectName> = []) async throws -> Int {
        var swept = 0
        for folder in 0..<FileObjectStore.folders {
            swept += try await store.sweep(folder: folder, putBefore: date) { Set($0).intersection(named) }
        }
        return swept
    }

    @Test("are removed once they are old enough, and the others are not")
    func removes() async throws {
        try await withFolder { folder in
            let store = try FileObjectStore(folder: folder)
            let (one, other) = (try await store.put([1]), try await store.put([2]))
            #expect(try await sweep(store, before: Date(timeIntervalSinceNow: -10_000)) == 0)
            #expect(try await sweep(store, before: Date(timeIntervalSinceNow: 10_000), named: [other]) == 1)
            #expect(try await store.bytes(of: one, limit: 9) == nil)
            #expect(try await store.bytes(of: other, limit: 9) == [2])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/incoming") == [])
        }
    }

    @Test("stay where they are put again while they are looked at")
    func putAgain() async throws {
        try await withFolder { folder in
            let store = try FileObjectStore(folder: folder)
            let name = try await store.put([1])
            let old = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -100_000)]
            try FileManager.default.setAttributes(old, ofItemAtPath: store.path(of: name))
            let number = try #require(Int(name.sha256.prefix(2), radix: 16))
            let swept = try await store.sweep(folder: number, putBefore: Date(timeIntervalSinceNow: -10_000)) { _ in
                _ = try await store.put([1])
                return []
            }
            #expect(swept == 0)
            #expect(try await store.bytes(of: name, limit: 9) == [1])
        }
    }

    @Test("are there once they were put, however they are swept meanwhile")
    func race() async throws {
        try await withFolder { folder in
            let store = try FileObjectStore(folder: folder)
            let name = try await store.put([7])
            let number = try #require(Int(name.sha256.prefix(2), radix: 16))
            let old = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -100_000)]
            for _ in 0..<200 {
                try FileManager.default.setAttributes(old, ofItemAtPath: store.path(of: name))
                async let swept = store.sweep(folder: number, putBefore: Date(timeIntervalSinceNow: -10_000)) { _ in []
                }
                async let put = store.put([7])
                _ = try await (swept, put)
                #expect(try await store.bytes(of: name, limit: 9) == [7])
            }
        }
    }

    @Test("share blocks or a name with a copy, and are told to be gone")
    func copies() async throws {
        try await withFolder { folder in
            let store = try FileObjectStore(folder: folder + "/objects")
            let name = try await store.put(Array(repeating: 3, count: 100_000))
            try FileManager.default.createDirectory(atPath: folder + "/other", withIntermediateDirectories: true)
            let path = folder + "/other/ab/cd"
            #expect(try await store.copy(name, to: path))
            #expect(FileManager.default.contents(atPath: path) == Data(repeating: 3, count: 100_000))
            await store.remove([name])
            #expect(FileManager.default.contents(atPath: path)?.count == 100_000)
            #expect(try await !store.copy(name, to: folder + "/other/ab/ce"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/other/ab") == ["cd"])
        }
    }
    @Test("are all held in place by whoever needs them, in any program, one at a time, and new ones come meanwhile")
    func holding() async throws {
        try await withFolder { folder in
            let (store, other) = (try FileObjectStore(folder: folder), try FileObjectStore(folder: folder))
            let name = try await store.put([1])
            let new = try await store.withNothingRemoved {
                #expect(await !other.remove([name]))
                #expect(await !store.remove([name]))
                #expect(try await sweep(other, before: Date(timeIntervalSinceNow: 10_000)) == 0)
                return try await other.put([2])
            }
            #expect(try await store.bytes(of: name, limit: 9) == [1])
            #expect(try await store.bytes(of: new, limit: 9) == [2])
            await #expect(throws: POSIXError.self) {
                try await store.withNothingRemoved { throw POSIXError(.EIO) }
            }
            #expect(await isRemoved(name, other))
            #expect(try await store.bytes(of: name, limit: 9) == nil)
            let waiting = try await store.withNothingRemoved {
                let waiting = Task { try await other.withNothingRemoved { #expect(Bool(false), "held twice") } }
                try await Task.sleep(for: .milliseconds(50))
                waiting.cancel()
                return await waiting.result
            }
            #expect(throws: CancellationError.self) { try waiting.get() }
            #expect(await isRemoved(new, other))
        }
    }

    /// Processes that other tests start hold the lock, too, until they run programs of their own.
    private func isRemoved(_ name: ObjectName, _ store: FileObjectStore) async -> Bool {
        for _ in 0..<200 { if await store.remove([name]) { return true } }
        return false
    }
}
