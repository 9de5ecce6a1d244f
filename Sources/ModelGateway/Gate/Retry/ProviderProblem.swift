import VideoWorkflow

/// Why a server gave no answer.
struct ProviderProblem: Error, Sendable {
    var failure: Failure
    /// Whether trying again may help.
    var isTransient: Bool
    /// Seconds the server asks to wait.
    var retryAfter: Double?
    /// Whether it was the format of the answer that was refused.
    var refusesFormat = false
    /// Refused since too much was asked at once (429).
    var isRateLimit = false
    /// The server says that it is overloaded (503, 529).
    var isOverload = false
    /// No answer in time.
    var isTimeout = false
    /// Somebody replied.
    var wasReached = true

    /// nil for a reply that holds an answer.
    init?(_ reply: ModelReply, of request: GateRequest) {
        let json = try? JSON(reply.body)
        let error = json?["error"]
        guard !(200..<300).contains(reply.status) || (error != nil && error != .null) else {
            guard json == nil else { return nil }
            let isPage = reply.body.prefix(200).contains(UInt8(ascii: "<"))
            self.init(
                request,
                .modelAnswerUnusable,
                isPage
                    ? "it answered with a web page; is models.\(request.endpoint.role.rawValue).url a model server's?"
                    : "it answered with something that is not JSON",
                isTransient: !isPage
            )
            return
        }
        let words =
            (error?["message"]?.string ?? error?.string ?? json?["message"]?.string ?? json?["detail"]?.string).map {
                String($0.prefix(200))
            } ?? "status \(reply.status)"
        let code = [error?["code"]?.string, error?["type"]?.string].compactMap(\.self).joined(separator: " ")
            .lowercased()
        let about = (code + " " + words).lowercased()
        let role = request.endpoint.role.rawValue
        switch reply.status {
        case 408, 409, 425, 500...599:
            self.init(request, .modelUnreachable, "\(words) (status \(reply.status))", isTransient: true)
            isOverload = reply.status == 503 || reply.status == 529
        case 401, 403:
            self.init(request, .modelKeyRejected, "\(words); setting models.\(role).key or OPENAI_API_KEY")
        case 404 where about.contains("model"), _ where code.contains("model_not_found"):
            self.init(request, .modelUnknown, "\(words); setting models.\(role).model")
        case 300..<400, 404, 405:
            self.init(
                request,
                .modelAnswerUnusable,
                "there is no model server at that address; setting models.\(role).url"
            )
        case _ where about.contains("insufficient_quota") || about.contains("billing"):
            self.init(request, .modelQuotaExhausted, "\(words); setting models.\(role).key")
        case _
        where reply.status == 413 || about.contains("batch size") || about.contains("context_length")
            || about.contains("maximum context") || about.contains("too long"):
            self.init(request, .modelContextTooLong, "\(words); setting models.\(role).model")
        case _ where about.contains("content_filter") || about.contains("content_policy") || about.contains("safety"):
            self.init(request, .modelRefused, words)
        case 400, 415, 422:
            let isFormat =
                about.contains("response_format") || about.contains("json_schema") || about.contains("json_object")
                || about.contains("timestamp_granularities") || about.contains("verbose_json")
                || about.contains("format")
            let isImage = about.contains("image") || about.contains("vision") || about.contains("multimodal")
            self.init(
                request,
                isImage && !isFormat ? .modelUnsupportedInput : .modelAnswerUnusable,
                "\(words); setting models.\(role).model"
            )
            refusesFormat = isFormat || !isImage
        case 429:
            self.init(request, .modelRateLimited, words, isTransient: true)
            isRateLimit = true
        case 200..<300:
            self.init(request, .modelAnswerUnusable, words, isTransient: true)
        default:
            self.init(request, .modelAnswerUnusable, "\(words) (status \(reply.status))")
        }
        retryAfter = RetryAfter.seconds(reply.headers)
        if let decides = reply.headers["x-should-retry"] { isTransient = decides == "true" }
    }

    init(_ request: GateRequest, _ kind: FailureKind, _ words: String, isTransient: Bool = false) {
        failure = Failure(request.stage, kind, cause: "\(request.endpoint): \(words)")
        self.isTransient = isTransient
    }
}
