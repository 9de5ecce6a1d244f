import ArgumentParser
import Foundation

/// Clips made once for benchmarks, kept below `Evaluation/clips`.
enum Clips {
    static let folder = "Evaluation/clips"

    /// Makes a clip with `ffmpeg` unless it is there; gives its path.
    static func clip(_ name: String, _ arguments: [String]) throws -> String {
        let path = folder + "/" + name
        if FileManager.default.fileExists(atPath: path) { return path }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        FileHandle.standardError.write(Data("making \(name)\n".utf8))
        let partial = folder + "/partial-" + name
        let made = try MeasuredProcess.run(["ffmpeg", "-y", "-v", "error", "-nostdin"] + arguments + [partial])
        guard made.status == 0 else { throw ValidationError("ffmpeg could not make \(name)") }
        try FileManager.default.moveItem(atPath: partial, toPath: path)
        return path
    }

    /// Moving pictures with a cut every five seconds: `seconds` long, at that size.
    static func scenes(_ name: String, seconds: Int, size: String, codec: [String], audio: Bool = false) throws
        -> String
    {
        let unit = [
            "mandelbrot=s=\(size):r=30:end_scale=0.01", "testsrc2=s=\(size):r=30",
            "gradients=s=\(size):r=30:speed=0.03", "life=s=320x180:r=30:mold=20:ratio=0.3",
        ]
        let (width, height) = (size.split(separator: "x")[0], size.split(separator: "x")[1])
        let inputs =
            unit.flatMap { ["-f", "lavfi", "-t", "5", "-i", $0] }
            + (audio ? ["-f", "lavfi", "-t", "20", "-i", "sine=330:r=44100"] : [])
        let scaled = unit.indices.map {
            "[\($0):v]scale=\(width):\(height),gblur=sigma=1.5,noise=alls=6:allf=t,setsar=1[v\($0)]"
        }.joined(separator: ";")
        let filter =
            scaled + ";" + unit.indices.map { "[v\($0)]" }.joined() + "concat=n=\(unit.count),format=yuv420p[v]"
        let base = try clip(
            "unit-" + name,
            inputs + ["-filter_complex", filter, "-map", "[v]"]
                + (audio ? ["-map", "\(unit.count):a", "-c:a", "aac"] : []) + codec
        )
        return try clip(name, ["-stream_loop", "\(seconds / 20 - 1)", "-i", base, "-c", "copy"])
    }
}
