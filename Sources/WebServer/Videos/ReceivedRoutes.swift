import Foundation
import HTTPTypes
import Hummingbird
import JPEGSyntax
import RecipeDomain
import Uploads
import VideoWorkflow

/// Frames first: stills and sound that whoever holds a video takes out of it, and sends before the video itself. The work
/// begins with the first of them.
struct ReceivedRoutes: Sendable {
    let parts: ServerParts
    /// Stills looked at in memory at once.
    private let turns = LendingPool(Array(0..<8))

    init(parts: ServerParts) { self.parts = parts }

    /// Bytes of one still, and of the sound.
    static let largestStill = 4 << 20
    static let largestSound = 512 << 20
    /// Pixels of a still, and of its longer side: what the media process takes.
    static let mostPixels = 36_000_000
    static let longestSide = 16_384
    /// A thousand hours, in milliseconds.
    private static let latest = 3_600_000_000

    private static let stills = ["image/jpeg"]
    private static let sounds = [
        "audio/wav", "audio/x-wav", "audio/mp4", "audio/aac", "audio/mpeg", "audio/ogg", "audio/webm", "audio/flac",
        "application/octet-stream",
    ]
    private static let refusals: [Route.Answer] = [
        .problem(409, "Something else was sent for it, or nothing more is taken."),
        .problem(429, "Too much at once."),
    ]

    var routes: [Route] {
        [
            Route(
                .put,
                Paths.videos + "/{video}/frames/{milliseconds}",
                "sendFrame",
                "Send a still of a video before the video, in any order",
                right: .write,
                parameters: [
                    VideoRoutes.id,
                    .path("milliseconds", .integer(0...Self.latest), "Where in the video it was taken."),
                ],
                body: .stream(Self.stills),
                answers: [.empty(204, "It is kept, and is worked on.")] + Self.refusals,
                handle: still
            ),
            Route(
                .put,
                Paths.videos + "/{video}/audio",
                "sendAudio",
                "Send the sound of a video, from its beginning on, before the video",
                right: .write,
                parameters: [VideoRoutes.id],
                body: .stream(Self.sounds),
                answers: [.empty(204, "It is kept, and is worked on.")] + Self.refusals,
                handle: sound
            ),
            Route(
                .post,
                Paths.videos + "/{video}/frames/complete",
                "completeFrames",
                "Say that no more stills and no more sound come",
                right: .write,
                parameters: [VideoRoutes.id],
                answers: [
                    .json(
                        202,
                        "The recipe is made of what came.",
                        .named("Job"),
                        headers: ["Location": "The job."],
                        gives: ["job": "/id"]
                    ),
                    .problem(409, "Nothing came."),
                ],
                handle: complete
            ),
        ]
    }

    private func still(_ call: Call) async throws -> Response {
        let time = call.integer("milliseconds").map { Timestamp(milliseconds: $0) }
        return try await take(call, types: Self.stills, most: Self.largestStill, time: time) { name in
            try await turns.withOne { _ in
                guard let bytes = try await parts.objects.bytes(of: name, limit: Self.largestStill) else {
                    throw Failure(.keepFrame, .fileMissing, cause: name.sha256)
                }
                try Self.check(bytes)
            }
        }
    }

    private func sound(_ call: Call) async throws -> Response {
        try await take(call, types: Self.sounds, most: Self.largestSound, time: nil) { _ in }
    }

    /// What its markers tell; the picture itself is decoded in the media process alone.
    private static func check(_ bytes: [UInt8]) throws {
        let outline: JPEGOutline
        do { outline = try JPEGOutline(bytes) } catch {
            throw Problem(422, "not-a-jpeg", "The picture can't be used: \(error.detail).")
        }
        let (width, height) = (outline.width, outline.height)
        guard max(width, height) <= longestSide, width * height <= mostPixels else {
            throw Problem(
                422,
                "too-many-pixels",
                "The picture has \(width)×\(height) pixels; \(mostPixels / 1_000_000) million are taken, "
                    + "and \(longestSide) a side."
            )
        }
    }

    // MARK: Taking

    private func take(
        _ call: Call,
        types: [String],
        most: Int,
        time: Timestamp?,
        check: (ObjectName) async throws -> Void
    ) async throws -> Response {
        let video = try await video(call)
        guard let type = RouteResponder.mediaType(of: call.request), types.contains(type) else {
            throw Problem(415, "media-type", "Send it as \(types.joined(separator: " or ")).")
        }
        // RFC 9110, section 14.5.
        guard call.request.headers[.contentRange] == nil, call.request.headers[.contentEncoding] == nil else {
            throw Problem(415, "media-type", "Send it whole and unencoded.")
        }
        let reception: Reception
        do {
            reception = try await parts.uploads.take(
                call.request.body,
                length: call.request.headers[.contentLength].flatMap { Int($0) },
                most: most,
                owner: video.owner.description
            ) { body in
                guard body.bytes > 0 else { throw Problem(422, "empty", "Nothing was sent.") }
                let name = try await parts.objects.adopt(fileAt: body.path, sha256: body.sha256, bytes: body.bytes)
                do {
                    try await check(name)
                    let part = ReceivedPart(time: time, object: name, bytes: body.bytes)
                    return try await keep(part, of: video)
                } catch let refusal as Problem {
                    // After any other error it may be written down all the same.
                    await parts.objects.takeBack([name])
                    throw refusal
                }
            }
        } catch UploadRefusal.cutShort {
            throw Problem(400, "body-cut-short", "The body ended early, and nothing of it is kept. Send it again.")
        } catch UploadRefusal.tooSlow {
            throw Problem(408, "sender-too-slow", "The bytes came too slowly, and none is kept. Send it again.")
        }
        if reception == .kept { try await parts.wake(video) }
        return Response(status: .noContent)
    }

    private func keep(_ part: ReceivedPart, of video: StoredVideo) async throws -> Reception {
        let most = ReceivedMediaReader.mostPictures
        let reception = try await parts.received.receive(part, of: video.id, owner: video.owner, most: most)
        switch reception {
        case nil: throw Problem.notFound("video")
        case .another: throw Problem(409, "another", "Something else was sent for that before, and is used.")
        case .closed: throw Problem(409, "complete", "Nothing more is taken: it is complete, or the video is there.")
        case .tooMany: throw Problem(409, "too-many", "At most \(most) stills of a video are taken.")
        case .kept?, .known?: return reception ?? .known
        }
    }

    private func complete(_ call: Call) async throws -> Response {
        let video = try await video(call)
        guard let state = try await parts.received.received(of: video.id, owner: video.owner), !state.isEmpty else {
            throw Problem(409, "missing", "Nothing of the video is here yet. Send stills first.")
        }
        _ = try await parts.received.completeReceiving(of: video.id, owner: video.owner)
        if video.awaitsLook || video.job == nil { try await parts.wake(video) }
        guard let id = try await self.video(call).job, let job = try await parts.job(id, owner: video.owner) else {
            throw Problem.notFound("job")
        }
        return try .json(JobBody(job), status: 202, headers: [.location: "\(Paths.jobs)/\(id)"])
    }

    private func video(_ call: Call) async throws -> StoredVideo { try await VideoRoutes(parts: parts).video(call) }
}
