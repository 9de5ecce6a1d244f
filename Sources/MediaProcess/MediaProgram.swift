import Foundation
import Glibc
import MediaPipe
import Subprocess
import SystemPackage
import VideoWorkflow

/// Runs `dinnerpeople-media` on one file at a time for each caller, and only so many times at once.
struct MediaProgram {
    /// Bytes the media process may write on its standard error.
    private static let longestReport = 64 << 10

    private let path: String
    private let limits: MediaLimits
    private let turns: LendingPool<Int>

    /// - Parameter path: of the program; nil for the one beside the running program.
    init(path: String?, limits: MediaLimits) {
        self.path = path ?? Self.besideThisProgram
        self.limits = limits
        turns = LendingPool(Array(0..<max(1, limits.processes)))
    }

    /// Where it should be.
    static var besideThisProgram: String {
        let own =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("dinnerpeople-media").path
    }

    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// Hands on what the program says of a file, one message after the other, but for its last one.
    /// Throws `Failure` of stage `.frames`, whatever `receive` throws, or `CancellationError`.
    func run(on file: String, _ options: MediaOptions, receive: (PipeMessage) async throws -> Void) async throws {
        guard isInstalled else { throw Failure(.frames, .mediaProgramMissing, cause: path) }
        try await turns.withOne { _ in try await runAlone(on: file, limited(options), receive: receive) }
    }

    private func runAlone(
        on path: String,
        _ options: MediaOptions,
        receive: (PipeMessage) async throws -> Void
    ) async throws {
        let file = try open(path, mayBeEmpty: options.announcedBytes ?? 0 > 0)
        let watchdog = Watchdog(timeout: limits.hangTimeout)
        var ending: PipeMessage?
        let status: TerminationStatus
        let report: String?
        do {
            let result = try await Subprocess.run(
                .path(FilePath(self.path)),
                arguments: Arguments(options.arguments),
                environment: .custom([:]),
                input: .fileDescriptor(file, closeAfterSpawningProcess: true),
                output: .sequence,
                error: .string(limit: Self.longestReport)
            ) { execution in
                ending = try await Self.messages(
                    of: execution.standardOutput,
                    process: execution.processIdentifier.value,
                    watchdog: watchdog,
                    receive: receive
                )
            }
            (status, report) = (result.terminationStatus, result.standardError)
        } catch let fault as PipeFault {
            throw Failure(.frames, .mediaCrashed, cause: "its answer made no sense: \(fault)")
        } catch let error as SubprocessError {
            try Task.checkCancellation()
            throw Failure(.frames, .mediaCrashed, cause: String(String(describing: error).prefix(200)))
        }
        try Task.checkCancellation()
        if let failure = failure(status, ending: ending, report: report, didHang: watchdog.hasBitten) { throw failure }
    }

    /// Hands the messages on one by one, and gives the last one. Whatever ends this early ends the process.
    private nonisolated(nonsending) static func messages(
        of output: some AsyncSequence<SubprocessOutputSequence.Element, any Error>,
        process: pid_t,
        watchdog: Watchdog,
        receive: (PipeMessage) async throws -> Void
    ) async throws -> PipeMessage? {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await watchdog.watch(process) }
            defer { group.cancelAll() }
            var parser = MessageParser()
            var ending: PipeMessage?
            do {
                try await withTaskCancellationHandler {
                    for try await piece in output {
                        watchdog.sign()
                        for message in try piece.withUnsafeBytes({ try parser.take($0) }) {
                            switch message {
                            case .failure, .end: ending = message
                            default:
                                watchdog.pause()
                                try await receive(message)
                                watchdog.sign()
                            }
                        }
                        try Task.checkCancellation()
                    }
                } onCancel: {
                    kill(process, SIGKILL)
                }
            } catch {
                kill(process, SIGKILL)
                throw error
            }
            return ending
        }
    }

    /// What the end of the process means; nil if all went well.
    private func failure(
        _ status: TerminationStatus,
        ending: PipeMessage?,
        report: String?,
        didHang: Bool
    ) -> Failure? {
        if case .failure(let kind, let detail) = ending { return Failure(.frames, FailureKind(kind), cause: detail) }
        switch status {
        case .exited(0): if case .end = ending { return nil }
        case .signaled(SIGXCPU):
            return Failure(.frames, .mediaTimedOut, cause: "\(limits.cpuSeconds) s of processor time were used up")
        default: break
        }
        if didHang {
            return Failure(
                .frames,
                .mediaTimedOut,
                cause: "no sign of life for \(limits.hangTimeout.components.seconds) s"
            )
        }
        let words = report?.split(separator: "\n").first.map { ": " + $0.prefix(200) } ?? ""
        return Failure(.frames, .mediaCrashed, cause: "\(status)\(words)")
    }

    /// Opens the file, or tells what is wrong with it before anything is started.
    private func open(_ path: String, mayBeEmpty: Bool) throws -> FileDescriptor {
        let file: FileDescriptor
        do {
            // Not blocking, so that a named pipe can't hold this up.
            file = try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
        } catch Errno.noSuchFileOrDirectory {
            throw Failure(.frames, .fileMissing, cause: "")
        } catch {
            throw Failure(.frames, .fileUnreadable, cause: "\(error)")
        }
        var status = stat()
        let isKnown = fstat(file.rawValue, &status) == 0
        guard isKnown, status.st_mode & S_IFMT == S_IFREG else {
            try? file.close()
            let isFolder = isKnown && status.st_mode & S_IFMT == S_IFDIR
            throw Failure(.frames, .fileUnreadable, cause: isFolder ? "it is a folder" : "it is not an ordinary file")
        }
        guard status.st_size > 0 || mayBeEmpty else {
            try? file.close()
            throw Failure(.frames, .fileEmpty, cause: "")
        }
        return file
    }

    private func limited(_ options: MediaOptions) -> MediaOptions {
        var options = options
        options.maxSeconds = limits.maxSeconds
        options.maxBytes = limits.maxBytes
        options.maxPixels = limits.maxPixels
        options.maxStreams = limits.maxStreams
        options.cpuSeconds = limits.cpuSeconds
        options.addressSpace = limits.addressSpace
        return options
    }
}
