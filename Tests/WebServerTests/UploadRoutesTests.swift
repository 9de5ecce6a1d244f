import DurableJobs
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import RecipeDomain
import SQLiteStorage
import Testing
import Uploads
import VideoWorkflow

@testable import WebServer

@Suite("Videos handed over")
struct UploadRoutesTests {
    private static let bytes = ByteBuffer(repeating: 7, count: 700_000)

    private func announce(_ scene: ServerScene) async throws -> String {
        let answer = try await scene.ask(.post, "/api/v1/videos", json: #"{"name":"reel.mp4"}"#)
        return try #require(try answer.json["id"]?.string)
    }

    private func begin(_ scene: ServerScene, video: String?, bytes: Int = 700_000) async throws -> TestResponse {
        var headers: HTTPFields = [.tusResumable: "1.0.0", .uploadLength: "\(bytes)"]
        headers[.uploadMetadata] = video.map { "video \(Data($0.utf8).base64EncodedString())" }
        return try await scene.ask(.post, "/api/v1/uploads", headers: headers)
    }

    @Test("A whole video is taken once, and is worked on from its first bytes")
    func whole() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await announce(scene)
            let path = "/api/v1/videos/\(id)/content"
            let answer = try await scene.ask(.put, path, headers: [.contentType: "video/mp4"], body: Self.bytes)
            #expect(answer.status == .accepted)
            #expect(try answer.json["state"] == "available")
            #expect(try answer.json["video"]?.string == id)
            let finished = try await scene.parts.uploads.finished()
            #expect(finished.map(\.bytes) == [700_000])
            #expect(finished.first.flatMap { VideoJobs.video(in: $0.purpose)?.description } == id)
            let again = try await scene.ask(.put, path, headers: [.contentType: "video/mp4"], body: Self.bytes)
            #expect(again.status == .conflict)
            #expect(
                try await scene.parts.jobs.jobs(of: scene.database.household.description, before: nil, limit: 9).count
                    == 1
            )
        }
    }

    @Test("An upload in parts is worked on with its first bytes, not before")
    func parts() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await announce(scene)
            let begun = try await begin(scene, video: id)
            #expect(begun.status == .created)
            let place = try #require(begun.headers[.location])
            #expect(try await scene.ask(.get, "/api/v1/videos/\(id)").json["job"] == nil)
            let headers: HTTPFields = [
                .tusResumable: "1.0.0", .uploadOffset: "0", .contentType: "application/offset+octet-stream",
            ]
            let sent = try await scene.ask(.patch, place, headers: headers, body: ByteBuffer(repeating: 7, count: 1000))
            #expect(sent.status == .noContent && sent.headers[.uploadOffset] == "1000")
            #expect(try await scene.ask(.get, "/api/v1/videos/\(id)").json["job"] != nil)
            let wrong = try await scene.ask(.patch, place, headers: headers, body: ByteBuffer(repeating: 7, count: 10))
            #expect(wrong.status == .conflict)
            #expect(wrong.headers[.contentType] == "application/problem+json")
            #expect(wrong.headers[.uploadOffset] == "1000")
        }
    }

    @Test("An upload that was taken back doesn't stand in the way of the next")
    func takenBack() async throws {
        try await ServerScene.with { (scene) async throws in
            let id = try await announce(scene)
            let place = try #require(try await begin(scene, video: id).headers[.location])
            #expect(try await begin(scene, video: id).status == .conflict)
            #expect(try await scene.ask(.delete, place, headers: [.tusResumable: "1.0.0"]).status == .noContent)
            #expect(try await scene.ask(.post, "/api/v1/videos/\(id)/process").status == .conflict)
            #expect(try await begin(scene, video: id).status == .created)
        }
    }

    @Test("An upload that is refused leaves no video, and none is taken for a video that isn't there")
    func refused() async throws {
        try await ServerScene.with { (scene) async throws in
            #expect(try await begin(scene, video: nil, bytes: 1 << 50).status == .contentTooLarge)
            #expect(try await begin(scene, video: VideoID().description).status == .notFound)
            #expect(try await begin(scene, video: "x").status == .notFound)
            #expect(try await scene.database.videos(of: scene.database.household, before: nil, limit: 9) == [])
            #expect(try await begin(scene, video: nil).status == .created)
            #expect(try await scene.database.videos(of: scene.database.household, before: nil, limit: 9).count == 1)
        }
    }
}
