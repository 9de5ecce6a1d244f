import Foundation
import RecipeDomain
import VideoWorkflow

/// An event of a run as the server tells it.
struct WatchedEvent: Decodable {
    var type: String
    /// Of the run; nil for previews.
    var run: String?
    var sequence: Int?
    var elapsed: Double?
    var data: Content

    struct Content: Decodable {
        struct Heard: Decodable {
            var start: Int
            var end: Int
            var text: String
        }
        struct Problem: Decodable {
            var stage: String
            var kind: String
        }

        var name: String?
        var bytes: Int?
        var milliseconds: Int?
        var width: Int?
        var height: Int?
        var hasSound: Bool?
        var subtitleTracks: Int?
        var work: Int?
        var stage: String?
        var kind: String?
        var item: String?
        var failure: Problem?
        var lines: [String]?
        var description: String?
        var foods: [String]?
        var segments: [Heard]?
        var text: String?
        var title: String?
        var ingredients: [String]?
        var recipe: String?
        var video: String?
    }

    /// nil for what this version doesn't know, or what makes no sense.
    var event: RunEvent? {
        kind.map { RunEvent(sequence: sequence ?? 0, elapsed: elapsed ?? 0, kind: $0) }
    }

    private var kind: RunEvent.Kind? {
        switch type {
        case "started": .started(video: data.name ?? "", bytes: data.bytes ?? 0, unixMilliseconds: 0)
        // Of pictures alone nothing is known yet.
        case "opened": (data.width ?? 0) > 0 ? .opened(opened) : nil
        case "work-started":
            stage.flatMap { stage in data.work.map { .workStarted(work: $0, stage: stage, item: data.item) } }
        case "work-finished":
            stage.flatMap { stage in
                data.work.map {
                    .workFinished(work: $0, stage: stage, usage: nil, failure: data.failure.flatMap(Self.failure))
                }
            }
        case "frame": time.map { .frameKept(Self.frame(at: $0)) }
        case "text": time.map { .textRead(frame: $0, lines: data.lines ?? []) }
        case "described": time.map { .described(seen(at: $0)) }
        case "heard": .heard(segments)
        case "copy": copy.map { .copyFound($0) }
        case "note": data.text.map { .note($0) }
        case "preview": .preview(RecipePreview(title: data.title, ingredients: data.ingredients ?? []))
        case "recipe": recipe.map { .recipeReady($0, title: data.title ?? "") }
        case "recipe-refined": recipe.map { .recipeRefined($0, title: data.title ?? "") }
        case "completed": .completed(peakMemoryBytes: 0)
        case "failed":
            Self.failure(.init(stage: data.stage ?? "", kind: data.kind ?? "")).map { .failed($0) }
        case "cancelled": .cancelled
        default: nil
        }
    }

    private var time: Timestamp? { data.milliseconds.map { Timestamp(milliseconds: $0) } }
    private var stage: Stage? { data.stage.flatMap { Stage(rawValue: $0) } }
    private var recipe: RecipeID? { data.recipe.flatMap { RecipeID($0) } }

    private var copy: VideoCopy? {
        data.video.flatMap { VideoID($0) }.map { video in
            VideoCopy(video: video, name: data.name ?? "", recipe: recipe, title: data.title, offset: 0, share: 1)
        }
    }

    private var opened: MediaInfo {
        MediaInfo(
            container: "",
            videoCodec: "",
            duration: time,
            width: data.width ?? 0,
            height: data.height ?? 0,
            rotation: 0,
            framesPerSecond: nil,
            audioTracks: data.hasSound == true ? 1 : 0,
            subtitleTracks: data.subtitleTracks ?? 0,
            title: nil
        )
    }

    private var segments: [Segment] {
        (data.segments ?? []).compactMap { heard in
            guard heard.end >= heard.start else { return nil }
            let range = TimeRange(
                start: Timestamp(milliseconds: heard.start),
                end: Timestamp(milliseconds: heard.end)
            )
            return Segment(range: range, text: heard.text, kind: .speech)
        }
    }

    private func seen(at time: Timestamp) -> FrameDescription {
        FrameDescription(
            frame: time,
            description: data.description ?? "",
            onScreenText: [],
            foods: data.foods ?? [],
            equipment: [],
            action: nil
        )
    }

    private static func frame(at time: Timestamp) -> FrameSummary {
        FrameSummary(
            time: time,
            reason: .uniform,
            sharpness: 0,
            textRegions: [],
            span: TimeRange(start: time, end: time),
            isForModel: true
        )
    }

    private static func failure(_ problem: Content.Problem) -> Failure? {
        guard let stage = Stage(rawValue: problem.stage), let kind = FailureKind(rawValue: problem.kind) else {
            return nil
        }
        return Failure(stage, kind, cause: "")
    }
}
