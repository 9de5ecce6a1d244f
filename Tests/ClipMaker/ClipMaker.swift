public import Foundation

/// Makes short videos for tests with the `ffmpeg` program, in a folder that goes with it.
public final class ClipMaker: Sendable {
    public let folder: URL

    public init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "clips-\(UUID().uuidString)",
            isDirectory: true
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs `ffmpeg` with these arguments; the last one names the file, which lies in `folder`. Gives its path.
    @discardableResult
    public func make(_ arguments: String...) async throws -> String { try await make(arguments) }

    public func make(_ arguments: [String]) async throws -> String {
        try await onThreadOfItsOwn { [folder] in try Self.make(arguments, in: folder) }
    }

    private static func make(_ arguments: [String], in folder: URL) throws -> String {
        let path = folder.appendingPathComponent(arguments.last ?? "clip.mp4").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["ffmpeg", "-y", "-v", "error", "-nostdin"] + arguments.dropLast() + [path]
        process.standardInput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let words = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ClipProblem(words: String(decoding: words, as: UTF8.self)) }
        return path
    }

    /// A file with these bytes.
    public func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// The bold font that texts are drawn with.
    public static let font = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"

    /// A `drawtext` filter that shows `text` from `start` to `end` seconds.
    public static func text(
        _ text: String,
        from start: Double,
        to end: Double,
        y: String = "h-120",
        size: Int = 44,
        style: String = "fontcolor=white:box=1:boxcolor=black@0.6:boxborderw=12"
    ) -> String {
        let escaped = text.replacingOccurrences(of: "%", with: "\\\\%").replacingOccurrences(of: ":", with: "\\:")
        return
            "drawtext=fontfile=\(font):text='\(escaped)':x=60:y=\(y):fontsize=\(size):\(style):enable='between(t,\(start),\(end))'"
    }
}

public struct ClipProblem: Error, Sendable {
    public var words: String
}

/// Waits for blocking work without holding a thread that tests share.
public func onThreadOfItsOwn<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue(label: "blocking test work").async { continuation.resume(with: Result(catching: work)) }
    }
}
