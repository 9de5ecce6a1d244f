import RecipeDomain
import VideoWorkflow

/// What a run's events say of its progress, as lines.
struct ProgressState {
    private struct Lane {
        var started = 0
        var finished = 0
        var failed = 0
        var firstStart: Double
        var lastEnd: Double?

        var isBusy: Bool { finished < started }
    }

    private var lanes: [Stage: Lane] = [:]
    private var video = ""
    private(set) var news: [String] = []
    private(set) var elapsed = 0.0
    private var recipe: String?

    /// Takes an event; gives a line worth telling where nothing can be redrawn, if there is one.
    mutating func take(_ event: RunEvent) -> String? {
        elapsed = event.elapsed
        switch event.kind {
        case .started(let video, _, _):
            self.video = video
            return "\(video): started"
        case .opened(let info):
            let length = info.duration.map { ", \($0.clock)" } ?? ""
            return "\(info.width)×\(info.height) \(info.videoCodec)\(length)"
        case .workStarted(_, let stage, _):
            lanes[stage, default: Lane(firstStart: event.elapsed)].started += 1
        case .workFinished(_, let stage, _, let failure):
            lanes[stage]?.finished += 1
            lanes[stage]?.failed += failure == nil ? 0 : 1
            lanes[stage]?.lastEnd = event.elapsed
        case .textRead(let frame, let lines):
            return tell("\(frame.clock)  \(lines.joined(separator: " / "))", if: !lines.isEmpty)
        case .described(let seen): return tell("\(seen.frame.clock)  \(seen.description)", if: true)
        case .heard(let segments):
            return tell(
                "\(segments.first?.range.start.clock ?? "")  “\(segments.map(\.text).joined(separator: " "))”",
                if: !segments.isEmpty
            )
        case .note(let sentence): return tell("note  \(sentence)", if: true)
        case .recipeReady(_, let title):
            recipe = title
            return "recipe ready after \(Self.seconds(event.elapsed)): \(title.plain)"
        case .frameKept, .selected, .completed, .failed, .cancelled: break
        }
        return nil
    }

    /// The lines to be shown now, each at most `width` wide.
    func lines(width: Int, now: Double) -> [String] {
        var lines = ["\(video.plain)  \(Self.seconds(max(now, elapsed)))"]
        for stage in Stage.allCases {
            guard let lane = lanes[stage] else { continue }
            let state = lane.isBusy ? "…" : lane.failed > 0 ? "!" : "✓"
            let count = lane.started > 1 ? "\(lane.finished) of \(lane.started)" : ""
            let end = lane.isBusy ? max(now, elapsed) : lane.lastEnd ?? elapsed
            let failed = lane.failed > 0 ? "  \(lane.failed) failed" : ""
            lines.append(
                "  \(state) " + Self.pad(stage.title, 26) + Self.pad(count, 12) + Self.seconds(end - lane.firstStart)
                    + failed
            )
        }
        lines += news.suffix(4).map { "    \($0)" }
        if let recipe { lines.append("  → \(recipe.plain)") }
        return lines.map { String($0.prefix(max(20, width - 1))) }
    }

    private mutating func tell(_ line: String, if condition: Bool) -> String? {
        guard condition else { return nil }
        let plain = String(line.plain.prefix(300))
        news.append(plain)
        if news.count > 8 { news.removeFirst() }
        return plain
    }

    private static func seconds(_ value: Double) -> String {
        let tenths = Int((max(0, value) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) s"
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

extension String {
    /// On one line, without anything a terminal would obey.
    var plain: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    let category = scalar.properties.generalCategory
                    return category == .control || category == .format || category == .lineSeparator
                        || category == .paragraphSeparator ? " " : scalar
                }
            )
        )
    }
}
