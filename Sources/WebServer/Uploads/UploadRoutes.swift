import DurableJobs
import HTTPTypes
import Hummingbird
import NIOCore
import People
import RecipeDomain
import Synchronization
import Uploads
import VideoWorkflow

/// Uploads that resume (tus 1.0), and the plain PUT.
struct UploadRoutes: Sendable {
    let parts: ServerParts

    private static let id = Route.Parameter.path("upload", .string(length: 1...100), "The upload's id.")
    private static let types = ["application/offset+octet-stream"]
    /// Digits alone, as tus has them.
    private static let count = Schema.string(
        length: 1...16,
        format: .pattern("^[0-9]{1,16}$") { text in text.utf8.allSatisfy { (48...57).contains($0) } }
    )
    private static let version = Route.Parameter.header(
        "Tus-Resumable",
        .choice([TusEndpoint.version]),
        "The version of tus.",
        isRequired: true,
        refusal: Problem(UploadRefusal.versionUnsupported)
    )
    private static let length = Route.Parameter.header(
        "Upload-Length",
        count,
        "Bytes in all; once it is known where Upload-Defer-Length was sent."
    )
    private static let checksum = Route.Parameter.header(
        "Upload-Checksum",
        .string(length: 1...200),
        "sha1 or sha256, and the checksum of this body in Base64."
    )
    private static func offset(isRequired: Bool) -> Route.Parameter {
        .header("Upload-Offset", count, "Where the bytes go on.", isRequired: isRequired)
    }
    private static let progress = ["Upload-Offset": "Bytes that are kept.", "Tus-Resumable": "1.0.0"]

    private static let refusals: [Route.Answer] = [
        (409, "The bytes don't go on where the upload stands."), (410, "It was left for too long."),
        (412, "Another version of tus."), (423, "Another request is writing."), (429, "Too many uploads at once."),
        (460, "The bytes are not those of the checksum."),
    ].map { .problem($0, $1) }

    var routes: [Route] {
        [
            Route(
                .options,
                Paths.uploads,
                "uploadOptions",
                "What of tus is spoken here",
                right: .anyone,
                answers: [
                    .empty(204, "In the headers.", headers: ["Tus-Version": "1.0.0", "Tus-Extension": "Extensions."])
                ]
            ) { call in try await options(call) },
            Route(
                .post,
                Paths.uploads,
                "createUpload",
                "Begin an upload; metadata names the file and, where it is announced, the video",
                right: .write,
                parameters: [
                    Self.version, Self.length,
                    .header(
                        "Upload-Defer-Length",
                        .choice(["1"]),
                        "Instead of Upload-Length, where it isn't known yet."
                    ),
                    .header("Upload-Metadata", .string(length: 0...8192), "filename, filetype, video."), Self.checksum,
                ],
                body: .stream(Self.types, isRequired: false),
                answers: [.empty(201, "It began.", headers: ["Location": "The upload."])] + Self.refusals
            ) { call in try await tus(call, .collection) },
            Route(
                .head,
                Paths.uploads + "/{upload}",
                "readUpload",
                "How far an upload is",
                right: .write,
                parameters: [Self.id, Self.version],
                answers: [.empty(200, "In the headers.", headers: Self.progress)] + Self.refusals
            ) { call in try await tus(call, .member(call.text("upload") ?? "")) },
            Route(
                .patch,
                Paths.uploads + "/{upload}",
                "continueUpload",
                "Send more of an upload",
                right: .write,
                parameters: [Self.id, Self.version, Self.offset(isRequired: true), Self.length, Self.checksum],
                body: .stream(Self.types),
                answers: [.empty(204, "They are kept.", headers: Self.progress)] + Self.refusals
            ) { call in try await tus(call, .member(call.text("upload") ?? "")) },
            Route(
                .post,
                Paths.uploads + "/{upload}",
                "overrideUpload",
                "PATCH or DELETE for those who can't send that (X-HTTP-Method-Override)",
                right: .write,
                parameters: [
                    Self.id, Self.version,
                    .header(
                        "X-HTTP-Method-Override",
                        .choice(["PATCH", "DELETE"]),
                        "What is meant.",
                        isRequired: true
                    ),
                    Self.offset(isRequired: false), Self.length, Self.checksum,
                ],
                body: .stream(Self.types, isRequired: false),
                answers: [.empty(204, "It is done.", headers: Self.progress)] + Self.refusals
            ) { call in try await tus(call, .member(call.text("upload") ?? "")) },
            Route(
                .delete,
                Paths.uploads + "/{upload}",
                "endUpload",
                "Take an unfinished upload back",
                right: .write,
                parameters: [Self.id, Self.version],
                answers: [.empty(204, "It is gone.")] + Self.refusals
            ) { call in try await tus(call, .member(call.text("upload") ?? "")) },
            Route(
                .put,
                Paths.videos + "/{video}/content",
                "sendVideo",
                "Send a whole video in one request",
                right: .write,
                parameters: [VideoRoutes.id],
                body: .stream([
                    "application/octet-stream", "video/mp4", "video/quicktime", "video/webm", "video/x-matroska",
                ]),
                answers: [
                    .json(
                        202,
                        "It is there, and is worked on.",
                        .named("Job"),
                        headers: ["Location": "The job."],
                        gives: ["job": "/id"]
                    ),
                    .problem(409, "It is there already, or on its way."),
                ] + Self.refusals,
                handle: whole
            ),
            Route(
                .post,
                Paths.videos + "/{video}/process",
                "processVideo",
                "Work on a video once more",
                right: .write,
                parameters: [VideoRoutes.id],
                answers: [
                    .json(
                        202,
                        "It is worked on.",
                        .named("Job"),
                        headers: ["Location": "The job."],
                        gives: ["job": "/id"]
                    ),
                    .problem(409, "Nothing of it is here yet."),
                ],
                handle: again
            ),
        ]
    }

