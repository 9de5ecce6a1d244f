import AsyncHTTPClient
import Crypto
import Foundation
import NIOCore
import NIOHTTP1
public import RecipeDomain
public import VideoWorkflow

/// A video to be processed by a server.
public struct RemoteRequest: Sendable {
    public var path: String
    /// The file's name, for people.
    public var name: String
    public var bytes: Int
    public var caption: String?
    public var look: LookChoice
    public var frameBudget: Int?
    /// Stills are taken every so many seconds, in place of being chosen.
    public var everySeconds: Double?
    public var language: String?
    public var region: String?
    public var rounds: Rounds

    public init(
        path: String,
        name: String,
        bytes: Int,
        caption: String?,
        look: LookChoice,
        frameBudget: Int?,
        everySeconds: Double?,
        language: String?,
        region: String?,
        rounds: Rounds
    ) {
        (self.path, self.name, self.bytes, self.caption) = (path, name, bytes, caption)
        (self.look, self.frameBudget, self.everySeconds) = (look, frameBudget, everySeconds)
        (self.language, self.region, self.rounds) = (language, region, rounds)
    }
}

/// A recipe that a server made.
public struct RemoteRecipe: Sendable {
    public var recipe: Recipe
    /// Where it is shown.
    public var url: String
}

/// Has videos processed by a server: stills and sound are taken out of them here and sent first, so that the recipe is on
/// its way while the video itself follows. Doing it again goes on where it was left.
public struct RemoteProcessing: Sendable {
    private let connection: ServiceConnection
    private let media: any MediaReader

    /// What is read on the screen is read off these, so they are larger than those for models.
    private static let stillLongSide = 1280
    private static let glance = Duration.seconds(2)

    /// Runs `body` with a connection to a server, and closes it.
    /// - Parameter media: takes stills and sound out of videos.
    public static func with<Value: Sendable>(
        _ server: ServiceAddress,
        token: String?,
        media: any MediaReader,
        _ body: @Sendable (RemoteProcessing) async throws -> Value
    ) async throws -> Value {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(10)
        configuration.timeout.read = .seconds(60)
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let connection = ServiceConnection(client: client, server: server, token: token)
            let value = try await body(RemoteProcessing(connection: connection, media: media))
            try await client.shutdown()
            return value
        } catch {
            try? await client.shutdown()
            throw error
        }
    }

    /// Gives the recipes once the video itself has been looked at. `watch` is told each event, and of which run, counted from
    /// 0: the first is made of what was sent before the video.
    /// Throws `ServiceProblem`, `Failure` for what is wrong with the file, `CancellationError`.
    public func process(
        _ request: RemoteRequest,
        watch: @escaping @Sendable (RunEvent, Int) -> Void
    ) async throws -> [RemoteRecipe] {
        let video = try await connection.value(
            RemoteVideo.self,
            .POST,
            RemotePaths.videos,
            json: announcement(of: request),
            isFirst: true
        )
        let (endings, ended) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        return try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            let events = EventWatch(connection: connection, video: video.id, receive: watch) { ended.yield() }
            group.addTask { await events.run() }
            group.addTask {
                while !Task.isCancelled {
                    try await Task.sleep(for: Self.glance)
                    ended.yield()
                }
            }
            try await send(request, as: video)
            return try await recipes(of: video.id, endings)
        }
    }

    // MARK: Sending

    private func send(_ request: RemoteRequest, as video: RemoteVideo) async throws {
        guard video.bytes == nil else {
            // It came to nothing, and somebody wants it once more.
            guard video.recipes.isEmpty, !video.awaitsLook else { return }
            _ = try await connection.persist(.POST, "\(RemotePaths.videos)/\(video.id)/process", wanted: [202])
            return
        }
        if !video.framesComplete {
            try await FrameSending(connection: connection, video: video.id, media: media).send(stills(of: request))
        }
        let upload = UploadSending(
            connection: connection,
            path: request.path,
            name: request.name,
            bytes: request.bytes
        )
        try await upload.send(video)
    }

    private func stills(of request: RemoteRequest) -> MediaRequest {
        MediaRequest(
            path: request.path,
            looks: [request.look == .thorough ? .thorough : .quick],
            frameBudget: request.frameBudget,
            everySeconds: request.everySeconds,
            jpegLongSide: Self.stillLongSide,
            wantsLuma: false,
            wantsAudio: true,
            wantsSubtitles: false
        )
    }

    private func announcement(of request: RemoteRequest) -> Announcement {
        let attributes = try? FileManager.default.attributesOfItem(atPath: request.path)
        let changed = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        let options = Announcement.Options(
            look: request.look.rawValue,
            frames: request.frameBudget,
            region: request.region,
            rounds: request.rounds.rawValue,
            language: request.language
        )
        // The same file with the same wishes is the same video.
        let parts: [String] = [
            request.name, "\(request.bytes)", "\(changed)", options.look, "\(options.frames ?? 0)",
            options.region ?? "",
            "\(options.rounds)", options.language ?? "", request.caption ?? "",
        ]
        let key = SHA256.hash(data: Data(parts.joined(separator: "\u{0}").utf8)).prefix(16)
        return Announcement(
            name: request.name,
            caption: request.caption,
            options: options,
            key: Data(key).base64EncodedString()
        )
    }

    // MARK: Waiting

    private func recipes(of video: String, _ endings: AsyncStream<Void>) async throws -> [RemoteRecipe] {
        var endings = endings.makeAsyncIterator()
        while true {
            let now: RemoteVideo = try await connection.value(at: "\(RemotePaths.videos)/\(video)")
            if now.bytes != nil, let id = now.job {
                let job: RemoteJob = try await connection.value(at: "\(RemotePaths.jobs)/\(id)")
                if job.isOver, !now.awaitsLook || job.state == "cancelled" {
                    guard now.recipes.isEmpty else { return try await recipes(now.recipes) }
                    throw ServiceProblem.noRecipe(reason: job.reason ?? "The work on it was stopped.")
                }
            }
            guard await endings.next() != nil else { throw CancellationError() }
        }
    }

    private func recipes(_ ids: [String]) async throws -> [RemoteRecipe] {
        var recipes: [RemoteRecipe] = []
        for id in ids {
            let path = "\(RemotePaths.recipes)/\(id)"
            let answer = try await connection.persist(.GET, path + ".json", wanted: [200])
            guard let recipe = try? JSONFormat.recipe(from: answer.body.readableBytesView) else {
                throw ServiceProblem.otherServer(server: connection.server.shown)
            }
            recipes.append(RemoteRecipe(recipe: recipe, url: connection.server.url(path + ".html")))
        }
        return recipes
    }
}
