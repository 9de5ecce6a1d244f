/// A request to `/v1/chat/completions`, checked as OpenAI checks it.
struct ChatRequest: Sendable {
    enum Format: Sendable {
        case text
        case jsonObject
        case jsonSchema(JSONValue)
    }

    var model: String
    /// Texts of system and developer messages, and of all others, in order.
    var instructions: [String] = []
    var texts: [String] = []
    var pictures: [ShownPicture] = []
    var format: Format
    var maxTokens: Int?
    var choices: Int
    /// nil: not streamed.
    var stream: StreamWish?

    struct StreamWish: Sendable {
        var includesUsage: Bool
    }

    private static let known: Set<String> = [
        "audio", "frequency_penalty", "function_call", "functions", "logit_bias", "logprobs", "max_completion_tokens",
        "max_tokens", "messages", "metadata", "modalities", "model", "moderation", "n", "parallel_tool_calls",
        "prediction", "presence_penalty", "prompt_cache_key", "prompt_cache_options", "prompt_cache_retention",
        "reasoning_effort", "response_format", "safety_identifier", "seed", "service_tier", "stop", "store", "stream",
        "stream_options", "temperature", "tool_choice", "tools", "top_logprobs", "top_p", "user", "verbosity",
        "web_search_options",
    ]
    /// Parameters that ask for what the simulator doesn't do; to leave them out silently would hide it.
    private static let notSimulated = ["audio", "functions", "tools", "web_search_options", "prediction"]
    private static let mostTokens = 1_000_000
    private static let mostMessages = 2_048

    init(_ body: [UInt8]) throws(RequestProblem) {
        let fields = try JSONFields(try Self.json(body), at: "")
        try fields.checkNames(Self.known)
        if let name = Self.notSimulated.first(where: { fields.value($0) != nil }) {
            throw .invalid(name, "'\(name)' is not simulated.", code: "unsupported_parameter")
        }
        guard let model = try fields.string("model"), !model.isEmpty else { throw .missing("model") }
        self.model = model
        let oldLimit = try fields.integer("max_tokens", in: 1...Self.mostTokens)
        let newLimit = try fields.integer("max_completion_tokens", in: 1...Self.mostTokens)
        guard oldLimit == nil || newLimit == nil else {
            throw .invalid(
                "max_tokens",
                "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
                code: "invalid_parameter_combination"
            )
        }
        maxTokens = newLimit ?? oldLimit
        choices = try fields.integer("n", in: 1...128) ?? 1
        _ = try fields.number("temperature", in: 0...2)
        _ = try fields.number("top_p", in: 0...1)
        _ = try fields.number("presence_penalty", in: -2...2)
        _ = try fields.number("frequency_penalty", in: -2...2)
        _ = try fields.integer("seed", in: -9_000_000_000_000_000...9_000_000_000_000_000)
        stream = try Self.stream(fields)
        format = try ResponseFormatReader.format(fields)
        try read(messages: try fields.required("messages"), of: body)
        try checkWord()
    }

    static func json(_ body: [UInt8]) throws(RequestProblem) -> JSONValue {
        do throws(JSONReader.Problem) {
            return try JSONReader.value(of: body)
        } catch {
            throw .invalid(
                nil,
                "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. \(error.words).)"
            )
        }
    }

    private static func stream(_ fields: JSONFields) throws(RequestProblem) -> StreamWish? {
        let isStreamed = try fields.bool("stream") ?? false
        guard let options = fields.value("stream_options") else {
            return isStreamed ? StreamWish(includesUsage: false) : nil
        }
        guard isStreamed else {
            throw .invalid(
                "stream_options",
                "The 'stream_options' parameter is only allowed when 'stream' is enabled."
            )
        }
        let wishes = try JSONFields(options, at: "stream_options")
        try wishes.checkNames(["include_usage", "include_obfuscation"])
        _ = try wishes.bool("include_obfuscation")
        return StreamWish(includesUsage: try wishes.bool("include_usage") ?? false)
    }

    private mutating func read(messages: JSONValue, of body: [UInt8]) throws(RequestProblem) {
        guard let list = messages.array else {
            throw .wrongType("messages", expected: "an array of objects", got: messages)
        }
        guard !list.isEmpty else {
            throw .invalid(
                "messages",
                "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
                code: "empty_array"
            )
        }
        guard list.count <= Self.mostMessages else {
            throw .invalid("messages", "Invalid 'messages': array too long.", code: "array_above_max_length")
        }
        for (place, value) in list.enumerated() {
            let message = try ChatMessage(value, at: "messages[\(place)]", of: body)
            if message.isInstruction { instructions += message.texts } else { texts += message.texts }
            pictures += message.pictures
        }
    }

    /// JSON mode wants the word in a message, lest the model write white space without end.
    private func checkWord() throws(RequestProblem) {
        guard case .jsonObject = format else { return }
        guard (instructions + texts).contains(where: { $0.lowercased().contains("json") }) else {
            throw .invalid(
                "messages",
                "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'."
            )
        }
    }
}
