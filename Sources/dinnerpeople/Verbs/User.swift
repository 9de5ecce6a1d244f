import ArgumentParser
import DinnerPeopleApp
import Foundation
import People
import RecipeDomain

struct User: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add, list and disable the people who sign in, and issue tokens for programs.",
        discussion: """
            On this machine nobody needs an account. The first one that is added takes over the recipes that are here and
            is the administrator's.
            """,
        subcommands: [Add.self, List.self, Password.self, Disable.self, Token.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add somebody.",
            discussion: "The password is asked for, or is the first line of standard input."
        )

        @Argument(help: "The name to sign in with.")
        var name: String

        @Flag(help: "Let them see after the other accounts and the service.")
        var administrator = false

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let password = try PasswordPrompt.newPassword()
            try await common.withPeople { app in
                let account = try await app.accounts.add(
                    name: name,
                    password: password,
                    role: administrator ? .administrator : .member
                )
                guard !common.quiet else { return }
                let takesOver = app.isHousehold(account) ? ", who has the recipes that are here" : ""
                Notes.print("Added: \(account.name), \(account.role.rawValue)\(takesOver)")
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the accounts, the oldest first.")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.withPeople { app in
                for account in try await app.accounts.list() {
                    let marks = [account.isExternal ? "external" : nil, account.isDisabled ? "disabled" : nil]
                    let details = ([account.role.rawValue] + marks.compactMap(\.self)).joined(separator: ", ")
                    print("\(account.id)  \(Day.text(account.createdUnixMilliseconds))  \(account.name)  (\(details))")
                }
            }
        }
    }

    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give somebody a new password, which ends their sessions.",
            discussion: "It is asked for, or is the first line of standard input."
        )

        @Argument(help: "The name they sign in with.")
        var name: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let password = try PasswordPrompt.newPassword()
            try await common.withPeople { app in
                try await app.accounts.setPassword(password, of: name)
                if !common.quiet { Notes.print("The password is a new one; all sessions are over.") }
            }
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let somebody in no longer; what they have stays.",
            discussion: "Their sessions end; their tokens and share links rest until --undo."
        )

        @Argument(help: "The name they sign in with, or the account's id.")
        var name: String

        @Flag(help: "Let them in again.")
        var undo = false

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.withPeople { app in
                let account = try await app.accounts.account(name)
                try await app.accounts.setDisabled(!undo, account)
                if !common.quiet { Notes.print("\(undo ? "Enabled" : "Disabled"): \(account.name)") }
            }
        }
    }
}

extension CommonOptions {
    /// Opens what is kept here; what can't be done is told and ends with status 1.
    func withPeople(_ body: @escaping @Sendable (DinnerPeopleApp) async throws -> Void) async throws {
        do {
            try await withApp(body)
        } catch let error as PeopleError {
            Notes.print("That can't be done: \(error).")
            throw ExitCode(1)
        }
    }
}

/// Days as lists show them.
enum Day {
    static func text(_ unixMilliseconds: Int) -> String {
        Date(timeIntervalSince1970: Double(unixMilliseconds) / 1000).formatted(.iso8601.year().month().day())
    }
}