    // MARK: Sending

    private func tus(_ call: Call, _ target: TusEndpoint.Target) async throws -> Response {
        let answer = try await send(call, target)
        return Response(status: answer.response.status, headers: answer.response.headerFields)
    }

    private func whole(_ call: Call) async throws -> Response {
        let owner = try call.owner
        let video = try await video(call)
        let headers = call.request.headers
        // Where neither stands there is no body (RFC 9112, 6.3).
        guard headers[.contentLength] ?? "0" != "0" || headers[.transferEncoding] != nil else {
            throw Problem(422, "empty", "Nothing was sent.")
        }
        _ = try await send(call, .member(video.name), to: video)
        return try await accepted(try await parts.process(video.id, owner: owner).description, call)
    }

    /// The work on a video begins with the first bytes of it, beside the upload.
    /// - Parameter known: the video that is sent; nil for the one that the upload names or is for already.
    private func send(_ call: Call, _ target: TusEndpoint.Target, to known: StoredVideo? = nil) async throws
        -> UploadAnswer
    {
        let owner = try call.owner
        let admission = Admission(parts: parts, owner: owner, video: known)
        let endpoint = TusEndpoint(store: parts.uploads, path: Paths.uploads) { try await admission.admit($0) }
        // To whoever reads the body, one that throws has broken off.
        let failure = Mutex<(any Error)?>(nil)
        let body = WatchedBody(body: call.request.body) {
            do {
                guard let video = try await admission.video(of: target) else { return }
                _ = try await parts.process(video, owner: owner)
            } catch {
                failure.withLock { $0 = error }
                throw error
            }
        }
        do {
            return try await endpoint.respond(
                to: call.request.head,
                at: target,
                owner: owner.description,
                body: body
            )
        } catch {
            await admission.undo()
            throw failure.withLock { $0 } ?? error
        }
    }

    /// What is spoken here doesn't depend on who asks.
    private func options(_ call: Call) async throws -> Response {
        let endpoint = TusEndpoint(store: parts.uploads, path: Paths.uploads) { _ in throw Problem.notFound("upload") }
        let answer = try await endpoint.respond(
            to: call.request.head,
            at: .collection,
            owner: "",
            body: call.request.body
        )
        return Response(status: answer.response.status, headers: answer.response.headerFields)
    }

    private func video(_ call: Call) async throws -> StoredVideo {
        let id: VideoID = try call.id("video", { VideoID($0) }, of: "video")
        guard let video = try await parts.videos.video(id, owner: call.owner) else { throw Problem.notFound("video") }
        return video
    }

    private func again(_ call: Call) async throws -> Response {
        let owner = try call.owner
        let video = try await video(call)
        guard video.object != nil || parts.isComing(video) else {
            throw Problem(409, "missing", "Nothing of the video is here yet. Send it first.")
        }
        return try await accepted(try await parts.process(video.id, owner: owner).description, call)
    }

    private func accepted(_ id: String, _ call: Call) async throws -> Response {
        guard let job = try await parts.job(id, owner: call.owner) else { throw Problem.notFound("job") }
        return try .json(JobBody(job), status: 202, headers: [.location: "\(Paths.jobs)/\(id)"])
    }
}
