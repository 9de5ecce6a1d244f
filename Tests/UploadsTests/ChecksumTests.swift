import Crypto
import Foundation
import HTTPTypes
import Testing
import Uploads

@Suite("Checksums")
struct ChecksumTests {
    private static func header(_ algorithm: String, _ bytes: [UInt8]) -> String {
        let digest = algorithm == "sha1" ? Data(Insecure.SHA1.hash(data: bytes)) : Data(SHA256.hash(data: bytes))
        return algorithm + " " + digest.base64EncodedString()
    }

    @Test("bytes with their right checksum are taken", arguments: ["sha1", "sha256"])
    func right(algorithm: String) async throws {
        try await UploadScene.with { (scene) async throws in
            let bytes = noise(1_200_000)
            let id = try await scene.create(bytes.count)
            let (first, second) = (Array(bytes[..<600_000]), Array(bytes[600_000...]))
            try await scene.patch(id, at: 0, first, [.uploadChecksum: Self.header(algorithm, first)])
            let fields: [HTTPField.Name: String] = [.uploadChecksum: Self.header(algorithm, second)]
            #expect(try await scene.patch(id, at: 600_000, second, fields).finished != nil)
            #expect(try scene.bytes(id) == bytes)
        }
    }

    @Test(
        "bytes with another checksum are dropped, and the whole still gets its right hash",
        arguments: ["sha1", "sha256"]
    )
    func wrong(algorithm: String) async throws {
        try await UploadScene.with { (scene) async throws in
            let bytes = noise(1_400_000)
            let id = try await scene.create(bytes.count)
            try await scene.patch(id, at: 0, Array(bytes[..<100]))
            let fields = UploadScene.patchFields(100).merging([.uploadChecksum: Self.header(algorithm, [1])]) { $1 }
            let refusal = await scene.refusal(.patch, .member(id), fields, bytes: noise(1_300_000, seed: 9))
            #expect(refusal == .checksumMismatch && refusal?.status.code == 460)
            #expect(try await scene.offset(id) == 100)
            #expect(try scene.bytes(id).count == 100)
            let finished = try await scene.patch(id, at: 100, Array(bytes[100...])).finished
            #expect(finished?.sha256 == SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined())
        }
    }

    @Test("bytes that broke off before they could be checked are dropped")
    func brokenOff() async throws {
        try await UploadScene.with { (scene) async throws in
            let bytes = noise(700_000)
            let id = try await scene.create(bytes.count)
            var fields = UploadScene.patchFields(0)
            fields[.uploadChecksum] = Self.header("sha1", bytes)
            fields[.contentLength] = "700000"
            await #expect(throws: UploadRefusal.cutShort) {
                try await scene.send(
                    .patch,
                    .member(id),
                    fields,
                    body: Pieces(Array(bytes[..<690_000]), isBroken: true)
                )
            }
            #expect(try await scene.offset(id) == 0)
        }
    }

    @Test(
        "a checksum that is none is refused",
        arguments: ["", "sha1", "sha1 ", "sha1 !!!", "sha1 AAAA", "md5 1B2M2Y8AsgTpgAmY7PhCfg==", "sha256  AAAA"]
    )
    func malformed(text: String) async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(5)
            let fields = UploadScene.patchFields(0).merging([.uploadChecksum: text.isEmpty ? " " : text]) { $1 }
            #expect(await scene.refusal(.patch, .member(id), fields, bytes: [1])?.status.code == 400)
            #expect(try await scene.offset(id) == 0)
        }
    }
}
