/// Why a request isn't answered, in the words and the shape that OpenAI uses: `{"error": {message, type, param, code}}`.
struct RequestProblem: Error, Equatable {
    var status: Int
    var message: String
    var type = "invalid_request_error"
    var param: String?
    var code: String?

    static func invalid(_ param: String?, _ message: String, code: String? = nil) -> RequestProblem {
        RequestProblem(status: 400, message: message, param: param, code: code)
    }

    static func missing(_ param: String) -> RequestProblem {
        invalid(param, "Missing required parameter: '\(param)'.", code: "missing_required_parameter")
    }

    static func wrongType(_ param: String, expected: String, got: JSONValue) -> RequestProblem {
        invalid(
            param,
            "Invalid type for '\(param)': expected \(expected), but got \(got.kind) instead.",
            code: "invalid_type"
        )
    }

    static func wrongValue(_ param: String, _ words: String) -> RequestProblem {
        invalid(param, "Invalid value for '\(param)': \(words).", code: "invalid_value")
    }

    var body: JSONValue {
        [
            "error": [
                "message": .string(message), "type": .string(type), "param": param.map { .string($0) } ?? .null,
                "code": code.map { .string($0) } ?? .null,
            ]
        ]
    }
}
