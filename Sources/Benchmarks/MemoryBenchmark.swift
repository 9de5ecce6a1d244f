import ArgumentParser
import Foundation

/// A long video must cost no more memory than a short one.
struct MemoryBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "Peak memory for 2 hours beside 2 minutes."
    )

    func run() throws {
        let (short, long) = (try Clips.path("2min.mp4"), try Clips.path("2h.mp4"))
        let (a, b) = (try peak(short), try peak(long))
        let ratio = Double(b) / Double(max(a, 1))
        print(
            String(
                format: "Peak memory of all processes: 2 min %d MB, 2 h %d MB, ratio %.2f  limit 1.3  %@",
                a >> 20,
                b >> 20,
                ratio,
                (ratio <= 1.3 ? "ok" : "OVER") as NSString
            )
        )
    }

    /// As the program's own report gives it: itself and the media process together.
    private func peak(_ video: String) throws -> Int {
        let data = FileManager.default.temporaryDirectory.appendingPathComponent("memory-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: data) }
        // The pictures hold no text, so the run may end without a recipe; its last event tells the memory all the same.
        let run = try MeasuredProcess.run(
            [
                program("dinnerpeople"), "process", video, "--local", "--caption",
                "2 eggs\n1 cup milk\nWhisk the eggs with the milk.", "--look", "thorough", "--data", data, "--format",
                "json",
            ],
            environment: ["DINNERPEOPLE_KEEPVIDEO": "false"]
        )
        guard run.status == 0 else { throw ValidationError("\(video) could not be processed") }
        let shown = try MeasuredProcess.run([program("dinnerpeople"), "list", "--data", data])
        let id = String(decoding: shown.output, as: UTF8.self).prefix(8)
        let report = try MeasuredProcess.run([
            "sh", "-c", "'\(program("dinnerpeople"))' show \(id) --timeline --data '\(data)' 2>&1",
        ])
        for line in String(decoding: report.output, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.starts(with: ["Memory", "at", "most"]), words.count >= 5, let value = Double(words[3]) else {
                continue
            }
            return Int(value * (words[4] == "GB" ? 1e9 : 1e6))
        }
        throw ValidationError("no figure for memory")
    }
}
