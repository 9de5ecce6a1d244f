import Foundation
public import RecipeDomain
import VideoWorkflow

/// A video file of the user's, and what lies beside it.
public struct VideoFile: Sendable, Hashable {
    public var path: String
    public var name: String
    public var bytes: Int
    /// Cues of a `.srt` or `.vtt` file of the same name beside it.
    public var subtitles: [Segment]

    /// The most that is read of a subtitle file.
    static let mostSubtitleBytes = 8 << 20

    /// Throws `Failure` of kind `.fileMissing`, `.fileUnreadable` or `.fileEmpty`.
    public init(path: String, language: String?) throws {
        let url = URL(fileURLWithPath: (path as NSString).expandingTildeInPath)
        self.path = url.path
        name = url.lastPathComponent
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
            throw Failure(.frames, .fileMissing, cause: "")
        }
        guard !isFolder.boolValue else { throw Failure(.frames, .fileUnreadable, cause: "it is a folder") }
        guard FileManager.default.isReadableFile(atPath: url.path),
            let size = try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int
        else { throw Failure(.frames, .fileUnreadable, cause: "") }
        guard size > 0 else { throw Failure(.frames, .fileEmpty, cause: "") }
        bytes = size
        subtitles = Self.subtitles(beside: url, language: language)
    }

    /// `name.srt`, `name.vtt`, or with a language between (`name.de.srt`), the wanted language first.
    private static func subtitles(beside video: URL, language: String?) -> [Segment] {
        let stem = video.deletingPathExtension().lastPathComponent
        let folder = video.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let found = names.filter { name in
            let lower = name.lowercased()
            return name.hasPrefix(stem + ".") && (lower.hasSuffix(".srt") || lower.hasSuffix(".vtt"))
        }.sorted { ($0.count, $0) < ($1.count, $1) }
        let wanted = language.flatMap { language in
            found.first { $0.lowercased().contains(".\(language.prefix(2).lowercased()).") }
        }
        guard let name = wanted ?? found.first,
            let handle = FileHandle(forReadingAtPath: folder.appendingPathComponent(name).path),
            let data = try? handle.read(upToCount: mostSubtitleBytes)
        else { return [] }
        return SubtitleFile.segments(from: [UInt8](data), kind: .subtitles)
    }
}
