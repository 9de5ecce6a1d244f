import Dispatch
import Foundation

/// The program `upload-server` over a folder, and requests to it over one socket each. All of it blocks.
final class ServerProgram {
    struct Ended: Error {}

    private let process = Process()
    private let output = Pipe()
    let port: UInt16

    /// Returns once it listens.
    init(folder: String) throws {
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("upload-server")
        process.arguments = [folder, "0"]
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = line.split(separator: "\n").first.flatMap({ UInt16($0) }) else { throw Ended() }
        self.port = port
    }

    /// Kills it so many milliseconds from now.
    func kill(after milliseconds: Int) {
        let process = process
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
            Foundation.kill(process.processIdentifier, SIGKILL)
        }
    }

    /// What it still said, after its end.
    func wait() -> String {
        let rest = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: rest, as: UTF8.self)
    }

    func stop() -> String {
        process.terminate()
        return wait()
    }

    /// The answer's head, one line each. Throws `Ended` where the server went away meanwhile.
    func request(_ method: String, _ path: String, _ fields: [String] = [], bytes: ArraySlice<UInt8> = []) throws
        -> [String]
    {
        let socket = try connected()
        defer { close(socket) }
        let lines = ["\(method) \(path) HTTP/1.1", "Host: x", "Connection: close", "Tus-Resumable: 1.0.0"] + fields
        let head = (lines + ["Content-Length: \(bytes.count)", "", ""]).joined(separator: "\r\n")
        try send(Array(head.utf8)[...], over: socket)
        try send(bytes, over: socket)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let got = recv(socket, &buffer, buffer.count, 0)
            guard got > 0 else { break }
            answer += buffer[..<got]
        }
        guard let text = String(validating: answer, as: UTF8.self), text.contains("\r\n\r\n") else { throw Ended() }
        return text.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
    }

    private func connected() throws -> Int32 {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafeBytes(of: &address) { bytes in
            bytes.baseAddress.map {
                connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count)) == 0
            } ?? false
        }
        guard isConnected else {
            close(descriptor)
            throw Ended()
        }
        return descriptor
    }

    private func send(_ bytes: ArraySlice<UInt8>, over socket: Int32) throws {
        var rest = bytes
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { throw Ended() }
            rest = rest.dropFirst(sent)
        }
    }
}

/// Runs what blocks away from the cooperative pool.
func onThreadOfItsOwn<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
}
