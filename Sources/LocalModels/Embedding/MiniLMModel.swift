import Foundation
import Synchronization
import VideoWorkflow

/// all-MiniLM-L6-v2 as it lies in a folder, opened when it is first needed.
final class MiniLMModel: Sendable {
    /// What turns text into vectors.
    struct Opened: Sendable {
        var tokenizer: WordPieceTokenizer
        var encoder: SentenceEncoder
    }

    /// As in Scripts/all-MiniLM-L6-v2.sha256, by which they are installed.
    static let weights = ModelFile(
        name: "model.safetensors",
        bytes: 90_868_376,
        sha256: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
    )
    static let vocabulary = ModelFile(
        name: "vocab.txt",
        bytes: 231_508,
        sha256: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
    )

    private let folder: String
    private let opened = Mutex<Opened?>(nil)

    /// - Parameter folder: holds both files.
    init(folder: String) { self.folder = folder }

    var isThere: Bool { [Self.weights, Self.vocabulary].allSatisfy { $0.isThere(in: folder) } }

    /// Takes a tenth of a second the first time. Throws `Failure` of kind `.localModelMissing` where a file is missing or
    /// not the one; then it is looked at anew the next time.
    func open() throws -> Opened {
        try opened.withLock { opened in
            if let opened { return opened }
            let vocabulary = try named(Self.vocabulary) { try Vocabulary([UInt8](try $0.open(in: folder))) }
            let new = Opened(
                tokenizer: try named(Self.vocabulary) { _ in try WordPieceTokenizer(vocabulary) },
                encoder: try named(Self.weights) {
                    SentenceEncoder(
                        try EncoderWeights(try SafeTensors(try $0.open(in: folder)), pieces: vocabulary.count)
                    )
                }
            )
            opened = new
            return new
        }
    }

    private func named<Value>(_ file: ModelFile, _ body: (ModelFile) throws -> Value) throws -> Value {
        do { return try body(file) } catch let problem as ModelFileProblem {
            throw Failure(.embed, .localModelMissing, cause: "\(folder)/\(file.name) \(problem)")
        }
    }
}
