import ClipMaker
import Foundation

/// The program `job-crash-worker`: takes the jobs of a folder's queue, and begins a run for each.
final class CrashWorker: Sendable {
    /// What it says when it has begun.
    let run: String

    private let process: Process
    private let input = Pipe()
    private let output = Pipe()

    /// Returns once it has begun its first job.
    static func start(in folder: String, lease: Duration = .seconds(30)) async throws -> CrashWorker {
        try await onThreadOfItsOwn { try CrashWorker(folder, lease) }
    }

    private init(_ folder: String, _ lease: Duration) throws {
        process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("job-crash-worker")
        process.arguments = [folder, "\(Int(lease / .milliseconds(1)))"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        run = String(Self.line(from: output).split(separator: " ").last ?? "")
    }

    private static func line(from output: Pipe) -> String {
        String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Lets it write; gives what it says of it.
    func write() async throws -> String {
        try await onThreadOfItsOwn { [input, output] in
            input.fileHandleForWriting.write(Data("\n".utf8))
            return Self.line(from: output)
        }
    }

    func end() async throws {
        signal(SIGKILL)
        try await onThreadOfItsOwn { [process] in process.waitUntilExit() }
    }
}
