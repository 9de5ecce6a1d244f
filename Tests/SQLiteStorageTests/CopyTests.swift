import CopyDetection
import GRDB
import RecipeDomain
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("Videos that show the same")
struct CopyTests {
    private func with(_ body: (SQLiteDatabase) async throws -> Void) async throws {
        try await withFolder { folder in try await withDatabase(in: folder) { try await body($0) } }
    }

    /// Twelve frames, three seconds apart, of bits that have nothing to do with each other.
    private func prints(_ seed: UInt64, later: Int = 0) -> VideoPrints {
        var prints = VideoPrints()
        var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        for place in 0..<12 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            prints.add(FramePrint(time: place * 3000 + later, bits: state))
        }
        return prints
    }

    @discardableResult
    private func record(
        _ seed: UInt64,
        in database: SQLiteDatabase,
        owner: OwnerID? = nil,
        name: String = "a.mp4",
        content: String? = nil,
        recipe: String? = nil,
        later: Int = 0
    ) async throws -> RunID {
        let run = try await database.begin(
            NewRun(owner: owner ?? database.household, videoName: name, caption: nil)
        )
        try await database.record([.prints(prints(seed, later: later).prints)], events: [], in: run)
        if let recipe { try await database.record([.recipe(RecipeID(), Recipe(title: recipe))], events: [], in: run) }
        if let content {
            try await database.record([.videoContent(sha256: content, bytes: 7, object: nil)], events: [], in: run)
        }
        return run
    }

    @Test("are found with their recipe and by how much they lie behind, and never another owner's")
    func found() async throws {
        try await with { database in
            try await record(1, in: database, name: "first.mp4", recipe: "Soup")
            let other = try await database.begin(
                NewRun(owner: database.household, videoName: "other.mp4", caption: nil)
            )
            try await database.record([.prints(prints(9).prints)], events: [], in: other)
            let run = try await record(2, in: database)
            let copies = try await database.copies(of: prints(1, later: 4000), in: run)
            #expect(copies.map(\.name) == ["first.mp4"])
            #expect(copies.first?.title == "Soup" && copies.first?.recipe != nil)
            #expect(copies.first?.offset == 4000 && copies.first?.share == 1)
            #expect(try await database.copies(of: prints(77), in: run).isEmpty)

            let account = OwnerID()
            try await database.write { database in
                try database.execute(sql: "INSERT INTO owners VALUES (?, 'guest')", arguments: [account.description])
            }
            let theirs = try await record(3, in: database, owner: account)
            #expect(try await database.copies(of: prints(1), in: theirs).isEmpty)
        }
    }

    @Test("are told of either, and not of themselves")
    func told() async throws {
        try await with { database in
            try await record(1, in: database, name: "first.mp4", recipe: "Soup")
            let run = try await record(1, in: database, name: "second.mp4", later: 2000)
            let copies = try await database.copies(of: prints(1, later: 2000), in: run)
            try await database.record([.copies(copies)], events: [], in: run)
            try await database.record([.copies(copies)], events: [], in: run)
            let videos = try await database.videos(of: database.household, before: nil, limit: 5)
            let second = try #require(videos.first { $0.name == "second.mp4" })
            let first = try #require(videos.first { $0.name == "first.mp4" })
            #expect(second.copies.map(\.name) == ["first.mp4"] && second.copies.first?.offset == 2000)
            #expect(first.copies.map(\.name) == ["second.mp4"] && first.copies.first?.offset == -2000)
            let own = VideoCopy(video: second.id, name: "", recipe: nil, title: nil, offset: 0, share: 1)
            try await database.record([.copies([own])], events: [], in: run)
            #expect(try await database.knownCopies(of: second.id, owner: database.household).count == 1)
            #expect(try await database.knownCopies(of: second.id, owner: OwnerID()).isEmpty)
            #expect(try await database.delete(first.id, owner: database.household))
            #expect(try await database.knownCopies(of: second.id, owner: database.household).isEmpty)
        }
    }

    @Test("of the same content are one, which knows the frames of both")
    func sameContent() async throws {
        try await with { database in
            try await record(1, in: database, content: String(repeating: "5", count: 64))
            let run = try await record(1, in: database, later: 1500)
            let copies = try await database.copies(of: prints(1, later: 1500), in: run)
            #expect(copies.count == 1)
            try await database.record([.copies(copies)], events: [], in: run)
            try await database.record(
                [.videoContent(sha256: String(repeating: "5", count: 64), bytes: 7, object: nil)],
                events: [],
                in: run
            )
            let videos = try await database.videos(of: database.household, before: nil, limit: 5)
            #expect(videos.count == 1 && videos[0].copies.isEmpty)
            #expect(try await database.copies(of: prints(1), in: run).isEmpty)
            let later = try await record(8, in: database)
            #expect(try await database.copies(of: prints(1), in: later).count == 1)
        }
    }

    @Test("are not looked for among what a run that came to nothing left")
    func nothing() async throws {
        try await with { database in
            let failed = try await record(1, in: database)
            _ = try await database.discardTraces(of: failed, objects: [ObjectName(sha256: "a")])
            let run = try await record(2, in: database)
            #expect(try await database.copies(of: prints(1), in: run).isEmpty)
        }
    }
}
