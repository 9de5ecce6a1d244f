import Foundation
import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("The way of a video")
struct WorkflowTests {
    private let pasta: [Int: [String]] = [
        1: ["Lemon Pasta"], 4: ["200g spaghetti"], 7: ["2 tbsp olive oil"],
        10: ["1. Boil the spaghetti for 10 minutes"],
    ]

    @Test("ends with a recipe whose lines know their moment")
    func recipe() async throws {
        let journal = MemoryJournal()
        let items: [MediaItem] = [
            .info(info()), frame(second: 1), frame(second: 4), frame(second: 7), frame(second: 10), report(.thorough),
        ]
        let result = try await workflow(items, reader: ScriptedTextReader(lines: pasta), journal: journal).process(
            request()
        ) { _ in }
        #expect(result.recipe.title == "Lemon Pasta")
        #expect(result.recipe.ingredients.map { $0.moment?.milliseconds } == [4000, 7000])
        #expect(result.recipe.steps.first?.range?.start.milliseconds == 10_000)
        #expect(result.recipe.steps.first?.timers.first?.seconds == 600)
        #expect(journal.now.recipes.count == 1 && journal.now.frames == 4)
    }

    @Test("is told by events that are numbered without a gap, the last one its end")
    func events() async throws {
        let journal = MemoryJournal()
        _ = try await workflow(
            [.info(info()), frame(second: 4)],
            reader: ScriptedTextReader(lines: pasta),
            journal: journal
        ).process(request()) { _ in }
        let events = journal.now.events
        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(events.last?.kind == .completed(peakMemoryBytes: 42))
        let spans = WorkSpan.all(in: events)
        #expect(
            Set(spans.map(\.stage)).isSuperset(of: [
                .frames, .keepFrame, .readText, .writeRecipe, .checkRecipe, .keepRecipe, .keepVideo,
            ])
        )
        #expect(spans.allSatisfy { $0.end >= $0.start })
    }

    @Test("reads the first frames again, in the language that they tell")
    func firstFrames() async throws {
        struct Reader: OnScreenTextReader {
            func readText(in frame: VideoFrame, languages: [RecipeLanguage]) async throws -> Answer<FrameText> {
                let lines = languages == [.german] ? "2 EL Öl" : "2 EL OI mit Salz"
                return try await ScriptedTextReader(lines: [4: [lines]]).readText(in: frame, languages: languages)
            }
        }
        let result = try await workflow(
            [.info(info()), frame(second: 4)],
            reader: Reader(),
            journal: MemoryJournal()
        ).process(request()) { _ in }
        #expect(result.recipe.ingredients.map(\.food) == ["Öl"])
    }

    @Test("goes on where a frame fails, and says so")
    func failingFrame() async throws {
        let journal = MemoryJournal()
        let reader = ScriptedTextReader(lines: pasta, failing: [7])
        let result = try await workflow(
            [.info(info()), frame(second: 4), frame(second: 7), frame(second: 10)],
            reader: reader,
            journal: journal
        ).process(request()) { _ in }
        #expect(result.recipe.ingredients.map(\.food) == ["spaghetti"])
        #expect(result.recipe.notes.contains { $0.contains("Reading 1 frame could not be done") })
    }

    @Test("writes by rules where the model can't")
    func fallback() async throws {
        let journal = MemoryJournal()
        let failing = ScriptedWriter(draft: .failure(Failure(.writeRecipe, .modelUnreachable, cause: "scripted")))
        let result = try await workflow(
            [.info(info()), frame(second: 4)],
            reader: ScriptedTextReader(lines: pasta),
            writer: failing,
            fallback: RulesWriter(),
            journal: journal
        )
        .process(request()) { _ in }
        #expect(result.recipe.ingredients.map(\.food) == ["spaghetti"])
        #expect(result.recipe.notes.contains { $0.contains("Writing the recipe with the model could not be done") })
    }

    @Test("keeps the evidence as a draft where no recipe comes of it")
    func draft() async throws {
        let journal = MemoryJournal()
        let reader = ScriptedTextReader(lines: [4: ["@someone"]])
        await #expect(throws: Failure(.writeRecipe, .nothingToWriteFrom, cause: "")) {
            _ = try await workflow([.info(info()), frame(second: 4)], reader: reader, journal: journal).process(
                request()
            ) { _ in }
        }
        #expect(journal.now.drafts == 1 && journal.now.recipes.isEmpty)
        guard case .failed = journal.now.events.last?.kind else {
            return #expect(Bool(false), "the run must end as failed")
        }
    }

    @Test("marks what a model invents as estimated")
    func invented() async throws {
        let draft = RecipeDraft(
            title: "Pasta",
            ingredients: [
                .init(text: "200 g spaghetti"), .init(text: "500 g saffron"), .init(text: "3 tbsp olive oil"),
            ],
            steps: []
        )
        let reader = ScriptedTextReader(lines: pasta)
        let result = try await workflow(
            [.info(info()), frame(second: 4), frame(second: 7)],
            reader: reader,
            writer: ScriptedWriter(draft: .success(draft)),
            journal: MemoryJournal()
        )
        .process(request()) { _ in }
        #expect(result.recipe.ingredients.map(\.isEstimated) == [false, true, false])
        #expect(result.recipe.ingredients.map(\.amountIsEstimated) == [false, true, true])
    }

    @Test("stops at once when cancelled, and the run says so")
    func cancellation() async throws {
        let journal = MemoryJournal()
        let (started, continuation) = AsyncStream<Void>.makeStream()
        let flow = workflow(
            [.info(info()), frame(second: 1), frame(second: 4)],
            describer: SlowDescriber(started: continuation),
            journal: journal
        )
        await #expect(throws: CancellationError.self) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { _ = try await flow.process(request(caption: "2 eggs")) { _ in } }
                for await _ in started { break }
                group.cancelAll()
                try await group.waitForAll()
            }
        }
        #expect(journal.now.events.last?.kind == .cancelled)
        #expect(journal.now.recipes.isEmpty)
    }

    @Test("stops where its job is no longer its own, and nobody writes instead", arguments: [false, true])
    func lostLease(byWriter: Bool) async throws {
        let (journal, lost) = (MemoryJournal(), Failure(.describe, .leaseLost, cause: ""))
        let writer: any RecipeWriter = byWriter ? ScriptedWriter(draft: .failure(lost)) : RulesWriter()
        let flow = workflow(
            [.info(info()), frame(second: 4)],
            reader: ScriptedTextReader(lines: pasta),
            describer: byWriter ? nil : FailingDescriber(failure: lost),
            writer: writer,
            fallback: RulesWriter(),
            journal: journal
        )
        var wanted = request()
        wanted.fence = "attempt"
        await #expect(throws: lost) { _ = try await flow.process(wanted) { _ in } }
        #expect(journal.now.fences == ["attempt"] && journal.now.recipes.isEmpty && journal.now.drafts == 0)
        #expect(journal.now.events.last?.kind == .failed(lost))
    }

    @Test("needs no picture where there are words")
    func audioOnly() async throws {
        let failure = Failure(.frames, .audioOnly, cause: "")
        let caption = "Ingredients\n2 eggs\n1 cup milk\nWhisk the eggs with the milk."
        let result = try await workflow([.info(info())], failure: failure, journal: MemoryJournal()).process(
            request(caption: caption)
        ) { _ in }
        #expect(result.recipe.ingredients.count == 2)
        await #expect(throws: failure) {
            _ = try await workflow([.info(info())], failure: failure, journal: MemoryJournal()).process(request()) {
                _ in
            }
        }
    }

    @Test("is looked at a second time only where the screen is what the recipe depends on")
    func looks() async throws {
        let items: [MediaItem] = [.info(info()), report(.quick), .note("second look")]
        let journal = MemoryJournal()
        _ = try await workflow(items, journal: journal).process(request(caption: "2 eggs\n1 cup milk\nWhisk the eggs."))
        { _ in }
        #expect(!journal.now.events.contains { $0.kind == .note("second look") })
        let other = MemoryJournal()
        _ = try await workflow(items, reader: ScriptedTextReader(lines: [:]), journal: other).process(
            request(caption: "2 eggs\n1 cup milk\nWhisk the eggs.")
        ) { _ in }
        #expect(other.now.events.contains { $0.kind == .note("second look") })
    }
}

