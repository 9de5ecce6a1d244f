import Foundation
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("Embeddings")
struct BatchTests {
    /// A vector for each input of a request: its length and the number of its text.
    private static func vectors(for body: String) throws -> String {
        let inputs = try JSON(Array(body.utf8))["input"]?.array?.compactMap(\.string) ?? []
        let rows = inputs.enumerated().map { index, text in
            "{\"index\":\(index),\"embedding\":[\(text.count),\(text.split(separator: " ").last ?? "0")]}"
        }
        return "{\"data\":[\(rows.joined(separator: ","))],\"usage\":{\"prompt_tokens\":\(inputs.count)}}"
    }

    private func inputs(_ sent: HandTransport.Sent) throws -> [String] {
        try JSON(Array(sent.body.utf8))["input"]?.array?.compactMap(\.string) ?? []
    }

    @Test("of several callers travel together, each text once, and each gets its own vectors")
    func together() async throws {
        try await GateScene(role: .embedding).run { scene in
            let embedder = OpenAITextEmbedder(endpoint: try scene.endpoint, gate: scene.gate)
            let callers = [["a 1", "b 2"], ["b 2", "c 3"], ["c 3"]]
            let answers = try await withThrowingTaskGroup(of: (Int, Answer<[[Float]]>).self) { group in
                for (index, texts) in callers.enumerated() {
                    group.addTask { (index, try await embedder.embed(texts, for: scene.context())) }
                }
                while scene.gate.calls.waiting < 3 { await Task.yield() }
                await scene.clock.waitForSleepers(1)
                scene.clock.advance(to: scene.gate.texts.gathering)
                await scene.transport.waitForSent(1)
                await scene.transport.reply(0, 200, try Self.vectors(for: scene.transport.sent[0].body))
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            #expect(Set(try inputs(scene.transport.sent[0])) == ["a 1", "b 2", "c 3"])
            #expect(answers[0]?.value == [[3, 1], [3, 2]])
            #expect(answers[1]?.value == [[3, 2], [3, 3]])
            #expect(answers[2]?.value == [[3, 3]])
            #expect(answers.values.reduce(0) { $0 + ($1.usage?.requests ?? 0) } == 1)
            #expect(scene.memo.count == 3 && scene.ledger.entries.count == 1)
        }
    }

    @Test("are remembered text by text, so that only new ones are asked about")
    func remembered() async throws {
        try await GateScene(role: .embedding).run { scene in
            let embedder = OpenAITextEmbedder(endpoint: try scene.endpoint, gate: scene.gate)
            for (number, texts) in [["a 1"], ["b 2", "a 1"]].enumerated() {
                async let answer = embedder.embed(texts, for: scene.context())
                await scene.clock.waitForSleepers(1)
                scene.clock.advance(to: Double(number + 1))
                await scene.transport.waitForSent(number + 1)
                let body = scene.transport.sent[number].body
                await scene.transport.reply(number, 200, try Self.vectors(for: body))
                let vectors = try await answer.value
                #expect(vectors.last == [3, 1])
            }
            #expect(try inputs(scene.transport.sent[1]) == ["b 2"])
            let again = try await embedder.embed(["a 1", "b 2", "a 1"], for: scene.context())
            #expect(again.value == [[3, 1], [3, 2], [3, 1]] && again.usage?.isRemembered == true)
        }
    }

    @Test("that are too many for the server are halved until it takes them, and stay so few")
    func halved() async throws {
        try await GateScene(role: .embedding).run { scene in
            let embedder = OpenAITextEmbedder(endpoint: try scene.endpoint, gate: scene.gate)
            let texts = (0..<8).map { "text \($0)" }
            async let answer = withMovingClock(scene) { try await embedder.embed(texts, for: scene.context()) }
            var number = 0
            while number < 5 {
                await scene.transport.waitForSent(number + 1)
                let body = scene.transport.sent[number].body
                let count = try inputs(scene.transport.sent[number]).count
                if count > 2 {
                    let words = "{\"error\":{\"message\":\"batch size \(count) > maximum allowed batch size 2\"}}"
                    await scene.transport.reply(number, 422, words)
                } else {
                    await scene.transport.reply(number, 200, try Self.vectors(for: body))
                }
                number += 1
                if number == 5 {
                    for rest in 5..<7 {
                        await scene.transport.waitForSent(rest + 1)
                        await scene.transport.reply(rest, 200, try Self.vectors(for: scene.transport.sent[rest].body))
                    }
                }
            }
            let vectors = try await answer.value
            #expect(vectors == (0..<8).map { [6, Float($0)] })
        }
    }

    @Test("keep their keys and answers when they are put in one piece")
    func records() {
        let records = [
            (MemoKey(bytes: [UInt8](repeating: 1, count: 32)), [UInt8](repeating: 9, count: 70_000)),
            (MemoKey(bytes: [2]), []), (MemoKey(bytes: []), [3]),
        ]
        let bytes = BatchRecords.bytes(of: records)
        #expect(BatchRecords.answers(in: bytes) == Dictionary(uniqueKeysWithValues: records))
        for cut in [0, 1, 33, 100] { #expect(BatchRecords.answers(in: Array(bytes.prefix(cut))).isEmpty) }
    }
}
