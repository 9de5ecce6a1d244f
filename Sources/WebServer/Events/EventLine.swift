import Foundation
import NIOCore
import RecipeDomain
import VideoWorkflow

/// An event as one message of `text/event-stream` (HTML Living Standard, 9.2).
enum EventLine {
    static let heartbeat = ByteBuffer(string: ":\n\n")
    /// Where a stream begins: how long a browser waits before it comes again, in milliseconds.
    static let beginning = ByteBuffer(string: "retry: 2000\n\n")

    static func bytes(of entry: FeedEntry) -> ByteBuffer {
        let body = EventBody(entry)
        return message(id: entry.position, type: body.type, body)
    }

    static func bytes(of preview: RecipePreview, video: VideoID) -> ByteBuffer {
        message(id: nil, type: "preview", EventBody(preview, video: video))
    }

    private static func message(id: Int?, type: String, _ body: EventBody) -> ByteBuffer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes = ByteBuffer()
        if let id { bytes.writeString("id: \(id)\n") }
        bytes.writeString("event: \(type)\ndata: ")
        // JSON on one line holds no line break of its own.
        bytes.writeBytes((try? encoder.encode(body)) ?? Data("{}".utf8))
        bytes.writeString("\n\n")
        return bytes
    }
}

/// An event as the API gives it.
struct EventBody: Encodable {
    var type: String
    var video: String
    var run: String?
    var sequence: Int?
    /// Seconds since the run began.
    var elapsed: Double?
    var data: JSONValue

    init(_ entry: FeedEntry) {
        (type, data) = Self.content(of: entry.event.kind)
        video = entry.video.description
        run = entry.run.description
        sequence = entry.event.sequence
        elapsed = (entry.event.elapsed * 1000).rounded() / 1000
    }

    init(_ preview: RecipePreview, video: VideoID) {
        (type, data) = Self.content(of: .preview(preview))
        self.video = video.description
    }

    private static func content(of kind: RunEvent.Kind) -> (String, JSONValue) {
        switch kind {
        case .started(let video, let bytes, let at):
            ("started", ["name": .string(video), "bytes": .integer(bytes), "at": .string(UTCTime.text(at))])
        case .opened(let info):
            (
                "opened",
                [
                    "milliseconds": info.duration.map { .integer($0.milliseconds) } ?? .null,
                    "width": .integer(info.width), "height": .integer(info.height),
                    "hasSound": .bool(info.audioTracks > 0), "subtitleTracks": .integer(info.subtitleTracks),
                ]
            )
        case .workStarted(let work, let stage, let item):
            (
                "work-started",
                ["work": .integer(work), "stage": .string(stage.rawValue), "item": item.map { .string($0) } ?? .null]
            )
        case .workFinished(let work, let stage, let usage, let failure):
            (
                "work-finished",
                [
                    "work": .integer(work), "stage": .string(stage.rawValue),
                    "model": usage.map { .string($0.model) } ?? .null,
                    "isRemembered": usage.map { .bool($0.isRemembered) } ?? .null,
                    "failure": failure.map(Self.failure) ?? .null,
                ]
            )
        case .frameKept(let frame): ("frame", ["milliseconds": .integer(frame.time.milliseconds)])
        case .textRead(let frame, let lines):
            (
                "text",
                ["milliseconds": .integer(frame.milliseconds), "lines": .array(lines.map { .string($0) })]
            )
        case .described(let description):
            (
                "described",
                [
                    "milliseconds": .integer(description.frame.milliseconds),
                    "description": .string(description.description),
                    "foods": .array(description.foods.map { .string($0) }),
                ]
            )
        case .heard(let segments):
            (
                "heard",
                [
                    "segments": .array(
                        segments.map { segment in
                            [
                                "start": .integer(segment.range.start.milliseconds),
                                "end": .integer(segment.range.end.milliseconds), "text": .string(segment.text),
                            ]
                        }
                    )
                ]
            )
        case .selected(let report):
            (
                "selected",
                [
                    "look": .string("\(report.look)"), "candidates": .integer(report.candidates),
                    "kept": .integer(report.kept.values.reduce(0, +)),
                ]
            )
        case .copyFound(let copy):
            (
                "copy",
                [
                    "video": .string(copy.video.description), "name": .string(copy.name),
                    "recipe": copy.recipe.map { .string($0.description) } ?? .null,
                    "title": copy.title.map { .string($0) } ?? .null,
                ]
            )
        case .note(let sentence): ("note", ["text": .string(sentence)])
        case .preview(let preview):
            (
                "preview",
                [
                    "title": preview.title.map { .string($0) } ?? .null,
                    "ingredients": .array(preview.ingredients.map { .string($0) }), "isChecked": false,
                ]
            )
        case .recipeReady(let recipe, let title):
            ("recipe", ["recipe": .string(recipe.description), "title": .string(title)])
        case .recipeRefined(let recipe, let title):
            ("recipe-refined", ["recipe": .string(recipe.description), "title": .string(title)])
        case .completed: ("completed", [:])
        case .failed(let failure): ("failed", Self.failure(failure))
        case .cancelled: ("cancelled", [:])
        case .interrupted: ("interrupted", [:])
        }
    }

    /// Without its cause, which is for the log.
    private static func failure(_ failure: Failure) -> JSONValue {
        let consequences = failure.kind.consequences
        return [
            "stage": .string(failure.stage.rawValue), "kind": .string(failure.kind.rawValue),
            "what": .string(consequences.what), "advice": .string(consequences.advice),
        ]
    }
}

/// Times as the API gives them: RFC 3339 in UTC, to the millisecond.
enum UTCTime {
    static func text(_ unixMilliseconds: Int) -> String {
        let date = Date(timeIntervalSince1970: Double(unixMilliseconds) / 1000)
        return date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}
