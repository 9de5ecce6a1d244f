import RecipeDomain
import Synchronization

/// One processing of one video, as its stages see it.
final class Run: Sendable {
    let request: ProcessRequest
    let context: CallContext
    let recorder: RunRecorder
    let stages: StageRunner
    let screen: ScreenLanguage
    /// Where a model picks the frames that are described.
    let picks: FramePicks?
    private let objects = Mutex<[ObjectName]>([])
    private let copies = Mutex<Set<VideoID>>([])

    init(
        request: ProcessRequest,
        context: CallContext,
        recorder: RunRecorder,
        stages: StageRunner,
        picks: FramePicks?
    ) {
        self.picks = picks
        self.request = request
        self.context = context
        self.recorder = recorder
        self.stages = stages
        screen = ScreenLanguage(of: request)
    }

    /// Remembers that this run put an object.
    func hasPut(_ name: ObjectName) { objects.withLock { $0.append(name) } }

    /// Whether it wasn't said yet that this video shows the same.
    func isNews(_ copy: VideoID) -> Bool { copies.withLock { $0.insert(copy).inserted } }

    /// Objects put by this run, once for each time.
    var putObjects: [ObjectName] { objects.withLock { $0 } }

    func record(_ event: RunEvent.Kind?, facts: [RunFact] = []) async throws {
        try await recorder.record(event, facts: facts)
    }

    func flush() async throws { try await recorder.flush() }

    /// Shows what is being written of the recipe.
    var preview: RecipePreview.Receiver { { [recorder] in recorder.show($0) } }

    /// Runs work that the recipe can do without: a failure becomes a note and gives nil.
    func attempt<Value: Sendable>(
        _ stage: Stage,
        item: String? = nil,
        _ work: () async throws -> Answer<Value>
    ) async throws -> Value? {
        do {
            return try await stages.run(stage, item: item, work)
        } catch let failure as Failure {
            try await fail(failure)
            return nil
        }
    }

    /// Remembers a failure that doesn't end the run; throws it where it does.
    func fail(_ failure: Failure) async throws {
        if failure.kind == .leaseLost { throw failure }
        await recorder.count(failure)
    }

    /// The failure that most pieces of work met, if any did.
    var commonFailure: Failure? {
        get async { await recorder.failures.max { $0.count < $1.count }?.failure }
    }

    /// What failed, for the cook: one sentence per kind of failure.
    var notes: [String] {
        get async {
            await recorder.failures.map { entry in
                let what = entry.failure.stage.work(count: entry.count)
                return "\(what) could not be done: " + entry.failure.sentence(for: nil)
            }
        }
    }
}

extension Stage {
    /// What a stage does, for people: "3 frames described".
    func work(count: Int) -> String {
        let frames = count == 1 ? "1 frame" : "\(count) frames"
        return switch self {
        case .frames: "Reading the video"
        case .keepFrame: "Keeping \(frames)"
        case .readText: "Reading \(frames)"
        case .pickFrames: "Picking the frames"
        case .describe: "Describing \(frames)"
        case .transcribe: count == 1 ? "Listening to 1 stretch of speech" : "Listening to \(count) stretches of speech"
        case .writeRecipe: "Writing the recipe with the model"
        case .checkRecipe: "Checking the recipe"
        case .keepRecipe: "Keeping the recipe"
        case .embed: "Preparing the search"
        case .keepVideo: "Keeping the video"
        case .findCopies: "Comparing it with the other videos"
        }
    }
}
