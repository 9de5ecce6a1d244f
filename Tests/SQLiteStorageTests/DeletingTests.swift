import GRDB
import RecipeDomain
import StorageConformance
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("Rows that others hang on")
struct DeletingTests {
    @Test("a deleted video takes its runs, events, frames, moments, vectors, drafts and recipes along")
    func video() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let run = try await database.begin(NewRun(owner: database.household, videoName: "a", caption: nil))
                let range = TimeRange(start: .zero, end: Timestamp(milliseconds: 9))
                let frame = FrameSummary(
                    time: .zero,
                    reason: .gap,
                    sharpness: 1,
                    textRegions: [],
                    span: range,
                    isForModel: false
                )
                let facts: [RunFact] = [
                    .frame(frame, jpeg: ObjectName(sha256: "ab")), .draft(nil, evidence: VideoEvidence()),
                    .segments([Segment(range: range, text: "Stir", kind: .speech)]),
                    .embeddings([MomentEmbedding(text: "Stir", range: range, kind: .speech, model: "m", vector: [1])]),
                    .recipe(RecipeID(), Recipe(title: "Soup")),
                ]
                let event = RunEvent(sequence: 1, elapsed: 0, kind: .note("a"))
                try await database.record(facts, events: [event], in: run)
                let tables = [
                    "runs", "events", "frames", "moment_vectors", "moment_blocks", "drafts", "recipes",
                    "recipe_versions",
                ]
                for table in tables { #expect(try await database.count(table) == 1, "\(table)") }
                try await database.write { try $0.execute(sql: "DELETE FROM videos") }
                for table in tables + ["moments", "moment_sources", "recipe_words"] {
                    #expect(try await database.count(table) == 0, "\(table)")
                }
            }
        }
    }

    @Test("a video that was handed over stays where a run of it comes to nothing")
    func handedOver() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let owner = database.household
                let video = try await database.create(
                    NewVideo(owner: owner, name: "a.mp4", caption: nil, options: ProcessingOptions())
                )
                let (film, still) = (
                    ObjectName(sha256: String(repeating: "a", count: 64)),
                    ObjectName(sha256: String(repeating: "b", count: 64))
                )
                try await database.setContent(film, bytes: 9, of: video)
                let run = try await database.begin(NewRun(owner: owner, videoName: "a.mp4", caption: nil, video: video))
                let time = TimeRange(start: .zero, end: .zero)
                let frame = FrameSummary(
                    time: .zero,
                    reason: .gap,
                    sharpness: 1,
                    textRegions: [],
                    span: time,
                    isForModel: false
                )
                try await database.record(
                    [.videoContent(sha256: film.sha256, bytes: 9, object: film), .frame(frame, jpeg: still)],
                    events: [RunEvent(sequence: 1, elapsed: 0, kind: .interrupted)],
                    in: run
                )
                #expect(try await database.discardTraces(of: run, objects: [film, still]) == [still])
                #expect(try await database.video(video, owner: owner)?.object == film)
                #expect(try await database.stills(of: video).isEmpty)
            }
        }
    }

    @Test("looking a recipe up by the beginning of its id reads no other recipes")
    func index() async throws {
        try await withFolder { folder in
            let database = try SQLiteDatabase(folder: folder)
            let plan = try await database.read { connection in
                try Row.fetchAll(
                    connection,
                    sql: "EXPLAIN QUERY PLAN SELECT * FROM recipes WHERE \(SQLiteDatabase.isOwnersWithIDBetween)",
                    arguments: ["o", "a", "ag", "a", "ag"]
                ).map { $0["detail"] as String }
            }
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
        }
    }
}

extension SQLiteDatabase {
    fileprivate func count(_ table: String) async throws -> Int? {
        try await read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
    }
}
