import HTTPTypes
import Testing
import Uploads

@Suite("Two requests for one upload", .timeLimit(.minutes(2)))
struct WriterTests {
    private static let bytes = noise(1_500_000)

    /// Begins to send 900,000 bytes, stalls, and calls `body` once some of them are on the disk.
    private func withStalledSender(
        _ scene: UploadScene,
        _ id: String,
        _ body: () async throws -> Void
    ) async throws -> UploadRefusal? {
        let upload = try #require(UploadID(id))
        let fields = UploadScene.patchFields(0).merging([.contentLength: "1500000"]) { $1 }
        return try await withThrowingTaskGroup(of: UploadRefusal?.self) { group in
            group.addTask {
                do {
                    let stalled = StalledBody(Array(Self.bytes[..<900_000]))
                    _ = try await scene.send(.patch, .member(id), fields, body: stalled)
                    return nil
                } catch { return error as? UploadRefusal }
            }
            var progress = try scene.store.progress(of: upload, owner: "ann")
            while progress.available == 0 {
                progress = try await scene.store.progress(of: upload, owner: "ann", after: progress)
            }
            try await body()
            return try await group.next() ?? nil
        }
    }

    @Test("the newer one that asks for the offset ends the older one, all of whose bytes are kept")
    func headTakesOver() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(Self.bytes.count)
            let older = try await withStalledSender(scene, id) { () async throws in
                #expect(try await scene.offset(id) == 900_000)
                #expect(try await scene.patch(id, at: 900_000, Array(Self.bytes[900_000...])).finished != nil)
            }
            #expect(older == .superseded && older?.status.code == 423)
            #expect(try scene.bytes(id) == Self.bytes)
        }
    }

    @Test("the newer one that writes elsewhere than the older one ended is told where to go on")
    func patchTakesOver() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(Self.bytes.count)
            let older = try await withStalledSender(scene, id) { () async throws in
                let refusal = await scene.refusal(.patch, .member(id), UploadScene.patchFields(0), bytes: Self.bytes)
                #expect(refusal == .wrongOffset(current: 900_000))
            }
            #expect(older == .superseded)
        }
    }

    @Test("terminating ends who is writing")
    func deleteTakesOver() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(Self.bytes.count)
            let older = try await withStalledSender(scene, id) { () async throws in
                _ = try await scene.send(.delete, .member(id))
            }
            #expect(older == .superseded)
            #expect(try scene.files() == [])
        }
    }

    @Test("one that doesn't give way keeps the upload, and the newer one is told so")
    func locked() async throws {
        try await UploadScene.with(limits: { $0.takeover = .milliseconds(50) }) { (scene) async throws in
            let id = try await scene.create(10)
            let stubborn = StubbornBody([1, 2])
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    _ = try? await scene.send(.patch, .member(id), UploadScene.patchFields(0), body: stubborn)
                }
                await stubborn.isRead()
                let refusal = await scene.refusal(.head, .member(id))
                #expect(refusal == .locked && refusal?.status.code == 423)
                stubborn.end()
            }
            #expect(try await scene.offset(id) == 2)
        }
    }

    @Test("many at once: each byte is written once, and what was acknowledged is there")
    func many() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(1000)
            let taken = try await withThrowingTaskGroup(of: Int.self) { group in
                for writer in 0..<20 {
                    group.addTask {
                        let bytes = [UInt8](repeating: UInt8(writer), count: 50)
                        let refusal = await scene.refusal(.patch, .member(id), UploadScene.patchFields(0), bytes: bytes)
                        return refusal == nil ? 1 : 0
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(taken <= 1)
            #expect(try await scene.offset(id).map { $0 <= 50 } == true)
            #expect(Set(try scene.bytes(id)).count <= 1)
        }
    }
}
