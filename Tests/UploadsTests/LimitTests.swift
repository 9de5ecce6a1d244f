import Foundation
import HTTPTypes
import StorageConformance
import Testing
import Uploads

@Suite("What uploads may take")
struct LimitTests {
    @Test("the largest upload is a limit however its length becomes known")
    func largest() async throws {
        try await UploadScene.with(limits: { $0.largest = 600_000 }) { (scene) async throws in
            let refusal = await scene.refusal(.post, .collection, [.uploadLength: "600001"])
            #expect(refusal == .tooLarge(limit: 600_000) && refusal?.status.code == 413)
            let id = try await scene.create(nil)
            let later = UploadScene.patchFields(0).merging([.uploadLength: "600001"]) { $1 }
            #expect(await scene.refusal(.patch, .member(id), later) == .tooLarge(limit: 600_000))
            let bytes = noise(600_001)
            #expect(
                await scene.refusal(.patch, .member(id), UploadScene.patchFields(0), bytes: bytes)?.status.code == 413
            )
            await #expect(throws: UploadRefusal.tooLarge(limit: 600_000)) {
                try await scene.send(.put, .member("x"), body: Pieces(bytes))
            }
        }
    }

    @Test("an owner's quota counts what is kept elsewhere and what is announced, and nobody else's")
    func quota() async throws {
        try await UploadScene.with(usage: { $0 == "ann" ? 700 : 0 }, limits: { $0.quota = 1000 }) {
            (scene) async throws in
            _ = try await scene.create(200)
            let refusal = await scene.refusal(.post, .collection, [.uploadLength: "101"])
            #expect(refusal == .overQuota(limit: 1000) && refusal?.status.code == 507)
            _ = try await scene.create(1000, owner: "bob")
            _ = try await scene.create(100)
            #expect(await scene.refusal(.post, .collection, [.uploadLength: "1"]) == .overQuota(limit: 1000))
        }
    }

    @Test("an upload whose length isn't known meets the quota on its way")
    func quotaOnTheWay() async throws {
        try await UploadScene.with(limits: { $0.quota = 1_000_000 }) { (scene) async throws in
            let id = try await scene.create(nil)
            let refusal = await scene.refusal(.patch, .member(id), UploadScene.patchFields(0), bytes: noise(1_800_000))
            #expect(refusal == .overQuota(limit: 1_000_000))
            #expect(try await scene.offset(id).map { $0 <= 1_000_000 } == true)
        }
    }

    @Test("so many unfinished uploads an owner may have, and finished ones don't count")
    func unfinished() async throws {
        try await UploadScene.with(limits: { $0.unfinishedPerOwner = 2 }) { (scene) async throws in
            let first = try await scene.create(1)
            _ = try await scene.create(1)
            let refusal = await scene.refusal(.post, .collection, [.uploadLength: "1"])
            #expect(refusal == .tooManyUploads(limit: 2) && refusal?.status.code == 429)
            _ = try await scene.create(1, owner: "bob")
            try await scene.patch(first, at: 0, [1])
            _ = try await scene.create(1)
        }
    }

    @Test("no more than so many send at once")
    func senders() async throws {
        try await UploadScene.with(limits: { $0.senders = 0 }) { (scene) async throws in
            let id = try await scene.create(1)
            let refusal = await scene.refusal(.patch, .member(id), UploadScene.patchFields(0), bytes: [1])
            #expect(refusal == .tooManySenders && refusal?.status.code == 503)
        }
    }

    @Test("who sends too slowly is cut, and what came is kept")
    func slow() async throws {
        let limits: (inout UploadLimits) -> Void = {
            $0.slowestRate = 1 << 20
            $0.patience = .milliseconds(100)
        }
        try await UploadScene.with(limits: limits) { (scene) async throws in
            let id = try await scene.create(100)
            let refusal = await #expect(throws: UploadRefusal.self) {
                try await scene.send(.patch, .member(id), UploadScene.patchFields(0), body: StalledBody(noise(50)))
            }
            #expect(refusal == .tooSlow && refusal?.status.code == 408)
            #expect(try await scene.offset(id) == 50)
        }
    }

    @Test("free space that is kept in reserve is not touched")
    func reserve() async throws {
        try await UploadScene.with(limits: { $0.diskReserve = .max / 2 }) { (scene) async throws in
            let refusal = await scene.refusal(.post, .collection, [.uploadLength: "1"])
            #expect(refusal == .diskFull && refusal?.status.code == 507)
            #expect(try scene.files() == [])
            #expect(scene.store.unfinished(of: "ann") == [])
        }
    }

    @Test(
        "what is announced is set aside on the disk",
        .enabled(if: SmallDisk.isAvailable, "needs root, to mount a disk")
    )
    func announcedSpace() async throws {
        try await SmallDisk.with(kilobytes: 2048) { disk in
            try await UploadScene.with(folder: disk + "/u", limits: { $0.diskReserve = 200_000 }) {
                (scene) async throws in
                _ = try await scene.create(1_000_000)
                #expect(await scene.refusal(.post, .collection, [.uploadLength: "1000000"]) == .diskFull)
                _ = try await scene.create(500_000)
            }
        }
    }

    @Test(
        "a disk that fills up on the way keeps what was there, and it goes on once there is space",
        .enabled(if: SmallDisk.isAvailable)
    )
    func fillsUp() async throws {
        try await SmallDisk.with(kilobytes: 2048) { disk in
            try await UploadScene.with(folder: disk + "/u") { (scene) async throws in
                let bytes = noise(1_500_000)
                let id = try await scene.create(nil)
                try await scene.patch(id, at: 0, Array(bytes[..<100_000]))
                try SmallDisk.fill(disk, leaving: 256)
                let rest = Array(bytes[100_000...])
                #expect(
                    await scene.refusal(.patch, .member(id), UploadScene.patchFields(100_000), bytes: rest) == .diskFull
                )
                let offset = try #require(try await scene.offset(id))
                #expect(try scene.bytes(id) == Array(bytes[..<offset]))
                try FileManager.default.removeItem(atPath: disk + "/ballast")
                let end = Array(bytes[offset...])
                #expect(try await scene.patch(id, at: offset, end, [.uploadLength: "1500000"]).finished != nil)
                #expect(try scene.bytes(id) == bytes)
            }
        }
    }

    @Test("a disk that can't be written is said so", .enabled(if: SmallDisk.isAvailable))
    func readOnly() async throws {
        try await SmallDisk.with(kilobytes: 2048) { disk in
            try await UploadScene.with(folder: disk + "/u") { (scene) async throws in
                let id = try await scene.create(10)
                try SmallDisk.remount(disk, readOnly: true)
                for (target, method) in [
                    (TusEndpoint.Target.collection, HTTPRequest.Method.post), (.member(id), .patch),
                ] {
                    let fields = UploadScene.patchFields(0).merging([.uploadLength: "10"]) { $1 }
                    #expect(await scene.refusal(method, target, fields, bytes: [1])?.status.code == 503)
                }
                try SmallDisk.remount(disk, readOnly: false)
                try await scene.patch(id, at: 0, [1])
            }
        }
    }
}
