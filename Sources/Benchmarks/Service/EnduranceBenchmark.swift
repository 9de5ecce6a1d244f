import ArgumentParser
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Whether the service takes more and more the longer it runs: videos over HTTP, no two alike, each watched to its recipe. Only the
/// latest are kept, so that what grows is not what it was given to keep.
struct EnduranceBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endurance",
        abstract:
            "An hour or a thousand videos: what the service takes at the end, beside what it took after the first 50."
    )

    @Option(help: "Videos at most.")
    var videos = 1000

    @Option(help: "Hours at most.")
    var hours = 1.0

    @Option(help: "Videos at once.")
    var atOnce = 4

    private static let first = 50
    /// Between two looks on the way.
    private static let stretch = 250
    /// That stay; older ones are deleted.
    private static let kept = 40
    /// Seconds until what a video needed has been let go of: idle connections stay open for a minute.
    private static let rest = 65.0
    private static let most = 1.05

    func run() async throws {
        let service = try await ServedProgram(profile: "instant")
        defer { service.stop() }
        let (begin, end) = (Date(), Date().addingTimeInterval(hours * 3600))
        var known: [String] = []
        var (done, failed) = (0, 0)
        var early: ServiceFootprint?
        while done < videos, .now < end {
            let count = min(atOnce, (done < Self.first ? Self.first : videos) - done)
            let outcomes = try await round(done..<done + count, service)
            done += count
            failed += outcomes.count { $0.failure != nil }
            known += outcomes.map(\.id)
            while known.count > Self.kept { try await delete(known.removeFirst(), service) }
            if done == Self.first { early = try await footprint(service, "after \(done)", after: Self.rest) }
            if done / Self.stretch > (done - count) / Self.stretch {
                _ = try await footprint(service, "after \(done)", after: 1)
            }
        }
        guard let early else { throw ValidationError("there have to be more than \(Self.first) videos") }
        let late = try await footprint(service, "at the end", after: Self.rest)
        print(String(format: "%d videos over HTTP in %.0f s:", done, -begin.timeIntervalSinceNow))
        for ((name, then), (_, now)) in zip(early.figures, late.figures) {
            FigureLine.print(
                "\(name), end / after the first \(Self.first)",
                then > 0 ? now / then : now,
                Self.most,
                "×"
            )
        }
        FigureLine.print("without a recipe", Double(failed), 0, "")
    }

    private func round(_ numbers: Range<Int>, _ service: ServedProgram) async throws -> [HandedOverVideo] {
        let address = service.address
        return try await withThrowingTaskGroup(of: HandedOverVideo.self) { group in
            for number in numbers {
                let clip = try clip(number, in: service.folder)
                group.addTask {
                    defer { try? FileManager.default.removeItem(atPath: clip) }
                    return try await HandedOverVideo.hand(clip, to: address)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// Four seconds that no other number's are like.
    private func clip(_ number: Int, in folder: String) throws -> String {
        let path = "\(folder)/clip-\(number).mp4"
        let source = "mandelbrot=s=320x180:r=10:start_scale=\(3.0 / (1 + Double(number) / 50))"
        let made = try MeasuredProcess.run(
            ["ffmpeg", "-y", "-v", "error", "-nostdin", "-f", "lavfi", "-i", source, "-t", "4", "-preset", "veryfast"]
                + ["-pix_fmt", "yuv420p", "-movflags", "+faststart", path]
        )
        guard made.status == 0 else { throw ValidationError("ffmpeg could not make \(path)") }
        return path
    }

    private func delete(_ video: String, _ service: ServedProgram) async throws {
        var request = HandedOverVideo.request("\(service.address)/api/v1/videos/\(video)", nil)
        request.method = .DELETE
        let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        guard answer.status == .noContent else { throw ValidationError("a video was not deleted: \(answer.status)") }
    }

    private func footprint(_ service: ServedProgram, _ when: String, after rest: Double) async throws
        -> ServiceFootprint
    {
        try await Task.sleep(for: .seconds(rest))
        let footprint = try ServiceFootprint(of: service.processIdentifier)
        let figures = footprint.figures.map { String(format: "%@ %.0f", $0.name as NSString, $0.value) }
        print("  \(when): \(figures.joined(separator: ", "))")
        return footprint
    }
}
