public import ArgumentParser
public import DinnerPeopleApp
import Foundation
public import RecipeDomain
public import VideoWorkflow

/// What every verb understands.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder everything is kept in.", valueName: "folder"))
    var data: String?

    @Option(name: .long, help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config: String?

    @Flag(name: .long, help: "Print results only: no progress, no notes.")
    var quiet = false

    func load(
        isLocal: Bool = false,
        ocr: OCRChoice? = nil,
        batch: BatchChoice? = nil,
        selection: SelectionChoice? = nil,
        listening: ListeningChoice? = nil
    ) async throws -> AppConfiguration {
        try await AppConfiguration.load(
            flags: .init(
                dataFolder: data,
                file: config,
                isLocal: isLocal,
                ocr: ocr,
                batch: batch,
                selection: selection,
                listening: listening
            )
        )
    }
}

extension CommonOptions {
    /// Opens what is kept here, for verbs that ask nothing of any model; a failure is told and ends with status 1.
    func withApp(_ body: @escaping @Sendable (DinnerPeopleApp) async throws -> Void) async throws {
        do {
            try await DinnerPeopleApp.with(try await load(isLocal: true), body)
        } catch let failure as Failure { throw failure.exit(about: nil) }
    }
}

extension BatchChoice: ExpressibleByArgument {}
extension OCRChoice: ExpressibleByArgument {}
extension ListeningChoice: ExpressibleByArgument {}
extension KnownVideoChoice: ExpressibleByArgument {}
extension LookChoice: ExpressibleByArgument {}
extension SelectionChoice: ExpressibleByArgument {
    /// Frames that go into the recipe call themselves are not picked.
    func validate(with rounds: Rounds) throws {
        guard self == .model, rounds == .one else { return }
        throw ValidationError("--select model needs --rounds 2.")
    }
}
extension ModelRole: ExpressibleByArgument {}
extension Rounds: ExpressibleByArgument {}
extension UnitSystem: ExpressibleByArgument {}

/// Standard error, for people.
enum Notes {
    static func print(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

extension Failure {
    /// Says what went wrong and ends with exit status 1.
    func exit(about subject: String?) -> ExitCode {
        Notes.print(sentence(for: subject))
        return ExitCode(1)
    }
}