@Suite("Speech")
struct SpeechCutterTests {
    /// Sound made of stretches: seconds of a tone, or of silence.
    private func pieces(_ stretches: [(isLoud: Bool, seconds: Double)]) -> [SpeechPiece] {
        var cutter = SpeechCutter()
        var samples: [Int16] = []
        for stretch in stretches {
            for index in 0..<Int(stretch.seconds * 16_000) {
                samples.append(stretch.isLoud ? Int16(8000 * sin(Double(index) * 0.15)) : Int16(index % 7 - 3))
            }
        }
        var pieces: [SpeechPiece] = []
        for start in stride(from: 0, to: samples.count, by: 16_000) {
            pieces += cutter.take(
                AudioChunk(
                    start: Timestamp(milliseconds: start / 16),
                    samples: Array(samples[start..<min(start + 16_000, samples.count)])
                )
            )
        }
        return pieces + cutter.flush()
    }

    @Test("is cut at silences, and silence is not sent")
    func silences() {
        let cut = pieces([(false, 5), (true, 12), (false, 6), (true, 3), (false, 20)])
        #expect(cut.count == 2)
        #expect(
            (4450...5000).contains(cut[0].range.start.milliseconds) && abs(cut[0].range.end.milliseconds - 17_250) < 60
        )
        #expect((22_450...23_000).contains(cut[1].range.start.milliseconds))
    }

    @Test("without a pause is cut before a minute is over")
    func endless() {
        let cut = pieces([(true, 130)])
        #expect(cut.allSatisfy { $0.samples.count <= SpeechCutter.longest })
        #expect(cut.reduce(0) { $0 + $1.samples.count } == 130 * 16_000)
    }

    @Test("that isn't there gives nothing")
    func silent() { #expect(pieces([(false, 30)]).isEmpty) }
}

