import ArgumentParser
import Foundation
import LocalModels
import RecipeDomain
import VideoWorkflow

/// The embedder of this machine: one text, many texts, its memory, and how near it comes to OpenBLAS alone.
struct EmbeddingsBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "embeddings",
        abstract: "Milliseconds a text, texts a second and memory of local embeddings, beside bare matrix products."
    )

    /// Measures in this very process, so that its peak memory is that of embedding alone.
    @Flag(help: .hidden)
    var here = false

    /// 40 words, of 51 pieces with both ends.
    private static let description = """
        A cast-iron skillet holds four chicken thighs, skin side down, browning in butter with thyme and crushed garlic while \
        someone tilts the pan and spoons the foaming fat over the meat again and again until it is golden and crisp
        """
    private static let pieces = 51
    /// 8 words.
    private static let query = "how do I keep rice from sticking together"

    func run() async throws {
        guard !here else { return try await measure() }
        let run = try MeasuredProcess.run([program("benchmarks"), "embeddings", "--here"])
        print(String(decoding: run.output, as: UTF8.self), terminator: "")
        guard run.status == 0 else {
            throw ValidationError("the embedder could not be measured; is the model installed?")
        }
    }

    private func measure() async throws {
        let models = MiniLMEmbedder.modelsFolder(environment: ProcessInfo.processInfo.environment)
        let embedder = MiniLMEmbedder(models: models, encoders: 2)
        let context = CallContext(owner: OwnerID(), run: RunID())
        func milliseconds(_ texts: [String], rounds: Int) async throws -> [Double] {
            var all: [Double] = []
            for _ in 0..<rounds {
                let begin = ContinuousClock.now
                guard try await embedder.embed(texts, for: context).value.count == texts.count else { return [] }
                all.append((ContinuousClock.now - begin) / .milliseconds(1))
            }
            return all.sorted()
        }
        let begin = ContinuousClock.now
        try await embedder.prepare()
        print(
            String(
                format: "Local embeddings: opened in %.0f ms, checksums included",
                (ContinuousClock.now - begin) / .milliseconds(1)
            )
        )
        // The first one pages the weights in.
        let first = try await milliseconds([Self.description], rounds: 1)
        print(String(format: "  first description %.1f ms", first[0]))
        let one = try await milliseconds([Self.description], rounds: 100)
        tell("one description of 40 words, median", median(one), "ms", atMost: 30)
        tell("the same, 95 of 100", one[94], "ms", atMost: 30)
        let short = try await milliseconds([Self.query], rounds: 200)
        tell("one query of 8 words, median", median(short), "ms", atMost: 6)
        tell("the same, 190 of 200", short[189], "ms", atMost: 6)
        let many = [String](repeating: Self.description, count: 64)
        let rate = 64_000 / median(try await milliseconds(many, rounds: 10))
        print(
            String(
                format: "  descriptions a second, 2 encoders: %.0f  limit 60  %@",
                rate,
                (rate >= 60 ? "ok" : "UNDER") as NSString
            )
        )
        let peak = Self.peakMemory
        tell("peak memory of the process", Double(peak >> 20), "MB", atMost: 250)
        let shapes = EncoderShapes(pieces: Self.pieces)
        let bare = shapes.seconds(rounds: 50)
        print(
            String(
                format: "  one core: %.0f GFLOP/s; OpenBLAS alone, same shapes: %.0f GFLOP/s",
                shapes.operations / (one[0] * 1e6),
                shapes.operations / (bare * 1e9)
            )
        )
    }

    private func tell(_ what: String, _ value: Double, _ unit: String, atMost limit: Double) {
        let verdict = value <= limit ? "ok" : "OVER"
        print(
            String(
                format: "  %@: %.1f %@  limit %.0f  %@",
                what as NSString,
                value,
                unit as NSString,
                limit,
                verdict as NSString
            )
        )
    }

    /// Bytes (getrusage).
    private static var peakMemory: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }
}
