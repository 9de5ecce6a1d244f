extension Workflow {
    /// Embeds what is added to the feed until it is closed and all of it is embedded.
    func embed(_ moments: MomentFeed, in run: Run) async throws {
        guard let embedder = parts.embedder else { return }
        try await withThrowingTaskGroup(of: Void.self) { batches in
            while let batch = await moments.next() {
                batches.addTask {
                    do { try await embed(batch, with: embedder, in: run) } catch {
                        await moments.close()
                        throw error
                    }
                    await moments.returned()
                }
            }
            try await batches.waitForAll()
        }
    }

    private func embed(_ batch: [MomentFeed.Moment], with embedder: any TextEmbedder, in run: Run) async throws {
        let stored = try await run.attempt(.embed, item: "\(batch.count) texts") {
            let answer = try await embedder.embed(batch.map(\.text), for: run.context)
            let model = answer.usage?.model ?? ""
            let rows = zip(batch, answer.value).map { moment, vector in
                MomentEmbedding(
                    text: moment.text,
                    range: moment.range,
                    kind: moment.kind,
                    model: model,
                    vector: vector
                )
            }
            return Answer(rows, usage: answer.usage)
        }
        if let stored { try await run.record(nil, facts: [.embeddings(stored)]) }
    }
}