@Suite("A timing report")
struct TimingReportTests {
    @Test("counts side-by-side work once, and each call")
    func overlap() {
        let events: [RunEvent] = [
            RunEvent(sequence: 1, elapsed: 0, kind: .workStarted(work: 1, stage: .describe, item: nil)),
            RunEvent(sequence: 2, elapsed: 1, kind: .workStarted(work: 2, stage: .describe, item: nil)),
            RunEvent(
                sequence: 3,
                elapsed: 3,
                kind: .workFinished(
                    work: 1,
                    stage: .describe,
                    usage: CallUsage(model: "m", requests: 2, failedRequests: 1),
                    failure: nil
                )
            ),
            RunEvent(
                sequence: 4,
                elapsed: 4,
                kind: .workFinished(work: 2, stage: .describe, usage: CallUsage(model: "m", requests: 2), failure: nil)
            ),
            RunEvent(sequence: 5, elapsed: 5, kind: .completed(peakMemoryBytes: 10)),
        ]
        let report = TimingReport(events: events)
        #expect(report.rows.first?.seconds == 4 && report.rows.first?.calls == 2)
        #expect(report.successRate == 0.75)
        #expect(TimingReportText.string(from: report).split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("and its timeline show hostile names as text")
    func escaping() {
        let events = [
            RunEvent(
                sequence: 1,
                elapsed: 0,
                kind: .started(video: "<script>alert(1)</script>\"'&.mp4", bytes: 1, unixMilliseconds: 0)
            )
        ]
        let page = TimelinePage.html(of: events)
        #expect(!page.contains("<script>") && page.contains("&lt;script&gt;"))
    }

    @Test("names what to do for every kind of failure")
    func failures() {
        for kind in FailureKind.allCases {
            let sentence = Failure(.frames, kind, cause: "").sentence(for: "a.mp4")
            #expect(sentence.hasPrefix("a.mp4: ") && sentence.hasSuffix(".") && sentence.count < 220)
        }
    }
}
