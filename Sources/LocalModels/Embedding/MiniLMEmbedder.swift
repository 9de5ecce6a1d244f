public import Foundation
public import VideoWorkflow

/// Embeds texts on this machine with all-MiniLM-L6-v2, which understands English best: 384 numbers for each, of length 1.
/// What comes past 254 pieces of words in a text (some 190 words) is not read.
public struct MiniLMEmbedder: TextEmbedder {
    /// The name that its vectors carry.
    public static let model = "all-MiniLM-L6-v2"
    public static let dimensions = SentenceEncoder.dimensions

    /// Texts that one thread takes at once; who comes later waits no longer than for so many.
    private static let textsInTurn = 4

    private let model: MiniLMModel
    private let threads: LendingPool<ModelThread>
    private let threadCount: Int

    /// Where `make setup` puts models unless it is told otherwise.
    public static func modelsFolder(environment: [String: String]) -> String {
        let data = environment["XDG_DATA_HOME"] ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
        return environment["DINNERPEOPLE_MODELS_FOLDER"] ?? data + "/dinnerpeople/models"
    }

    /// - Parameters:
    ///   - models: has a folder with the model's name, which holds `model.safetensors` and `vocab.txt`.
    ///   - encoders: how many work side by side; one core and at most 5 MB each.
    public init(models: String, encoders: Int = ProcessInfo.processInfo.activeProcessorCount) {
        model = MiniLMModel(folder: models + "/" + Self.model)
        threadCount = max(1, min(encoders, 16))
        threads = LendingPool((0..<threadCount).map { _ in ModelThread() })
    }

    /// Whether both files are there and of the right size; whether they are the right ones is seen when they are opened.
    public var isInstalled: Bool { model.isThere }

    /// Opens the model, which the first text would do otherwise.
    /// Throws `Failure` of kind `.localModelMissing` where its files are missing or not the ones.
    public func prepare() async throws {
        try await threads.withOne { thread in try await thread.perform { [model] _ in _ = try model.open() } }
    }

    /// Throws as `prepare()` does.
    public func embed(_ texts: [String], for context: CallContext) async throws -> Answer<[[Float]]> {
        let size = max(1, min(Self.textsInTurn, (texts.count + threadCount - 1) / threadCount))
        var turns = stride(from: 0, to: texts.count, by: size).map { $0..<min($0 + size, texts.count) }[...]
        var vectors = [[Float]](repeating: [], count: texts.count)
        try await withThrowingTaskGroup(of: (Range<Int>, [[Float]]).self) { group in
            func addNext() {
                guard let turn = turns.popFirst() else { return }
                group.addTask { (turn, try await self.vectors(of: texts[turn])) }
            }
            for _ in 0..<threadCount { addNext() }
            while let (turn, found) = try await group.next() {
                vectors.replaceSubrange(turn, with: found)
                addNext()
            }
        }
        return Answer(vectors, usage: CallUsage(model: Self.model))
    }

    private func vectors(of texts: ArraySlice<String>) async throws -> [[Float]] {
        try await threads.withOne { thread in
            try await thread.perform { [model] stop in
                let opened = try model.open()
                let sentences = try texts.map { text in
                    try stop.check()
                    return opened.tokenizer.tokens(of: text, most: SentenceEncoder.mostPieces)
                }
                return try Self.batches(of: sentences).flatMap { batch in
                    try opened.encoder.vectors(of: Array(sentences[batch])) { try stop.check() }
                }
            }
        }
    }

    /// Sentences one behind the other, as many as a batch may hold.
    private static func batches(of sentences: [[Int32]]) -> [Range<Int>] {
        var batches: [Range<Int>] = []
        var pieces = 0
        for (place, sentence) in sentences.enumerated() {
            if let last = batches.last, pieces + sentence.count <= SentenceEncoder.batchPieces {
                batches[batches.count - 1] = last.lowerBound..<place + 1
                pieces += sentence.count
            } else {
                batches.append(place..<place + 1)
                pieces = sentence.count
            }
        }
        return batches
    }
}
