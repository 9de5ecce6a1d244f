import RecipeDomain
import VideoWorkflow

extension ProgressBlock {
    /// How much of a video is shown.
    enum Detail: Hashable, Sendable {
        case oneLine
        /// A line per stage and so many lines of news.
        case stages(news: Int)
    }

    func lines(_ detail: Detail, now: Double) -> [ProgressLine] {
        switch detail {
        case .oneLine: [summary(now: now)]
        case .stages(let count):
            [header(now: now)] + Stage.allCases.compactMap { line(of: $0, now: now) }
                + (ending == nil ? news.suffix(count).map { ProgressLine("    " + $0, .quiet) } : [])
                + (ending == nil ? draft(news: count) : []) + result
        }
    }

    private func header(now: Double) -> ProgressLine {
        var line = ProgressLine(name, .strong)
        if !details.isEmpty { line.add("  " + details, .quiet) }
        line.add("  " + Self.clock(elapsed(at: now), isOver: ending != nil), .quiet)
        switch ending {
        case .failed: line.add("  failed", .bad)
        case .stopped: line.add("  stopped", .bad)
        case .complete, nil: break
        }
        return line
    }

    private func line(of stage: Stage, now: Double) -> ProgressLine? {
        guard let lane = lanes[stage] else { return nil }
        let isSettled = isSettled(stage)
        var line = ProgressLine("  ")
        if lane.isBusy && ending == nil {
            line.add("▸")
        } else if !isSettled {
            line.add("·")
        } else if lane.failed > 0 {
            line.add("!", .bad)
        } else {
            line.add("✓", .good)
        }
        line.add(" " + TerminalCells.padded(stage.title, to: 21))
        line.add(TerminalCells.padded(count(of: stage, lane, isSettled: isSettled), to: 11))
        line.add(Self.clock(busySeconds(of: stage, at: now), isOver: isSettled), .quiet)
        if lane.failed > 0 { line.add("  \(lane.failed) failed", .bad) }
        return line
    }

    private func count(of stage: Stage, _ lane: Lane, isSettled: Bool) -> String {
        if stage == .frames { return framesKept > 0 ? "\(framesKept) kept" : "" }
        guard lane.started > 1 || stage == .readText || stage == .describe else { return "" }
        return isSettled && lane.finished == lane.started ? "\(lane.finished)" : "\(lane.finished) of \(lane.started)"
    }

    private var result: [ProgressLine] {
        guard let title, let timeToRecipe else { return [] }
        var line = ProgressLine("  → ")
        line.add(title, .strong)
        line.add("  after \(Figures.seconds(timeToRecipe))", .quiet)
        return [line]
    }

    /// What is being written, marked as nobody's word yet: the title, and the newest ingredients where there is space for news.
    private func draft(news count: Int) -> [ProgressLine] {
        guard let preview else { return [] }
        var line = ProgressLine("  … ")
        line.add(PlainText.line(preview.title ?? "A recipe", limit: 120))
        line.add("  being written, unchecked", .quiet)
        return [line]
            + preview.ingredients.suffix(count).map { ProgressLine("    " + PlainText.line($0, limit: 120), .quiet) }
    }

    /// One line for a video among others.
    private func summary(now: Double) -> ProgressLine {
        var line = ProgressLine()
        switch ending {
        case .complete: line.add("✓ ", .good)
        case .failed, .stopped: line.add("! ", .bad)
        case nil: line.add("▸ ")
        }
        line.add(TerminalCells.padded(name, to: 28) + "  ", .strong)
        if let title, let timeToRecipe {
            line.add("→ \(title)")
            line.add("  after \(Figures.seconds(timeToRecipe))", .quiet)
            return line
        }
        if ending == nil, let stage = Stage.allCases.last(where: { lanes[$0]?.isBusy == true && $0 != .keepVideo }),
            let lane = lanes[stage]
        {
            line.add(
                TerminalCells.padded(stage.title, to: 22)
                    + TerminalCells.padded(count(of: stage, lane, isSettled: false), to: 10)
            )
        }
        line.add(Self.clock(elapsed(at: now), isOver: ending != nil), .quiet)
        switch ending {
        case .failed: line.add("  failed", .bad)
        case .stopped: line.add("  stopped", .bad)
        case .complete, nil: break
        }
        return line
    }

    /// What runs moves by whole seconds, which is calm; what is over is told exactly.
    private static func clock(_ seconds: Double, isOver: Bool) -> String {
        isOver ? Figures.seconds(max(0, seconds)) : "\(Int(max(0, seconds))) s"
    }
}
