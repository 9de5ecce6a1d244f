import Foundation
import Testing
public import VideoWorkflow

/// What every `ObjectStore` must do.
public let objectRules: [ConformanceRule<any ObjectStore>] = [
    ConformanceRule("an object is named by the SHA-256 of its bytes and comes back") { store async throws in
        // FIPS 180-2, appendix B.1.
        let name = try await store.put(Array("abc".utf8))
        #expect(name.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(try await store.bytes(of: name, limit: 100) == Array("abc".utf8))
    },
    ConformanceRule("no bytes are an object too") { store async throws in
        let name = try await store.put([])
        #expect(name.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(try await store.bytes(of: name, limit: 1) == [])
    },
    ConformanceRule("an object that was never put is nil") { store async throws in
        #expect(try await store.bytes(of: ObjectName(sha256: String(repeating: "0", count: 64)), limit: 1) == nil)
    },
    ConformanceRule("no more than the limit is read") { store async throws in
        let name = try await store.put([1, 2, 3, 4])
        #expect(try await store.bytes(of: name, limit: 3) == [1, 2, 3])
        #expect(try await store.bytes(of: name, limit: 4) == [1, 2, 3, 4])
    },
    ConformanceRule("the same bytes put by many at once are one object") { store async throws in
        let bytes = [UInt8](repeating: 9, count: 300_000)
        let names = try await withThrowingTaskGroup(of: ObjectName.self) { group in
            for _ in 0..<32 { group.addTask { try await store.put(bytes) } }
            return try await group.reduce(into: Set<ObjectName>()) { $0.insert($1) }
        }
        #expect(names.count == 1)
        let name = try #require(names.first)
        #expect(try await store.bytes(of: name, limit: 1 << 20) == bytes)
    },
    ConformanceRule("a file is kept under the name its bytes have") { store async throws in
        let bytes = (0..<(5 << 20) + 3).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 13) }
        try await withFile(of: bytes) { path in
            let (name, count) = try await store.putFile(at: path, keep: true)
            #expect(count == bytes.count)
            #expect(try await store.bytes(of: name, limit: bytes.count) == bytes)
            #expect(try await store.put(bytes) == name)
        }
    },
    ConformanceRule("a file that is only to be hashed is not kept") { store async throws in
        try await withFile(of: Array("only hashed".utf8)) { path in
            let (name, count) = try await store.putFile(at: path, keep: false)
            #expect(count == 11)
            #expect(try await store.bytes(of: name, limit: 100) == nil)
        }
    },
    ConformanceRule("hashing only does not take away what was kept before") { store async throws in
        let kept = try await store.put(Array("kept".utf8))
        try await withFile(of: Array("kept".utf8)) { path in
            let hashed = try await store.putFile(at: path, keep: false)
            #expect(hashed.name == kept)
        }
        #expect(try await store.bytes(of: kept, limit: 100) == Array("kept".utf8))
    },
    ConformanceRule("a file that is adopted is an object, and stays where it is") { store async throws in
        let bytes = [UInt8](repeating: 5, count: 300_000)
        try await withFile(of: bytes) { path in
            let hash = try await store.putFile(at: path, keep: false).name.sha256
            let name = try await store.adopt(fileAt: path, sha256: hash, bytes: bytes.count)
            #expect(name.sha256 == hash)
            #expect(try await store.adopt(fileAt: path, sha256: hash, bytes: bytes.count) == name)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
            try FileManager.default.removeItem(atPath: path)
            #expect(try await store.bytes(of: name, limit: bytes.count) == bytes)
            #expect(try await store.put(bytes) == name)
        }
    },
    ConformanceRule("who reads an adopted file goes on when the object is removed") { store async throws in
        try await withFile(of: Array("adopted".utf8)) { path in
            let hash = try await store.putFile(at: path, keep: false).name.sha256
            let name = try await store.adopt(fileAt: path, sha256: hash, bytes: 7)
            await store.remove([name])
            #expect(try await store.bytes(of: name, limit: 100) == nil)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("adopted".utf8))
        }
    },
    ConformanceRule("a file of another size, a folder and a missing one are not adopted") { store async throws in
        let folder = FileManager.default.temporaryDirectory
        try await withFile(of: Array("other size".utf8)) { path in
            let name = try await store.putFile(at: path, keep: false).name
            for (path, bytes) in [(path, 9), (folder.path, 10), (folder.path + "/\(UUID())", 10)] {
                let error = await #expect(throws: Failure.self) {
                    try await store.adopt(fileAt: path, sha256: name.sha256, bytes: bytes)
                }
                #expect(error.map { [.fileMissing, .fileUnreadable].contains($0.kind) } == true)
            }
            for hash in ["", "../../x", name.sha256.uppercased()] {
                await #expect(throws: Failure.self) { try await store.adopt(fileAt: path, sha256: hash, bytes: 10) }
            }
            #expect(try await store.bytes(of: name, limit: 100) == nil)
        }
    },
    ConformanceRule("a missing file and a folder are failures that say so") { store async throws in
        let missing = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        for path in [missing, FileManager.default.temporaryDirectory.path] {
            let error = await #expect(throws: Failure.self) { try await store.putFile(at: path, keep: true) }
            #expect(error.map { [.fileMissing, .fileUnreadable].contains($0.kind) } == true)
        }
    },
    ConformanceRule("what one takes back stays for whoever puts it at the same time") { store async throws in
        for round in 0..<200 {
            let bytes: [UInt8] = [7, UInt8(round)]
            async let name = store.put(bytes)
            await store.takeBack([try await store.put(bytes)])
            #expect(try await store.bytes(of: name, limit: 9) == bytes)
        }
    },
    ConformanceRule("what was put once is taken back, what was put twice stays") { store async throws in
        let (once, twice) = (Array("once \(UUID())".utf8), Array("twice \(UUID())".utf8))
        let name = try await store.put(once)
        _ = try await store.put(twice)
        let second = try await store.put(twice)
        await store.takeBack([name, second])
        #expect(try await store.bytes(of: name, limit: 100) == nil)
        #expect(try await store.bytes(of: second, limit: 100) == twice)
    },
    ConformanceRule("what is removed is gone, whoever put it, and nothing else") { store async throws in
        let (gone, stays) = (try await store.put(Array("gone".utf8)), try await store.put(Array("stays".utf8)))
        _ = try await store.put(Array("gone".utf8))
        await store.remove([gone, gone, ObjectName(sha256: "../x")])
        #expect(try await store.bytes(of: gone, limit: 100) == nil)
        #expect(try await store.bytes(of: stays, limit: 100) == Array("stays".utf8))
        #expect(try await store.put(Array("gone".utf8)) == gone)
        #expect(try await store.bytes(of: gone, limit: 100) == Array("gone".utf8))
    },
    ConformanceRule("a name that is no hash reaches nothing") { store async throws in
        _ = try await store.put(Array("abc".utf8))
        for name in ["", ".", "..", "../../../../../../etc/passwd", "/etc/passwd", "BA7816BF", "ba%", "ba\u{0}"] {
            do {
                #expect(try await store.bytes(of: ObjectName(sha256: name), limit: 100) == nil)
            } catch is Failure {}
        }
    },
    ConformanceRule("a cancelled caller leaves either the whole object or none") { store async throws in
        let bytes = [UInt8](repeating: 3, count: 2 << 20)
        let result = await inCancelledTask { try await store.put(bytes) }
        if case .success(let name) = result {
            #expect(try await store.bytes(of: name, limit: bytes.count) == bytes)
        } else {
            #expect(throws: CancellationError.self) { try result.get() }
        }
        let name = try await store.put(bytes)
        #expect(try await store.bytes(of: name, limit: bytes.count) == bytes)
    },
]

private func withFile(of bytes: [UInt8], _ body: (String) async throws -> Void) async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("object-rule-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try await body(file.path)
}
