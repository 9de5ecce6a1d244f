import ClipMaker
import Foundation

/// The program `storage-crash-writer`, which keeps numbered answers until it is killed.
enum CrashWriter {
    /// The key under which it keeps an answer.
    static func key(of number: Int) -> [UInt8] {
        (0..<32).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }

    /// Starts it, kills it so many milliseconds after its first acknowledgement, and gives what it acknowledged.
    static func numbersAcknowledged(in folder: String, from first: Int, after milliseconds: Int) async throws
        -> Set<Int>
    {
        try await onThreadOfItsOwn { try waitForNumbers(in: folder, from: first, after: milliseconds) }
    }

    private static func waitForNumbers(in folder: String, from first: Int, after milliseconds: Int) throws -> Set<Int> {
        let process = program(in: folder, from: first)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var text = output.fileHandleForReading.availableData
        usleep(UInt32(milliseconds) * 1000)
        kill(process.processIdentifier, SIGKILL)
        text += output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        // The last line may have been cut short by the kill.
        return Set(
            String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .compactMap { Int($0) }
        )
    }

    /// Starts it in a new folder and kills it so many milliseconds later.
    static func start(in folder: String, andKillAfter milliseconds: Int) async throws {
        try await onThreadOfItsOwn {
            let process = program(in: folder, from: 0)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(milliseconds) * 1000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }

    private static func program(in folder: String, from first: Int) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("storage-crash-writer")
        process.arguments = [folder, String(first)]
        return process
    }
}
