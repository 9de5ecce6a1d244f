import Foundation

/// `dinnerpeople serve` over a folder, on a free port of this machine.
final class ServedProgram: Sendable {
    struct Ended: Error {}

    private let process = Process()
    let port: Int

    var address: String { "http://127.0.0.1:\(port)" }

    /// Returns once it listens. Blocks.
    init(data: String, home: String, environment: [String: String] = [:]) throws {
        port = try Self.freePort()
        process.executableURL = URL(fileURLWithPath: CommandLine.program)
        process.arguments = ["serve", "--port", "\(port)", "--local", "--data", data]
        process.environment = ["HOME": home, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let notes = Pipe()
        process.standardError = notes
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        var said = ""
        while !said.contains("Serving at") {
            let more = notes.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Ended() }
            said += String(decoding: more, as: UTF8.self)
        }
    }

    /// Ends it, without a word. Blocks.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Blocks until it has ended.
    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    private static func freePort() throws -> Int {
        let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
            }
        }
        guard isBound else { throw Ended() }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
