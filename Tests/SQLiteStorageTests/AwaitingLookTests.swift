import DurableJobs
import Foundation
import GRDB
import RecipeDomain
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("What of a video is not looked at yet")
struct AwaitingLookTests {
    private static let kind = "look"

    private func part(_ milliseconds: Int) -> ReceivedPart {
        let time = Timestamp(milliseconds: milliseconds)
        return ReceivedPart(time: time, object: ObjectName(sha256: "\(milliseconds)"), bytes: 1)
    }

    private func withVideo(_ body: (SQLiteDatabase, VideoID) async throws -> Void) async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let new = NewVideo(
                    owner: database.household,
                    name: "a",
                    caption: nil,
                    options: ProcessingOptions()
                )
                try await body(database, try await database.create(new))
            }
        }
    }

    private func awaits(_ database: SQLiteDatabase) async throws -> Bool {
        try await !database.videosAwaitingLook(by: Self.kind, limit: 9).isEmpty
    }

    @Test("waits from the first picture on until as many were looked at as came")
    func pictures() async throws {
        try await withVideo { database, video in
            #expect(try await !awaits(database))
            for time in 0..<2 {
                _ = try await database.receive(part(time), of: video, owner: database.household, most: 9)
            }
            #expect(try await awaits(database))
            try await database.setLookedAt(video, parts: 1, withVideo: false)
            #expect(try await awaits(database))
            try await database.setLookedAt(video, parts: 2, withVideo: false)
            #expect(try await !awaits(database))
        }
    }

    @Test("is the video itself where only pictures of it were, until that was")
    func content() async throws {
        try await withVideo { database, video in
            _ = try await database.receive(part(0), of: video, owner: database.household, most: 9)
            try await database.setContent(ObjectName(sha256: "v"), bytes: 1, of: video)
            try await database.setLookedAt(video, parts: 1, withVideo: false)
            #expect(try await awaits(database))
            try await database.setLookedAt(video, parts: 1, withVideo: true)
            #expect(try await !awaits(database))
        }
    }

    @Test("has a job of its own once the last one is over, unless somebody stopped that")
    func jobs() async throws {
        try await withVideo { database, video in
            let jobs = SQLiteJobStore(database: database)
            let owner = database.household.description
            _ = try await database.receive(part(0), of: video, owner: database.household, most: 9)
            let new = try NewJob(
                kind: Self.kind,
                lane: .fresh,
                owner: owner,
                uniqueKey: video.description,
                payload: "{}"
            )
            let id = try #require(try await jobs.insert([new]).first?.id)
            try await database.setJob(id.description, of: video)
            #expect(try await !awaits(database))
            for (state, isDue) in [("completed", true), ("discarded", true), ("cancelled", false)] {
                try await database.write {
                    try $0.execute(sql: "UPDATE jobs SET state = ?, changed = 0", arguments: [state])
                }
                #expect(try await awaits(database) == isDue, "\(state)")
            }
            // What it has looked at it says right after its end.
            try await database.write {
                try $0.execute(
                    sql: "UPDATE jobs SET state = 'completed', changed = ?",
                    arguments: [Date().unixMilliseconds]
                )
            }
            #expect(try await !awaits(database))
        }
    }
}
