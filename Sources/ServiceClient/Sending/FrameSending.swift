import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import RecipeDomain
import VideoWorkflow

/// Takes stills and sound out of a video here, and sends them as they come.
struct FrameSending: Sendable {
    let connection: ServiceConnection
    let video: String
    let media: any MediaReader

    /// Stills on their way at once.
    private static let mostAtOnce = 4

    /// Nothing more is taken.
    private struct Closed: Error {}

    /// Throws `Failure` for what is wrong with the file, `ServiceProblem`.
    func send(_ request: MediaRequest) async throws {
        do {
            let sound = try SoundFile()
            let stills = try await sendStills(request, sound)
            try sound.finish()
            if !sound.isEmpty { try await put(sound) }
            guard stills > 0 || !sound.isEmpty else { return }
            _ = try await connection.persist(.POST, "\(path)/frames/complete", wanted: [202])
        } catch is Closed {}
    }

    private var path: String { "\(RemotePaths.videos)/\(video)" }

    private func sendStills(_ request: MediaRequest, _ sound: SoundFile) async throws -> Int {
        try await withThrowingTaskGroup(of: Void.self) { group in
            var (begun, underWay) = (0, 0)
            do {
                try await media.read(request) { item in
                    switch item {
                    case .frame(let frame):
                        while underWay >= Self.mostAtOnce {
                            try await group.next()
                            underWay -= 1
                        }
                        group.addTask { try await put(frame) }
                        (begun, underWay) = (begun + 1, underWay + 1)
                    case .audio(let chunk): try sound.append(chunk)
                    case .info, .subtitle, .seen, .selected, .note: break
                    }
                }
            } catch let failure as Failure where failure.kind == .audioOnly && !sound.isEmpty {}
            try await group.waitForAll()
            return begun
        }
    }

    private func put(_ frame: VideoFrame) async throws {
        try await put(
            "\(path)/frames/\(frame.summary.time.milliseconds)",
            type: "image/jpeg",
            .bytes(ByteBuffer(bytes: frame.jpeg))
        )
    }

    private func put(_ sound: SoundFile) async throws {
        let pieces = FilePieces(path: sound.path, range: 0..<sound.bytes)
        try await put("\(path)/audio", type: "audio/wav", .stream(pieces, length: .known(Int64(sound.bytes))))
    }

    /// What was sent before, in whatever form, stays.
    private func put(_ path: String, type: String, _ body: HTTPClientRequest.Body) async throws {
        do {
            _ = try await connection.persist(.PUT, path, headers: [("Content-Type", type)], body: body, wanted: [204])
        } catch ServiceProblem.refused(409, let type, _) {
            if type == "complete" { throw Closed() }
        }
    }
}
