import InMemoryTracing
import MetricsTestKit
import RecipeDomain
import Testing
import Tracing
import VideoWorkflow

@testable import ModelGateway

@Suite("What models are asked")
struct CallMeterTests {
    private let tracer = InMemoryTracer()
    private let metrics = TestMetrics()

    private var telemetry: Telemetry { Telemetry(tracer: tracer, metrics: metrics) }

    private func count(_ name: String, _ labels: (String, String)...) throws -> Int64 {
        try metrics.expectCounter("dinnerpeople_model_\(name)", labels).totalValue
    }

    @Test("is counted with what it took, by role and by what came of it")
    func counts() async throws {
        try await GateScene(telemetry: telemetry).run { scene in
            async let answer = scene.ask()
            await scene.transport.waitForSent(1)
            await scene.transport.reply(0)
            _ = try await answer
            _ = try await scene.ask()
            async let refused = scene.ask("other")
            await scene.transport.waitForSent(2)
            await scene.transport.reply(1, 401, #"{"error":{"message":"no"}}"#)
            do {
                _ = try await refused
                Issue.record("it must fail")
            } catch { #expect((error as? Failure)?.kind == .modelKeyRejected) }
        }
        let role = ("role", "vision")
        #expect(try count("calls", role, ("outcome", "answered")) == 1)
        #expect(try count("calls", role, ("outcome", "remembered")) == 1)
        #expect(try count("calls", role, ("outcome", "modelKeyRejected")) == 1)
        #expect(try count("requests", role) == 2 && count("failed_requests", role) == 1)
        #expect(try count("tokens", role, ("direction", "in")) == 1000)
        #expect(try count("tokens", role, ("direction", "out")) == 50)
        #expect(try count("bytes", role, ("direction", "sent")) == 10)
        #expect(try count("bytes", role, ("direction", "received")) == 30)
    }

    @Test("has a span below that of who asks, which tells what came of it")
    func spans() async throws {
        let run = RunID()
        try await GateScene(telemetry: telemetry).run { [tracer] scene in
            try await tracer.withAnySpan("stage") { _ in
                async let answer = scene.ask("frame", scene.context(run: run))
                await scene.transport.waitForSent(1)
                await scene.transport.reply(0)
                _ = try await answer
            }
        }
        let stage = try #require(tracer.finishedSpans.first { $0.operationName == "stage" })
        let call = try #require(tracer.finishedSpans.first { $0.operationName == "ask model" })
        #expect(call.traceID == stage.traceID && call.parentSpanID == stage.spanID)
        #expect(call.attributes.get("run") == .string(run.description))
        #expect(call.attributes.get("outcome") == .string("answered"))
    }
}
