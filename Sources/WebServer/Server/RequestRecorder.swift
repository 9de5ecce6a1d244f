import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Metrics
import Tracing
import VideoWorkflow

/// Makes the span, the counts and the line in the log of every request. Its path stands in none of them, since a path may
/// hold what opens something.
struct RequestRecorder: Sendable {
    let telemetry: Telemetry
    let level: Logger.Level

    private static let methods: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
    private static let requestID = HTTPField.Name("X-Request-Id")

    func callAsFunction(_ request: Request, _ context: WebContext, _ answer: () async -> Response) async -> Response {
        let start = ContinuousClock.now
        let method = Self.methods.contains(request.method) ? request.method.rawValue : "other"
        return await telemetry.tracer.withAnySpan("request", context: .topLevel, ofKind: .server) { span in
            var response = await answer()
            let route = context.notes.route
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            span.operationName = route
            span.attributes["http.request.method"] = method
            span.attributes["http.response.status_code"] = response.status.code
            span.attributes["request"] = context.notes.id
            count(route, response.status.code, seconds)
            context.notes.logger(context.logger).log(
                level: level,
                "request",
                metadata: [
                    "method": "\(method)", "route": "\(route)", "status": "\(response.status.code)",
                    "milliseconds": "\((seconds * 10_000).rounded() / 10)",
                ]
            )
            if let name = Self.requestID { response.headers[name] = context.notes.id }
            return response
        }
    }

    private func count(_ route: String, _ status: Int, _ seconds: Double) {
        Counter(
            label: "dinnerpeople_http_requests",
            dimensions: [("route", route), ("status", "\(status)")],
            factory: telemetry.metrics
        ).increment()
        Metrics.Timer(
            label: "dinnerpeople_http_answer_duration",
            dimensions: [("route", route)],
            factory: telemetry.metrics
        ).recordNanoseconds(Int64(max(0, seconds) * 1e9))
    }
}
