import ArgumentParser
import Foundation

/// The captioned videos, made by `Evaluation/make-videos` where they aren't there or not up to date.
enum EvaluationVideos {
    /// The path of a dish's video below `folder`.
    static func path(of name: String, in folder: String) throws -> String {
        // What is up to date is left alone.
        let made = try MeasuredProcess.run(["python3", "Evaluation/make-videos", folder, name])
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        let path = files.first { file in
            let file = (file as NSString).lastPathComponent
            return file.hasPrefix(name + ".") && !file.contains(".part.") && !file.hasSuffix(".json")
        }
        guard made.status == 0, let path else { throw ValidationError("Evaluation/make-videos could not make \(name)") }
        return folder + "/" + path
    }
}
