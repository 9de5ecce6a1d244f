import InMemoryTracing
import MetricsTestKit
import RecipeDomain
import Testing
import Tracing

@testable import VideoWorkflow

@Suite("Spans and metrics")
struct TelemetryTests {
    private let tracer = InMemoryTracer()
    private let metrics = TestMetrics()

    /// Three frames, of which the last can't be read.
    private func process() async throws {
        var request = request()
        request.language = "en"
        let reader = ScriptedTextReader(lines: [1: ["Lemon Pasta"], 4: ["200g spaghetti"]], failing: [7])
        _ = try await workflow(
            [.info(info()), frame(second: 1), frame(second: 4), frame(second: 7), report(.thorough)],
            reader: reader,
            telemetry: Telemetry(tracer: tracer, metrics: metrics),
            journal: MemoryJournal()
        ).process(request) { _ in }
    }

    private func works(_ stage: Stage, _ outcome: String) throws -> Int64 {
        try metrics.expectCounter("dinnerpeople_stage_works", [("stage", stage.rawValue), ("outcome", outcome)])
            .totalValue
    }

    @Test("a span for every piece of work, all below the run's")
    func spans() async throws {
        try await process()
        let spans = tracer.finishedSpans
        let whole = try #require(spans.first { $0.operationName == "process video" })
        #expect(whole.parentSpanID == nil && tracer.activeSpans.isEmpty)
        let works = spans.filter { $0.operationName != "process video" }
        #expect(works.allSatisfy { $0.traceID == whole.traceID && $0.parentSpanID != nil })
        let read = works.filter { $0.operationName == Stage.readText.rawValue }
        for item in ["0:01", "0:04", "0:07"] {
            #expect(read.filter { $0.attributes.get("item") == .string(item) }.count == 1)
        }
        #expect(read.filter { $0.attributes.get("gen_ai.request.model") == "scripted" }.count == 2)
        #expect(works.contains { $0.operationName == Stage.writeRecipe.rawValue && $0.errors.isEmpty })
    }

    @Test("a failure is on its span, and its kind decides the label")
    func failure() async throws {
        try await process()
        let read = tracer.finishedSpans.filter { $0.operationName == Stage.readText.rawValue }
        let failed = try #require(read.first { $0.attributes.get("item") == "0:07" })
        #expect(failed.status?.code == .error && failed.errors.count == 1)
        #expect(failed.attributes.get("outcome") == .string(FailureKind.localModelMissing.label))
        #expect(try works(.readText, FailureKind.localModelMissing.label) == 1)
        #expect(try works(.readText, "done") == 2)
        #expect(Set(FailureKind.allCases.map(\.label)).isDisjoint(with: ["done", "remembered"]))
    }

    @Test("each piece of work is counted with the time it took")
    func times() async throws {
        try await process()
        let timer = try metrics.expectTimer(
            "dinnerpeople_stage_duration",
            [("stage", Stage.keepFrame.rawValue), ("outcome", "done")]
        )
        #expect(timer.values.count == 3 && timer.values.allSatisfy { $0 >= 0 })
        #expect(try works(.keepFrame, "done") == 3 && works(.writeRecipe, "done") == 1)
    }
}
