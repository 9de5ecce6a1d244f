import DurableJobs
import Hummingbird
import RecipeDomain

/// The work that is to be done, is being done, and was.
struct JobRoutes: Sendable {
    let parts: ServerParts

    private static let id = Route.Parameter.path("job", .string(format: .uuid), "The job's id.")

    var routes: [Route] {
        [
            Route(
                .get,
                Paths.jobs,
                "listJobs",
                "List jobs, the newest first",
                right: .read,
                parameters: Paging.parameters(),
                answers: [.json(200, "One page.", Page<JobBody>.schema(of: .named("Job")))],
                handle: list
            ),
            Route(
                .get,
                Paths.jobs + "/{job}",
                "readJob",
                "Read how far a job is",
                right: .read,
                parameters: [Self.id],
                answers: [.json(200, "The job.", .named("Job"))]
            ) { call in try .json(JobBody(try await job(call))) },
            Route(
                .post,
                Paths.jobs + "/{job}/cancel",
                "cancelJob",
                "Stop a job; one that is over stays as it is",
                right: .write,
                parameters: [Self.id],
                answers: [.json(200, "The job as it is now.", .named("Job"))]
            ) { call in try .json(JobBody(try await found(parts.jobs.cancel(id(call), owner: owner(call))))) },
            Route(
                .post,
                Paths.jobs + "/{job}/retry",
                "retryJob",
                "Do a job again, at once",
                right: .write,
                parameters: [Self.id],
                answers: [.json(200, "The job as it is now.", .named("Job"))]
            ) { call in try .json(JobBody(try await found(parts.jobs.retry(id(call), owner: owner(call))))) },
        ]
    }

    private func id(_ call: Call) throws -> JobID { try call.id("job", { JobID($0) }, of: "job") }
    private func owner(_ call: Call) throws -> String { try call.owner.description }

    private func found(_ job: Job?) throws -> Job {
        guard let job else { throw Problem.notFound("job") }
        return job
    }

    private func job(_ call: Call) async throws -> Job {
        try found(try await parts.jobs.job(id(call), owner: owner(call)))
    }

    private func list(_ call: Call) async throws -> Response {
        let limit = call.integer("limit") ?? Paging.usual
        let jobs = try await parts.jobs.jobs(
            of: owner(call),
            before: call.text("cursor").flatMap { JobID($0) },
            limit: limit + 1
        )
        return try .json(Paging.page(jobs, limit: limit, cursor: { $0.id.description }, JobBody.init))
    }
}

/// A job as the API gives it.
struct JobBody: Encodable {
    var id: String
    var kind: String
    var state: String
    var attempts: Int
    var maxAttempts: Int
    var createdAt: String
    var changedAt: String
    /// When it is tried again.
    var dueAt: String?
    var reason: String?
    var video: String?
    var links: [String: String]

    init(_ job: Job) {
        id = job.id.description
        kind = job.kind
        state = job.state.rawValue
        attempts = job.attempts
        maxAttempts = job.maxAttempts
        createdAt = UTCTime.text(job.createdUnixMilliseconds)
        changedAt = UTCTime.text(job.changedUnixMilliseconds)
        dueAt = job.dueUnixMilliseconds.map(UTCTime.text)
        reason = job.reason
        video = job.uniqueKey
        links = ["self": "\(Paths.jobs)/\(id)"]
        if let video {
            links["video"] = "\(Paths.videos)/\(video)"
            links["events"] = "\(Paths.videos)/\(video)/events"
        }
    }

    static let schema = Schema.object([
        .required("id", .string(format: .uuid)),
        .required("kind", .string(length: 1...200)),
        .required("state", .choice(JobState.allCases.map(\.rawValue))),
        .required("attempts", .integer(0...1_000_000)),
        .required("maxAttempts", .integer(1...1_000_000)),
        .required("createdAt", .string(format: .dateTime)),
        .required("changedAt", .string(format: .dateTime)),
        .optional("dueAt", .string(format: .dateTime), "When it is tried again."),
        .optional("reason", .string(length: 0...2000), "Why it ended as it did, or is tried again."),
        .optional("video", .string(format: .uuid), "The video that it is about."),
        .required("links", .object([], isOpen: true)),
    ])
}
