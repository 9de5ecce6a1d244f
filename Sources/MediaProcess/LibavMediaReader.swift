import Foundation
import Glibc
import MediaPipe
import RecipeDomain
import Subprocess
import SystemPackage
public import VideoWorkflow

/// Reads videos through the program `dinnerpeople-media`, one process per video, only so many at once: decoding is bound
/// by the processor, so more of them end no sooner, only later each, and every one takes memory.
public struct LibavMediaReader: MediaReader {
    /// Bytes the media process may write on its standard error.
    private static let longestReport = 64 << 10

    private let program: String
    private let limits: MediaLimits
    private let turns: LendingPool<Int>

    /// - Parameter program: path of `dinnerpeople-media`; nil for the one beside the running program.
    public init(program: String? = nil, limits: MediaLimits = MediaLimits()) {
        self.program = program ?? Self.besideThisProgram
        self.limits = limits
        turns = LendingPool(Array(0..<max(1, limits.processes)))
    }

    /// Where `dinnerpeople-media` should be.
    public static var besideThisProgram: String {
        let own =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("dinnerpeople-media").path
    }

    public var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

    public func read(_ request: MediaRequest, receive: (MediaItem) async throws -> Void) async throws {
        guard isInstalled else { throw Failure(.frames, .mediaProgramMissing, cause: program) }
        try await turns.withOne { _ in try await readAlone(request, receive: receive) }
    }

    private func readAlone(_ request: MediaRequest, receive: (MediaItem) async throws -> Void) async throws {
        let file = try open(request)
        let watchdog = Watchdog(timeout: limits.hangTimeout)
        var ending: PipeMessage?
        let status: TerminationStatus
        let report: String?
        do {
            let result = try await Subprocess.run(
                .path(FilePath(program)),
                arguments: Arguments(options(for: request).arguments),
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
        receive: (MediaItem) async throws -> Void
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
                                if let item = MediaItem(message) { try await receive(item) }
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
    private func open(_ request: MediaRequest) throws -> FileDescriptor {
        let file: FileDescriptor
        do {
            // Not blocking, so that a named pipe can't hold this up.
            file = try FileDescriptor.open(FilePath(request.path), .readOnly, options: [.closeOnExec, .nonBlocking])
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
        guard status.st_size > 0 || request.announcedBytes ?? 0 > 0 else {
            try? file.close()
            throw Failure(.frames, .fileEmpty, cause: "")
        }
        return file
    }

    private func options(for request: MediaRequest) -> MediaOptions {
        var options = MediaOptions()
        options.looks = request.looks.map { $0 == .quick ? .quick : .thorough }
        options.budget = request.frameBudget
        options.everyMilliseconds = request.everySeconds.map { Int(($0 * 1000).rounded()) }
        options.longSide = request.jpegLongSide
        options.lumaLongSide = request.wantsLuma ? 1280 : 0
        options.wantsAudio = request.wantsAudio
        options.wantsSubtitles = request.wantsSubtitles
        options.announcedBytes = request.announcedBytes
        options.maxSeconds = limits.maxSeconds
        options.maxBytes = limits.maxBytes
        options.maxPixels = limits.maxPixels
        options.maxStreams = limits.maxStreams
        options.cpuSeconds = limits.cpuSeconds
        options.addressSpace = limits.addressSpace
        return options
    }
}
