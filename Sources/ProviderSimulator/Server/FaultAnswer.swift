/// What a fault that needs no model answers: a status, headers and a body.
struct FaultAnswer: Sendable {
    var status: Int
    var headers: [(name: String, value: String)] = []
    var contentType = "application/json"
    var body: [UInt8]

    init(_ problem: RequestProblem) {
        status = problem.status
        body = JSONWriter.bytes(problem.body)
    }

    /// 429 with the words of OpenAI. `wait` in seconds; nil: no headers tell of it.
    static func rateLimited(wait: Double?) -> FaultAnswer {
        var answer = FaultAnswer(
            RequestProblem(
                status: 429,
                message: "Rate limit reached for requests. Please try again in \(LimitBook.span(wait ?? 1)).",
                type: "requests",
                param: nil,
                code: "rate_limit_exceeded"
            )
        )
        if let wait {
            answer.headers = [
                ("retry-after", "\(Int(wait.rounded(.up)))"), ("retry-after-ms", "\(Int((wait * 1000).rounded(.up)))"),
            ]
        }
        return answer
    }

    /// A refusal of service that comes at once; nil for other faults.
    static func atOnce(_ fault: Fault, model: String) -> FaultAnswer? {
        switch fault {
        case .rateLimited(let withHeaders): rateLimited(wait: withHeaders ? 1 : nil)
        case .quotaExhausted:
            failure(
                429,
                "You exceeded your current quota, please check your plan and billing details.",
                "insufficient_quota",
                "insufficient_quota"
            )
        case .unavailable: failure(503, "The engine is currently overloaded, please try again later", "server_error")
        case .overloaded: failure(529, "Overloaded", "overloaded_error")
        case .wrongKey:
            failure(401, "Incorrect API key provided.", "invalid_request_error", "invalid_api_key")
        case .unknownModel:
            failure(
                404,
                "The model `\(model)` does not exist or you do not have access to it.",
                "invalid_request_error",
                "model_not_found"
            )
        case .contextTooLong:
            failure(
                400,
                "This model's maximum context length is 128000 tokens. However, your messages resulted in 128001 tokens. Please reduce the length of the messages.",
                "invalid_request_error",
                "context_length_exceeded",
                param: "messages"
            )
        case .noVision:
            failure(
                400,
                "Invalid content type. image_url is only supported by certain models.",
                "invalid_request_error",
                param: "messages.[1].content.[0].type"
            )
        default: nil
        }
    }

    /// A failure after the model's time; nil for faults that show in an answer or in how it is sent.
    static func afterwards(_ fault: Fault, role: SimulatedRole) -> FaultAnswer? {
        switch fault {
        case .serverError:
            return failure(
                500,
                "The server had an error while processing your request. Sorry about that!",
                "server_error"
            )
        case .errorInBody200:
            return failure(200, "The server had an error while processing your request.", "server_error")
        case .refusal where role == .speech || role == .embedding:
            return failure(400, "Your request was rejected.", "invalid_request_error", "content_policy_violation")
        case .htmlPage:
            var answer = FaultAnswer(RequestProblem(status: 200, message: ""))
            answer.contentType = "text/html; charset=utf-8"
            answer.body = Array("<!doctype html><title>Welcome</title><h1>It works!</h1>\n".utf8)
            return answer
        default: return nil
        }
    }

    private static func failure(
        _ status: Int,
        _ message: String,
        _ type: String,
        _ code: String? = nil,
        param: String? = nil
    ) -> FaultAnswer {
        FaultAnswer(RequestProblem(status: status, message: message, type: type, param: param, code: code))
    }
}
