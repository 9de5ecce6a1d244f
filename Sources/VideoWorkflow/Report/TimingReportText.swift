/// The timing report as a table of at most 80 columns.
public enum TimingReportText {
    public static func string(from report: TimingReport) -> String {
        var lines = ["Stage                        seconds   share   calls"]
        for row in report.rows {
            let failed = row.failed > 0 ? "  (\(row.failed) failed)" : ""
            lines.append(
                pad(row.stage.title, 26) + lead(fixed(row.seconds, 2), 10)
                    + lead("\(Int((row.share * 100).rounded())) %", 8) + lead("\(row.calls)", 8) + failed
            )
        }
        lines.append(String(repeating: "─", count: 52))
        func line(_ name: String, _ value: String, _ verdict: String = "") {
            lines.append(pad(name, 26) + lead(value, 10) + verdict)
        }
        if let seconds = report.timeToRecipe {
            line(
                "Time to recipe",
                "\(fixed(seconds, 2)) s",
                target(seconds <= TimingReport.Target.totalSeconds, "30 s")
            )
        }
        if let seconds = report.timeToComplete {
            line(
                "Time to complete",
                "\(fixed(seconds, 2)) s",
                target(seconds <= TimingReport.Target.totalSeconds, "30 s")
            )
        }
        if let seconds = report.secondsPerFrame {
            line(
                "Per frame (\(report.frames))",
                "\(fixed(seconds, 2)) s",
                target(seconds <= TimingReport.Target.secondsPerFrame, "0.5 s")
            )
        }
        if report.frameSeconds.count == 3 {
            line(
                "  one frame by itself",
                "\(fixed(report.frameSeconds[1], 2)) s",
                "   \(fixed(report.frameSeconds[0], 2)) to \(fixed(report.frameSeconds[2], 2)) s"
            )
        }
        if let rate = report.successRate {
            line(
                "Model calls that worked",
                "\(fixed(rate * 100, 1)) %",
                target(rate >= TimingReport.Target.successRate, "99 %") + ", \(report.requests) sent"
            )
            let seconds = max(report.timeToComplete ?? 1, 0.001)
            line(
                "Sent / received",
                "\(bytes(report.bytesSent))",
                " / \(bytes(report.bytesReceived)), \(bytes(Int(Double(report.bytesSent + report.bytesReceived) / seconds)))/s"
            )
            line("Tokens, cost", "\(report.tokens)", ", \(fixed(Double(report.microUSD) / 1e6, 4)) USD")
        } else {
            line("Model calls", "none", report.remembered > 0 ? "" : "   everything was done on this machine")
        }
        if report.remembered > 0 { line("Remembered answers", "\(report.remembered)", "   paid for earlier") }
        if let peak = report.peakMemoryBytes { line("Peak memory", "\(bytes(peak))") }
        return lines.joined(separator: "\n")
    }

    private static func target(_ isMet: Bool, _ target: String) -> String {
        "   \(isMet ? "within" : "over") the script's \(target)"
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
    private static func lead(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    static func fixed(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "–" }
        let scale = (0..<digits).reduce(1) { value, _ in value * 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        let sign = value < 0 && scaled > 0 ? "-" : ""
        return digits == 0
            ? "\(sign)\(scaled)"
            : "\(sign)\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }

    static func bytes(_ count: Int) -> String {
        switch count {
        case ..<1000: "\(count) B"
        case ..<1_000_000: "\(count / 1000) kB"
        case ..<1_000_000_000: "\(fixed(Double(count) / 1e6, 1)) MB"
        default: "\(fixed(Double(count) / 1e9, 2)) GB"
        }
    }
}
