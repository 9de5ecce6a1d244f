import VideoWorkflow

/// Embeds texts through `/v1/embeddings`, many in a request, each remembered by itself.
struct OpenAITextEmbedder: TextEmbedder {
    /// Dimensions that any model may have.
    private static let longestVector = 8192
    /// Characters; models read no more.
    private static let longestText = 8000

    let endpoint: ModelEndpoint
    let gate: ModelGate

    func embed(_ texts: [String], for context: CallContext) async throws -> Answer<[[Float]]> {
        let inputs = try texts.map { text in
            let text = String(text.prefix(Self.longestText))
            let canonical: JSON = ["role": "embedding", "model": .string(endpoint.model), "input": .string(text)]
            return BatchInput(key: try MemoKey(canonical: canonical), content: text)
        }
        let kind = BatchKind(
            endpoint: endpoint,
            request: request,
            envelope: { body in
                let tokens = (try? JSON(body))?["usage"]?["prompt_tokens"]?.integer(in: 0...100_000_000) ?? 0
                return ProviderAnswer(content: body, tokensIn: tokens)
            },
            answers: { try Self.vectors(from: $0, count: $1.count).map(Self.bytes(of:)) },
            isRepeated: true
        )
        let answer = try await gate.askTogether(inputs, through: gate.texts, for: context, kind)
        let vectors = answer.value.map(Self.vector(from:))
        guard Set(vectors.map(\.count)).count <= 1 else {
            throw Failure(.embed, .modelAnswerUnusable, cause: "\(endpoint): the vectors differ in length")
        }
        return Answer(vectors, usage: answer.usage)
    }

    private func request(for inputs: [BatchInput<String>]) throws -> GateRequest {
        let body: JSON = [
            "model": .string(endpoint.model), "input": .array(inputs.map { .string($0.content) }),
            "encoding_format": "float",
        ]
        return GateRequest(
            endpoint: endpoint,
            path: "/embeddings",
            contentType: "application/json",
            body: { _ in RequestBody(try body.encoded()) },
            memoKey: MemoKey(bytes: []),
            estimate: .init(tokensIn: inputs.reduce(0) { $0 + $1.content.utf8.count / 3 }),
            stage: .embed
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
                values.allSatisfy(\.isFinite), vectors[index].isEmpty
            else {
                throw ShapeProblem(words: "a vector is broken")
            }
            vectors[index] = values
        }
        guard Set(vectors.map(\.count)).count <= 1 else { throw ShapeProblem(words: "the vectors differ in length") }
        return vectors
    }

    /// As it is remembered: 32-bit floats, the lowest byte first.
    private static func bytes(of vector: [Float]) -> [UInt8] {
        vector.flatMap { value in withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) } }
    }

    private static func vector(from bytes: [UInt8]) -> [Float] {
        stride(from: 0, to: bytes.count - 3, by: 4).map { start in
            Float(bitPattern: bytes[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) })
        }
    }
}
