import ArgumentParser
import Foundation

/// Videos in the forms in which they come a second time, and others that only look alike, made with `ffmpeg`.
struct VideoForms {
    /// What is done to a video, by name.
    static let all: [(name: String, arguments: [String])] = [
        ("worse", ["-crf", "34"]), ("smaller", ["-vf", "scale=-2:360", "-crf", "28"]),
        ("15 frames a second", ["-r", "15", "-crf", "30"]),
        ("3 s cut at either end", ["-vf", "trim=start=3:duration=LENGTH,setpts=PTS-STARTPTS", "-crf", "26"]),
        ("5.3 s cut, smaller, 24 frames a second", ["-ss", "5.3", "-r", "24", "-vf", "scale=-2:480", "-crf", "30"]),
        ("between bars", ["-vf", "pad=iw:ih*5/4:0:(oh-ih)/2,scale=-2:720", "-crf", "26"]),
    ]

    let folder: String

    func make(_ form: Int, of video: String) throws -> String {
        let length = try seconds(of: video) - 6
        let path = "\(folder)/\(form)-\((video as NSString).lastPathComponent).mp4"
        let arguments = Self.all[form].arguments.map {
            $0.replacingOccurrences(of: "LENGTH", with: String(format: "%.1f", length))
        }
        try encode(["-i", video] + arguments, to: path)
        return path
    }

    /// One kitchen that a camera on a tripod sees for 30 s, and in the middle of it what another video shows.
    func standing(in kitchen: String, doing other: String, number: Int) throws -> String {
        let path = "\(folder)/standing-\(number).mp4"
        let filter = """
            [0:v]trim=start=6:end=6.1,scale=640:360:force_original_aspect_ratio=increase,crop=640:360,loop=-1:1,fps=25,\
            setpts=N/25/TB,trim=duration=30[k];[1:v]scale=220:220:force_original_aspect_ratio=increase,crop=220:220,fps=25[d];\
            [k][d]overlay=210:100:shortest=1
            """
        try encode(["-i", kitchen, "-i", other, "-filter_complex", filter, "-t", "30"], to: path)
        return path
    }

    private func encode(_ arguments: [String], to path: String) throws {
        let run = try MeasuredProcess.run(
            ["ffmpeg", "-y", "-v", "error", "-nostdin"] + arguments
                + ["-an", "-c:v", "libx264", "-preset", "veryfast", path]
        )
        guard run.status == 0 else { throw ValidationError("ffmpeg could not make \(path)") }
    }

    private func seconds(of video: String) throws -> Double {
        let run = try MeasuredProcess.run([
            "ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", video,
        ])
        let text = String(decoding: run.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return Double(text) ?? 0
    }
}
