import GRDB
import RecipeDomain
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("What is kept only for so long")
struct RetentionTests {
    private func key(_ number: Int) -> MemoKey { MemoKey(bytes: [UInt8(number)]) }

    private func run(_ database: SQLiteDatabase, owner: OwnerID? = nil) async throws -> RunID {
        try await database.begin(NewRun(owner: owner ?? database.household, videoName: "a.mp4", caption: nil))
    }

    private func video(of run: RunID, in database: SQLiteDatabase) async throws -> VideoID {
        let id = try await database.read {
            try String.fetchOne($0, sql: "SELECT video FROM runs WHERE id = ?", arguments: [run.description])
        }
        return try #require(id.flatMap { VideoID($0) })
    }

    private func keep(_ numbers: ClosedRange<Int>, bytes: Int, for run: RunID?, in database: SQLiteDatabase)
        async throws
    {
        for number in numbers {
            _ = try await database.keep(
                Array(repeating: 1, count: bytes),
                for: key(number),
                role: .vision,
                model: "m",
                owner: database.household,
                run: run
            )
        }
    }

    private func known(_ numbers: ClosedRange<Int>, in database: SQLiteDatabase) async throws -> [Int] {
        var known: [Int] = []
        for number in numbers
        where try await database.answer(for: key(number), owner: database.household, run: nil) != nil {
            known.append(number)
        }
        return known
    }

