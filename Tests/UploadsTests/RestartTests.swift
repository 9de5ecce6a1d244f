import Crypto
import Foundation
import HTTPTypes
import Testing
import Uploads

@Suite("A restart")
struct RestartTests {
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = UploadScene.newFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    private func hex(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
    }

    @Test("in the middle of an upload loses nothing, and the hash is right in the end")
    func middle() async throws {
        try await withFolder { folder in
            let bytes = noise(9_000_000)
            let metadata = "filename ZGlubmVyLm1wNA=="
            let id = try await UploadScene.with(folder: folder) { (scene) async throws in
                let id = try await scene.create(bytes.count, [.uploadMetadata: metadata])
                try await scene.patch(id, at: 0, Array(bytes[..<5_000_001]))
                return id
            }
            try await UploadScene.with(folder: folder) { (scene) async throws in
                let head = try await scene.send(.head, .member(id)).response.headerFields
                #expect(head[.uploadOffset] == "5000001" && head[.uploadMetadata] == metadata)
                #expect(await scene.refusal(.head, .member(id), owner: "bob") == .notFound)
                let finished = try await scene.patch(id, at: 5_000_001, Array(bytes[5_000_001...])).finished
                #expect(finished?.sha256 == hex(bytes) && finished?.name == "dinner.mp4")
            }
        }
    }

    @Test("finds what was finished and not collected, and what was collected stays told for a day")
    func collecting() async throws {
        try await withFolder { folder in
            let clock = ManualDate()
            let id = try await UploadScene.with(folder: folder, clock: clock, purpose: "[1]") { (scene) async throws in
                let id = try await scene.create(3)
                try await scene.patch(id, at: 0, [1, 2, 3])
                return id
            }
            try await UploadScene.with(folder: folder, clock: clock) { (scene) async throws in
                let finished = try await scene.store.finished()
                #expect(finished.map(\.id.description) == [id] && finished.first?.purpose == "[1]")
                #expect(try await scene.store.sweep() == 0)
                for upload in finished { try await scene.store.collect(upload) }
                #expect(try scene.files() == ["\(id).json"])
            }
            try await UploadScene.with(folder: folder, clock: clock) { (scene) async throws in
                #expect(try await scene.offset(id) == 3)
                #expect(try await scene.patch(id, at: 3, []).finished == nil)
                clock.advance(hours: 25)
                #expect(try await scene.store.sweep() == 1)
                #expect(try scene.files() == [])
            }
        }
    }

    @Test("after the last byte and before its hash was noted finishes the upload")
    func beforeTheHash() async throws {
        try await withFolder { folder in
            let id = try await UploadScene.with(folder: folder) { try await $0.create(6) }
            try Data([1, 2, 3, 4, 5, 6]).write(to: URL(fileURLWithPath: "\(folder)/\(id)"))
            let hashes = try await UploadScene.with(folder: folder) { (scene) async throws in
                async let _: Void = scene.store.run()
                let hashes = try await scene.store.finished().map(\.sha256)
                return hashes
            }
            #expect(hashes == [hex([1, 2, 3, 4, 5, 6])])
        }
    }

    @Test("drops bytes that awaited their checksum when the program was killed")
    func unverified() async throws {
        try await withFolder { folder in
            let id = try await UploadScene.with(folder: folder) { (scene) async throws in
                let id = try await scene.create(100)
                try await scene.patch(id, at: 0, noise(10))
                return id
            }
            let info = URL(fileURLWithPath: "\(folder)/\(id).json")
            var kept = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: info)) as? [String: Any])
            kept["unverifiedFrom"] = 10
            try JSONSerialization.data(withJSONObject: kept).write(to: info)
            try Data(noise(60)).write(to: URL(fileURLWithPath: "\(folder)/\(id)"))
            try await UploadScene.with(folder: folder) { (scene) async throws in
                #expect(try await scene.offset(id) == 10)
                #expect(try scene.bytes(id) == noise(10))
            }
        }
    }

    @Test("takes away what nobody was told of, and leaves what it can't read and what isn't its own")
    func leftovers() async throws {
        try await withFolder { folder in
            let id = try await UploadScene.with(folder: folder) { try await $0.create(6) }
            let (orphan, strange) = (String(repeating: "o", count: 22), String(repeating: "s", count: 22))
            for name in [orphan, strange, "README", "\(id).json.new"] {
                try Data([1]).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            }
            try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(strange).json"))
            try await UploadScene.with(folder: folder) { (scene) async throws in
                #expect(try scene.files() == ["README", id, "\(id).json", strange, "\(strange).json"].sorted())
                #expect(await scene.refusal(.head, .member(strange)) == .notFound)
            }
        }
    }

    @Test("while another process has the folder is refused")
    func folderInUse() async throws {
        try await UploadScene.with { (scene) async throws in
            let error = #expect(throws: UploadStoreError.self) { _ = try UploadStore(folder: scene.folder) }
            #expect(error == .folderInUse(scene.folder))
        }
    }

    @Test("files and folder can be read by their owner only")
    func modes() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(6)
            for (name, mode) in [("", 0o700), (id, 0o600), (id + ".json", 0o600)] {
                let attributes = try FileManager.default.attributesOfItem(atPath: scene.folder + "/" + name)
                #expect(attributes[.posixPermissions] as? Int == mode)
            }
        }
    }
}
