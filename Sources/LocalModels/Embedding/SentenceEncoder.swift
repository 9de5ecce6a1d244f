import COpenBLAS
import Foundation

/// Runs all-MiniLM-L6-v2: pieces of words go in, and one vector for each sentence comes out, the mean over its pieces scaled to
/// length 1.
///
/// Sentences stand one behind the other without any padding: what works row by row takes all of them at once, attention each by
/// itself.
struct SentenceEncoder: Sendable {
    static let dimensions = EncoderWeights.width
    /// Pieces in a sentence that the model was trained for.
    static let mostPieces = 256
    /// Pieces in a batch; more bring no more speed, but all of a batch come at its end.
    static let batchPieces = 256

    private let weights: EncoderWeights

    init(_ weights: EncoderWeights) {
        self.weights = weights
        // As many threads encode as there are cores; each multiplies by itself.
        openblas_set_num_threads(1)
    }

    /// One vector of 384 for each sentence. Takes about 14 kB of memory for each piece, and 0.2 ms.
    /// - Parameters:
    ///   - sentences: at most `mostPieces` pieces each; what is longer is cut, an unknown number stands for `[PAD]`.
    ///   - check: called before each layer; what it throws ends the work.
    func vectors(of sentences: [[Int32]], check: () throws -> Void) throws -> [[Float]] {
        let sentences = sentences.map { Array($0.prefix(Self.mostPieces)) }
        let rows = sentences.reduce(0) { $0 + $1.count }
        let longest = sentences.map(\.count).max() ?? 0
        guard rows > 0 else { return sentences.map { _ in [Float](repeating: 0, count: Self.dimensions) } }
        return try weights.file.file.withUnsafeBytes { file in
            try withUnsafeTemporaryAllocation(
                of: Float.self,
                capacity: EncoderPass.floats(rows: rows, longest: longest)
            ) { memory in
                let pass = EncoderPass(weights: weights, file: file, memory: memory, rows: rows)
                pass.begin(with: sentences)
                for layer in weights.layers {
                    try check()
                    pass.attend(layer, within: sentences.map(\.count))
                    pass.transform(layer)
                }
                return pass.means(of: sentences.map(\.count))
            }
        }
    }
}
