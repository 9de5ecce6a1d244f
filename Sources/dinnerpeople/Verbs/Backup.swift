import ArgumentParser
import DinnerPeopleApp
import Foundation
import VideoWorkflow

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy all that is kept into a new folder or file, also while the service runs.",
        discussion: """
            Files share their blocks with the originals, or are second names of them, where both are on one disk. Every file
            is read and checked; SHA256SUMS lists them. `restore` puts a backup into use.
            """
    )

    @Argument(
        help: ArgumentHelp("A folder that is new or empty, or a new file whose name ends in .tar.", valueName: "place")
    )
    var folder: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withApp { app in
            let path = URL(fileURLWithPath: folder).path
            let summary = try await app.backup(into: path)
            for name in summary.missing { Notes.print("The file \(name) was missing or damaged already.") }
            guard !common.quiet else { return }
            Notes.print(
                "\(path): \(Figures.count(summary.objects)) files, \(Figures.bytes(summary.objectBytes + summary.databaseBytes))."
            )
        }
    }
}
