import Crypto
import Foundation
import NIOCore
import Testing
import Uploads

@Suite("A body for somebody who keeps it elsewhere")
struct TakeTests {
    private func take(
        _ scene: UploadScene,
        _ body: Pieces,
        length: Int? = nil,
        most: Int = 1 << 20
    ) async throws -> (TakenBody, [UInt8]) {
        try await scene.store.take(body, length: length, most: most, owner: "ann") { taken in
            (taken, [UInt8](try Data(contentsOf: URL(fileURLWithPath: taken.path))))
        }
    }

    private func refusal(_ body: () async throws -> Void) async -> UploadRefusal? {
        do { try await body() } catch { return error as? UploadRefusal }
        return nil
    }

    @Test("is all there when it is handed over, and leaves nothing behind")
    func whole() async throws {
        try await UploadScene.with { (scene) async throws in
            for length in [200_000, 1, 0] {
                for announced in [length, nil] {
                    let bytes = noise(length)
                    let (taken, read) = try await take(scene, Pieces(bytes), length: announced)
                    #expect(read == bytes && taken.bytes == length)
                    let hash = SHA256.hash(data: bytes).map { String(0x100 + Int($0), radix: 16).dropFirst() }.joined()
                    #expect(taken.sha256 == hash)
                    #expect(try scene.files().isEmpty)
                }
            }
            #expect(scene.store.unfinished(of: "ann").isEmpty)
        }
    }

    @Test("that is too large, breaks off, or is refused by whom it is for leaves nothing either")
    func refused() async throws {
        try await UploadScene.with { (scene) async throws in
            let bytes = noise(100_000)
            #expect(
                await refusal { _ = try await take(scene, Pieces(bytes), length: 100_000, most: 99_999) }
                    == .tooLarge(limit: 99_999)
            )
            #expect(
                await refusal { _ = try await take(scene, Pieces(bytes), most: 99_999) } == .tooLarge(limit: 99_999)
            )
            #expect(await refusal { _ = try await take(scene, Pieces(bytes, isBroken: true)) } == .cutShort)
            #expect(await refusal { _ = try await take(scene, Pieces(bytes), length: 100_001) } == .cutShort)
            await #expect(throws: Pieces.Broken.self) {
                try await scene.store.take(Pieces(bytes), length: nil, most: 1 << 20, owner: "ann") { _ in
                    throw Pieces.Broken()
                }
            }
            #expect(try scene.files().isEmpty)
        }
    }

    @Test("is held to the quota and to the disk's reserve, and is never given as a finished upload")
    func limits() async throws {
        try await UploadScene.with(usage: { _ in 900 }, limits: { $0.quota = 1000 }) { (scene) async throws in
            _ = try await take(scene, Pieces(noise(100)), length: 100)
            for length in [101, nil] {
                #expect(
                    await refusal { _ = try await take(scene, Pieces(noise(101)), length: length) }
                        == .overQuota(limit: 1000)
                )
            }
            try await scene.store.take(Pieces(noise(10)), length: 10, most: 10, owner: "ann") { _ in
                await withTaskGroup(of: Bool.self) { group in
                    group.addTask { (try? await scene.store.finished()) != nil }
                    group.cancelAll()
                    #expect(await group.next() == false)
                }
            }
        }
        try await UploadScene.with(limits: { $0.diskReserve = 1 << 60 }) { (scene) async throws in
            #expect(await refusal { _ = try await take(scene, Pieces(noise(10)), length: 10) } == .diskFull)
            #expect(try scene.files().isEmpty)
        }
    }
}
