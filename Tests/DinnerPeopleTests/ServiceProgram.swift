import AsyncHTTPClient
import ClipMaker
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// `dinnerpeople serve` as a process of its own, and what a client can ask it.
final class ServiceProgram: Sendable {
    /// The service can't be reached any more.
    struct Gone: Error {
        /// What it said before, where it ended.
        var said = ""
    }

    struct Answer: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var body: ByteBuffer

        var json: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(body.readableBytesView))) as? [String: Any] ?? [:]
        }
        var text: String { String(buffer: body) }
        var items: [[String: Any]] { json["items"] as? [[String: Any]] ?? [] }
    }

    /// Tells at once that nobody listens any more.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration.singletonConfiguration
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    let port: Int
    private let process: Process
    private let notes: URL

    /// Starts it; it may take a moment until it answers.
    init(_ line: CommandLine, port: Int, data: String, configuration: String, environment: [String: String] = [:])
        throws
    {
        self.port = port
        notes = line.folder.appendingPathComponent("notes-\(UUID())")
        process = try line.launch(
            ["serve", "--quiet", "--port", "\(port)", "--config", configuration],
            data: data,
            environment: environment,
            notes: notes
        )
    }

    var identifier: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    /// What it said so far.
    var said: String { (try? String(contentsOf: notes, encoding: .utf8)) ?? "" }

    /// A test that fails leaves nothing behind.
    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Sends a signal; for those that end it, returns once it has ended.
    func signal(_ number: Int32) async throws {
        kill(process.processIdentifier, number)
        guard number == SIGKILL || number == SIGTERM else { return }
        try await onThreadOfItsOwn { [process] in process.waitUntilExit() }
    }

    /// Returns once it answers.
    func ready() async throws {
        for _ in 0..<1500 {
            guard process.isRunning else { throw Gone(said: said) }
            if try await isReady() { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Gone()
    }

    private func isReady() async throws -> Bool {
        do { return try await ask(.GET, "/readyz").status == 200 } catch is Gone { return false }
    }

    /// A port of 127.0.0.1 that nobody listens on.
    static func freePort() async throws -> Int {
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = channel.localAddress?.port ?? 0
        try await channel.close()
        return port
    }

    /// Throws `Gone` where no whole answer came.
    func ask(
        _ method: HTTPMethod,
        _ path: String,
        _ headers: [String: String] = [:],
        body: ByteBuffer? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
        request.method = method
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body { request.body = .bytes(body) }
        do {
            let response = try await Self.client.execute(request, timeout: .seconds(30))
            let body = try await response.body.collect(upTo: 64 << 20)
            return Answer(status: Int(response.status.code), headers: response.headers, body: body)
        } catch let error as CancellationError { throw error } catch { throw Gone() }
    }

    func ask(_ method: HTTPMethod, _ path: String, json: String) async throws -> Answer {
        try await ask(method, path, ["Content-Type": "application/json"], body: ByteBuffer(string: json))
    }

    /// The stored events of a video, from the first one to that which ends its run `count` of times.
    func events(of video: String, endings: Int = 1, _ headers: [String: String] = [:]) async throws -> [ServiceEvent] {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/api/v1/videos/\(video)/events?after=0")
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        let response = try await Self.client.execute(request, timeout: .seconds(20))
        var (text, events, ended) = ("", [ServiceEvent](), 0)
        for try await part in response.body {
            text += String(buffer: part)
            var messages = text.components(separatedBy: "\n\n")
            text = messages.removeLast()
            for message in messages {
                guard let event = ServiceEvent(message) else { continue }
                events.append(event)
                if event.type == "completed" { ended += 1 }
            }
            if ended >= endings { return events }
        }
        return events
    }
}

/// A message of the event stream.
struct ServiceEvent: Sendable, Hashable {
    var id: Int
    var type: String
    var run: String
    var sequence: Int
    /// All of it.
    var message: String

    init?(_ message: String) {
        let lines = message.split(separator: "\n")
        func field(_ name: String) -> Substring? {
            lines.first { $0.hasPrefix(name + ": ") }?.dropFirst(name.count + 2)
        }
        guard let id = field("id").flatMap({ Int($0) }), let type = field("event"), let data = field("data"),
            let object = try? JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any],
            let run = object["run"] as? String, let sequence = object["sequence"] as? Int
        else { return nil }
        (self.id, self.type, self.run, self.sequence) = (id, String(type), run, sequence)
        self.message = message
    }
}
