import VideoWorkflow

/// Embeds texts through `/v1/embeddings`.
struct OpenAITextEmbedder: TextEmbedder {
    /// Dimensions that any model may have.
    private static let longestVector = 8192

    let endpoint: ModelEndpoint
    let gate: ModelGate

    func embed(_ texts: [String], for context: CallContext) async throws -> Answer<[[Float]]> {
        let inputs = texts.map { JSON.string(String($0.prefix(8000))) }
        let body: JSON = ["model": .string(endpoint.model), "input": .array(inputs), "encoding_format": "float"]
        let canonical: JSON = ["role": "embedding", "model": .string(endpoint.model), "input": .array(inputs)]
        let tokens = texts.reduce(0) { $0 + min($1.utf8.count, 8000) / 3 }
        let request = GateRequest(
            endpoint: endpoint,
            path: "/embeddings",
            contentType: "application/json",
            body: { _ in try body.encoded() },
            memoKey: try MemoKey(canonical: canonical),
            estimate: .init(tokensIn: tokens),
            stage: .embed
        )
        return try await gate.ask(
            request,
            for: context,
            envelope: { body in
                let tokens = (try? JSON(body))?["usage"]?["prompt_tokens"]?.integer(in: 0...100_000_000) ?? 0
                return ProviderAnswer(content: body, tokensIn: tokens)
            },
            shape: { try Self.vectors(from: $0, count: texts.count) },
            repair: { _, _ in request }
        )
    }

    /// One vector per text, by index, all of one length.
    private static func vectors(from body: [UInt8], count: Int) throws -> [[Float]] {
        guard let rows = (try? JSON(body))?["data"]?.array else {
            throw ShapeProblem(words: "there are no vectors in it")
        }
        guard rows.count == count else { throw ShapeProblem(words: "\(rows.count) vectors came for \(count) texts") }
        var vectors = [[Float]](repeating: [], count: count)
        for (place, row) in rows.enumerated() {
            let index = row["index"]?.integer(in: 0...count - 1) ?? place
            let values = row["embedding"]?.array?.compactMap(\.number).map { Float($0) } ?? []
            guard !values.isEmpty, values.count <= longestVector, values.count == row["embedding"]?.array?.count,
                vectors[index].isEmpty
            else {
                throw ShapeProblem(words: "a vector is broken")
            }
            vectors[index] = values
        }
        guard Set(vectors.map(\.count)).count <= 1 else { throw ShapeProblem(words: "the vectors differ in length") }
        return vectors
    }
}
