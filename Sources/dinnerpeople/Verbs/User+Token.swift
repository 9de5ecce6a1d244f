public import ArgumentParser
import DinnerPeopleApp
import Foundation
public import People
import RecipeDomain

extension User {
    struct Token: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Issue a token for a program; it is printed once and can't be had again.",
            discussion: "Programs send it with every request, in the header: Authorization: Bearer TOKEN"
        )

        @Argument(help: "The name of the account, or its id.")
        var user: String

        @Option(help: "What the token is for, to tell it from others.")
        var name = "token"

        @Option(help: "What it allows: read, write or admin, each with those before it; or metrics alone.")
        var scope = Scope.read

        @Option(help: ArgumentHelp("After so many days it is refused; without, never.", valueName: "n"))
        var days: Int?

        @Flag(help: "List the account's tokens instead.")
        var list = false

        @Option(help: ArgumentHelp("Revoke a token instead; --list shows the ids.", valueName: "id"))
        var revoke: String?

        @OptionGroup var common: CommonOptions

        func validate() throws {
            if let days, !(1...36_500).contains(days) {
                throw ValidationError("--days takes a number from 1 to 36500.")
            }
            if list, revoke != nil { throw ValidationError("Give one of --list and --revoke.") }
        }

        func run() async throws {
            try await common.withPeople { app in
                let account = try await app.accounts.account(user)
                if let revoke {
                    guard let id = APITokenID(revoke), try await app.revoke(id, of: account) else {
                        Notes.print("\(account.name) has no token \(revoke). --list shows them.")
                        throw ExitCode(1)
                    }
                    if !common.quiet { Notes.print("Revoked.") }
                } else if list {
                    for token in try await app.tokens(of: account) { print(line(token)) }
                } else {
                    let secret = try await app.issueToken(
                        for: account,
                        name: name,
                        scopes: [scope],
                        lifetimeMilliseconds: days.map { $0 * 86_400_000 }
                    )
                    if !common.quiet { Notes.print("Keep it safe; it is not shown again:") }
                    print(secret.text)
                }
            }
        }

        private func line(_ token: APIToken) -> String {
            let scopes = Scope.allCases.filter(token.scopes.contains).map(\.rawValue).joined(separator: ", ")
            let used = token.usedUnixMilliseconds.map { "used \(Day.text($0))" } ?? "never used"
            let end = token.expiresUnixMilliseconds.map { ", until \(Day.text($0))" } ?? ""
            return "\(token.id)  \(Day.text(token.createdUnixMilliseconds))  \(token.name)  (\(scopes); \(used)\(end))"
        }
    }
}

extension Scope: ExpressibleByArgument {}
