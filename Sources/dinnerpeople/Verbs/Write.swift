import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

/// For measuring a model: what it makes of evidence, without any video.
struct Write: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write recipes from evidence alone, with the text model.",
        discussion: """
            Each file is a JSON object whose "evidence" is what is known of a video, as in Evaluation/recipes. For each, one
            JSON object is printed on a line: file, model, and either recipes or failure. No recipe is kept.
            """,
        shouldDisplay: false
    )

    @Argument(help: ArgumentHelp("The files.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("Ask a simulated server, not the configured models.", valueName: "profile"))
    var simulate: String?

    @OptionGroup var common: CommonOptions

    private struct EvidenceFile: Decodable {
        var evidence: VideoEvidence
    }

    private struct Written: Encodable, Sendable {
        var file: String
        var model: String
        var recipes: [Recipe]?
        var failure: String?
    }

    private static let largestFile = 5 << 20
    /// Files written from at once; the servers' own limits hold besides.
    private static let mostAtOnce = 8

    func run() async throws {
        let failures = try await withInterruption {
            do {
                let configuration = try await common.load()
                if let simulate {
                    return try await DinnerPeopleApp.withSimulator(simulate, configuration) {
                        try await write(with: $0)
                    }
                }
                return try await DinnerPeopleApp.with(configuration) { app in
                    // Before anybody is told what is sent.
                    _ = try app.writingModel()
                    try await common.tellWhatIsSent(by: app)
                    return try await write(with: app)
                }
            } catch let failure as Failure { throw failure.exit(about: nil) }
        }
        if failures > 0 { throw ExitCode(1) }
    }

    /// Prints in the order of the files; gives the number of those that nothing was written from.
    private func write(with app: DinnerPeopleApp) async throws -> Int {
        let model = try simulate.map { "simulator, \($0)" } ?? app.writingModel()
        var written = [Written?](repeating: nil, count: files.count)
        try await withThrowingTaskGroup(of: (Int, Written).self) { group in
            for (place, file) in files.enumerated() {
                if place >= Self.mostAtOnce, let (done, outcome) = try await group.next() { written[done] = outcome }
                group.addTask { (place, try await outcome(of: file, model: model, app)) }
            }
            for try await (done, outcome) in group { written[done] = outcome }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for outcome in written { print(String(decoding: try encoder.encode(outcome), as: UTF8.self)) }
        return written.count { $0?.recipes == nil }
    }

    private func outcome(of file: String, model: String, _ app: DinnerPeopleApp) async throws -> Written {
        do {
            let recipes = try await app.recipes(from: try Self.evidence(in: file))
            return Written(file: file, model: model, recipes: recipes)
        } catch let failure as Failure {
            return Written(file: file, model: model, failure: failure.sentence(for: nil))
        }
    }

    private static func evidence(in file: String) throws -> VideoEvidence {
        guard let handle = FileHandle(forReadingAtPath: file), let data = try? handle.read(upToCount: largestFile + 1),
            data.count <= largestFile
        else { throw Failure(.writeRecipe, .fileUnreadable, cause: "at most 5 MB are read") }
        do {
            return try JSONDecoder().decode(EvidenceFile.self, from: data).evidence
        } catch { throw Failure(.writeRecipe, .fileUnreadable, cause: "it is no JSON object with \"evidence\"") }
    }
}
