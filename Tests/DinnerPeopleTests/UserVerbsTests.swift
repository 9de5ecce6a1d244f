import ClipMaker
import Foundation
import Testing

@Suite("People, from the command line")
struct UserVerbsTests {
    private static let password = "correct horse battery\n"

    @Test("are added, listed and disabled; the first has what is here and is the administrator")
    func accounts() async throws {
        let clips = try ClipMaker()
        defer { withExtendedLifetime(clips) {} }
        let line = CommandLine(folder: clips.folder)
        let first = try await line.run("user", "add", "Anna", input: Self.password)
        #expect(first.status == 0 && first.notes.contains("Anna, administrator, who has the recipes"))
        let second = try await line.run("user", "add", "Bert", input: Self.password)
        #expect(second.status == 0 && second.notes.contains("Bert, member") && !second.notes.contains("recipes"))
        for (name, password) in [("anna", Self.password), ("Cleo", "short\n"), ("C/eo", Self.password), ("Cleo", "")] {
            #expect(try await line.run("user", "add", name, input: password).status == 1)
        }
        #expect(try await line.run("user", "disable", "Bert").status == 0)
        let listed = try await line.run("user", "list").output.split(separator: "\n")
        #expect(listed.count == 2 && listed[0].hasSuffix("Anna  (administrator)"))
        #expect(listed[1].hasSuffix("Bert  (member, disabled)"))
        #expect(try await line.run("user", "disable", "Bert", "--undo").status == 0)
        #expect(try await line.run("user", "list").output.hasSuffix("Bert  (member)\n"))
        #expect(try await line.run("user", "disable", "Cleo").status == 1)
        #expect(try await line.run("user", "password", "Bert", input: "another long password\n").status == 0)
        #expect(try await line.run("user", "password", "Cleo", input: Self.password).status == 1)
    }

    @Test("have tokens that are printed once, listed without their secret, and revoked")
    func tokens() async throws {
        let clips = try ClipMaker()
        defer { withExtendedLifetime(clips) {} }
        let line = CommandLine(folder: clips.folder)
        #expect(try await line.run("user", "token", "Anna").status == 1)
        _ = try await line.run("user", "add", "Anna", input: Self.password)
        let issued = try await line.run("user", "token", "Anna", "--name", "phone", "--scope", "write", "--days", "9")
        let text = issued.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(issued.status == 0 && text.hasPrefix("dp_") && text.utf8.count == 52 && !issued.notes.contains(text))
        let listed = try await line.run("user", "token", "Anna", "--list").output
        #expect(listed.contains("phone  (write; never used, until ") && !listed.contains("dp_"))
        let id = String(listed.prefix { $0 != " " })
        #expect(try await line.run("user", "token", "Anna", "--revoke", id).status == 0)
        #expect(try await line.run("user", "token", "Anna", "--revoke", id).status == 1)
        #expect(try await line.run("user", "token", "Anna", "--list").output.isEmpty)
        #expect(try await line.run("user", "token", "Anna", "--scope", "everything").status == 64)
        #expect(try await line.run("user", "token", "Anna", "--days", "0").status == 64)
    }
}
