import ClipMaker
import Foundation
import Logging
import ObjectStorage
import RecipeDomain
import SQLiteStorage
import Testing
import VideoWorkflow

@testable import DinnerPeopleApp

@Suite("Housekeeping")
struct HousekeepingTests {
    @Test("forgets what is too old, and removes what nothing names after its time of grace")
    func look() async throws {
        let clips = try ClipMaker()
        var configuration = try await AppConfiguration.load(
            flags: .init(dataFolder: clips.folder.path + "/data", isLocal: true),
            environment: ["HOME": clips.folder.path]
        )
        configuration.retention.memoDays = 2
        configuration.retention.eventDays = 3
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        try await DinnerPeopleApp.with(configuration, logger: logger) { app in
            let owner = app.database.household
            let run = try await app.database.begin(NewRun(owner: owner, videoName: "a.mp4", caption: nil))
            let (named, unnamed) = (try await app.objects.put([1]), try await app.objects.put([2]))
            try await app.database.record(
                [.videoContent(sha256: named.sha256, bytes: 1, object: named)],
                events: [RunEvent(sequence: 1, elapsed: 0, kind: .completed(peakMemoryBytes: 1))],
                in: run
            )
            let key = MemoKey(bytes: [1])
            _ = try await app.database.keep([9], for: key, role: .text, model: "m", owner: owner, run: run)
            func look(daysFromNow days: Double) async throws -> [Bool] {
                let now = Date(timeIntervalSinceNow: days * 86_400)
                try await Housekeeping(app: app, logger: logger, now: { now }).look(
                    folders: 0..<FileObjectStore.folders
                )
                return [
                    try await app.objects.size(of: named) != nil, try await app.objects.size(of: unnamed) != nil,
                    try await app.database.answer(for: key, owner: owner, run: nil) != nil,
                    try await !app.database.events(of: run, after: 0, limit: 9).isEmpty,
                ]
            }
            #expect(try await look(daysFromNow: 0.9) == [true, true, true, true])
            #expect(try await look(daysFromNow: 1.1) == [true, false, true, true])
            #expect(try await look(daysFromNow: 2.1) == [true, false, false, true])
            #expect(try await look(daysFromNow: 3.1) == [true, false, false, false])
        }
    }
}
