public import Logging
import RecipeDomain

/// The two orders of the script that the workflow replaces, with the same parts: upload the video, extract the frames,
/// upload them, describe them, embed the descriptions, store them, write the recipe; each stage after the one before.
/// To compare with only.
public struct OriginWorkflow: Sendable {
    public enum Order: String, Sendable, CaseIterable {
        /// Every call after the other.
        case sequential
        /// The calls of a stage side by side, ten at a time, the next ten when all of them are done.
        case barrier

        var atOnce: Int {
            switch self {
            case .sequential: 1
            case .barrier: 10
            }
        }
    }

    private let parts: WorkflowParts
    private let order: Order
    private let logger: Logger

    public init(parts: WorkflowParts, order: Order, logger: Logger) {
        self.parts = parts
        self.order = order
        self.logger = logger
    }

    /// Makes a recipe of a video as the script did. Throws `Failure`, or `CancellationError`.
    public func process(_ request: ProcessRequest, watch: @escaping @Sendable (RunEvent) -> Void) async throws
        -> ProcessResult
    {
        guard let describer = parts.describer else {
            throw Failure(.describe, .configurationInvalid, cause: "the script's order needs a vision model")
        }
        return try await Workflow(parts: parts, logger: logger).withRun(of: request, watch: watch) { run in
            let video = try await run.stages.run(.keepVideo) {
                try await parts.objects.putFile(at: request.path, keep: request.keepsVideo)
            }
            if request.keepsVideo { run.hasPut(video.name) }
            let frames = try await frames(of: request, in: run)
            let kept = try await each(of: frames) { frame in
                try await run.attempt(.keepFrame, item: frame.summary.time.clock) {
                    Answer(try await parts.objects.put(frame.jpeg), usage: nil)
                }
            }
            for case let name? in kept { run.hasPut(name) }
            let descriptions = try await each(of: frames) { frame in
                let description = try await run.attempt(.describe, item: frame.summary.time.clock) {
                    try await describer.describe(frame, for: run.context)
                }
                if let description { try await run.record(.described(description)) }
                return description
            }.compactMap(\.self)
            if let embedder = parts.embedder {
                _ = try await each(of: descriptions) { description in
                    try await run.attempt(.embed, item: description.frame.clock) {
                        try await embedder.embed([description.description], for: run.context)
                    }
                }
            }
            try await run.stages.run(.keepRecipe, item: "descriptions") {
                try await run.record(nil, facts: descriptions.map { .description($0) })
                try await run.flush()
            }
            return try await write(from: descriptions, frames: frames.map(\.summary), in: run)
        }
    }

    private func frames(of request: ProcessRequest, in run: Run) async throws -> [VideoFrame] {
        let wanted = MediaRequest(
            path: request.path,
            looks: [.quick],
            frameBudget: request.frameBudget,
            everySeconds: request.everySeconds,
            jpegLongSide: request.jpegLongSide,
            wantsLuma: false,
            wantsAudio: false
        )
        return try await run.stages.run(.frames) {
            var frames: [VideoFrame] = []
            try await parts.media.read(wanted) { item in
                switch item {
                case .info(let info): try await run.record(.opened(info), facts: [.media(info)])
                case .frame(let frame) where frame.summary.isForModel: frames.append(frame)
                case .selected(let report): try await run.record(.selected(report))
                case .frame, .audio, .subtitle, .seen, .note: break
                }
            }
            return frames
        }
    }

    /// One result for each item, in order; so many at once, and then the next so many.
    private func each<Item: Sendable, Value: Sendable>(
        of items: [Item],
        _ body: @escaping @Sendable (Item) async throws -> Value
    ) async throws -> [Value] {
        var values: [Value] = []
        for first in stride(from: 0, to: items.count, by: order.atOnce) {
            let share = items[first..<min(items.count, first + order.atOnce)]
            values += try await withThrowingTaskGroup(of: (Int, Value).self) { group in
                for (index, item) in share.enumerated() { group.addTask { (index, try await body(item)) } }
                var done: [(Int, Value)] = []
                for try await value in group { done.append(value) }
                return done.sorted { $0.0 < $1.0 }.map(\.1)
            }
        }
        return values
    }

    private func write(from descriptions: [FrameDescription], frames: [FrameSummary], in run: Run) async throws
        -> ProcessResult
    {
        let evidence = VideoEvidence(
            caption: run.request.caption,
            duration: frames.map(\.span.end).max() ?? .zero,
            descriptions: descriptions
        )
        let drafts = try await run.stages.run(.writeRecipe) {
            try await parts.writer.write(from: evidence, for: run.context, preview: { _ in })
        }
        let recipe = EvidenceCheck.check(
            drafts.first ?? RecipeDraft(),
            against: evidence,
            frames: frames,
            cover: nil,
            fallbackTitle: run.request.titleFromName,
            notes: await run.notes
        )
        let id = try await parts.journal.recipeID(for: run.context.run, number: 1)
        try await run.record(.recipeReady(id, title: recipe.title), facts: [.recipe(id, recipe)])
        try await run.flush()
        return ProcessResult(run: run.context.run, recipes: [MadeRecipe(id: id, recipe: recipe)])
    }
}
