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

    private func peak(_ video: String) throws -> Int {
        let data = FileManager.default.temporaryDirectory.appendingPathComponent("memory-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: data) }
        // The pictures hold no text; the caption makes a recipe all the same.
        let run = try MeasuredProcess.run(
            [
                program("dinnerpeople"), "process", video, "--local", "--caption",
                "2 eggs\n1 cup milk\nWhisk the eggs with the milk.", "--look", "thorough", "--data", data, "--format",
                "json",
            ],
            environment: ["DINNERPEOPLE_KEEPVIDEO": "false"]
        )
        guard run.status == 0 else { throw ValidationError("\(video) could not be processed") }
        return run.peakTreeMemory
    }
}
