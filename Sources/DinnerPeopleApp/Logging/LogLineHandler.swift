import Foundation
import Logging

/// Writes one line for each event to standard error, as `name=value` pairs. Whatever a file or server said, it stays on
/// its line and between its quotes.
struct LogLineHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    let write: @Sendable (String) -> Void

    /// - Parameter write: takes a line with its break.
    init(level: Logger.Level, write: @escaping @Sendable (String) -> Void = Self.toStandardError) {
        (logLevel, self.write) = (level, write)
    }

    static let toStandardError: @Sendable (String) -> Void = { line in
        // In one piece, so that lines of several threads don't mix. Where nobody reads it, it is lost.
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadata
        for (name, value) in metadataProvider?.get() ?? [:] { all[name] = value }
        for (name, value) in event.metadata ?? [:] { all[name] = value }
        if let error = event.error { all["error"] = "\(error)" }
        // The web framework's name for it.
        if let request = all.removeValue(forKey: "hb.request.id") { all["request"] = request }
        let time = Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        var line = "time=\(time) level=\(event.level) message=\(LogValue.text("\(event.message)"))"
        for (name, value) in all.sorted(by: { $0.key < $1.key }) {
            line += " \(LogValue.name(name))=\(LogValue.text("\(value)"))"
        }
        write(line + "\n")
    }
}
