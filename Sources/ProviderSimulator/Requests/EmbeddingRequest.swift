/// A request to `/v1/embeddings`, checked as OpenAI checks it.
struct EmbeddingRequest: Sendable {
    var model: String
    /// One per vector wanted; token lists as their numbers in words.
    var inputs: [String]
    var dimensions: Int
    var isBase64: Bool

    private static let mostInputs = 2_048
    private static let mostTokens = 8_192

    init(_ body: [UInt8]) throws(RequestProblem) {
        let fields = try JSONFields(try ChatRequest.json(body), at: "")
        try fields.checkNames(["dimensions", "encoding_format", "input", "model", "user"])
        guard let model = try fields.string("model"), !model.isEmpty else { throw .missing("model") }
        self.model = model
        isBase64 = try fields.choice("encoding_format", ["float", "base64"]) == "base64"
        let native = model.hasSuffix("-large") ? 3_072 : 1_536
        dimensions = try fields.integer("dimensions", in: 1...native) ?? native
        inputs = try Self.inputs(try fields.required("input"))
        for (place, input) in inputs.enumerated() {
            guard !input.isEmpty else {
                throw .invalid("input", "'$.input' is invalid: input \(place) is an empty string.")
            }
            let tokens = TokenCount.of(input)
            guard tokens <= Self.mostTokens else {
                throw .invalid(
                    nil,
                    "This model's maximum context length is \(Self.mostTokens) tokens, however you requested \(tokens) tokens (\(tokens) in your prompt; 0 for the completion). Please reduce your prompt; or completion length."
                )
            }
        }
    }

    private static func inputs(_ value: JSONValue) throws(RequestProblem) -> [String] {
        if let text = value.string { return [text] }
        guard let list = value.array else { throw .wrongType("input", expected: "a string or an array", got: value) }
        guard (1...mostInputs).contains(list.count) || list.first?.integer != nil else {
            throw .invalid("input", "'$.input' is invalid: 1 to \(mostInputs) inputs are allowed, not \(list.count).")
        }
        if list.allSatisfy({ $0.integer != nil }) { return [words(list)] }
        var inputs: [String] = []
        for element in list {
            if let text = element.string {
                inputs.append(text)
            } else if let tokens = element.array, !tokens.isEmpty, tokens.allSatisfy({ $0.integer != nil }) {
                inputs.append(words(tokens))
            } else {
                throw .invalid(
                    "input",
                    "'$.input' is invalid. Please check the API reference: https://platform.openai.com/docs/api-reference."
                )
            }
        }
        return inputs
    }

    private static func words(_ tokens: [JSONValue]) -> String {
        tokens.map { "\($0.integer ?? 0)" }.joined(separator: " ")
    }
}
