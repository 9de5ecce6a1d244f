import AsyncHTTPClient
import ClipMaker
import Foundation
import NIOCore
import NIOHTTP1
import VideoWorkflow

/// `dinnerpeople serve` as a process of its own, on a free port, and somebody who asks it over HTTP.
final class ServedProgram: Sendable {
    struct NotServing: Error { var notes: String }

    let port: Int
    private let process: Process
    private let notes: URL

    /// Returns once it serves.
    init(_ line: CommandLine, arguments: [String] = [], environment: [String: String] = [:]) async throws {
        port = try Self.freePort()
        process = Process()
        notes = line.folder.appendingPathComponent("served-\(UUID())")
        process.executableURL = URL(fileURLWithPath: CommandLine.program)
        process.arguments =
            ["serve", "--port", "\(port)", "--data", line.folder.appendingPathComponent("data").path] + arguments
        process.environment = ["HOME": line.folder.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        _ = FileManager.default.createFile(atPath: notes.path, contents: nil)
        let file = try FileHandle(forWritingTo: notes)
        let (lines, said) = AsyncStream<String>.makeStream()
        Thread.detachNewThread {
            while true {
                let data = pipe.fileHandleForReading.availableData
                if data.isEmpty { break }
                try? file.write(contentsOf: data)
                said.yield(String(decoding: data, as: UTF8.self))
            }
            said.finish()
        }
        var text = ""
        for await piece in lines {
            text += piece
            if text.contains("Serving at") { return }
        }
        throw NotServing(notes: text)
    }

    /// A test that fails leaves nothing behind.
    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// All that it said so far.
    var said: String { (try? String(contentsOf: notes, encoding: .utf8)) ?? "" }

    /// Tells it to stop, and returns its status once it has.
    func stop(with signal: Int32 = SIGTERM) async throws -> Int32 {
        kill(process.processIdentifier, signal)
        let process = process
        return try await onThreadOfItsOwn {
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    struct Answer: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var text: String

        /// A member of a JSON object that is text.
        func member(_ name: String) -> String? {
            (try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])?[name] as? String
        }
    }

    func ask(_ method: HTTPMethod, _ path: String, headers: [(String, String)] = [], json: String? = nil) async throws
        -> Answer
    {
        try await ask(method, path, headers: headers, body: json.map { (Array($0.utf8), "application/json") })
    }

    func ask(_ method: HTTPMethod, _ path: String, headers: [(String, String)], body: (bytes: [UInt8], type: String)?)
        async throws -> Answer
    {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
        request.method = method
        request.headers = HTTPHeaders(headers)
        if let body {
            request.headers.add(name: "Content-Type", value: body.type)
            request.body = .bytes(ByteBuffer(bytes: body.bytes))
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let text = String(buffer: try await response.body.collect(upTo: 64 << 20))
        return Answer(status: Int(response.status.code), headers: response.headers, text: text)
    }

    /// The names of a video's events from the first on, until `isEnd` says so; all that was read of the stream, too.
    func events(of video: String, headers: [(String, String)] = [], until isEnd: (String) -> Bool) async throws
        -> (names: [String], text: String)
    {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/api/v1/videos/\(video)/events?after=0")
        request.headers = HTTPHeaders(headers)
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
        var (text, names) = ("", [String]())
        for try await piece in response.body {
            text += String(buffer: piece)
            names = text.matches(of: /event: ([\w-]+)\ndata: [^\n]*\n/).map { String($0.output.1) }
            if names.contains(where: isEnd) { break }
        }
        return (names, text)
    }

    private static func freePort() throws -> Int {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
