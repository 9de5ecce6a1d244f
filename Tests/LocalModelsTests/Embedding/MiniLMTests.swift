import Foundation
import RecipeDomain
import Testing
import VideoWorkflow

@testable import LocalModels

@Suite("Vectors of texts", .needsModel)
struct MiniLMTests {
    private struct Row: Decodable {
        var text: String
        var vector: Data

        var values: [Float] {
            stride(from: 0, to: vector.count - 3, by: 4).map { start in
                Float(bitPattern: vector[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) })
            }
        }
    }

    private static func cosine(_ a: [Float], _ b: [Float]) -> Double {
        func dot(_ a: [Float], _ b: [Float]) -> Double { zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) } }
        return dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
    }

    private func reference() throws -> [Row] {
        let data = try Data(contentsOf: InstalledModel.reference.appending(path: "sentences.json"))
        return try JSONDecoder().decode([Row].self, from: data)
    }

    private func embed(_ texts: [String], encoders: Int = 2) async throws -> [[Float]] {
        try await MiniLMEmbedder(models: InstalledModel.models, encoders: encoders).embed(texts, for: .test).value
    }

    @Test("are those of the model's own package, for 50 sentences")
    func sameAsReference() async throws {
        let rows = try reference()
        let answer = try await MiniLMEmbedder(models: InstalledModel.models).embed(rows.map(\.text), for: .test)
        #expect(rows.count == 50 && answer.value.count == 50 && answer.usage?.model == "all-MiniLM-L6-v2")
        for (row, vector) in zip(rows, answer.value) {
            #expect(vector.count == 384)
            #expect(Self.cosine(vector, row.values) > 0.999_999, "\(row.text)")
            #expect(abs(vector.reduce(0) { $0 + Double($1) * Double($1) } - 1) < 1e-5)
        }
    }

    @Test("are the same whatever else is embedded beside, in order")
    func alone() async throws {
        let texts = Array(try reference().map(\.text).prefix(12))
        let together = try await embed(texts)
        for (text, vector) in zip(texts, together) {
            let alone = try await embed([text], encoders: 1)
            #expect(alone.count == 1 && Self.cosine(alone[0], vector) > 0.999_999)
        }
        #expect(try await embed([]).isEmpty)
    }

    @Test("of what means the same are nearer than others")
    func meaning() async throws {
        let v = try await embed(["fold the dough", "she turns the pastry over itself", "chop two onions", ""])
        #expect(Self.cosine(v[0], v[1]) > Self.cosine(v[0], v[2]) + 0.1)
        #expect(v[3].allSatisfy(\.isFinite) && v[3].count == 384)
    }

    @Test("are no longer made once nobody waits for them", .timeLimit(.minutes(10)))
    func cancelled() async throws {
        let embedder = MiniLMEmbedder(models: InstalledModel.models, encoders: 1)
        try await embedder.prepare()
        // Minutes of work, were it done.
        let texts = [String](repeating: String(repeating: "knead ", count: 300), count: 5000)
        await #expect(throws: CancellationError.self) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { _ = try await embedder.embed(texts, for: .test) }
                // One short text comes between, so that the work is under way.
                _ = try await embedder.embed(["fry"], for: .test)
                group.cancelAll()
                try await group.waitForAll()
            }
        }
        #expect(try await embedder.embed(["stir"], for: .test).value.count == 1)
    }

    @Test("of long texts are made in bounded turns, so that a short one needn't wait for all", .timeLimit(.minutes(10)))
    func turns() async throws {
        let embedder = MiniLMEmbedder(models: InstalledModel.models, encoders: 1)
        try await withThrowingTaskGroup(of: Int.self) { group in
            group.addTask {
                try await embedder.embed([String](repeating: "knead the dough well", count: 3000), for: .test).value
                    .count
            }
            group.addTask { try await embedder.embed(["stir"], for: .test).value.count }
            let first = try await group.next()
            #expect(first == 1)
            group.cancelAll()
        }
    }
}

extension CallContext {
    static var test: CallContext { CallContext(owner: OwnerID(), run: RunID()) }
}
