import ClipMaker
import Foundation
import HTTPTypes
import Logging
import NIOCore
import ObjectStorage
import RecipeDomain
import SQLiteStorage
import Testing
import Uploads
import VideoWorkflow
import WebServer

@testable import DinnerPeopleApp

@Suite("A video that is worked on while it is uploaded")
struct UploadArrivalTests {
    @Test("counts as arrived when it is put away between two looks")
    func putAway() async throws {
        try await Scene.with { scene in
            async let watching: Void = scene.arrival.watch()
            try await scene.send([1, 2], at: 0)
            try await scene.send([3], at: 2)
            try await scene.putAway()
            try await watching
            // And when it was gone before the first look.
            try await scene.arrival.watch()
            let kept = try await scene.arrival.kept()
            #expect(kept.bytes == 3)
            #expect(try await scene.app.objects.size(of: kept.name) == 3)
        }
    }

    @Test("is read from where it went when it was put away after its job had looked")
    func putAwayBeforeTheJob() async throws {
        try await Scene.with { scene in
            var video = scene.video
            try await scene.send([1, 2, 3], at: 0)
            try await scene.putAway()
            #expect(video.object == nil)
            let handler = VideoJobHandler(
                app: scene.app,
                uploads: scene.uploads,
                hub: EventHub(feed: scene.app.database),
                links: try ReadingLinks(folder: scene.app.configuration.dataFolder + "/reading"),
                runs: RunFigures(),
                freed: FreedMemory(),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            let (path, arrival) = try await handler.latestPlace(of: &video)
            #expect(arrival == nil && video.bytes == 3)
            #expect(FileManager.default.contents(atPath: path) == Data([1, 2, 3]))
        }
    }

    @Test("counts as taken back when its sender takes it back")
    func takenBack() async throws {
        try await Scene.with { scene in
            try await scene.send([1, 2], at: 0)
            async let watching = failure { try await scene.arrival.watch() }
            try await scene.uploads.terminate(scene.id, owner: scene.video.owner.description)
            #expect(await watching?.kind == .uploadEnded)
            #expect(await failure { _ = try await scene.arrival.kept() }?.kind == .uploadEnded)
        }
    }

    private func failure(of work: () async throws -> Void) async -> Failure? {
        do {
            try await work()
            return nil
        } catch { return error as? Failure }
    }

    private struct Scene {
        let app: DinnerPeopleApp
        let uploads: UploadStore
        let endpoint: TusEndpoint
        let video: StoredVideo
        let id: UploadID

        var arrival: UploadArrival {
            UploadArrival(
                uploads: uploads,
                objects: app.objects,
                videos: app.database,
                video: video.id,
                owner: video.owner,
                id: id,
                announcedBytes: 3
            )
        }

        /// An announced upload of three bytes.
        static func with(_ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
            let clips = try ClipMaker()
            let configuration = try await AppConfiguration.load(
                flags: .init(dataFolder: clips.folder.path + "/data", isLocal: true),
                environment: ["HOME": clips.folder.path]
            )
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            try await DinnerPeopleApp.with(configuration, logger: logger) { app in
                let owner = app.database.household
                let id = try await app.database.create(
                    NewVideo(owner: owner, name: "a.mp4", caption: nil, options: ProcessingOptions())
                )
                var limits = UploadLimits()
                limits.diskReserve = 0
                let uploads = try UploadStore(folder: clips.folder.path + "/uploads", limits: limits)
                let endpoint = TusEndpoint(store: uploads, path: "/uploads") { _ in "{\"video\":\"\(id)\"}" }
                let answer = try await Self.send(.post, .collection, [.uploadLength: "3"], [], endpoint, owner)
                let place = try #require(answer.response.headerFields[.location]?.split(separator: "/").last)
                let upload = try #require(UploadID(String(place)))
                try await app.database.setUpload(upload.description, of: id)
                let video = try #require(try await app.database.video(id, owner: owner))
                try await body(Scene(app: app, uploads: uploads, endpoint: endpoint, video: video, id: upload))
            }
        }

        func send(_ bytes: [UInt8], at offset: Int) async throws {
            let fields: [HTTPField.Name: String] = [
                .uploadOffset: "\(offset)", .contentType: "application/offset+octet-stream",
            ]
            _ = try await Self.send(.patch, .member(id.description), fields, bytes, endpoint, video.owner)
        }

        /// As the collector does.
        func putAway() async throws {
            for upload in try await uploads.finished() {
                let object = try await app.objects.adopt(
                    fileAt: upload.path,
                    sha256: upload.sha256,
                    bytes: upload.bytes
                )
                try await app.database.setContent(object, bytes: upload.bytes, of: video.id)
                try await uploads.collect(upload)
            }
        }

        private static func send(
            _ method: HTTPRequest.Method,
            _ target: TusEndpoint.Target,
            _ fields: [HTTPField.Name: String],
            _ bytes: [UInt8],
            _ endpoint: TusEndpoint,
            _ owner: OwnerID
        ) async throws -> UploadAnswer {
            var request = HTTPRequest(method: method, scheme: nil, authority: nil, path: "/uploads")
            request.headerFields[.tusResumable] = "1.0.0"
            request.headerFields[.contentLength] = "\(bytes.count)"
            for (name, value) in fields { request.headerFields[name] = value }
            let body = AsyncStream { stream in
                stream.yield(ByteBuffer(bytes: bytes))
                stream.finish()
            }
            return try await endpoint.respond(to: request, at: target, owner: owner.description, body: body)
        }
    }
}
