import Crypto
import Foundation
import HTTPTypes
import Testing
import Uploads

@Suite("Cut at random and gone on with")
struct RandomCutsTests {
    @Test("an upload always becomes the bytes that were sent", arguments: 1...12 as ClosedRange<UInt64>)
    func sameBytes(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let bytes = noise(Int.random(in: 1...3_000_000, using: &random), seed: seed)
        let folder = UploadScene.newFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let isDeferred = Bool.random(using: &random)
        let id = try await UploadScene.with(folder: folder) { try await $0.create(isDeferred ? nil : bytes.count) }
        var acknowledged = 0
        var finished: FinishedUpload?
        while finished == nil {
            // A store of its own for a few requests: then the program is as if restarted.
            try await UploadScene.with(folder: folder) { (scene) async throws in
                for _ in 0..<Int.random(in: 1...4, using: &random) where finished == nil {
                    let offset = try #require(try await scene.offset(id))
                    #expect(offset >= acknowledged)
                    acknowledged = offset
                    let step = Step(bytes, from: offset, isDeferred: isDeferred, &random)
                    do {
                        let answer = try await scene.send(.patch, .member(id), step.fields, body: step.body)
                        #expect(step.mayPass)
                        let told = answer.response.headerFields[.uploadOffset].flatMap { Int($0) }
                        #expect(told == offset + step.length)
                        acknowledged = offset + step.length
                        finished = answer.finished
                    } catch is UploadRefusal {
                        #expect(!step.mayPass)
                    }
                }
            }
        }
        #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(id)"))) == bytes)
        #expect(finished?.sha256 == SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined())
    }
}

/// One request at an offset, which may be cut, or carry a right or a wrong checksum.
private struct Step {
    let length: Int
    let fields: [HTTPField.Name: String]
    let body: Pieces
    /// Whether it has to be taken; else it has to be refused.
    let mayPass: Bool

    init(_ bytes: [UInt8], from offset: Int, isDeferred: Bool, _ random: inout SeededRandom) {
        let rest = bytes.count - offset
        length = Bool.random(using: &random) ? rest : Int.random(in: 0...rest, using: &random)
        let part = Array(bytes[offset..<(offset + length)])
        let isCut = length > 0 && Int.random(in: 0..<3, using: &random) == 0
        let checksum = Int.random(in: 0..<4, using: &random)
        var fields = UploadScene.patchFields(offset)
        if isDeferred, length == rest { fields[.uploadLength] = String(bytes.count) }
        if isCut || Bool.random(using: &random) { fields[.contentLength] = String(length) }
        if checksum == 0 {
            fields[.uploadChecksum] = "sha1 " + Data(Insecure.SHA1.hash(data: part)).base64EncodedString()
        }
        if checksum == 1 {
            fields[.uploadChecksum] = "sha256 " + Data(SHA256.hash(data: part + [0])).base64EncodedString()
        }
        self.fields = fields
        body =
            isCut
            ? Pieces(Array(part.prefix(Int.random(in: 0..<length, using: &random))), isBroken: true) : Pieces(part)
        mayPass = !isCut && checksum != 1
    }
}
