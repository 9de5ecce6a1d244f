import ArgumentParser
import DinnerPeopleApp
import Foundation
import VideoWorkflow

struct Memo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show or clear the model answers that are remembered.",
        discussion: "An answer that was paid for once is never asked for again, also after a crash.",
        subcommands: [Size.self, Clear.self],
        defaultSubcommand: Size.self
    )

    struct Size: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show how many answers there are and what they saved."
        )

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.withApp { app in
                let memo = try await app.memoFigures()
                print("\(Figures.count(memo.answers)) answers, \(Figures.bytes(memo.bytes))")
                for share in memo.shares {
                    print(
                        "  \(share.role.rawValue), \(share.model): \(Figures.count(share.answers)), \(Figures.bytes(share.bytes))"
                    )
                }
                print(
                    "\(Figures.count(memo.hits)) times an answer was taken from here; \(Figures.count(memo.requestsSent)) requests were sent."
                )
            }
        }
    }

    struct Clear: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forget the answers; asking again costs again.",
            discussion: "Recipes stay as they are."
        )

        @Option(help: "Only those of one role: vision, text, speech or embedding.")
        var role: ModelRole?

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.withApp { app in
                print("\(Figures.count(try await app.clearMemo(role: role))) answers forgotten.")
            }
        }
    }
}
