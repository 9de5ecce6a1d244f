import DurableJobs
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import ObjectStorage
import RecipeDomain
import SQLiteStorage
import Testing
import Uploads
import VideoWorkflow

@testable import WebServer

@Suite("Frames sent before their video")
struct ReceivedRoutesTests {
    /// The least that has a JPEG's markers, of that many pixels; `mark` makes it another one.
    private static func jpeg(_ width: Int = 300, _ height: Int = 100, mark: UInt8 = 0, padding: Int = 0) -> ByteBuffer {
        let size = [height >> 8, height & 255, width >> 8, width & 255].map { UInt8($0) }
        var bytes: [UInt8] = [0xff, 0xd8, 0xff, 0xe1, 0, 4, mark, 9, 0xff, 0xc0, 0, 11, 8] + size + [1, 1, 0x11, 0]
        bytes += [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xff, 0xd9]
        return ByteBuffer(bytes: bytes + [UInt8](repeating: 0, count: padding))
    }

    private func announce(_ scene: ServerScene, _ json: String = #"{"name":"reel.mp4"}"#) async throws -> String {
        try #require(try await scene.ask(.post, "/api/v1/videos", json: json).json["id"]?.string)
    }

    @discardableResult
    private func send(
        _ scene: ServerScene,
        _ video: String,
        _ place: String,
        _ body: ByteBuffer,
        type: String = "image/jpeg"
    ) async throws -> TestResponse {
        try await scene.ask(.put, "/api/v1/videos/\(video)/\(place)", headers: [.contentType: type], body: body)
    }

