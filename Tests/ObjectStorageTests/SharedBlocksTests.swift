import Foundation
import ObjectStorage
import StorageConformance
import Testing

@Suite(
    "A video on a file system that shares blocks",
    .enabled(if: SmallDisk.canShare, "needs root and mkfs.btrfs, to mount such a file system")
)
struct SharedBlocksTests {
    /// Bytes that no file system packs tighter.
    private func noise(_ count: Int) -> Data {
        var random = SystemRandomNumberGenerator()
        var bytes = [UInt64](repeating: 0, count: count / 8)
        for place in bytes.indices { bytes[place] = random.next() }
        return bytes.withUnsafeBytes { Data($0) }
    }

    @Test("is kept where there is no space for a second one")
    func noSecondSpace() async throws {
        try await SmallDisk.withSharing(megabytes: 200) { disk in
            let bytes = noise(110_000_000)
            try bytes.write(to: URL(fileURLWithPath: disk + "/video"))
            let store = try FileObjectStore(folder: disk + "/objects")
            let (name, count) = try await store.putFile(at: disk + "/video", keep: true)
            #expect(count == bytes.count)
            #expect(try await store.bytes(of: name, limit: count) == [UInt8](bytes))
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk + "/objects/incoming") == [])
        }
    }

    @Test("is kept as it was, whatever becomes of the file")
    func independent() async throws {
        try await SmallDisk.withSharing(megabytes: 200) { disk in
            let bytes = noise(3_000_000)
            let video = URL(fileURLWithPath: disk + "/video")
            try bytes.write(to: video)
            let store = try FileObjectStore(folder: disk + "/objects")
            let name = try await store.putFile(at: video.path, keep: true).name
            let handle = try FileHandle(forWritingTo: video)
            try handle.write(contentsOf: Data(repeating: 1, count: 1_000_000))
            try handle.close()
            #expect(try await store.bytes(of: name, limit: bytes.count) == [UInt8](bytes))
            #expect(try await store.put([UInt8](bytes)) == name)
        }
    }
}
