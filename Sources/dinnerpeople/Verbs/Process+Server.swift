import DinnerPeopleApp
import Foundation
import RecipeDomain
import ServiceClient
import VideoWorkflow

extension Process {
    /// Has a server process one video after the other; gives the number of those that yielded no recipe.
    func process(at server: ServiceAddress, with configuration: AppConfiguration, caption: String?) async throws -> Int
    {
        try await RemoteProcessing.with(
            server,
            token: remote.secret,
            media: makeMediaReader(configuration)
        ) { processing in
            var failures = 0
            for path in videos {
                let name = URL(fileURLWithPath: path).lastPathComponent
                do {
                    try await process(path, by: processing, caption: caption)
                } catch let failure as Failure {
                    Notes.print(failure.sentence(for: name))
                    failures += 1
                } catch let problem as ServiceProblem {
                    Notes.print("\(name): \(problem.sentence)")
                    failures += 1
                }
            }
            return failures
        }
    }

    private func process(_ path: String, by processing: RemoteProcessing, caption: String?) async throws {
        let file = try VideoFile(path: path, language: language)
        if !file.subtitles.isEmpty, !common.quiet {
            Notes.print("The subtitle file beside \(file.name) stays here; the server reads those in the video.")
        }
        let request = RemoteRequest(
            path: file.path,
            name: file.name,
            bytes: file.bytes,
            caption: caption,
            look: look,
            frameBudget: frames,
            everySeconds: every,
            language: language,
            region: region,
            rounds: rounds
        )
        let recipes = try await withLiveProgress(isQuiet: common.quiet) { progress in
            try await processing.process(request) { progress.show($0, of: $1) }
        }
        let reference = VideoReference(name: file.name, url: URL(fileURLWithPath: file.path).absoluteString)
        for made in recipes {
            Swift.print(try format.string(from: made.recipe, video: reference, withEstimates: true), terminator: "")
            if !common.quiet { Notes.print("Recipe: \(made.url)") }
        }
    }
}
