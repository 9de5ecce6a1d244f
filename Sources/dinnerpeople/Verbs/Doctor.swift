import ArgumentParser
import DinnerPeopleApp
import VideoWorkflow

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is installed, which models answer, and what to do."
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        do {
            let configuration = try await common.load()
            let findings = await Diagnosis(configuration: configuration).findings()
            for finding in findings { print(finding.line) }
            if findings.contains(where: { $0.state == .broken }) { throw ExitCode(1) }
        } catch let failure as Failure { throw failure.exit(about: nil) }
    }
}