    private func state(_ scene: ServerScene, _ video: String) async throws -> ReceivedState? {
        try await scene.database.received(of: #require(VideoID(video)), owner: scene.database.household)
    }

    private func isProblem(_ answer: TestResponse, _ status: Int, _ name: String) throws -> Bool {
        guard Int(answer.status.code) == status, answer.headers[.contentType] == "application/problem+json" else {
            return false
        }
        return try answer.json["type"]?.string == "urn:dinnerpeople:problem:\(name)"
    }

    @Test("are taken in any order, the same one as often as it comes, and worked on from the first")
    func order() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await announce(scene)
            #expect(try await send(scene, id, "frames/9000", Self.jpeg(mark: 1)).status == .noContent)
            #expect(try await scene.ask(.get, "/api/v1/videos/\(id)").json["job"] != nil)
            for time in [3000, 6000, 9000] {
                let mark = UInt8(time / 3000 == 3 ? 1 : time / 3000 + 1)
                #expect(try await send(scene, id, "frames/\(time)", Self.jpeg(mark: mark)).status == .noContent)
            }
            #expect(try await state(scene, id) == ReceivedState(frames: 3, hasSound: false, isComplete: false))
            let video = try #require(VideoID(id))
            for (place, time) in [9000, 3000, 6000].enumerated() {
                let next = try await scene.database.received(
                    place,
                    of: video,
                    owner: scene.database.household,
                    patience: .zero
                )
                guard case .part(let part) = next else {
                    Issue.record("nothing at place \(place)")
                    return
                }
                #expect(part.time == Timestamp(milliseconds: time))
                #expect(try await scene.objects.bytes(of: part.object, limit: 1000)?.count == part.bytes)
            }
            let jobs = try await scene.parts.jobs.jobs(of: scene.database.household.description, before: nil, limit: 9)
            #expect(jobs.count == 1)
            #expect(scene.parts.uploads.unfinished(of: scene.database.household.description).isEmpty)
        }
    }

    @Test("that are none, are too large or of another kind are refused at once, and leave nothing")
    func unusable() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await announce(scene)
            let cases: [(ByteBuffer, Int, String)] = [
                (ByteBuffer(string: "hello"), 422, "not-a-jpeg"), (ByteBuffer(), 422, "empty"),
                (ByteBuffer(bytes: Array(Self.jpeg().readableBytesView.dropLast(3))), 422, "not-a-jpeg"),
                (Self.jpeg(30_000, 10), 422, "too-many-pixels"), (Self.jpeg(16_000, 16_000), 422, "too-many-pixels"),
                (Self.jpeg(padding: ReceivedRoutes.largestStill), 413, "upload-too-large"),
            ]
            for (body, status, name) in cases {
                let answer = try await send(scene, id, "frames/0", body)
                #expect(try isProblem(answer, status, name), "\(name): \(answer.status) \(answer.text)")
            }
            #expect(
                try isProblem(try await send(scene, id, "frames/0", Self.jpeg(), type: "image/png"), 415, "media-type")
            )
            #expect(try await send(scene, id, "frames/-1", Self.jpeg()).status == .notFound)
            #expect(try await send(scene, id, "frames/99999999999", Self.jpeg()).status == .notFound)
            #expect(try await state(scene, id)?.isEmpty == true)
            #expect(try await scene.ask(.get, "/api/v1/videos/\(id)").json["job"] == nil)
            let name = try await scene.objects.put(Array("hello".utf8))
            await scene.objects.takeBack([name])
            #expect(try await scene.objects.bytes(of: name, limit: 9) == nil)
        }
    }

    @Test("of a time that has another one, after the last one, or of a video that is there, are refused")
    func conflicts() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await announce(scene)
            let complete = "/api/v1/videos/\(id)/frames/complete"
            #expect(try isProblem(try await scene.ask(.post, complete), 409, "missing"))
            try await send(scene, id, "frames/1000", Self.jpeg())
            #expect(try isProblem(try await send(scene, id, "frames/1000", Self.jpeg(mark: 1)), 409, "another"))
            #expect(
                try await send(scene, id, "audio", ByteBuffer(string: "RIFF"), type: "audio/wav").status == .noContent
            )
            #expect(
                try isProblem(
                    try await send(scene, id, "audio", ByteBuffer(string: "x"), type: "audio/wav"),
                    409,
                    "another"
                )
            )
            let answer = try await scene.ask(.post, complete)
            #expect(answer.status == .accepted)
            #expect(try answer.json["video"]?.string == id)
            #expect(try isProblem(try await send(scene, id, "frames/2000", Self.jpeg()), 409, "complete"))
            #expect(try await send(scene, id, "frames/1000", Self.jpeg()).status == .noContent)
            #expect(try await scene.ask(.post, complete).status == .accepted)
            #expect(try await scene.ask(.get, "/api/v1/videos/\(id)").json["framesComplete"] == true)

            let other = try await announce(scene)
            let content = try await scene.objects.put([1, 2, 3])
            try await scene.database.setContent(content, bytes: 3, of: #require(VideoID(other)))
            #expect(try isProblem(try await send(scene, other, "frames/0", Self.jpeg()), 409, "complete"))
        }
    }

    @Test("are so many at most, and count against the quota")
    func bounds() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try #require(VideoID(try await announce(scene)))
            let owner = scene.database.household
            for time in 0..<3 {
                let name = try await scene.objects.put([UInt8(time)])
                let part = ReceivedPart(time: Timestamp(milliseconds: time), object: name, bytes: 1000)
                let reception = try await scene.database.receive(part, of: id, owner: owner, most: 2)
                #expect(reception == (time < 2 ? .kept : .tooMany))
            }
            #expect(try await scene.database.bytes(of: owner) == 2000)
        }
    }

    @Test("of a deleted video, or of another owner's, are of no video; what came goes with it")
    func deleted() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await announce(scene)
            try await send(scene, id, "frames/1000", Self.jpeg())
            let next = try await scene.database.received(
                0,
                of: #require(VideoID(id)),
                owner: scene.database.household,
                patience: .zero
            )
            guard case .part(let part) = next else {
                Issue.record("nothing came")
                return
            }
            #expect(try await scene.ask(.delete, "/api/v1/videos/\(id)").status == .noContent)
            #expect(try await scene.database.orphans(limit: 9) == [part.object])
            #expect(try isProblem(try await send(scene, id, "frames/2000", Self.jpeg()), 404, "not-found"))
            #expect(try await state(scene, id) == nil)
            // One that another video has, too, stays.
            let other = try await announce(scene)
            try await send(scene, other, "frames/1000", Self.jpeg())
            #expect(try await scene.database.orphans(limit: 9) == [])
        }
    }

    @Test("A video announced twice under its sender's key is the same")
    func announcedTwice() async throws {
        try await ServerScene.with { (scene) async throws in
            let first = try await scene.ask(.post, "/api/v1/videos", json: #"{"name":"a.mp4","key":"k1"}"#)
            let again = try await scene.ask(.post, "/api/v1/videos", json: #"{"name":"a.mp4","key":"k1"}"#)
            let other = try await scene.ask(.post, "/api/v1/videos", json: #"{"name":"a.mp4","key":"k2"}"#)
            #expect(first.status == .created && again.status == .ok && other.status == .created)
            #expect(try first.json["id"] == again.json["id"])
            #expect(try first.json["id"] != other.json["id"])
        }
    }

    @Test("are waited for, and the wait ends with the next one")
    func waiting() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await announce(scene)
            let (database, video) = (scene.database, try #require(VideoID(id)))
            async let next = database.received(0, of: video, owner: database.household, patience: .seconds(60))
            try await send(scene, id, "frames/500", Self.jpeg())
            guard case .part(let part) = try await next else {
                Issue.record("nothing came")
                return
            }
            #expect(part.time == Timestamp(milliseconds: 500))
            async let ending = database.received(1, of: video, owner: database.household, patience: .seconds(60))
            #expect(try await scene.ask(.post, "/api/v1/videos/\(id)/frames/complete").status == .accepted)
            #expect(try await ending == .closed)
            #expect(
                try await database.received(0, of: VideoID(), owner: database.household, patience: .zero) == .gone
            )
        }
    }
}
