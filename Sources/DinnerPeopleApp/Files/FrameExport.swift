import Foundation
import RecipeDomain
public import VideoWorkflow

/// Writes the frames of a video as files: `0001-000012340.jpg` (number, milliseconds) and `frames.json`.
public struct FrameExport: Sendable {
    private struct Manifest: Encodable {
        struct Frame: Encodable {
            var file: String
            var milliseconds: Int
            var reason: FrameReason
            var sharpness: Double
            var textRegions: [FrameRegion]
            var spanStart: Int
            var spanEnd: Int
        }

        var video: MediaInfo?
        var selection: [SelectionReport] = []
        var notes: [String] = []
        var frames: [Frame] = []
    }

    private let folder: URL

    /// Makes the folder if need be. Throws `Failure`.
    public init(folder: String) throws {
        self.folder = URL(fileURLWithPath: (folder as NSString).expandingTildeInPath, isDirectory: true)
        do {
            try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        } catch { throw Self.failure(error, at: folder) }
    }

    /// Gives the number of frames written. What was written is removed when it fails or is cancelled.
    public func write(framesOf request: MediaRequest, reader: any MediaReader) async throws -> Int {
        var manifest = Manifest()
        var written: [URL] = []
        do {
            try await reader.read(request) { item in
                switch item {
                case .info(let info): manifest.video = info
                case .frame(let frame):
                    let milliseconds = String(frame.summary.time.milliseconds)
                    let padded = String(repeating: "0", count: max(0, 9 - milliseconds.count)) + milliseconds
                    let number = String(written.count + 1)
                    let name = String(repeating: "0", count: max(0, 4 - number.count)) + number + "-\(padded).jpg"
                    let url = folder.appendingPathComponent(name)
                    try Data(frame.jpeg).write(to: url, options: .atomic)
                    written.append(url)
                    let summary = frame.summary
                    manifest.frames.append(
                        .init(
                            file: name,
                            milliseconds: summary.time.milliseconds,
                            reason: summary.reason,
                            sharpness: summary.sharpness,
                            textRegions: summary.textRegions,
                            spanStart: summary.span.start.milliseconds,
                            spanEnd: summary.span.end.milliseconds
                        )
                    )
                case .selected(let report): manifest.selection.append(report)
                case .note(let note): manifest.notes.append(note)
                case .audio, .subtitle, .seen: break
                }
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try encoder.encode(manifest).write(to: folder.appendingPathComponent("frames.json"), options: .atomic)
        } catch {
            for url in written { try? FileManager.default.removeItem(at: url) }
            throw error is Failure || error is CancellationError ? error : Self.failure(error, at: folder.path)
        }
        return written.count
    }

    private static func failure(_ error: any Error, at path: String) -> Failure {
        let code = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.code ?? (error as NSError).code
        switch Int32(code) {
        case ENOSPC, EDQUOT: return Failure(.keepFrame, .diskFull, cause: path)
        case EACCES, EPERM, EROFS: return Failure(.keepFrame, .noPermission, cause: path)
        default: return Failure(.keepFrame, .storageFailed, cause: "\(path): \(error.localizedDescription)")
        }
    }
}
