import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import People
import RecipeDomain
import VideoWorkflow

/// Videos: announced, listed, watched, looked at, deleted.
struct VideoRoutes: Sendable {
    let parts: ServerParts

    static let id = Route.Parameter.path("video", .string(format: .uuid), "The video's id.")
    static let largestStill = 4 << 20

    var routes: [Route] {
        [
            Route(
                .post,
                Paths.videos,
                "announceVideo",
                "Announce a video, then hand it over by the links in the answer",
                right: .write,
                body: .json(NewVideoBody.schema, most: 128 << 10),
                answers: [
                    .json(
                        201,
                        "It is expected.",
                        .named("Video"),
                        headers: ["Location": "The video."],
                        gives: ["video": "/id"]
                    ),
                    .json(
                        200,
                        "It was announced before.",
                        .named("Video"),
                        headers: ["Location": "The video."],
                        gives: ["video": "/id"]
                    ),
                ],
                handle: create
            ),
            Route(
                .get,
                Paths.videos,
                "listVideos",
                "List videos, the newest first",
                right: .read,
                parameters: Paging.parameters(),
                answers: [.json(200, "One page.", Page<VideoBody>.schema(of: .named("Video")))],
                handle: list
            ),
            Route(
                .get,
                Paths.videos + "/{video}",
                "readVideo",
                "Read what is known of a video",
                right: .read,
                parameters: [Self.id],
                answers: [.json(200, "The video.", .named("Video"))],
                handle: read
            ),
            Route(
                .delete,
                Paths.videos + "/{video}",
                "deleteVideo",
                "Delete a video with its recipes and all that was found out",
                right: .write,
                parameters: [Self.id],
                answers: [.empty(204, "It is gone.")],
                handle: delete
            ),
            Route(
                .get,
                Paths.videos + "/{video}/content",
                "readVideoContent",
                "Read the video itself, or a part of it",
                right: .read,
                parameters: [Self.id, ObjectResponse.rangeParameter],
                answers: ObjectResponse.answers(
                    SharedMediaType.allCases.map(\.rawValue) + ["application/octet-stream"]
                ),
                handle: content
            ),
            Route(
                .get,
                Paths.videos + "/{video}/frames",
                "listFrames",
                "List the stills of a video",
                right: .read,
                parameters: [Self.id],
                answers: [
                    .json(
                        200,
                        "Their times in milliseconds.",
                        .object([.required("items", .array(.integer(0...(1 << 40)), most: 5000))])
                    )
                ],
                handle: frames
            ),
            Route(
                .get,
                Paths.videos + "/{video}/frames/{milliseconds}",
                "readFrame",
                "Read a still",
                right: .read,
                parameters: [Self.id, .path("milliseconds", .integer(0...(1 << 40)), "Its time.")],
                answers: [.bytes(200, "A JPEG.", ["image/jpeg"])],
                handle: still
            ),
            Route(
                .get,
                Paths.videos + "/{video}/events",
                "watchVideo",
                "Watch a video being worked on",
                right: .read,
                parameters: [Self.id] + EventRoutes.parameters,
                answers: [EventRoutes.answer],
                handle: watch
            ),
        ]
    }

    private func create(_ call: Call) async throws -> Response {
        let new = try call.decode(NewVideoBody.self).video(of: call.owner)
        var known: StoredVideo?
        if let key = new.key { known = try await parts.videos.video(key: key, owner: new.owner) }
        let id = if let known { known.id } else { try await parts.videos.create(new) }
        return try .json(
            VideoBody(try await video(id, call)),
            status: known == nil ? 201 : 200,
            headers: [.location: "\(Paths.videos)/\(id)"]
        )
    }

    private func list(_ call: Call) async throws -> Response {
        let limit = call.integer("limit") ?? Paging.usual
        let videos = try await parts.videos.videos(
            of: call.owner,
            before: call.text("cursor").flatMap { VideoID($0) },
            limit: limit + 1
        )
        return try .json(Paging.page(videos, limit: limit, cursor: { $0.id.description }, VideoBody.init))
    }

    func video(_ call: Call) async throws -> StoredVideo {
        try await video(call.id("video", { VideoID($0) }, of: "video"), call)
    }

    private func video(_ id: VideoID, _ call: Call) async throws -> StoredVideo {
        guard let video = try await parts.videos.video(id, owner: call.owner) else { throw Problem.notFound("video") }
        return video
    }

    private func read(_ call: Call) async throws -> Response { try .json(VideoBody(try await video(call))) }

    private func delete(_ call: Call) async throws -> Response {
        let video = try await video(call)
        guard try await parts.videos.delete(video.id, owner: call.owner) else { throw Problem.notFound("video") }
        try await parts.removeOrphans()
        return Response(status: .noContent)
    }

    private func frames(_ call: Call) async throws -> Response {
        let stills = try await parts.recipes.stills(of: try await video(call).id)
        return try .json(["items": stills.keys.map(\.milliseconds).sorted().prefix(5000).map { $0 }] as [String: [Int]])
    }

    private func still(_ call: Call) async throws -> Response {
        let stills = try await parts.recipes.stills(of: try await video(call).id)
        guard let time = call.integer("milliseconds"), let name = stills[Timestamp(milliseconds: time)],
            let bytes = try await parts.objects.bytes(of: name, limit: Self.largestStill)
        else { throw Problem.notFound("frame") }
        return Response(
            status: .ok,
            headers: [
                .contentType: "image/jpeg", .xContentTypeOptions: "nosniff", .eTag: "\"\(name.sha256)\"",
                .cacheControl: "private, max-age=31536000, immutable",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    private func content(_ call: Call) async throws -> Response {
        let video = try await video(call)
        guard let object = video.object, let size = video.bytes,
            let beginning = try await parts.objects.bytes(of: object, limit: ContainerType.needed)
        else { throw Problem.notFound("content") }
        return try ObjectResponse(objects: parts.objects, object: object, size: size).response(
            type: ContainerType.name(of: beginning),
            range: call.text("Range"),
            caching: "private, no-cache"
        )
    }

    private func watch(_ call: Call) async throws -> Response {
        let video = try await video(call)
        let (hub, feed) = (parts.hub, parts.feed)
        return try await EventStream(hub: hub, feed: feed, owner: call.owner, video: video.id, run: video.lastRun)
            .response(after: call.integer("Last-Event-ID") ?? call.integer("after"))
    }
}
