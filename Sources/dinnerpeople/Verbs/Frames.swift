import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Frames: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the frames worth looking at as JPEGs, with frames.json."
    )

    @Argument(help: ArgumentHelp("The video file.", valueName: "video"), completion: .file())
    var video: String

    @Option(name: .long, help: ArgumentHelp("The folder to write into.", valueName: "folder"))
    var out: String

    @Option(help: "How closely to look: auto (quick), quick or thorough.")
    var look: LookChoice = .auto

    @Option(help: ArgumentHelp("At most so many frames.", valueName: "n"))
    var frames: Int?

    @Option(help: ArgumentHelp("One frame every so many seconds, in place of choosing.", valueName: "seconds"))
    var every: Double?

    @Option(name: .long, help: ArgumentHelp("Long side of the pictures, in pixels.", valueName: "pixels"))
    var size = 768

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let frames, !(1...500).contains(frames) { throw ValidationError("--frames takes a number from 1 to 500.") }
        if let every, !(every >= 0.1 && every <= 3600) {
            throw ValidationError("--every takes a number of seconds from 0.1 to 3600.")
        }
        guard (16...4096).contains(size) else { throw ValidationError("--size takes a number from 16 to 4096.") }
    }

    func run() async throws {
        try await withInterruption {
            do {
                let configuration = try await common.load(isLocal: true)
                let file = try VideoFile(path: video, language: nil)
                let request = MediaRequest(
                    path: file.path,
                    looks: [look == .thorough ? .thorough : .quick],
                    frameBudget: frames,
                    everySeconds: every,
                    jpegLongSide: size,
                    wantsLuma: false,
                    wantsAudio: false,
                    wantsSubtitles: false
                )
                let export = try FrameExport(folder: out)
                let written = try await export.write(
                    framesOf: request,
                    reader: makeMediaReader(configuration)
                )
                if !common.quiet { Notes.print("\(written) frames and frames.json are in \(out)") }
            } catch let failure as Failure {
                throw failure.exit(about: URL(fileURLWithPath: video).lastPathComponent)
            }
        }
    }
}
