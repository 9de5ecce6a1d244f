import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import VideoWorkflow

/// Sends a video as a resumable upload (tus 1.0): goes on where an earlier one was, and after a connection that broke.
struct UploadSending: Sendable {
    let connection: ServiceConnection
    let path: String
    let name: String
    let bytes: Int

    /// Bytes of one request: proxies and clocks are kinder to small ones.
    private static let piece = 64 << 20
    private static let longestRequest = TimeAmount.hours(2)
    private static let pauses: [Duration] = [.milliseconds(200), .seconds(1), .seconds(3), .seconds(10), .seconds(30)]

    /// Throws `ServiceProblem`.
    func send(_ video: RemoteVideo) async throws {
        var place = video.links["upload"]
        var pauses = Self.pauses[...]
        while true {
            do {
                guard let upload = try await self.place(of: video, known: place) else { return }
                place = upload
                if let offset = try await offset(of: upload) {
                    if offset >= bytes { return }
                    try await append(at: offset, to: upload)
                    pauses = Self.pauses[...]
                } else {
                    place = nil
                }
            } catch let problem as ServiceProblem where problem.mayPass {
                guard let pause = pauses.popFirst() else { throw problem }
                try await Task.sleep(for: pause)
            }
        }
    }

    /// Where it is sent to; nil where all of it is there.
    private func place(of video: RemoteVideo, known: String?) async throws -> String? {
        if let known { return known }
        let names = [("video", video.id), ("filename", name)]
        let metadata = names.map { "\($0) \(Data($1.utf8).base64EncodedString())" }.joined(separator: ",")
        let answer = try await tus(
            .POST,
            RemotePaths.uploads,
            [("Upload-Length", "\(bytes)"), ("Upload-Metadata", metadata)]
        )
        switch answer.status {
        case 201: return answer.headers.first(name: "Location")
        case 409:
            let now: RemoteVideo = try await connection.value(at: "\(RemotePaths.videos)/\(video.id)")
            if now.bytes != nil { return nil }
            guard let upload = now.links["upload"] else { throw connection.refusal(answer) }
            return upload
        default: throw connection.refusal(answer)
        }
    }

    /// nil where the upload is gone.
    private func offset(of upload: String) async throws -> Int? {
        let answer = try await tus(.HEAD, upload)
        switch answer.status {
        case 200:
            guard let offset = answer.headers.first(name: "Upload-Offset").flatMap({ Int($0) }), offset >= 0 else {
                throw ServiceProblem.otherServer(server: connection.server.shown)
            }
            return offset
        case 404, 410: return nil
        // HEAD says nothing of what is wrong.
        default: throw ServiceProblem.refused(status: answer.status, type: "", detail: "The upload is refused.")
        }
    }

    private func append(at offset: Int, to upload: String) async throws {
        let part = offset..<min(bytes, offset + Self.piece)
        let answer = try await tus(
            .PATCH,
            upload,
            [("Upload-Offset", "\(offset)"), ("Content-Type", "application/offset+octet-stream")],
            .stream(FilePieces(path: path, range: part), length: .known(Int64(part.count)))
        )
        // Whoever is told another offset asks for it anew.
        guard [204, 409, 404, 410].contains(answer.status) else { throw connection.refusal(answer) }
    }

    private func tus(
        _ method: HTTPMethod,
        _ path: String,
        _ headers: [(String, String)] = [],
        _ body: HTTPClientRequest.Body? = nil
    ) async throws -> ServiceConnection.Answer {
        try await connection.ask(
            method,
            path,
            headers: [("Tus-Resumable", "1.0.0")] + headers,
            body: body,
            within: body == nil ? .seconds(60) : Self.longestRequest
        )
    }
}
