import CEncoder
import COpenBLAS

/// One batch on its way through the encoder. Everything it points to is the caller's.
struct EncoderPass {
    private typealias Floats = UnsafeMutablePointer<Float>

    private let weights: EncoderWeights
    private let file: UnsafeRawBufferPointer
    private let rows: Int
    /// rows × width each, and `inner` rows × 1536; `scores` has room for one head of the longest sentence.
    private let state, query, key, value, joined, inner, scores: Floats?

    private static let width = EncoderWeights.width
    private static let headWidth = EncoderWeights.width / EncoderWeights.heads
    private static let epsilon: Float = 1e-12

    static func floats(rows: Int, longest: Int) -> Int {
        rows * (5 * width + EncoderWeights.inner) + longest * longest
    }

    /// - Parameter memory: at least `floats(rows:longest:)`, whatever is in it.
    init(weights: EncoderWeights, file: UnsafeRawBufferPointer, memory: UnsafeMutableBufferPointer<Float>, rows: Int) {
        (self.weights, self.file, self.rows) = (weights, file, rows)
        let size = rows * Self.width
        state = memory.baseAddress
        (query, key, value, joined) = (
            state?.advanced(by: size), state?.advanced(by: 2 * size), state?.advanced(by: 3 * size),
            state?.advanced(by: 4 * size)
        )
        inner = state?.advanced(by: 5 * size)
        scores = inner?.advanced(by: rows * EncoderWeights.inner)
    }

    /// The embedding of each piece, of its position and of the type, normalised.
    func begin(with sentences: [[Int32]]) {
        let (width, words) = (Self.width, floats(weights.words))
        var row = 0
        for sentence in sentences {
            let first = state?.advanced(by: row * width)
            for (place, piece) in sentence.enumerated() {
                let known = (0..<Int32(weights.pieces)).contains(piece) ? Int(piece) : 0
                dp_fill_rows(first?.advanced(by: place * width), words?.advanced(by: known * width), 1, width)
            }
            addNorm(first, floats(weights.type), floats(weights.positions), weights.afterWords, rows: sentence.count)
            row += sentence.count
        }
    }

    /// - Parameter lengths: of the sentences.
    func attend(_ layer: EncoderWeights.Layer, within lengths: [Int]) {
        for (part, dense) in [(query, layer.query), (key, layer.key), (value, layer.value)] {
            dp_fill_rows(part, floats(dense.bias), rows, Self.width)
            multiply(state, dense, inputs: Self.width, outputs: Self.width, adding: 1, to: part)
        }
        let (width, head) = (blasint(Self.width), blasint(Self.headWidth))
        var row = 0
        for length in lengths where length > 0 {
            let n = blasint(length)
            for number in 0..<EncoderWeights.heads {
                let place = row * Self.width + number * Self.headWidth
                cblas_sgemm(
                    CblasRowMajor,
                    CblasNoTrans,
                    CblasTrans,
                    n,
                    n,
                    head,
                    1 / Float(head).squareRoot(),
                    query?.advanced(by: place),
                    width,
                    key?.advanced(by: place),
                    width,
                    0,
                    scores,
                    n
                )
                dp_softmax(scores, length, length)
                cblas_sgemm(
                    CblasRowMajor,
                    CblasNoTrans,
                    CblasNoTrans,
                    n,
                    head,
                    n,
                    1,
                    scores,
                    n,
                    value?.advanced(by: place),
                    width,
                    0,
                    joined?.advanced(by: place),
                    width
                )
            }
            row += length
        }
        multiply(joined, layer.joining, inputs: Self.width, outputs: Self.width, adding: 0, to: query)
        addNorm(query, floats(layer.joining.bias), state, layer.afterAttention, rows: rows)
    }

    /// What follows attention, of whose outcome `query` holds the norm.
    func transform(_ layer: EncoderWeights.Layer) {
        multiply(query, layer.widening, inputs: Self.width, outputs: EncoderWeights.inner, adding: 0, to: inner)
        dp_bias_gelu(inner, floats(layer.widening.bias), rows, EncoderWeights.inner)
        multiply(inner, layer.narrowing, inputs: EncoderWeights.inner, outputs: Self.width, adding: 0, to: state)
        addNorm(state, floats(layer.narrowing.bias), query, layer.afterAll, rows: rows)
    }

    func means(of lengths: [Int]) -> [[Float]] {
        var row = 0
        return lengths.map { length in
            defer { row += length }
            return [Float](unsafeUninitializedCapacity: Self.width) { mean, count in
                dp_unit_mean(mean.baseAddress, state?.advanced(by: row * Self.width), length, Self.width)
                count = Self.width
            }
        }
    }

    /// output := input × weightᵀ + factor × output
    private func multiply(
        _ input: Floats?,
        _ dense: EncoderWeights.Dense,
        inputs: Int,
        outputs: Int,
        adding factor: Float,
        to output: Floats?
    ) {
        cblas_sgemm(
            CblasRowMajor,
            CblasNoTrans,
            CblasTrans,
            blasint(rows),
            blasint(outputs),
            blasint(inputs),
            1,
            input,
            blasint(inputs),
            floats(dense.weight),
            blasint(inputs),
            factor,
            output,
            blasint(outputs)
        )
    }

    private func addNorm(
        _ x: Floats?,
        _ bias: UnsafePointer<Float>?,
        _ residual: UnsafePointer<Float>?,
        _ norm: EncoderWeights.Norm,
        rows: Int
    ) {
        dp_add_norm(x, bias, residual, floats(norm.gamma), floats(norm.beta), rows, Self.width, Self.epsilon)
    }

    /// - Parameter place: looked up when the file was opened, so that it is aligned and inside.
    private func floats(_ place: EncoderWeights.Place) -> UnsafePointer<Float>? {
        UnsafeRawBufferPointer(rebasing: file[place]).assumingMemoryBound(to: Float.self).baseAddress
    }
}
