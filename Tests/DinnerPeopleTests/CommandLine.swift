import ClipMaker
import Foundation

/// The program as a user runs it.
struct CommandLine: Sendable {
    let folder: URL

    static let program =
        Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().appendingPathComponent("dinnerpeople").path }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
        ?? URL(fileURLWithPath: Swift.CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
            "dinnerpeople"
        ).path

    struct Outcome: Sendable {
        var status: Int32
        var output: String
        var notes: String
    }

    func run(
        _ arguments: String...,
        data: String? = nil,
        environment: [String: String] = [:],
        input: String? = nil
    ) async throws -> Outcome {
        try await onThreadOfItsOwn {
            let started = try start(arguments, data: data, environment: environment, input: input)
            started.process.waitUntilExit()
            return try started.outcome()
        }
    }

    /// - Parameter time: after which the program is ended with SIGKILL, if it hasn't ended by then.
    func run(_ arguments: [String], data: String, killedAfter time: Duration?) async throws -> Outcome {
        let started = try start(arguments, data: data)
        if let time {
            try await Task.sleep(for: time)
            if started.process.isRunning { kill(started.process.processIdentifier, SIGKILL) }
        }
        return try await onThreadOfItsOwn {
            started.process.waitUntilExit()
            return try started.outcome()
        }
    }

    /// Starts the program and doesn't wait for it.
    /// - Parameter notes: the file that what it says goes to; nil for where this program's goes.
    func launch(_ arguments: [String], data: String, environment: [String: String] = [:], notes: URL? = nil) throws
        -> Process
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments + ["--data", data]
        process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        if let notes {
            _ = FileManager.default.createFile(atPath: notes.path, contents: nil)
            process.standardError = try FileHandle(forWritingTo: notes)
        }
        try process.run()
        return process
    }

    private struct Started: Sendable {
        let process: Process
        let output: URL
        let notes: URL

        func outcome() throws -> Outcome {
            Outcome(
                status: process.terminationStatus,
                output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
                notes: String(decoding: try Data(contentsOf: notes), as: UTF8.self)
            )
        }
    }

    private func start(
        _ arguments: [String],
        data: String?,
        environment: [String: String] = [:],
        input: String? = nil
    ) throws -> Started {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments + ["--data", data ?? folder.appendingPathComponent("data").path]
        process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        if let input {
            let file = folder.appendingPathComponent("in-\(UUID())")
            try Data(input.utf8).write(to: file)
            process.standardInput = try FileHandle(forReadingFrom: file)
        }
        let (output, notes) = (
            folder.appendingPathComponent("out-\(UUID())"), folder.appendingPathComponent("err-\(UUID())")
        )
        for url in [output, notes] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: notes)
        try process.run()
        return Started(process: process, output: output, notes: notes)
    }
}
