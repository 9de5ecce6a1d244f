import ArgumentParser
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A video handed to the service and watched until its recipe is done.
struct HandedOverVideo {
    /// The service's id for it.
    var id = ""
    /// Seconds since the upload began.
    var firstEvent = Double.nan
    var recipe = Double.nan
    var completed = Double.nan
    /// Seconds from when something happened to when the watcher was told, the longest.
    var longestLag = 0.0
    var failure: String?

    /// Each watcher keeps a connection for itself.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration.singletonConfiguration
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1000
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    private struct Event: Decodable {
        struct Data: Decodable {
            var at: String?
            var what: String?
        }

        var elapsed: Double?
        var data: Data
    }

    /// - Parameters:
    ///   - path: of the file.
    ///   - address: where the service answers.
    static func hand(_ path: String, to address: String, token: String? = nil) async throws -> HandedOverVideo {
        let videos = address + "/api/v1/videos"
        var announced = request(videos, token)
        announced.method = .POST
        announced.headers.add(name: "Content-Type", value: "application/json")
        announced.body = .bytes(ByteBuffer(string: "{\"name\": \"clip.mp4\"}"))
        let answer = try await client.execute(announced, timeout: .seconds(30))
        let body = try await answer.body.collect(upTo: 1 << 20)
        guard answer.status == .created || answer.status == .ok,
            let object = try JSONSerialization.jsonObject(with: Data(body.readableBytesView)) as? [String: Any],
            let id = object["id"] as? String
        else { throw ValidationError("a video was refused: \(answer.status) \(String(buffer: body))") }

        let stream = try await client.execute(
            request("\(videos)/\(id)/events?after=0", token),
            timeout: .seconds(600)
        )
        let bytes = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: path)))
        let begin = Date()
        return try await withThrowingTaskGroup(of: HandedOverVideo?.self) { group in
            group.addTask {
                var upload = request("\(videos)/\(id)/content", token)
                upload.method = .PUT
                upload.headers.add(name: "Content-Type", value: "video/mp4")
                upload.body = .bytes(bytes)
                let answer = try await client.execute(upload, timeout: .seconds(600))
                let body = try await answer.body.collect(upTo: 1 << 20)
                guard answer.status == .accepted else {
                    throw ValidationError("an upload was refused: \(answer.status) \(String(buffer: body))")
                }
                return nil
            }
            group.addTask { try await watch(stream.body, since: begin) }
            var watched = HandedOverVideo()
            for try await result in group { watched = result ?? watched }
            watched.id = id
            return watched
        }
    }

    static func request(_ address: String, _ token: String?) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: address)
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        return request
    }

    private static func watch(_ body: HTTPClientResponse.Body, since begin: Date) async throws -> HandedOverVideo {
        var video = HandedOverVideo()
        var began: Date?
        var text = ""
        for try await part in body {
            let now = Date()
            text += String(buffer: part)
            var messages = text.components(separatedBy: "\n\n")
            text = messages.removeLast()
            for message in messages {
                let lines = message.split(separator: "\n")
                guard let type = lines.first(where: { $0.hasPrefix("event: ") })?.dropFirst(7),
                    let data = lines.first(where: { $0.hasPrefix("data: ") })?.dropFirst(6),
                    let event = try? JSONDecoder().decode(Event.self, from: Data(data.utf8))
                else { continue }
                if let at = event.data.at {
                    began = try? Date(at, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
                }
                if let began, let elapsed = event.elapsed {
                    video.longestLag = max(video.longestLag, now.timeIntervalSince(began) - elapsed)
                }
                let seconds = now.timeIntervalSince(begin)
                if video.firstEvent.isNaN, type == "frame" { video.firstEvent = seconds }
                if type == "recipe", video.recipe.isNaN { video.recipe = seconds }
                if type == "failed" { video.failure = event.data.what ?? "failed" }
                guard ["completed", "failed", "cancelled"].contains(type) else { continue }
                video.completed = seconds
                return video
            }
        }
        video.failure = "the events ended"
        return video
    }
}
