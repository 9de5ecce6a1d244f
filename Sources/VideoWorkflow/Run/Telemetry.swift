public import Metrics
public import Tracing

/// Where spans, times and counts go.
public struct Telemetry: Sendable {
    public let tracer: any Tracer
    public let metrics: any MetricsFactory

    public init(tracer: any Tracer, metrics: any MetricsFactory) {
        self.tracer = tracer
        self.metrics = metrics
    }

    /// To what the process has set up; nowhere where it has set up nothing.
    public static func system() -> Telemetry {
        Telemetry(tracer: InstrumentationSystem.tracer, metrics: MetricsSystem.factory)
    }

    /// Counts a piece of work and the time it took: `dinnerpeople_stage_works` and `dinnerpeople_stage_duration`, by `stage`
    /// and `outcome`.
    func count(_ stage: Stage, outcome: String, seconds: Double) {
        let labels = [("stage", stage.rawValue), ("outcome", outcome)]
        Counter(label: "dinnerpeople_stage_works", dimensions: labels, factory: metrics).increment()
        Timer(label: "dinnerpeople_stage_duration", dimensions: labels, factory: metrics)
            .recordNanoseconds(Int64(max(0, min(seconds, 1e9)) * 1e9))
    }
}

extension Span {
    /// What a model was asked, in the words of OpenTelemetry's conventions for generative AI.
    public func describe(_ usage: CallUsage) {
        attributes["gen_ai.request.model"] = usage.model
        attributes["gen_ai.usage.input_tokens"] = usage.tokensIn
        attributes["gen_ai.usage.output_tokens"] = usage.tokensOut
        attributes["requests"] = usage.requests
        attributes["remembered"] = usage.isRemembered
    }
}
