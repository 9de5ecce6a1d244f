import Foundation
import Testing
import Uploads

@Suite("Who watches an upload", .timeLimit(.minutes(2)))
struct ProgressTests {
    @Test("reads its bytes while it grows, and learns of its end")
    func growing() async throws {
        try await UploadScene.with { (scene) async throws in
            let bytes = noise(3_000_000)
            let sent = Data(bytes)
            let id = try #require(UploadID(try await scene.create(bytes.count)))
            let start = try scene.store.progress(of: id, owner: "ann")
            #expect(start.available == 0 && start.length == 3_000_000 && start.state == .growing)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        var seen = start
                        var steps = 0
                        while case .growing = seen.state {
                            seen = try await scene.store.progress(of: id, owner: "ann", after: seen)
                            steps += 1
                            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: seen.path))
                            defer { try? file.close() }
                            let there = try file.read(upToCount: seen.available) ?? Data()
                            #expect(there == sent.prefix(seen.available))
                        }
                        #expect(seen.available == bytes.count && seen.durable == bytes.count)
                        return steps
                    }
                }
                try await scene.patch(id.description, at: 0, bytes)
                for try await steps in group { #expect(steps >= 1) }
            }
        }
    }

    @Test("learns that it was terminated")
    func terminated() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try #require(UploadID(try await scene.create(10)))
            let seen = try scene.store.progress(of: id, owner: "ann")
            async let next = scene.store.progress(of: id, owner: "ann", after: seen)
            try await scene.store.terminate(id, owner: "ann")
            #expect(try await next.state == .terminated)
        }
    }

    @Test("is not kept waiting once cancelled, and only so many may wait")
    func cancelled() async throws {
        try await UploadScene.with(limits: { $0.watchers = 1 }) { (scene) async throws in
            let id = try #require(UploadID(try await scene.create(10)))
            let seen = try scene.store.progress(of: id, owner: "ann")
            await withTaskGroup(of: (any Error)?.self) { group in
                for _ in 0..<2 {
                    group.addTask {
                        do {
                            _ = try await scene.store.progress(of: id, owner: "ann", after: seen)
                            return nil
                        } catch { return error }
                    }
                }
                #expect(await group.next() as? UploadRefusal == .tooManyWatchers)
                group.cancelAll()
                #expect(await group.next() as? CancellationError != nil)
            }
        }
    }
}
