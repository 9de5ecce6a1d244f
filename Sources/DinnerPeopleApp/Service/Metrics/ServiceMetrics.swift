import DurableJobs
import Foundation
import ModelGateway
import NIOPosix
import PrometheusMetrics
import Uploads
import VideoWorkflow
import WebServer

/// Everything that `/metrics` tells: what was counted, and what is looked at when somebody asks.
struct ServiceMetrics: Sendable {
    let registry: PrometheusRegistry
    let gateway: ModelGateway
    let jobs: any JobCounter
    let uploads: UploadStore
    let hub: EventHub
    let runs: RunFigures

    private typealias Labels = MetricFamily.Labels

    func text() async throws -> String {
        let process = try await NIOThreadPool.singleton.runIfActive { ProcessFigures.read() }
        let counts = try await jobs.counts()
        return PrometheusText.string(
            of: registry.snapshot() + Self.families(of: counts) + Self.families(of: process)
                + Self.families(of: gateway.statistics) + own
        )
    }

    private static func families(of counts: [JobCount]) -> [MetricFamily] {
        var depth: [MetricFamily.Sample] = []
        var age: [MetricFamily.Sample] = []
        for lane in JobLane.allCases {
            for state in JobState.allCases {
                let labels = [
                    MetricFamily.Label("lane", lane.rawValue), MetricFamily.Label("state", state.rawValue),
                ]
                let found = counts.first { $0.lane == lane && $0.state == state }
                depth.append(.init(Double(found?.count ?? 0), labels))
                if JobState.unfinished.contains(state) { age.append(.init(found?.oldestAge ?? 0, labels)) }
            }
        }
        return [
            MetricFamily("dinnerpeople_jobs", .gauge, "Jobs, by lane and state.", depth),
            MetricFamily(
                "dinnerpeople_job_oldest_age_seconds",
                .gauge,
                "Seconds since the oldest job was handed over, by lane and state; 0 where there is none.",
                age
            ),
        ]
    }

    private static func families(of process: ProcessFigures) -> [MetricFamily] {
        [
            ("process_resident_memory_bytes", "Resident memory of the server's process.", process.ownMemory),
            (
                "dinnerpeople_resident_memory_bytes", "Resident memory of all processes of the service.",
                process.memory
            ),
            ("dinnerpeople_child_processes", "Processes that the server has started.", process.children),
            ("process_open_fds", "Open descriptors of the server's process.", process.descriptors),
            ("process_threads", "Threads of the server's process.", process.threads),
        ].map { MetricFamily($0.0, .gauge, $0.1, [.init(Double($0.2))]) }
    }

    /// Retries and second requests, which the gateway counts by endpoint.
    private static func families(of statistics: [GateStatistics]) -> [MetricFamily] {
        let roles = Dictionary(grouping: statistics, by: \.role).sorted { $0.key.rawValue < $1.key.rawValue }
        func family(_ name: String, _ help: String, _ value: (GateStatistics) -> Int) -> MetricFamily {
            MetricFamily(
                name,
                .counter,
                help,
                roles.map { role, endpoints in
                    .init(Double(endpoints.reduce(0) { $0 + value($1) }), [.init("role", role.rawValue)])
                }
            )
        }
        return [
            family("dinnerpeople_model_retries_total", "Requests sent once more.") { $0.retries },
            family("dinnerpeople_model_hedges_total", "Second requests sent since the first was slow.") { $0.hedges },
            family("dinnerpeople_model_hedge_wins_total", "Second requests that were answered first.") { $0.hedgeWins },
            family("dinnerpeople_model_rate_limited_total", "Requests that were refused for the rate.") {
                $0.rateLimited
            },
        ]
    }

    private var own: [MetricFamily] {
        let uploads = uploads.figures
        func gauge(_ name: String, _ help: String, _ value: Double?) -> MetricFamily {
            MetricFamily(name, .gauge, help, value.map { [.init($0)] } ?? [])
        }
        return [
            gauge("dinnerpeople_uploads_open", "Uploads that are not all there.", Double(uploads.unfinished)),
            gauge("dinnerpeople_upload_bytes", "Bytes that are there of them.", Double(uploads.bytes)),
            gauge("dinnerpeople_upload_senders", "Requests that send just now.", Double(uploads.senders)),
            gauge("dinnerpeople_event_streams", "Event streams that are open.", Double(hub.watcherCount)),
            gauge(
                "dinnerpeople_seconds_per_frame",
                "Time to complete over frames, of the last 100 completed runs.",
                runs.secondsPerFrame
            ),
            gauge(
                "dinnerpeople_success_ratio",
                "Requests to models that worked, of those of the last 100 runs.",
                runs.successRate
            ),
        ]
    }
}
