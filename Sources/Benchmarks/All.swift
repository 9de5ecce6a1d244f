import ArgumentParser

struct All: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Every benchmark, one after the other.")

    func run() async throws {
        let frames = try FramesBenchmark.parse([])
        try frames.run()
        let memory = try MemoryBenchmark.parse([])
        try memory.run()
        let speed = try SpeedBenchmark.parse([])
        try speed.run()
        let jobs = try JobsBenchmark.parse([])
        try await jobs.run()
        let service = try ServiceBenchmark.parse([])
        try await service.run()
        let embeddings = try EmbeddingsBenchmark.parse([])
        try await embeddings.run()
        let search = try SearchBenchmark.parse([])
        try await search.run()
        let recipes = try RecipesEvaluation.parse([])
        try recipes.run()
        let fidelity = try Fidelity.parse([])
        try await fidelity.run()
    }
}
