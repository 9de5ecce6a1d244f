import Foundation
import ProviderSimulator
import Testing

@Suite struct EmbeddingTests {
    private func vectors(_ answer: RawAnswer) throws -> [[Double]] {
        let rows = try #require(try answer.object()["data"] as? [[String: Any]])
        #expect(rows.map { $0["index"] as? Int } == Array(rows.indices))
        return try rows.map { try #require($0["embedding"] as? [Double]) }
    }

    private func cosine(_ one: [Double], _ other: [Double]) -> Double { zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } }

    @Test("texts that share words lie nearer than texts that don't, and all vectors have length 1")
    func nearness() async throws {
        try await ProviderSimulator.withServer { simulator in
            let body = Requests.embeddings(["stir the flour", "stir the egg", "rocket engines burn", "stir the flour"])
            let vectors = try vectors(await simulator.embed(body))
            #expect(vectors.map(\.count) == [1_536, 1_536, 1_536, 1_536])
            #expect(abs(cosine(vectors[0], vectors[0]) - 1) < 1e-4)
            #expect(cosine(vectors[0], vectors[1]) > 0.5)
            #expect(abs(cosine(vectors[0], vectors[2])) < 0.2)
            #expect(vectors[0] == vectors[3])
            #expect(simulator.counts.embeddingInputs == 4)
        }
    }

    @Test("base64 holds the same numbers as floats")
    func base64() async throws {
        try await ProviderSimulator.withServer { simulator in
            let floats = try vectors(await simulator.embed(Requests.embeddings("whisk")))[0]
            let body = Requests.embeddings("whisk", more: ["encoding_format": "base64"])
            let rows = try #require(try await simulator.embed(body).object()["data"] as? [[String: Any]])
            let packed = try #require(rows[0]["embedding"] as? String)
            let data = try #require(Data(base64Encoded: packed))
            let numbers = stride(from: 0, to: data.count, by: 4).map { place in
                Float(bitPattern: data[place..<place + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) })
            }
            #expect(numbers.count == floats.count)
            #expect(zip(numbers, floats).allSatisfy { abs(Double($0) - $1) < 1e-6 })
        }
    }

    @Test("fewer dimensions and token lists are served as asked")
    func dimensions() async throws {
        try await ProviderSimulator.withServer { simulator in
            let answer = try await simulator.embed(Requests.embeddings([[1, 2, 3], [4]], more: ["dimensions": 256]))
            #expect(try vectors(answer).map(\.count) == [256, 256])
        }
    }
}
