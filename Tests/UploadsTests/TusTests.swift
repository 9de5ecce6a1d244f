import Crypto
import Foundation
import HTTPTypes
import Testing
import Uploads

@Suite("tus 1.0")
struct TusTests {
    @Test("OPTIONS tells version, extensions, the largest upload and checksum algorithms without being told a version")
    func options() async throws {
        try await UploadScene.with(limits: { $0.largest = 5 }) { (scene) async throws in
            let response = try await scene.send(.options, .collection, [.tusResumable: ""]).response
            #expect(response.status == .noContent)
            #expect(response.headerFields[.tusVersion] == "1.0.0" && response.headerFields[.tusMaxSize] == "5")
            #expect(
                response.headerFields[.tusExtension]
                    == "creation,creation-with-upload,creation-defer-length,expiration,termination,checksum"
            )
            #expect(response.headerFields[.tusChecksumAlgorithm] == "sha1,sha256")
        }
    }

    @Test("an upload in three parts becomes the bytes that were sent, and its hash is known at the end")
    func threeParts() async throws {
        try await UploadScene.with(purpose: #"{"video":7}"#) { (scene) async throws in
            let bytes = noise(1_500_000)
            let metadata = "filename ZGlubmVyLm1wNA==,filetype dmlkZW8vbXA0"
            let id = try await scene.create(bytes.count, [.uploadMetadata: metadata])
            #expect(id.utf8.count == 22)
            #expect(try await scene.offset(id) == 0)
            #expect(try await scene.patch(id, at: 0, Array(bytes[..<10])).response.headerFields[.uploadOffset] == "10")
            #expect(try await scene.patch(id, at: 10, Array(bytes[10..<700_000])).finished == nil)
            let head = try await scene.send(.head, .member(id)).response
            #expect(head.headerFields[.uploadOffset] == "700000" && head.headerFields[.uploadLength] == "1500000")
            #expect(head.headerFields[.uploadMetadata] == metadata && head.headerFields[.cacheControl] == "no-store")
            let last = try await scene.patch(id, at: 700_000, Array(bytes[700_000...]))
            #expect(last.response.status == .noContent && last.response.headerFields[.uploadExpires] == nil)
            let finished = try #require(last.finished)
            #expect(finished.sha256 == SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined())
            #expect(finished.name == "dinner.mp4" && finished.type == "video/mp4" && finished.bytes == bytes.count)
            #expect(finished.purpose == #"{"video":7}"# && finished.owner == "ann")
            #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: finished.path))) == bytes)
        }
    }

    @Test(
        "bytes at another offset than the upload's are a conflict that tells where it is",
        arguments: [0, 9, 11, 1000]
    )
    func wrongOffset(offset: Int) async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(20)
            try await scene.patch(id, at: 0, noise(10))
            let refusal = await scene.refusal(.patch, .member(id), UploadScene.patchFields(offset), bytes: [1])
            #expect(refusal == .wrongOffset(current: 10) && refusal?.status.code == 409)
            #expect(refusal?.headerFields[.uploadOffset] == "10")
            #expect(try scene.bytes(id) == noise(10))
        }
    }

    @Test("another version of tus is refused, and the spoken one told")
    func version() async throws {
        try await UploadScene.with { (scene) async throws in
            let refusal = await scene.refusal(.post, .collection, [.tusResumable: "0.2.2", .uploadLength: "1"])
            #expect(refusal == .versionUnsupported && refusal?.status.code == 412)
            #expect(refusal?.headerFields[.tusVersion] == "1.0.0")
        }
    }

    @Test(
        "a length or offset that is no whole number is malformed",
        arguments: ["", "-1", "+1", "1.0", "0x1", "１", "1e3", "99999999999999999", "1, 1", " "]
    )
    func numbers(text: String) async throws {
        try await UploadScene.with { (scene) async throws in
            let refusal = await scene.refusal(.post, .collection, [.uploadLength: text])
            #expect(refusal?.slug == "malformed-header" && refusal?.status.code == 400)
            let id = try await scene.create(5)
            var fields = UploadScene.patchFields(0)
            fields[.uploadOffset] = text
            #expect(await scene.refusal(.patch, .member(id), fields, bytes: [1])?.slug == "malformed-header")
        }
    }

    @Test("bytes of another content type are refused")
    func contentType() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(5)
            let fields: [HTTPField.Name: String] = [.uploadOffset: "0", .contentType: "video/mp4"]
            #expect(await scene.refusal(.patch, .member(id), fields, bytes: [1])?.status.code == 415)
            let posted: [HTTPField.Name: String] = [.uploadLength: "1", .contentType: "video/mp4"]
            #expect(await scene.refusal(.post, .collection, posted, bytes: [1])?.status.code == 415)
        }
    }

    @Test("who can't send PATCH, HEAD or DELETE posts it")
    func methodOverride() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(5)
            let fields = UploadScene.patchFields(0).merging([.methodOverride: "PATCH"]) { $1 }
            let answer = try await scene.send(.post, .member(id), fields, bytes: [1, 2])
            #expect(answer.response.headerFields[.uploadOffset] == "2")
            _ = try await scene.send(.post, .member(id), [.methodOverride: "DELETE"])
            #expect(await scene.refusal(.head, .member(id)) == .notFound)
        }
    }

    @Test("methods that mean nothing are told which ones do")
    func methods() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(5)
            for method in [HTTPRequest.Method.get, .post, .trace] {
                let refusal = await scene.refusal(method, .member(id))
                #expect(refusal?.status.code == 405)
                #expect(refusal?.headerFields[.allow] == "OPTIONS, HEAD, PATCH, PUT, DELETE")
            }
            #expect(await scene.refusal(.patch, .collection)?.headerFields[.allow] == "OPTIONS, POST")
        }
    }

    @Test("another owner's upload, and a name that is none, are as if they weren't there")
    func foreign() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(5)
            for name in [id, "x", "../lock", "lock", "", id + ".json", String(repeating: "A", count: 22)] {
                for method in [HTTPRequest.Method.head, .patch, .delete] {
                    let fields = UploadScene.patchFields(0)
                    let refusal = await scene.refusal(method, .member(name), fields, bytes: [1], owner: "bob")
                    #expect(refusal == .notFound)
                }
            }
            #expect(throws: UploadRefusal.notFound) {
                try scene.store.progress(of: try #require(UploadID(id)), owner: "bob")
            }
            #expect(try await scene.offset(id) == 0)
        }
    }

    @Test("the length may come later, once")
    func deferredLength() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(nil)
            let head = try await scene.send(.head, .member(id)).response.headerFields
            #expect(head[.uploadDeferLength] == "1" && head[.uploadLength] == nil)
            try await scene.patch(id, at: 0, noise(10))
            let short = UploadScene.patchFields(10).merging([.uploadLength: "9"]) { $1 }
            #expect(await scene.refusal(.patch, .member(id), short, bytes: [1])?.status.code == 400)
            try await scene.patch(id, at: 10, [1], [.uploadLength: "12"])
            let other = UploadScene.patchFields(11).merging([.uploadLength: "13"]) { $1 }
            #expect(await scene.refusal(.patch, .member(id), other, bytes: [1])?.status.code == 400)
            #expect(try await scene.patch(id, at: 11, [2], [.uploadLength: "12"]).finished?.bytes == 12)
            let both: [HTTPField.Name: String] = [.uploadLength: "1", .uploadDeferLength: "1"]
            #expect(await scene.refusal(.post, .collection, both)?.status.code == 400)
        }
    }

    @Test("the first bytes may come with the creation; where they break off nothing is left")
    func creationWithUpload() async throws {
        try await UploadScene.with { (scene) async throws in
            let bytes = noise(700_000)
            let fields: [HTTPField.Name: String] = [
                .uploadLength: "700000", .contentType: "application/offset+octet-stream",
            ]
            let answer = try await scene.send(.post, .collection, fields, bytes: bytes)
            #expect(answer.response.status == .created && answer.finished?.bytes == 700_000)
            #expect(answer.response.headerFields[.uploadOffset] == "700000")
            let files = try scene.files()
            await #expect(throws: UploadRefusal.cutShort) {
                try await scene.send(.post, .collection, fields, body: Pieces(bytes, isBroken: true))
            }
            #expect(try scene.files() == files)
            #expect(scene.store.unfinished(of: "ann") == [])
        }
    }

    @Test("an upload of no bytes is finished at once")
    func empty() async throws {
        try await UploadScene.with { (scene) async throws in
            let answer = try await scene.send(.post, .collection, [.uploadLength: "0"])
            #expect(answer.finished?.sha256.hasPrefix("e3b0c442") == true)
        }
    }

    @Test("more than was announced is refused, whether the length is said or the bytes just come")
    func larger() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(600_000)
            let refusal = await scene.refusal(.patch, .member(id), UploadScene.patchFields(0), bytes: noise(600_001))
            #expect(refusal == .largerThanAnnounced(length: 600_000) && refusal?.status.code == 413)
            #expect(try await scene.offset(id) == 0)
            await #expect(throws: UploadRefusal.largerThanAnnounced(length: 600_000)) {
                try await scene.send(.patch, .member(id), UploadScene.patchFields(0), body: Pieces(noise(600_001)))
            }
            let offset = try #require(try await scene.offset(id))
            #expect(offset < 600_000)
            #expect(try await scene.patch(id, at: offset, Array(noise(600_000)[offset...])).finished?.bytes == 600_000)
            #expect(try scene.bytes(id) == noise(600_000))
        }
    }

    @Test("what a connection brought before it broke is kept")
    func broken() async throws {
        try await UploadScene.with { (scene) async throws in
            let bytes = noise(900_000)
            let id = try await scene.create(bytes.count)
            let fields = UploadScene.patchFields(0).merging([.contentLength: "900000"]) { $1 }
            await #expect(throws: UploadRefusal.cutShort) {
                try await scene.send(
                    .patch,
                    .member(id),
                    fields,
                    body: Pieces(Array(bytes[..<777_777]), isBroken: true)
                )
            }
            #expect(try await scene.offset(id) == 777_777)
            #expect(try await scene.patch(id, at: 777_777, Array(bytes[777_777...])).finished != nil)
            #expect(try scene.bytes(id) == bytes)
        }
    }

    @Test("a finished upload takes nothing more, and still tells its offset")
    func finished() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(3)
            try await scene.patch(id, at: 0, [1, 2, 3])
            #expect(try await scene.offset(id) == 3)
            #expect(try await scene.patch(id, at: 3, []).finished == nil)
            let refusal = await scene.refusal(.patch, .member(id), UploadScene.patchFields(3), bytes: [4])
            #expect(refusal == .largerThanAnnounced(length: 3))
            await #expect(throws: UploadRefusal.alreadyFinished) {
                try await scene.send(.patch, .member(id), UploadScene.patchFields(3), body: Pieces([4]))
            }
            #expect(await scene.refusal(.delete, .member(id)) == .alreadyFinished)
        }
    }

    @Test("a terminated upload is gone, with its files")
    func termination() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(3)
            try await scene.patch(id, at: 0, [1, 2])
            #expect(try await scene.send(.delete, .member(id)).response.status == .noContent)
            #expect(try scene.files() == [])
            #expect(await scene.refusal(.head, .member(id)) == .notFound)
        }
    }

    @Test("an upload expires a day after its last byte, is gone then, and a sweep takes its files")
    func expiry() async throws {
        try await UploadScene.with { (scene) async throws in
            let id = try await scene.create(3)
            scene.clock.advance(hours: 23)
            let expires = try await scene.patch(id, at: 0, [1]).response.headerFields[.uploadExpires]
            let format = DateFormatter()
            format.locale = Locale(identifier: "en_US_POSIX")
            format.timeZone = TimeZone(secondsFromGMT: 0)
            format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
            #expect(expires == format.string(from: scene.clock.now + 86_400))
            scene.clock.advance(hours: 23)
            #expect(try await scene.offset(id) == 1)
            #expect(try await scene.store.sweep() == 0)
            scene.clock.advance(hours: 2)
            #expect(await scene.refusal(.head, .member(id)) == .expired)
            #expect(await scene.refusal(.head, .member(id))?.status.code == 410)
            #expect(try await scene.store.sweep() == 1)
            #expect(try scene.files() == [])
            #expect(await scene.refusal(.head, .member(id)) == .notFound)
        }
    }
}
