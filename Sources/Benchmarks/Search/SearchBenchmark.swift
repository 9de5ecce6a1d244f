import ArgumentParser
import Foundation
import MomentSearch
import RecipeDomain
import SQLiteStorage
import VideoWorkflow

/// Searching must be quick among all that a household ever cooked, and find what an exact comparison finds.
struct SearchBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Moments that are found, stored and made anew; every vector beside a plain read of the same bytes."
    )

    @Option(help: "Moments in the database.")
    var moments = 100_000

    @Option(help: "Vectors of the larger index; 0 leaves it out.")
    var vectors = 1_000_000

    private static let queries = 300
    private static let inRun = 100

    func run() async throws {
        print("Search, \(moments) moments of \(KitchenTexts.dimension) components, one after the other, in ms")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("search-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var kitchen = KitchenTexts()
        var all: [Float] = []
        all.reserveCapacity(moments * KitchenTexts.dimension)
        let database = try SQLiteDatabase(folder: folder)
        try await withThrowingTaskGroup(of: Void.self) { services in
            services.addTask { await database.run() }
            defer { database.close() }
            try await fill(database, &kitchen, &all)
            try await search(database, &kitchen)
        }
        try vectorPart(&kitchen, all, count: moments, limit: 8)
        if vectors > 0 { try larger(&kitchen, all) }
    }

    private func fill(_ database: SQLiteDatabase, _ kitchen: inout KitchenTexts, _ all: inout [Float]) async throws {
        let begin = ContinuousClock.now
        for start in stride(from: 0, to: moments, by: Self.inRun) {
            let run = try await database.begin(
                NewRun(owner: database.household, videoName: "video \(start)", caption: nil)
            )
            let range = TimeRange(start: .zero, end: Timestamp(milliseconds: 1000))
            var (segments, embedded): ([Segment], [MomentEmbedding]) = ([], [])
            for _ in 0..<min(Self.inRun, moments - start) {
                let text = kitchen.text()
                let vector = kitchen.vector(of: text)
                all += vector
                segments.append(Segment(range: range, text: text, kind: .speech))
                embedded.append(
                    MomentEmbedding(text: text, range: range, kind: .speech, model: "made up", vector: vector)
                )
            }
            try await database.record([.segments(segments), .embeddings(embedded)], events: [], in: run)
        }
        print(String(format: "    stored with words and vectors: %.1f s", (ContinuousClock.now - begin) / .seconds(1)))
    }

    private func search(_ database: SQLiteDatabase, _ kitchen: inout KitchenTexts) async throws {
        let owner = database.household
        func find(_ text: String, by searcher: MomentSearcher) async throws -> Int {
            let meaning = QueryVector(model: "made up", components: kitchen.vector(of: text))
            let query = SearchQueryParser.query(text)
            return try await searcher.search(query, meaning: meaning, owner: owner, limit: 10).hits.count
        }
        let searcher = MomentSearcher(store: database)
        let begin = ContinuousClock.now
        _ = try await find("add soba to the pan", by: searcher)
        FigureLine.print("first search after a start", (ContinuousClock.now - begin) / .milliseconds(1), 150, "ms")

        var (wall, cpu): ([Double], [Double]) = ([], [])
        var found = 0
        for place in 0..<Self.queries {
            let text = place % 10 == 0 ? "add cook pan" : kitchen.query()
            let meaning = QueryVector(model: "made up", components: kitchen.vector(of: text))
            let (start, before) = (ContinuousClock.now, Self.cpuMilliseconds())
            let query = SearchQueryParser.query(text)
            found += try await searcher.search(query, meaning: meaning, owner: owner, limit: 10).hits.count
            cpu.append(Self.cpuMilliseconds() - before)
            wall.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        guard found > 0 else { throw ExitCode.failure }
        (wall, cpu) = (wall.sorted(), cpu.sorted())
        print(String(format: "    hybrid, p50 %.2f ms, of one core %.2f ms", wall[wall.count / 2], cpu[cpu.count / 2]))
        FigureLine.print("hybrid, p99", wall[wall.count * 99 / 100], 25, "ms")
        FigureLine.print("hybrid, p99 of a core's time", cpu[cpu.count * 99 / 100], 25, "ms")

        let run = try await database.begin(NewRun(owner: owner, videoName: "new", caption: nil))
        let stored = ContinuousClock.now
        let new = "quenelles of pike"
        try await database.record(
            [.segments([Segment(range: TimeRange(start: .zero, end: .zero), text: new, kind: .speech)])],
            events: [],
            in: run
        )
        guard try await find("quenelles", by: searcher) > 0 else { throw ExitCode.failure }
        FigureLine.print("stored and found", (ContinuousClock.now - stored) / .milliseconds(1), 1000, "ms")

        let again = ContinuousClock.now
        _ = try await database.reindexMoments()
        FigureLine.print("index made anew", (ContinuousClock.now - again) / .seconds(1), 30, "s")
    }

    private func vectorPart(_ kitchen: inout KitchenTexts, _ all: [Float], count: Int, limit: Double?) throws {
        let figures = try VectorFigures(count: count, vectors: all)
        let queries = (0..<200).map { _ in kitchen.vector(of: kitchen.query()) }
        var times: [Double] = []
        var (same, looked) = (0, 0)
        for (place, query) in queries.enumerated() {
            let begin = ContinuousClock.now
            let found = try figures.nearest(to: query)
            times.append((ContinuousClock.now - begin) / .milliseconds(1))
            // Comparing a million exactly takes long, a few queries will do.
            guard limit != nil || place < 20 else { continue }
            looked += 10
            same += Set(found).intersection(figures.brute(query)).count
        }
        let read = figures.read()
        let middle = median(times)
        if let limit {
            FigureLine.print("vector part, p50", middle, limit, "ms")
            try references(figures, queries, all, own: middle)
        }
        print(
            String(format: "    %d vectors: p50 %.2f ms, a plain read of the same bytes %.2f ms", count, middle, read)
        )
        if limit == nil { FigureLine.print("vector part over a plain read", middle / read, 1.5, "×") }
        let share = Double(same) / Double(max(1, looked)) * 100
        print(
            String(
                format: "    the ten nearest as by exact comparison: %.2f %%  at least 99.9  %@",
                share,
                share >= 99.9 ? "ok" : "UNDER"
            )
        )
    }

    /// Beside the references, at equal results.
    private func references(_ figures: VectorFigures, _ queries: [[Float]], _ all: [Float], own: Double) throws {
        guard let references = try SearchReferences.figures(vectors: all, queries: queries) else {
            return print("    FAISS and sqlite-vec can't be run here.")
        }
        let found = try queries.map { try figures.nearest(to: $0) }
        for reference in references {
            var same = 0
            for (own, theirs) in zip(found, reference.nearest) {
                same += Set(own).intersection(theirs.map(figures.id)).count
            }
            FigureLine.print("vector part beside \(reference.name)", own, reference.milliseconds, "ms")
            print(
                String(
                    format: "        of their ten nearest the same: %.2f %%",
                    Double(same) * 10 / Double(queries.count)
                )
            )
        }
    }

    private func larger(_ kitchen: inout KitchenTexts, _ all: [Float]) throws {
        var more = all
        more.reserveCapacity(vectors * KitchenTexts.dimension)
        let rows = all.count / KitchenTexts.dimension
        // Each a little off one that is there.
        while more.count < vectors * KitchenTexts.dimension {
            let row = (more.count / KitchenTexts.dimension) % rows
            let off = kitchen.direction()
            let place = row * KitchenTexts.dimension
            more += zip(all[place..<place + KitchenTexts.dimension], off).map { $0 + 0.5 * $1 }
        }
        for row in rows..<vectors {
            let range = row * KitchenTexts.dimension..<(row + 1) * KitchenTexts.dimension
            let length = more[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
            for place in range { more[place] /= length }
        }
        try vectorPart(&kitchen, more, count: vectors, limit: nil)
    }

    /// Of the whole process, which does nothing else then.
    private static func cpuMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
    }
}
