import ArgumentParser
import DinnerPeopleApp
import Foundation
import Logging
import VideoWorkflow

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the API, and work on the videos that are handed over.",
        discussion: """
            On this machine only, unless --host says otherwise; then people sign in (`user add`). docs/api.md tells what
            it can be asked, docs/operations.md how to run it.
            """
    )

    @Option(help: ArgumentHelp("The name or address to listen on.", valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp("The port to listen on.", valueName: "number"))
    var port: Int?

    @Flag(help: "Send nothing to any model elsewhere.")
    var local = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let port, !(1...65_535).contains(port) { throw ValidationError("--port takes a number from 1 to 65535.") }
    }

    func run() async throws {
        do {
            var configuration = try await common.load(isLocal: local)
            if let host { configuration.server.host = host }
            if let port { configuration.server.port = port }
            let server = configuration.server
            let quiet = common.quiet
            let logger = DinnerPeopleApp.logger(usual: .notice)
            try await DinnerPeopleApp.with(configuration, logger: logger) { app in
                if !quiet, let sentence = try await app.firstSendNotice() { Notes.print(sentence) }
                try await app.serve(version: DinnerPeople.configuration.version, logger: logger) {
                    guard !quiet else { return }
                    let name = server.host.contains(":") ? "[\(server.host)]" : server.host
                    Notes.print("Serving at http://\(name):\(server.port). Ctrl-C stops it.")
                }
            }
        } catch let failure as Failure { throw failure.exit(about: nil) }
    }
}
