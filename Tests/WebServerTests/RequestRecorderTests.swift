import HTTPTypes
import HummingbirdTesting
import InMemoryTracing
import Logging
import MetricsTestKit
import RecipeDomain
import Synchronization
import Testing
import VideoWorkflow

@testable import WebServer

@Suite("Each request")
struct RequestRecorderTests {
    private let lines = LogLines()
    private let tracer = InMemoryTracer()
    private let metrics = TestMetrics()

    private var telemetry: Telemetry { Telemetry(tracer: tracer, metrics: metrics) }

    @Test("leaves one line with its route and ids, and nothing of what it says")
    func line() async throws {
        try await ServerScene.with(logger: lines.logger, telemetry: telemetry) { [lines] scene in
            let recipe = try await scene.makeRecipe()
            let answer = try await scene.ask(.get, "/api/v1/recipes/\(recipe).md?secret=4711")
            let line = try #require(lines.all.first { $0.message == "request" })
            #expect(lines.all.count { $0.message == "request" } == 1)
            #expect(line.metadata["route"] == "readRecipe" && line.metadata["status"] == "200")
            #expect(line.metadata["method"] == "GET" && line.metadata["recipe"] == recipe.description)
            #expect(line.metadata["hb.request.id"] == answer.headers[HTTPField.Name("X-Request-Id") ?? .server])
            #expect(!lines.all.contains { $0.metadata.values.contains { $0.contains("4711") } })
        }
    }

    @Test("counts, wherever it leads, in a bounded number of series")
    func counts() async throws {
        try await ServerScene.with(logger: lines.logger, telemetry: telemetry) { [metrics, tracer] scene in
            for path in ["/nowhere", "/else/where", "/shared/0123456789"] { _ = try await scene.ask(.get, path) }
            _ = try await scene.ask(.delete, "/livez")
            _ = try await scene.ask(.get, "/livez")
            #expect(
                try metrics.expectCounter("dinnerpeople_http_requests", [("route", "none"), ("status", "404")])
                    .totalValue >= 2
            )
            #expect(
                try metrics.expectCounter("dinnerpeople_http_requests", [("route", "livez"), ("status", "200")])
                    .totalValue == 1
            )
            let routes = Set(scene.table.routes.map(\.name) + ["none"])
            for counter in metrics.counters {
                #expect(counter.dimensions.contains { $0.0 == "route" && routes.contains($0.1) })
            }
            #expect(tracer.finishedSpans.contains { $0.operationName == "livez" && $0.parentSpanID == nil })
        }
    }

    @Test("that fails for the server's fault says so with its ids")
    func failure() async throws {
        try await ServerScene.with(logger: lines.logger) { [lines] scene in
            let video = VideoID()
            _ = try await scene.ask(.get, "/api/v1/videos/\(video)")
            let line = try #require(lines.all.first { $0.message == "request" })
            #expect(line.metadata["video"] == video.description && line.metadata["status"] == "404")
        }
    }
}

/// Keeps what is logged.
final class LogLines: Sendable {
    struct Line: Sendable {
        var message: String
        var metadata: [String: String]
    }

    private let lines = Mutex<[Line]>([])

    var all: [Line] { lines.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { _ in Handler(lines: self) }
    }

    private func add(_ line: Line) { lines.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let lines: LogLines
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        init(lines: LogLines) { self.lines = lines }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
            lines.add(Line(message: "\(event.message)", metadata: all))
        }
    }
}
