import ArgumentParser

@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks",
        abstract: "Measures the project beside reference commands.",
        subcommands: [
            All.self, FramesBenchmark.self, MemoryBenchmark.self, SpeedBenchmark.self, JobsBenchmark.self,
            ServiceBenchmark.self, EnduranceBenchmark.self, ChoicesBenchmark.self, EmbeddingsBenchmark.self,
            RecipesEvaluation.self, LinesBenchmark.self, Fidelity.self, ScreensBenchmark.self, SearchBenchmark.self,
            MomentsEvaluation.self, CopiesBenchmark.self,
        ]
    )
}
