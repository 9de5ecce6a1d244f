import ArgumentParser
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// `dinnerpeople serve` in a data folder of its own, with simulated models; both end with `stop`.
final class ServedProgram {
    let folder: String
    let port: Int
    private let simulator: Process
    private var server: Process?

    var address: String { "http://127.0.0.1:\(port)" }
    var processIdentifier: Int32 { server?.processIdentifier ?? 0 }

    /// Starts both and returns once the service is ready.
    /// - Parameters:
    ///   - profile: how the models behave.
    ///   - settings: lines below `server:` of the configuration.
    init(profile: String, settings: [String] = []) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("service-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        port = try Self.freePort()
        let said = Pipe()
        simulator = try Self.start("provider-simulator", ["--json", "--profile", profile], output: said)
        let line = try said.fileHandleForReading.line()
        guard let object = try JSONSerialization.jsonObject(with: line) as? [String: String],
            let models = object["baseURL"]
        else { throw ValidationError("the simulator did not start") }
        var lines = ["models:", "  url: \(models)", "  hosted: true", "server:", "  port: \(port)"]
        lines += settings.map { "  " + $0 }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: configuration))
        try await start()
    }

    private var configuration: String { folder + "/config.yaml" }

    /// The arguments that tell a verb of the program where this service's things are.
    var place: [String] { ["--data", folder + "/data", "--config", configuration] }

    func start() async throws {
        server = try Self.start("dinnerpeople", ["serve", "--quiet"] + place)
        for _ in 0..<600 {
            try await Task.sleep(for: .milliseconds(20))
            guard server?.isRunning == true else { break }
            let answer = try? await HTTPClient.shared.execute(
                HTTPClientRequest(url: address + "/readyz"),
                timeout: .seconds(1)
            )
            if let answer {
                _ = try await answer.body.collect(upTo: 1 << 16)
                if answer.status == .ok { return }
            }
        }
        throw ValidationError("the service did not start")
    }

    func stop() {
        for process in [server, simulator] where process?.isRunning == true {
            process?.terminate()
            process?.waitUntilExit()
        }
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Runs a verb of the program on this service's data folder; what it printed.
    func verb(_ arguments: [String], input: String? = nil) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program("dinnerpeople"))
        process.arguments = arguments + place
        let (given, printed) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (given, printed)
        process.standardError = FileHandle.nullDevice
        try process.run()
        if let input { given.fileHandleForWriting.write(Data(input.utf8)) }
        try given.fileHandleForWriting.close()
        let output = printed.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ValidationError("\(arguments) failed") }
        return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What the service itself holds in memory, without the processes that it starts, in megabytes.
    var megabytes: Double {
        let status = (try? String(contentsOfFile: "/proc/\(processIdentifier)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? .nan) / 1000
    }

    private static func start(_ name: String, _ arguments: [String], output: Pipe? = nil) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program(name))
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.standardError
        if let output { process.standardOutput = output } else { process.standardOutput = FileHandle.nullDevice }
        try process.run()
        return process
    }

    private static func freePort() throws -> Int {
        let listener = try LoopbackSocket.listening()
        defer { listener.close() }
        return listener.port
    }
}

extension FileHandle {
    /// The bytes up to the next line break.
    fileprivate func line() throws -> Data {
        var line = Data()
        while let byte = try read(upToCount: 1), !byte.isEmpty, byte != Data([10]) { line += byte }
        return line
    }
}
