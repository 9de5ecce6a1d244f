import RecipeDomain

/// One figure of a timing report in words: the same ones stand in the terminal and on the timeline's page.
struct ReportFigure: Sendable {
    var name: String
    var value: String
    var target: TimingTarget?
    var remark: String?

    /// What the script aimed at: "30 s"; nil where it aimed at nothing.
    var aimWords: String? {
        guard let target else { return nil }
        if target.name == .successRate { return Figures.percent(target.target) }
        return "\(Figures.fixed(target.target, target.target < 1 ? 1 : 0)) s"
    }

    /// "30 s, met".
    var verdictWords: String? {
        guard let target, let aimWords else { return nil }
        return switch target.verdict {
        case .met: "\(aimWords), met"
        case .missed: "\(aimWords), missed"
        case .notApplicable: remark == nil ? "\(aimWords), \(nothingWords)" : aimWords
        }
    }

    /// Why a target does not apply.
    var nothingWords: String { target?.name == .successRate ? "no model asked" : "nothing to measure" }

    static func all(of report: TimingReport) -> [ReportFigure] {
        times(of: report) + calls(of: report) + rest(of: report)
    }

    private static func times(of report: TimingReport) -> [ReportFigure] {
        var figures = [
            ReportFigure(
                name: "Time to recipe",
                value: report.timeToRecipe.map(Figures.seconds) ?? "–",
                target: report.target(.timeToRecipe),
                remark: report.timeToRecipe == nil ? "no recipe came" : nil
            ),
            ReportFigure(
                name: "Time to complete",
                value: report.timeToComplete.map(Figures.seconds) ?? "–",
                target: report.target(.timeToComplete),
                remark: report.endingWords
            ),
            ReportFigure(
                name: "Time per frame",
                value: report.secondsPerFrame.map(Figures.seconds) ?? "–",
                target: report.target(.secondsPerFrame),
                remark: report.frames > 0 ? "\(Figures.count(report.frames)) frames" : "no frames"
            ),
        ]
        if let spread = report.frameSeconds {
            figures.append(
                ReportFigure(
                    name: "One frame by itself",
                    value: Figures.seconds(spread.median),
                    remark: "\(Figures.fixed(spread.least, 2)) to \(Figures.seconds(spread.most))"
                )
            )
        }
        return figures
    }

    private static func calls(of report: TimingReport) -> [ReportFigure] {
        let models = report.models
        var figures = [
            ReportFigure(
                name: "Model calls that worked",
                value: report.successRate.map { Figures.percent($0, decimals: 1) } ?? "none made",
                target: report.target(.successRate),
                remark: models.requests > 0
                    ? "\(Figures.count(models.requests - models.failedRequests)) of \(Figures.count(models.requests))"
                    : nil
            )
        ]
        if models.remembered > 0 {
            figures.append(
                ReportFigure(
                    name: "Answers known already",
                    value: Figures.count(models.remembered),
                    remark: "nothing sent for them"
                )
            )
        }
        if report.localCalls > 0 {
            figures.append(
                ReportFigure(name: "Done on this machine", value: Figures.count(report.localCalls), remark: "calls")
            )
        }
        guard models.requests > 0 else { return figures }
        figures.append(
            ReportFigure(
                name: "Sent, received",
                value: Figures.bytes(models.bytesSent),
                remark: Figures.bytes(models.bytesReceived)
                    + (models.bytesPerSecond.map { "; both \(Figures.bytes(Int(min($0, 1e15)))) a second" } ?? "")
            )
        )
        figures.append(
            ReportFigure(
                name: "Cost",
                value: Figures.dollars(microUSD: models.microUSD),
                remark: "\(Figures.count(models.tokensIn)) tokens in, \(Figures.count(models.tokensOut)) out"
            )
        )
        return figures
    }

    private static func rest(of report: TimingReport) -> [ReportFigure] {
        var figures: [ReportFigure] = []
        if let peak = report.peakMemoryBytes {
            figures.append(ReportFigure(name: "Memory at most", value: Figures.bytes(peak)))
        }
        for selection in report.selections {
            let kept = selection.kept.values.reduce(0, +)
            figures.append(
                ReportFigure(
                    name: selection.look == .quick ? "Frames, quick look" : "Frames, thorough look",
                    value: "\(Figures.count(kept)) kept",
                    remark: selection.words
                )
            )
        }
        return figures
    }
}

extension TimingReport {
    fileprivate var endingWords: String? {
        switch ending {
        case .completed: nil
        case .failed: "failed after \(Figures.seconds(elapsed))"
        case .cancelled: "stopped after \(Figures.seconds(elapsed))"
        case .unfinished: "not at its end"
        }
    }
}

extension SelectionReport {
    /// "of 240: 180 alike, 12 blurred, 3 dark".
    fileprivate var words: String {
        let dropped = [(duplicates, "alike"), (blurred, "blurred"), (dark, "dark"), (overBudget, "too many")]
            .filter { $0.0 > 0 }.map { "\(Figures.count($0.0)) \($0.1)" }
        return "of \(Figures.count(candidates))" + (dropped.isEmpty ? "" : ": " + dropped.joined(separator: ", "))
    }
}