    @Test("an answer goes with the last video that it was taken for")
    func answers() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let (one, other) = (try await run(database), try await run(database))
                try await keep(1...3, bytes: 9, for: one, in: database)
                try await keep(4...4, bytes: 9, for: nil, in: database)
                // Taken again: once from the memo, once as if it had come a second time.
                #expect(try await database.answer(for: key(2), owner: database.household, run: other) != nil)
                try await keep(3...3, bytes: 9, for: other, in: database)
                #expect(try await database.delete(video(of: one, in: database), owner: database.household))
                #expect(try await known(1...4, in: database) == [2, 3, 4])
                #expect(try await database.delete(video(of: other, in: database), owner: database.household))
                #expect(try await known(1...4, in: database) == [4])
                #expect(try await database.read { try SQLiteDatabase.total("memo", in: $0) } == 9)
            }
        }
    }

    @Test("an answer goes with the last recipe of its video, and stays with one that turned out to be the same")
    func joined() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let content = String(repeating: "a", count: 64)
                let (one, other) = (try await run(database), try await run(database))
                try await keep(1...1, bytes: 9, for: one, in: database)
                try await keep(2...2, bytes: 9, for: other, in: database)
                for run in [one, other] {
                    let facts: [RunFact] = [
                        .videoContent(sha256: content, bytes: 1, object: nil),
                        .recipe(try await database.recipeID(for: run, number: 1), Recipe(title: "Soup")),
                    ]
                    try await database.record(
                        facts,
                        events: [RunEvent(sequence: 1, elapsed: 0, kind: .completed(peakMemoryBytes: 1))],
                        in: run
                    )
                }
                #expect(try await known(1...2, in: database) == [1, 2])
                let recipes = try await database.recipes(of: database.household, before: nil, limit: 9)
                #expect(recipes.count == 1)
                for recipe in recipes { try await database.delete(recipe.id, owner: database.household) }
                #expect(try await known(1...2, in: database) == [])
            }
        }
    }

    @Test("answers are forgotten by age and by size, the oldest first and a few at a time")
    func memo() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                try await keep(1...10, bytes: 100, for: nil, in: database)
                try await database.write { connection in
                    for number in 1...10 {
                        try connection.execute(
                            sql: "UPDATE memo SET created = ? WHERE key = x'0\(String(number, radix: 16))'",
                            arguments: [number]
                        )
                    }
                }
                #expect(try await database.forgetAnswers(beforeUnixMilliseconds: 0, above: 1000, limit: 5) == 0)
                #expect(try await database.forgetAnswers(beforeUnixMilliseconds: 3, above: 1000, limit: 5) == 2)
                #expect(try await database.forgetAnswers(beforeUnixMilliseconds: 0, above: 250, limit: 4) == 4)
                #expect(try await database.forgetAnswers(beforeUnixMilliseconds: 0, above: 250, limit: 4) == 2)
                #expect(try await known(1...10, in: database) == [9, 10])
            }
        }
    }

    @Test("events of runs that have ended are forgotten, those of others and what they told of are not")
    func events() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                var runs: [RunID] = []
                for ends in [true, true, false] {
                    let run = try await run(database)
                    let recipe: [RunFact] = [.recipe(RecipeID(), Recipe(title: "Soup"))]
                    let kinds: [RunEvent.Kind] = [
                        .note("a"), .note("b"), ends ? .completed(peakMemoryBytes: 1) : .note("c"),
                    ]
                    let events = kinds.enumerated().map {
                        RunEvent(sequence: $0.offset + 1, elapsed: 0, kind: $0.element)
                    }
                    try await database.record(recipe, events: events, in: run)
                    runs.append(run)
                }
                let feed = try await database.entries(after: 0, limit: 99).count
                #expect(feed == 9)
                #expect(try await database.forgetEvents(beforeUnixMilliseconds: 0, above: 1 << 30, limit: 99) == 0)
                #expect(try await database.forgetEvents(beforeUnixMilliseconds: .max, above: 1 << 30, limit: 2) == 2)
                #expect(try await database.events(of: runs[0], after: 0, limit: 9).map(\.sequence) == [3])
                #expect(try await database.forgetEvents(beforeUnixMilliseconds: .max, above: 0, limit: 99) == 4)
                #expect(try await database.events(of: runs[2], after: 0, limit: 9).count == 3)
                #expect(try await database.entries(after: 0, limit: 99).map(\.run) == [runs[2], runs[2], runs[2]])
                #expect(try await database.recipes(of: database.household, before: nil, limit: 9).count == 3)
            }
        }
    }

    @Test("the sizes that triggers keep are those of the rows, also when rows go with others")
    func totals() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let run = try await run(database)
                try await keep(1...4, bytes: 30, for: run, in: database)
                try await database.record([], events: [RunEvent(sequence: 1, elapsed: 0, kind: .note("ü"))], in: run)
                func sizes() async throws -> [Int] {
                    try await database.read { connection in
                        [
                            try SQLiteDatabase.total("memo", in: connection),
                            try SQLiteDatabase.total("events", in: connection),
                            try Int.fetchOne(connection, sql: "SELECT coalesce(sum(length(answer)), 0) FROM memo")
                                ?? -1,
                            try Int.fetchOne(connection, sql: "SELECT coalesce(sum(length(event)), 0) FROM events")
                                ?? -1,
                        ]
                    }
                }
                let before = try await sizes()
                #expect(before[0] == 120 && before[0] == before[2] && before[1] > 0 && before[1] == before[3])
                #expect(try await database.delete(video(of: run, in: database), owner: database.household))
                #expect(try await sizes() == [0, 0, 0, 0])
            }
        }
    }

    @Test("objects are told to be named while any row names them")
    func named() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let run = try await run(database)
                let (still, film, other) = (
                    ObjectName(sha256: "aa"), ObjectName(sha256: "bb"), ObjectName(sha256: "cc")
                )
                let range = TimeRange(start: .zero, end: .zero)
                let frame = FrameSummary(
                    time: .zero,
                    reason: .gap,
                    sharpness: 1,
                    textRegions: [],
                    span: range,
                    isForModel: false
                )
                try await database.record([.frame(frame, jpeg: still)], events: [], in: run)
                try await database.setContent(film, bytes: 1, of: video(of: run, in: database))
                #expect(try await database.named(of: [still, film, other]) == [still, film])
            }
        }
    }
}
