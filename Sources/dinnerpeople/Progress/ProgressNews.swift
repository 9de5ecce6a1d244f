import RecipeDomain
import VideoWorkflow

/// What an event has to tell a person, in one harmless line; nothing for most of them.
enum ProgressNews {
    static func line(of event: RunEvent) -> String? {
        switch event.kind {
        case .opened(let info): details(of: info)
        case .textRead(let frame, let lines):
            lines.isEmpty ? nil : "\(frame.clock)  " + PlainText.line(lines.joined(separator: " / "))
        case .described(let seen): "\(seen.frame.clock)  " + PlainText.line(seen.description)
        case .heard(let segments):
            segments.first.map { first in
                "\(first.range.start.clock)  “" + PlainText.line(segments.map(\.text).joined(separator: " ")) + "”"
            }
        case .workFinished(_, let stage, _, let failure?) where failure.kind != .cancelled:
            "\(stage.title): " + PlainText.line(failure.kind.consequences.what)
        case .copyFound(let copy): PlainText.line(copy.sentence)
        case .note(let sentence): "Note: " + PlainText.line(sentence)
        case .preview(let preview): preview.title.map { "Unchecked: " + PlainText.line($0) }
        case .recipeReady(_, let title): "Recipe ready: " + PlainText.line(title)
        case .recipeRefined(_, let title): "Recipe refined: " + PlainText.line(title)
        case .completed: "Complete"
        case .failed: "Failed"
        case .cancelled, .interrupted: "Stopped"
        case .started, .workStarted, .workFinished, .frameKept, .selected: nil
        }
    }

    /// "0:46, 1280×720 h264".
    static func details(of info: MediaInfo) -> String {
        let length = info.duration.map { "\($0.clock), " } ?? ""
        return "\(length)\(info.width)×\(info.height) \(PlainText.line(info.videoCodec, limit: 20))"
    }
}
