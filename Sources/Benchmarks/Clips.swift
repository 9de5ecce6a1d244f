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
}
