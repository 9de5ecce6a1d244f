import ArgumentParser
import Foundation

/// The quick and the thorough look beside what `ffmpeg` takes.
struct FramesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frames",
        abstract: "Looks at 3 minutes of 1080p, beside ffmpeg."
    )

    @Option(help: "Runs of each; the middle one counts.")
    var runs = 5

    private static let clips = [
        ("h264", "3min-1080p.mp4"), ("hevc", "1080p-hevc.mp4"), ("vp9", "1080p-vp9.webm"), ("av1", "1080p-av1.mp4"),
    ]

    func run() throws {
        print("Frames of 1080p (H.264: 3 minutes, others less), process start included; medians of \(runs) runs")
        for (name, clip) in Self.clips {
            let video = try Clips.path(clip)
            try quick(video, name)
            try thorough(video, name)
        }
    }

    /// Against the keyframes alone, as many of them, of the same size.
    private func quick(_ video: String, _ name: String) throws {
        let out = FileManager.default.temporaryDirectory.appendingPathComponent("frames-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: out) }
        var (ours, theirs): ([MeasuredProcess], [MeasuredProcess]) = ([], [])
        for _ in 0..<runs {
            try? FileManager.default.removeItem(atPath: out)
            ours.append(
                try MeasuredProcess.run([
                    program("dinnerpeople"), "frames", video, "--out", out, "--look", "quick", "--quiet",
                ])
            )
            let count = try FileManager.default.contentsOfDirectory(atPath: out).count { $0.hasSuffix(".jpg") }
            theirs.append(
                try MeasuredProcess.run([
                    "ffmpeg", "-y", "-v", "error", "-nostdin", "-skip_frame", "nokey", "-i", video, "-vsync", "vfr",
                    "-frames:v", "\(count)", "-vf", "scale=768:-2", "-q:v", "3", out + "/%d.jpg",
                ])
            )
        }
        report(
            "quick \(name)",
            ours,
            theirs,
            wallLimit: name == "h264" ? 1.3 : nil,
            cpuLimit: name == "h264" ? 1.5 : nil,
            reference: "-skip_frame nokey"
        )
    }

    private func thorough(_ video: String, _ name: String) throws {
        let out = FileManager.default.temporaryDirectory.appendingPathComponent("frames-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: out) }
        var (ours, theirs): ([MeasuredProcess], [MeasuredProcess]) = ([], [])
        for _ in 0..<max(1, runs / 2) {
            ours.append(
                try MeasuredProcess.run([
                    program("dinnerpeople"), "frames", video, "--out", out, "--look", "thorough", "--quiet",
                ])
            )
            theirs.append(
                try MeasuredProcess.run([
                    "ffmpeg", "-y", "-v", "error", "-nostdin", "-i", video, "-vf", "fps=1/5,scale=768:-2", "-q:v", "3",
                    out + "/%d.jpg",
                ])
            )
        }
        report(
            "thorough \(name)",
            ours,
            theirs,
            wallLimit: nil,
            cpuLimit: name == "h264" ? 0.6 : nil,
            reference: "-vf fps=1/5"
        )
    }

    private func report(
        _ name: String,
        _ ours: [MeasuredProcess],
        _ theirs: [MeasuredProcess],
        wallLimit: Double?,
        cpuLimit: Double?,
        reference: String
    ) {
        func line(_ what: String, _ a: [Double], _ b: [Double], _ limit: Double?) {
            let ratio = median(zip(a, b).map { $0 / $1 })
            let verdict = limit.map { "  limit \($0)  \(ratio <= $0 ? "ok" : "OVER")" } ?? ""
            print(
                String(
                    format: "  %-14@ %-5@ %7.2f s  ffmpeg %@ %7.2f s  ratio %.2f",
                    name as NSString,
                    what as NSString,
                    median(a),
                    reference as NSString,
                    median(b),
                    ratio
                ) + verdict
            )
        }
        line("wall", ours.map(\.seconds), theirs.map(\.seconds), wallLimit)
        line("cpu", ours.map(\.cpuSeconds), theirs.map(\.cpuSeconds), cpuLimit)
    }
}
