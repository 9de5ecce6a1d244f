import PrometheusMetrics

extension MetricDescription {
    /// What is counted anywhere in the program.
    static let known: [MetricDescription] = [
        MetricDescription("dinnerpeople_stage_works", "Pieces of work, by stage and outcome."),
        MetricDescription("dinnerpeople_stage_duration", "Seconds that a piece of work took, by stage and outcome."),
        MetricDescription("dinnerpeople_model_calls", "Questions to models, by role and outcome."),
        MetricDescription("dinnerpeople_model_requests", "Requests sent to models."),
        MetricDescription("dinnerpeople_model_failed_requests", "Requests to models that failed."),
        MetricDescription("dinnerpeople_model_tokens", "Tokens that models were given and gave."),
        MetricDescription("dinnerpeople_model_bytes", "Bytes sent to models and received from them."),
        MetricDescription("dinnerpeople_model_cost_usd", "What models cost, in US dollars, by the known prices."),
        MetricDescription("dinnerpeople_http_requests", "Requests answered, by route and status."),
        MetricDescription(
            "dinnerpeople_http_answer_duration",
            "Seconds until an answer began, by route.",
            buckets: secondsOfAnswer
        ),
    ]
}
