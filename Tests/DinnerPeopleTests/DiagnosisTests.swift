import ClipMaker
import Foundation
import Testing

@testable import DinnerPeopleApp

@Suite("The doctor")
struct DiagnosisTests {
    private func embedding(home: URL) async throws -> Finding {
        let configuration = try await AppConfiguration.load(
            flags: .init(isLocal: true),
            environment: ["HOME": home.path]
        )
        let findings = await Diagnosis(configuration: configuration).findings()
        return try #require(findings.first { $0.what.hasPrefix("search by meaning") })
    }

    @Test("says that the model for search isn't there, or isn't the one, and what to do")
    func embedding() async throws {
        let clips = try ClipMaker()
        defer { withExtendedLifetime(clips) {} }
        let home = clips.folder
        let folder = home.appending(path: ".local/share/dinnerpeople/models/all-MiniLM-L6-v2")
        let absent = try await embedding(home: home)
        #expect(absent.state == .absent)
        #expect(
            absent.what == """
                search by meaning: a local model is not installed (\(folder.path)/vocab.txt is missing). Run `make setup`; \
                `dinnerpeople doctor` says what is missing. Until then search goes by words alone.
                """
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(count: 231_508).write(to: folder.appending(path: "vocab.txt"))
        let damaged = try await embedding(home: home)
        #expect(damaged.state == .broken)
        #expect(damaged.what.contains("/vocab.txt is damaged or another one: its checksum is not right"))
    }
}
