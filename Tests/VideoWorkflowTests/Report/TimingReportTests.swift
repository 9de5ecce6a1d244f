import Foundation
import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("The timing report")
struct TimingReportFigureTests {
    private let models = TimingReport(events: MadeUpRun.models())
    private let local = TimingReport(events: MadeUpRun.local())

    @Test("counts work that ran side by side once in a stage's seconds, and in full in its calls' sum")
    func sideBySide() throws {
        let row = try #require(models.rows.first { $0.stage == .describe })
        #expect(abs(row.seconds - 7.52) < 1e-9 && abs(row.callSeconds - 41.21) < 1e-9)
        #expect(row.calls == 12 && row.failed == 1 && row.remembered == 1 && row.mostAtOnce == 11)
        #expect(row.longestSeconds == 6.8 && abs(row.share - 7.52 / 12.51) < 1e-9)
    }

    @Test("tells the time to the recipe from the time to the end")
    func twoTimes() {
        #expect(abs((models.timeToRecipe ?? 0) - 11.989) < 1e-9 && models.timeToComplete == 12.51)
        #expect(models.target(.timeToRecipe)?.verdict == .met)
    }

    @Test("counts a call that failed for good as one request that failed")
    func failedCall() throws {
        #expect(models.models.requests == 20 && models.models.failedRequests == 1)
        #expect(try #require(models.successRate) == 0.95)
        #expect(models.target(.successRate)?.verdict == .missed)
    }

    @Test("does not count remembered answers as calls, nor as times of a frame")
    func remembered() {
        #expect(models.models.remembered == 1)
        #expect(models.frameSeconds?.count == 10 && models.frameSeconds?.least == 2.6)
    }

    @Test("adds up bytes, tokens and cost, and takes the rate over the time in which calls were under way")
    func sums() throws {
        #expect(models.models.bytesSent == 10 * 92_000 + 4 * 1_760_000 + 4 * 2100 + 14_800)
        #expect(models.models.tokensIn == 10 * 2900 + 4 * 310 + 3900)
        #expect(models.models.microUSD == 10 * 500 + 4 * 5500 + 4 * 6 + 1020)
        // From the first description to the last embedding, but for 0.01 s before and 0.03 s after the recipe's writing.
        #expect(abs(models.models.seconds - (12.43 - 0.21 - 0.04)) < 1e-9)
        let rate = try #require(models.models.bytesPerSecond)
        #expect(abs(rate * models.models.seconds - Double(models.models.bytesSent + models.models.bytesReceived)) < 1)
    }

    @Test("keeps what was done on this machine apart, and finds no rate of success where no model was asked")
    func thisMachine() {
        #expect(local.models.requests == 0 && local.successRate == nil && local.localCalls == 21)
        #expect(local.target(.successRate)?.verdict == .notApplicable)
        #expect(local.target(.secondsPerFrame)?.verdict == .met && local.frames == 20)
    }

    @Test("stands what a server may say of its tokens")
    func overflow() {
        var run = MadeUpRun()
        for at in [0.0, 1] {
            run.work(
                .describe,
                at,
                at + 1,
                usage: CallUsage(
                    model: "m",
                    requests: 1,
                    bytesSent: .max,
                    bytesReceived: .max,
                    tokensIn: .max,
                    microUSD: .max
                )
            )
        }
        let report = TimingReport(events: run.events)
        #expect(report.models.tokensIn == .max)
        #expect(TimingReportText.string(from: report).split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("says how a run stands that did not come to its end")
    func endings() {
        let cut = TimingReport(events: Array(MadeUpRun.models().prefix(60)))
        #expect(
            cut.ending == .unfinished && cut.timeToComplete == nil
                && cut.target(.timeToComplete)?.verdict == .notApplicable
        )
        var run = MadeUpRun()
        run.work(.frames, 0, 1)
        run.tell(1.1, .failed(Failure(.frames, .mediaCrashed, cause: "")))
        let failed = TimingReport(events: run.events)
        #expect(failed.ending == .failed && TimingReportText.string(from: failed).contains("failed after 1.10 s"))
    }

    @Test("of no events is empty and can still be printed")
    func nothing() {
        let report = TimingReport(events: [])
        #expect(report.rows.isEmpty && report.secondsPerFrame == nil && report.path.pieces.isEmpty)
        #expect(TimingReportText.string(from: report).contains("Time to recipe"))
    }

    @Test("survives being written as JSON, with its units in its names")
    func encoded() throws {
        let data = try JSONEncoder().encode(models)
        #expect(try JSONDecoder().decode(TimingReport.self, from: data) == models)
        let json = String(decoding: data, as: UTF8.self)
        #expect(json.contains("\"peakMemoryBytes\":212400000") && json.contains("\"verdict\":\"missed\""))
    }

    @Test("is the same whatever order the same times come in")
    func order() {
        #expect(WorkSpan.busySeconds([]) == 0)
        let spans = WorkSpan.all(in: MadeUpRun.models())
        #expect(abs(WorkSpan.busySeconds(spans.reversed()) - WorkSpan.busySeconds(spans)) < 1e-12)
    }
}

@Suite("The way the recipe's time went")
struct RecipePathTests {
    @Test("leads from the frames over the slowest description to the recipe")
    func path() {
        let path = RecipePath(events: MadeUpRun.models())
        #expect(path.pieces.map(\.stage) == [.frames, .describe, .writeRecipe, .checkRecipe, .keepRecipe])
        #expect(path.pieces[1].item == "2:04" && abs(path.pieces[0].end - path.pieces[1].start) < 1e-9)
        #expect(zip(path.pieces, path.pieces.dropFirst()).allSatisfy { $0.end <= $1.start + 0.031 })
    }

    @Test("goes over both tries where the rules wrote what the model could not")
    func twoWriters() {
        var run = MadeUpRun()
        run.work(.frames, 0, 1)
        run.work(.writeRecipe, nil, 1, 3, failure: Failure(.writeRecipe, .modelUnreachable, cause: ""))
        run.work(.writeRecipe, "without a model", 3, 3.1)
        run.work(.checkRecipe, 3.1, 3.2)
        run.work(.keepRecipe, 3.2, 3.4)
        run.tell(3.3, .recipeReady(RecipeID(), title: "Soup"))
        #expect(
            RecipePath(events: run.events).pieces.map(\.stage) == [
                .frames, .writeRecipe, .writeRecipe, .checkRecipe, .keepRecipe,
            ]
        )
    }

    @Test("does not lead over a frame that came after the recipe was begun")
    func straggler() {
        var run = MadeUpRun()
        run.work(.frames, 0, 1)
        run.work(.describe, "0:01", 0.5, 2)
        run.work(.describe, "0:02", 0.6, 9)
        run.work(.writeRecipe, 2, 4)
        run.work(.keepRecipe, 4, 4.2)
        run.tell(4.1, .recipeReady(RecipeID(), title: "Soup"))
        #expect(RecipePath(events: run.events).pieces.first { $0.stage == .describe }?.item == "0:01")
    }

    @Test("is empty where no recipe came")
    func none() { #expect(RecipePath(events: Array(MadeUpRun.local().dropLast(3))).pieces.isEmpty) }
}
