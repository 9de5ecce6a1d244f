import ArgumentParser
import CMalloc
import NIOCore

@main
struct DinnerPeople: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dinnerpeople",
        abstract: "Turns a cooking video into a recipe, with the moment of the video behind every line.",
        discussion: """
            Results go to standard output, progress and notes to standard error.
            Nothing needs to be configured; with OPENAI_API_KEY set, models see and hear for you (see `doctor`).
            """,
        version: "0.1.0",
        subcommands: [
            Process.self, List.self, Show.self, Edit.self, Accept.self, Scale.self, Convert.self, History.self,
            Search.self, Similar.self, Export.self, Import.self, Delete.self, Frames.self, Memo.self, Serve.self,
            User.self, Backup.self,
            Restore.self, BenchVerb.self,
            Doctor.self, Reindex.self, Write.self,
        ]
    )

    /// At most so many blocking calls at once, of which uploads take half. All are there from the first call on.
    private static let blockingThreads = 16

    /// That the allocator serves threads from: else each of up to eight for a core keeps what it once needed.
    private static let memoryPools: Int32 = 2
    /// Bytes from which on memory is the system's again as soon as it is freed. Else the allocator raises this by and by, and
    /// frames and uploads leave holes in its pools.
    private static let largeBlock: Int32 = 128 << 10

    static func main() async {
        mallopt(M_ARENA_MAX, memoryPools)
        mallopt(M_MMAP_THRESHOLD, largeBlock)
        NIOSingletons.blockingPoolThreadCountSuggestion = blockingThreads
        await main(nil)
    }
}
