import ArgumentParser
import Foundation

/// Clips for benchmarks, made once by `Evaluation/make-clips` and kept below `Evaluation/clips`.
enum Clips {
    private static let folder = "Evaluation/clips"

    /// The path of a clip, which is made if it isn't there.
    static func path(_ name: String) throws -> String {
        let path = folder + "/" + name
        if !FileManager.default.fileExists(atPath: path) {
            FileHandle.standardError.write(Data("making \(name)\n".utf8))
            _ = try MeasuredProcess.run(["python3", "Evaluation/make-clips", folder, name])
        }
        guard FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("Evaluation/make-clips could not make \(name)")
        }
        return path
    }

    /// Paths of so many clips of 10 s, none of which has a picture or a sound of another's.
    static func different(_ count: Int) throws -> [String] {
        let source = try path("10s.mp4")
        return try (0..<count).map { number in
            let path = "\(folder)/different-\(number).mp4"
            if FileManager.default.fileExists(atPath: path) { return path }
            let colour = String(format: "0x%06x", (number + 1) * 40_503 % 0xFFFFFF)
            let run = try MeasuredProcess.run(
                [
                    "ffmpeg", "-y", "-v", "error", "-nostdin", "-i", source, "-vf",
                    "drawbox=w=80:h=80:t=fill:color=\(colour)",
                ]
                    + [
                        "-af", "volume=\(1 - Double(number) / 200)", "-preset", "veryfast", "-movflags", "+faststart",
                        path,
                    ]
            )
            guard run.status == 0 else { throw ValidationError("ffmpeg could not make \(path)") }
            return path
        }
    }
}
