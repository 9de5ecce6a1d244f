import ArgumentParser
import DinnerPeopleApp
import Foundation
import VideoWorkflow

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup into use as a new data folder.",
        discussion: """
            Every file is checked before anything is put in place. Whoever was signed in signs in again; tokens and shared
            links are as they were when the backup was made.
            """
    )

    @Argument(help: "The folder that `backup` filled, or the file.")
    var backup: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        do {
            let folder = URL(fileURLWithPath: try await common.load(isLocal: true).dataFolder).path
            let summary = try await Restoring(backup: URL(fileURLWithPath: backup).path, folder: folder).run()
            guard !common.quiet else { return }
            Notes.print(
                "\(folder): \(Figures.count(summary.objects)) files, \(Figures.bytes(summary.objectBytes + summary.databaseBytes))."
            )
        } catch let failure as Failure { throw failure.exit(about: nil) }
    }
}
